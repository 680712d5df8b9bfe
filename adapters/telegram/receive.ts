import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';
import { openKeyedQueue } from '../chat/core/keyed-queue.ts';
import { deduplicate } from '../chat/core/deduplicate.ts';
import type { ChatUpdate } from '../chat/core/messenger-client.ts';
import { handleUpdate } from '../chat/core/handle-update.ts';
import { decodeUpdate, incomingOf } from './incoming.ts';

export type Reception = {
  /** Resolves once everything that the update caused is committed. Updates of one chat are taken in turn. */
  readonly receive: (update: unknown) => Promise<void>;
  /** Resolves when nothing is under way any more. */
  readonly idle: () => Promise<void>;
};

type Settings = {
  readonly converse: (incoming: ChatUpdate) => Promise<void>;
  readonly log: Log;
  readonly meter: Meter;
};

/** So many updates are remembered, to know one that comes again. */
const remembered = 1_000;

/** Hands updates to the conversation, each once and each chat's in their order, whichever way they came. */
export const openReception = ({ converse, log, meter }: Settings): Reception => {
  const lanes = openKeyedQueue();
  const once = deduplicate<number>(remembered);
  const handle = handleUpdate({ converse, log, meter });

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
