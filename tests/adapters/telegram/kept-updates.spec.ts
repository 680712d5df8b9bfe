import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { incomingLine } from '../../../adapters/telegram/calls.ts';
import type { UpdateStore } from '../../../adapters/telegram/kept-updates.ts';
import { startPolling, type Polling } from '../../../adapters/telegram/polling.ts';
import { openReception } from '../../../adapters/telegram/receive.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { machineClock } from '../../support/fakes/machine-clock.ts';
import { memoryUpdates } from '../../support/fakes/memory-updates.ts';
import { recordingTelemetry } from '../jobs/recording-telemetry.ts';
import { until } from '../jobs/until.ts';
import { watchOf } from './a-reporter.ts';

const token = '123:test-token';
const impatient = { impatient: true };
/** Milliseconds for which the table holds an update here. */
const hold = 400;

type Heard = { readonly chat: number; readonly text: string };

type Bot = { readonly heard: readonly Heard[]; readonly polling: Polling; readonly open: () => void };

describe('Updates that stand in the way of others', function () {
  this.timeout(60_000);
  let telegram: TelegramStandIn;
  let table: ReturnType<typeof memoryUpdates>;
  let seen: ReturnType<typeof recordingTelemetry>;
  let bots: Bot[];
  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
    table = memoryUpdates(hold);
    seen = recordingTelemetry();
    bots = [];
  });
  afterEach(async () => {
    for (const { open } of bots) open();
    await Promise.all(bots.map(({ polling }) => polling.stop()));
    await telegram.close();
  });

  /** A bot whose work with some updates never ends, as where its process is killed, before it is opened. */
  const listen = (isStuck: (heard: Heard) => boolean = () => false, store = table.open()): Bot => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const heard: Heard[] = [];
    const { receive } = openReception({
      clock: machineClock,
      log: seen.log,
      meter: seen.meter,
      converse: async ({ chat, input }) => {
        const one = { chat, text: input.tag === 'Text' ? input.text : input.tag };
        heard.push(one);
        if (isStuck(one)) await opened;
      },
    });
    const polling = startPolling({
      api: incomingLine({ token, apiRoot: telegram.apiRoot }),
      receive,
      store,
      log: seen.log,
      watch: watchOf(seen.log),
    });
    const bot = { heard, polling, open };
    bots.push(bot);
    return bot;
  };

  const everybodySays = async (people: number, text: string): Promise<void> => {
    for (let id = 1; id <= people; id += 1)
      await telegram.phone({ id, firstName: `Antre${String(id)}` }).says(text, impatient);
  };

  /** A stuck bot leaves the line to another, as where its process was killed: its table is held no longer, and it fetches no more. */
  const dies = async ({ polling }: Bot): Promise<void> => {
    void polling.stop();
    await sleep(hold + 50);
  };

  it('row 46: are kept, confirmed at once and forgotten when they are done', async () => {
    await everybodySays(130, 'halo');
    const bot = listen();
    await telegram.everythingTaken();
    expect(bot.heard).to.have.lengthOf(130);
    await until('the table is empty', () => table.texts().length === 0);
  });

  it('row 46: hide nothing though all of a full window are stuck', async () => {
    await everybodySays(230, 'halo');
    const bot = listen(({ chat }) => chat <= 130);
    await telegram.everythingTaken();
    await until('all are heard', () => bot.heard.length === 230);
    await until('only what is stuck is kept', () => table.texts().length === 130);
    bot.open();
    await bot.polling.stop();
    expect(table.texts()).to.deep.equal([]);
  });

  it('row 46: hide nothing though they are done themselves, behind one that is stuck', async () => {
    await everybodySays(130, 'halo');
    const bot = listen(({ chat }) => chat === 1);
    await telegram.everythingTaken();
    expect(bot.heard).to.have.lengthOf(130);
    await until('only what is stuck is kept', () => table.texts().length === 1);
  });

  it('are not written while all is calm', async () => {
    const bot = listen(({ chat }) => chat === 1);
    await everybodySays(40, 'halo');
    await until('all are heard', () => bot.heard.length === 40);
    expect(table.texts()).to.deep.equal([]);
    expect(telegram.waitingUpdates()).to.equal(40);
  });

  it('row 46: are done by the next bot where one was killed, each chat’s in their order and before what is newer', async () => {
    for (const text of ['satu', 'dua']) await everybodySays(60, text);
    const first = listen(() => true);
    await until('the window is kept', () => table.texts().length === 100);
    await until('the others are heard', () => telegram.waitingUpdates() === 20);
    await dies(first);
    await everybodySays(60, 'tiga');
    const second = listen();
    await telegram.everythingTaken();
    await until('all are heard', () => second.heard.length >= 180);
    for (let chat = 1; chat <= 60; chat += 1)
      expect(second.heard.filter((one) => one.chat === chat).map(({ text }) => text)).to.deep.equal([
        'satu',
        'dua',
        'tiga',
      ]);
    await until('the table is empty', () => table.texts().length === 0);
  });

  it('row 46: are done once where a bot was killed between keeping and confirming them', async () => {
    const store = table.open();
    let hearOfIt = (): void => undefined;
    const unheard = new Promise<void>((resolve) => (hearOfIt = resolve));
    const first = listen(() => true, {
      ...store,
      keep: (texts) => async () => {
        const kept = await store.keep(texts)();
        await unheard;
        return kept;
      },
    });
    await everybodySays(60, 'satu');
    await until('some are kept', () => table.texts().length > 0);
    await dies(first);
    expect(telegram.waitingUpdates()).to.equal(60);
    await everybodySays(60, 'dua');
    const second = listen();
    await telegram.everythingTaken();
    await until('all are heard', () => second.heard.length >= 120);
    expect(second.heard.filter(({ text }) => text === 'satu')).to.have.lengthOf(60);
    expect(second.heard).to.have.lengthOf(120);
    hearOfIt();
  });

  it('row 46: are held on to as long as they are under way', async () => {
    const store = table.open();
    const still = new Set<number>();
    await everybodySays(60, 'halo');
    listen(({ chat }) => chat <= 3, {
      ...store,
      settle: (done, places) => {
        places.forEach((place) => still.add(place));
        return store.settle(done, places);
      },
    });
    await until('they are held anew', () => still.size > 0);
    expect([...still]).to.deep.equal([1, 2, 3]);
  });

  it('row 46: are waited for by the bot that follows one which still works on them', async () => {
    table = memoryUpdates(60_000);
    await everybodySays(60, 'satu');
    const first = listen(({ text }) => text === 'satu');
    await telegram.everythingTaken();
    const stopped = first.polling.stop();
    const second = listen();
    await everybodySays(1, 'dua');
    await sleep(1_000);
    expect(second.heard).to.deep.equal([]);
    first.open();
    await stopped;
    await telegram.everythingTaken();
    expect(second.heard).to.deep.equal([{ chat: 1, text: 'dua' }]);
  });

  it('row 46: stay at Telegram while the store cannot keep them, and are kept when it can', async () => {
    let isGone = true;
    const store = table.open();
    const failing: UpdateStore = {
      ...store,
      keep: (texts) =>
        isGone ? TE.left(storeFailure('updates.keep', new Error('gone'))) : store.keep(texts),
    };
    const bot = listen(({ chat }) => chat <= 100, failing);
    await everybodySays(130, 'halo');
    await until('it was tried', () => seen.said('warn').length > 0);
    expect(telegram.waitingUpdates()).to.equal(130);
    isGone = false;
    await telegram.everythingTaken();
    expect(bot.heard).to.have.lengthOf(130);
  });

  it('row 46: are all forgotten when they are done, also those that were kept with an answer that was lost', async () => {
    let isLost = true;
    const store = table.open();
    const deaf: UpdateStore = {
      ...store,
      keep: (texts) => async () => {
        const kept = await store.keep(texts)();
        if (!isLost) return kept;
        isLost = false;
        return E.left(storeFailure('updates.keep', new Error('connection lost')));
      },
    };
    await everybodySays(60, 'halo');
    const bot = listen(undefined, deaf);
    await telegram.everythingTaken();
    await until('the table is empty', () => !isLost && table.texts().length === 0);
    await dies(bot);
    const next = listen();
    await everybodySays(1, 'lagi');
    await telegram.everythingTaken();
    expect(next.heard).to.deep.equal([{ chat: 1, text: 'lagi' }]);
  });

  it('row 46: are forgotten later where the store cannot forget them at once', async () => {
    let refusals = 0;
    const store = table.open();
    const failing: UpdateStore = {
      ...store,
      settle: (done, still) => {
        refusals += 1;
        return refusals <= 2
          ? TE.left(storeFailure('updates.settle', new Error('gone')))
          : store.settle(done, still);
      },
    };
    await everybodySays(60, 'halo');
    listen(undefined, failing);
    await until('it was refused twice', () => refusals > 2);
    await until('the table is empty', () => table.texts().length === 0);
  });
});
