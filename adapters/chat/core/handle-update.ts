import type { Log } from '../../../application/ports/log.ts';
import type { Meter } from '../../../application/ports/meter.ts';
import type { ChatUpdate } from './messenger-client.ts';

type Settings = {
  readonly converse: (incoming: ChatUpdate) => Promise<void>;
  readonly log: Log;
  readonly meter: Pick<Meter, 'updateHandled'>;
};

/** Hands what a person did to the conversation, timed; what fails is noted and counts as taken, since it would fail the same way again. */
export const handleUpdate =
  ({ converse, log, meter }: Settings) =>
  async (incoming: ChatUpdate): Promise<void> => {
    const startedAt = performance.now();
    try {
      await converse(incoming);
    } catch (cause) {
      log.error('update not handled', { kind: incoming.input.tag, cause });
    }
    meter.updateHandled(incoming.input.tag.toLowerCase(), performance.now() - startedAt);
  };
