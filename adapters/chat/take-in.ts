import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';
import type { Incoming } from './skin.ts';

type Settings = {
  readonly converse: (incoming: Incoming) => Promise<void>;
  readonly log: Log;
  readonly meter: Pick<Meter, 'updateHandled'>;
};

/** Hands what a person did to the conversation, timed; what fails is noted and counts as taken, since it would fail the same way again. */
export const takeIn =
  ({ converse, log, meter }: Settings) =>
  async (incoming: Incoming): Promise<void> => {
    const startedAt = performance.now();
    try {
      await converse(incoming);
    } catch (cause) {
      log.error('update not handled', { kind: incoming.said.tag, cause });
    }
    meter.updateHandled(incoming.said.tag.toLowerCase(), performance.now() - startedAt);
  };
