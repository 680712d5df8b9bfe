import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';
import { openLanes } from '../chat/lanes.ts';
import { onceEach } from '../chat/once-each.ts';
import type { Incoming } from '../chat/skin.ts';
import { takeIn } from '../chat/take-in.ts';
import { decodeUpdate, incomingOf } from './incoming.ts';

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
  const once = onceEach<number>(remembered);
  const handle = takeIn({ converse, log, meter });

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
