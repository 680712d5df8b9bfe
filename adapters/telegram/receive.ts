import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';
import type { Incoming } from '../chat/skin.ts';
import { decodeUpdate, incomingOf } from './incoming.ts';
import { openLanes } from './lanes.ts';
import { onceEach } from './once-each.ts';

export type Reception = {
  /** Resolves once everything that the update caused is committed. Updates of one chat are taken in turn. */
  readonly receive: (update: unknown) => Promise<void>;
  /** Resolves when nothing is under way any more. */
  readonly idle: () => Promise<void>;
};

type Settings = {
  readonly converse: (incoming: Incoming) => Promise<void>;
  readonly log: Log;
  readonly meter: Meter;
};

/** So many updates are remembered, to know one that comes again. */
const remembered = 1_000;

/** Hands updates to the conversation, each once and each chat's in their order, whichever way they came. */
export const openReception = ({ converse, log, meter }: Settings): Reception => {
  const lanes = openLanes();
  const once = onceEach(remembered);

  const handle = async (incoming: Incoming): Promise<void> => {
    const startedAt = performance.now();
    try {
      await converse(incoming);
    } catch (cause) {
      // The same update would fail the same way again: it is noted, and counts as taken.
      log.error('update not handled', { kind: incoming.said.tag, cause });
    }
    meter.updateHandled(incoming.said.tag.toLowerCase(), performance.now() - startedAt);
  };

  return {
    idle: lanes.idle,
    receive: async (input) => {
      const update = decodeUpdate(input);
      if (update === null) {
        log.warn('not an update of Telegram, passed over');
        return;
      }
      const incoming = incomingOf(update);
      if (incoming === null) return;
      await once(update.update_id, () => lanes.run(incoming.chat, () => handle(incoming)));
    },
  };
};
