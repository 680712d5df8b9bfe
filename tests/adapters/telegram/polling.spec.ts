import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect } from 'chai';
import type { Api } from 'grammy';
import { incomingLine } from '../../../adapters/telegram/calls.ts';
import { startPolling } from '../../../adapters/telegram/polling.ts';
import { startTelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { memoryUpdates } from '../../support/fakes/memory-updates.ts';
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
      store: memoryUpdates().open(),
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

  it('asks on at once where what was under way is done before its answer comes', async () => {
    const update = { update_id: 7 };
    let finish = (): void => undefined;
    const work = new Promise<void>((resolve) => (finish = resolve));
    let askedOn = (_: unknown): void => undefined;
    const offsetAfterwards = new Promise<unknown>((resolve) => (askedOn = resolve));
    let asked = 0;
    const getUpdates: Api['getUpdates'] = async (question, signal) => {
      asked += 1;
      if (asked === 1) return [update];
      if (asked === 2) {
        finish();
        await nextTurn();
        return [update];
      }
      askedOn(question?.offset);
      // The last question, which confirms, is not given up.
      if (signal !== undefined) await new Promise((_, reject) => signal?.addEventListener('abort', reject));
      return [];
    };
    const polling = startPolling({
      api: { getUpdates },
      store: memoryUpdates().open(),
      receive: () => work,
      log: silentLog,
      watch: watchOf(silentLog),
      pace: 2 ** 30,
    });
    expect(await offsetAfterwards).to.equal(8);
    await polling.stop();
  });
});
