import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import type { Api } from 'grammy';
import { machineClock } from '../../support/fakes/machine-clock.ts';
import { incomingLine } from '../../../adapters/telegram/calls.ts';
import { startPolling } from '../../../adapters/telegram/polling.ts';
import { openReception } from '../../../adapters/telegram/receive.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { until } from '../jobs/until.ts';
import { recordingTelemetry } from '../jobs/recording-telemetry.ts';
import { memoryUpdates } from '../../support/fakes/memory-updates.ts';
import { watchOf } from './a-reporter.ts';

const token = '123:test-token';
const budi = { id: 1001, firstName: 'Budi' };
const impatient = { impatient: true };
const privateChat = { id: 1001, type: 'private' };
const from = { id: 1001, is_bot: false, first_name: 'Budi' };

const textUpdate = (update_id: number, message_id = update_id) => ({
  update_id,
  message: { message_id, date: 1, chat: privateChat, from, text: String(message_id) },
});

/** A bot over this line, and the texts that it heard. */
const openBot = (api: Pick<Api, 'getUpdates'>) => {
  const { log, meter } = recordingTelemetry();
  const heard: string[] = [];
  const { receive } = openReception({
    log,
    meter,
    clock: machineClock,
    converse: ({ input }) => {
      heard.push(input.tag === 'Text' ? input.text : input.tag);
      return Promise.resolve();
    },
  });
  const polling = startPolling({
    api: api,
    receive,
    store: memoryUpdates().open(),
    log,
    watch: watchOf(log),
  });
  return { heard, stop: polling.stop };
};

describe('A bot whose updates are counted anew', function () {
  this.timeout(60_000);
  let telegram: TelegramStandIn;
  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
  });
  afterEach(() => telegram.close());

  const line = () => incomingLine({ token, apiRoot: telegram.apiRoot });
  const asked = (): number => telegram.calls('getUpdates').length;

  for (const [what, id] of [
    ['lower', 100],
    ['much higher', 2_000_000_000],
  ] as const)
    it(`F12: hears each once when the ids go on ${what}, confirms them, and hears none again after a restart`, async () => {
      const bot = openBot(line());
      const phone = telegram.phone(budi);
      for (const text of ['satu', 'dua']) await phone.says(text, impatient);
      await telegram.everythingTaken();
      telegram.countsFrom(id);
      for (const text of ['tiga', 'empat', 'lima']) await phone.says(text, impatient);
      await telegram.everythingTaken();
      expect(bot.heard).to.deep.equal(['satu', 'dua', 'tiga', 'empat', 'lima']);
      await bot.stop();
      const again = openBot(line());
      await phone.says('enam', impatient);
      await telegram.everythingTaken();
      await again.stop();
      expect(again.heard).to.deep.equal(['enam']);
    });

  it('F12: asks no more often for it', async () => {
    const bot = openBot(line());
    await telegram.phone(budi).says('satu', impatient);
    await telegram.everythingTaken();
    telegram.countsFrom(100);
    await telegram.phone(budi).says('dua', impatient);
    await telegram.everythingTaken();
    const before = asked();
    await sleep(1_100);
    expect(asked() - before).to.be.at.most(3);
    await bot.stop();
  });
});

/** Answers of a server that does not keep to the rules. */
const answering = (answers: (ask: number, offset: number | undefined) => unknown) => {
  let asks = 0;
  return {
    asks: () => asks,
    getUpdates: ((...[{ offset } = {}]: Parameters<Api['getUpdates']>) => {
      asks += 1;
      return Promise.resolve(answers(asks, offset));
    }) as Api['getUpdates'],
  };
};

describe('A bot whose server answers at once, whatever is asked', function () {
  this.timeout(60_000);

  const servers: readonly (readonly [
    what: string,
    answers: Parameters<typeof answering>[0],
    heard: string[],
  ])[] = [
    ['the same update for ever', () => [textUpdate(900)], ['900']],
    [
      'two by turns, whose ids fall and rise',
      (ask) => [textUpdate(ask % 2 === 0 ? 100 : 900)],
      ['900', '100'],
    ],
    ['a batch out of order', () => [textUpdate(900), textUpdate(100)], ['900', '100']],
    ['always one below what was asked for', (_, offset) => [textUpdate((offset ?? 901) - 1, 1)], ['1']],
    ['nothing at all', () => [], []],
    ['what is no list', () => ({ updates: [] }), []],
    ['what are no updates', () => [null, 7, 'x', { update_id: 'one' }, {}], []],
  ];
  for (const [what, answers, heard] of servers)
    it(`F12: is asked at a pace, and does nothing twice, when it answers ${what}`, async () => {
      const server = answering(answers);
      const bot = openBot(server);
      await until('it answered twice', () => server.asks() >= 2);
      await sleep(1_100);
      expect(server.asks()).to.be.at.most(6);
      expect(bot.heard).to.deep.equal(heard);
      await bot.stop();
    });
});
