import { expect } from 'chai';
import { incomingLine } from '../../../adapters/telegram/calls.ts';
import { startPolling } from '../../../adapters/telegram/polling.ts';
import { startTelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { watchOf } from './a-reporter.ts';
import { silentLog } from '../../support/fakes/silent.ts';

const token = '123:test-token';

describe('polling', function () {
  this.timeout(30_000);

  it('hears everybody though one update takes long and more than a batch wait behind it', async () => {
    const telegram = await startTelegramStandIn({ token });
    let answerTheFirst = (): void => undefined;
    const slow = new Promise<void>((resolve) => (answerTheFirst = resolve));
    const heard: unknown[] = [];
    let everybodyWasHeard = (): void => undefined;
    const everybody = new Promise<void>((resolve) => (everybodyWasHeard = resolve));
    for (let id = 1; id <= 130; id += 1) {
      await telegram.phone({ id, firstName: `Antre${id}` }).says('/start', { impatient: true });
    }
    const polling = startPolling({
      api: incomingLine({ token, apiRoot: telegram.apiRoot }),
      receive: async (update) => {
        heard.push(update);
        if (heard.length === 1) await slow;
        if (heard.length === 130) everybodyWasHeard();
      },
      log: silentLog,
      watch: watchOf(silentLog),
    });
    await everybody;
    answerTheFirst();
    await polling.stop();
    expect(heard).to.have.lengthOf(130);
    expect(telegram.waitingUpdates()).to.equal(0);
    await telegram.close();
  });
});
