import type { Clock } from '../../application/ports/clock.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';
import { openKeyedQueue } from '../chat/core/keyed-queue.ts';
import { deduplicate } from '../chat/core/deduplicate.ts';
import type { ChatUpdate } from '../chat/core/messenger-client.ts';
import { handleUpdate } from '../chat/core/handle-update.ts';
import { decodeUpdate, incomingOf, nameOf, strokeOf } from './incoming.ts';

export type Reception = {
  /**
   * Resolves once everything that the update caused is committed. Updates of one chat are taken in turn. `waited`
   * says that it may have lain at Telegram for some time.
   */
  readonly receive: (update: unknown, waited?: boolean) => Promise<void>;
  /** Resolves when nothing is under way any more. */
  readonly idle: () => Promise<void>;
};

type Settings = {
  readonly converse: (incoming: ChatUpdate) => Promise<void>;
  readonly log: Log;
  readonly meter: Meter;
  readonly clock: Clock;
};

/** So many updates and strokes are remembered, to know one that comes again. */
const remembered = 1_000;

/** Whether another piece of the same stroke was seen before. */
const openStrokes = (most: number): ((stroke: string | null) => boolean) => {
  const seen = new Set<string>();
  return (stroke) => {
    if (stroke === null) return false;
    const before = seen.has(stroke);
    seen.add(stroke);
    const [oldest] = seen;
    if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    return before;
  };
};

/** Hands updates to the conversation, each once and each chat's in their order, whichever way they came. */
export const openReception = ({ converse, log, meter, clock }: Settings): Reception => {
  const queue = openKeyedQueue();
  const once = deduplicate<string>(remembered);
  const isMore = openStrokes(remembered);
  const handle = handleUpdate({ converse, log, meter });

  return {
    idle: queue.idle,
    receive: async (input, waited = false) => {
      const update = decodeUpdate(input);
      if (update === null) {
        log.warn('not an update of Telegram, passed over');
        return;
      }
      const incoming = incomingOf(update);
      if (incoming === null) return;
      const arrived = { at: clock.now(), waited };
      const name = nameOf(update);
      await once(name, () => {
        const more = isMore(strokeOf(update));
        // What is tapped in a group is answered in the person's own chat, in turn with what they do there.
        const key = incoming.input.tag === 'Tap' ? incoming.profile.id : incoming.chat;
        return queue.run(key, () => handle({ ...incoming, arrived, more, name }));
      });
    },
  };
};
