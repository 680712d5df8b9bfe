import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { machineClock } from '../../support/fakes/machine-clock.ts';
import { GrammyError } from 'grammy';
import { incomingLine, outgoing } from '../../../adapters/telegram/calls.ts';
import { startPolling, waitAfter, type Polling } from '../../../adapters/telegram/polling.ts';
import { openReception } from '../../../adapters/telegram/receive.ts';
import type { ChatUpdate } from '../../../adapters/chat/core/messenger-client.ts';
import { breaks, dropsConnection, refuses, type Fault } from '../../stand-ins/telegram/faults.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { until } from '../jobs/until.ts';
import { memoryUpdates } from '../../support/fakes/memory-updates.ts';
import { watchOf } from './a-reporter.ts';
import { recordingTelemetry, type RecordingTelemetry } from '../jobs/recording-telemetry.ts';

const token = '123:test-token';
const budi = { id: 1001, firstName: 'Budi' };
const sari = { id: 1002, firstName: 'Sari' };
const impatient = { impatient: true };

type Heard = { readonly chat: number; readonly text: string };
const heardOf = ({ chat, input: said }: ChatUpdate): Heard => ({
  chat,
  text: said.tag === 'Text' ? said.text : said.tag,
});

describe('The bot, fetching its updates', function () {
  this.timeout(60_000);
  let telegram: TelegramStandIn;
  let polling: Polling | null;
  let seen: RecordingTelemetry;
  let heard: Heard[];
  let names: (string | undefined)[];
  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
    seen = recordingTelemetry();
    heard = [];
    names = [];
    polling = null;
  });
  afterEach(async () => {
    await polling?.stop();
    await telegram.close();
  });

  const listen = (converse: (heard: Heard) => Promise<void> = () => Promise.resolve()): Polling => {
    const { log, meter } = seen;
    const { receive } = openReception({
      clock: machineClock,
      log,
      meter,
      converse: async (incoming) => {
        names.push(incoming.name);
        await converse(heardOf(incoming));
        heard.push(heardOf(incoming));
      },
    });
    polling = startPolling({
      api: incomingLine({ token, apiRoot: telegram.apiRoot }),
      store: memoryUpdates().open(),
      receive,
      log,
      watch: watchOf(log),
    });
    return polling;
  };
  const hears = (count: number) => until(`${String(count)} messages`, () => heard.length >= count);
  const gate = () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { open, opened };
  };

  it('takes the messages of a chat in their order and confirms them', async () => {
    const phone = telegram.phone(budi);
    for (const text of ['satu', 'dua', 'tiga']) await phone.says(text, impatient);
    listen(async ({ text }) => {
      if (text === 'satu') await sleep(20);
    });
    await telegram.everythingTaken();
    expect(heard.map(({ text }) => text)).to.deep.equal(['satu', 'dua', 'tiga']);
  });

  it('lets no chat wait for a slow one, whose update stays unconfirmed meanwhile (I6)', async () => {
    const { open, opened } = gate();
    listen(({ chat }) => (chat === budi.id ? opened : Promise.resolve()));
    await telegram.phone(budi).says('lambat', impatient);
    for (const text of ['satu', 'dua', 'tiga']) await telegram.phone(sari).says(text, impatient);
    await hears(3);
    expect(heard.map(({ chat }) => chat)).to.deep.equal([sari.id, sari.id, sari.id]);
    expect(telegram.waitingUpdates()).to.equal(4);
    open();
    await telegram.everythingTaken();
    expect(heard).to.have.lengthOf(4);
  });

  it('has an update again that a crash interrupted, by the same name', async () => {
    const interrupted = gate();
    const reached = gate();
    listen(() => {
      reached.open();
      return interrupted.opened;
    });
    await telegram.phone(budi).says('beli', impatient);
    await reached.opened;
    expect(telegram.waitingUpdates()).to.equal(1);
    // The crash: what was under way leads to nothing, and another process begins anew.
    const { receive } = openReception({
      clock: machineClock,
      log: seen.log,
      meter: seen.meter,
      converse: (incoming) => {
        names.push(incoming.name);
        heard.push(heardOf(incoming));
        return Promise.resolve();
      },
    });
    const second = startPolling({
      api: incomingLine({ token, apiRoot: telegram.apiRoot }),
      store: memoryUpdates().open(),
      receive,
      log: seen.log,
      watch: watchOf(seen.log),
    });
    await hears(1);
    await telegram.everythingTaken();
    await second.stop();
    expect(heard).to.deep.equal([{ chat: budi.id, text: 'beli' }]);
    expect(names[0]).to.match(/^message 1001 /);
    expect(names[1]).to.equal(names[0]);
    interrupted.open();
  });

  it('ends what is under way when it stops, and confirms it', async () => {
    const { open, opened } = gate();
    const reached = gate();
    const running = listen(() => {
      reached.open();
      return opened;
    });
    await telegram.phone(budi).says('beli', impatient);
    await reached.opened;
    const stopped = running.stop();
    open();
    await stopped;
    expect(heard).to.have.lengthOf(1);
    expect(telegram.waitingUpdates()).to.equal(0);
  });

  it('stops although the last word to Telegram does not get through, and says so', async () => {
    const running = listen();
    await telegram.phone(budi).says('beli', impatient);
    await telegram.everythingTaken();
    telegram.fault(dropsConnection(), { method: 'getUpdates', times: Infinity });
    await running.stop();
    expect(seen.said('warn').at(-1)).to.equal('last updates not confirmed, they will come again');
  });

  it('stops at once when it never heard anything', async () => {
    const running = listen();
    await until('it asks', () => telegram.calls('getUpdates').length > 0);
    await running.stop();
    expect(seen.lines).to.deep.equal([]);
  });

  it('goes on after a message that the shop fails over, and notes it', async () => {
    listen(({ text }) => (text === 'rusak' ? Promise.reject(new Error('bug')) : Promise.resolve()));
    await telegram.phone(budi).says('rusak', impatient);
    await telegram.phone(budi).says('baik', impatient);
    await telegram.everythingTaken();
    expect(heard.map(({ text }) => text)).to.deep.equal(['baik']);
    expect(seen.said('error')).to.deep.equal(['update not handled']);
    expect(seen.measured.map(([what, kind]) => [what, kind])).to.deep.equal([
      ['updateHandled', 'text'],
      ['updateHandled', 'text'],
    ]);
  });

  const problems: readonly (readonly [what: string, fault: Fault])[] = [
    ['another process fetches too', refuses(409, 'Conflict: terminated by other getUpdates request')],
    ['Telegram breaks', breaks(502)],
    ['Telegram fails', refuses(500, 'Internal Server Error')],
    ['the line is cut', dropsConnection()],
    ['it is to wait', { kind: 'refuses', code: 429, description: 'Too Many Requests', retryAfter: 1 }],
  ];
  for (const [what, fault] of problems)
    it(`goes on after ${what}, and says so without the token`, async () => {
      telegram.fault(fault, { method: 'getUpdates', times: 1 });
      await telegram.phone(budi).says('halo', impatient);
      listen();
      await telegram.everythingTaken();
      expect(heard).to.deep.equal([{ chat: budi.id, text: 'halo' }]);
      const [warning] = seen.lines.filter(({ level }) => level === 'warn');
      expect(warning?.message).to.equal('updates not fetched, trying again');
      expect(
        JSON.stringify(warning, (_, value: unknown) =>
          value instanceof Error ? [value.message, value.stack] : value,
        ),
      ).not.to.include(token);
    });

  it('waits as long as it is told to, and no longer than a timer can', () => {
    const told = (retry_after: number): GrammyError =>
      new GrammyError(
        'too fast',
        { ok: false, error_code: 429, description: 'too fast', parameters: { retry_after } },
        'getUpdates',
        {},
      );
    expect(waitAfter(told(3_600), 1)).to.equal(3_600_000);
    expect(waitAfter(told(9_999_999_999), 1)).to.equal(2 ** 31 - 1);
  });

  it('F11: says that a webhook is in the way when one is set, and blames nobody else', async () => {
    const api = outgoing({ token, apiRoot: telegram.apiRoot });
    await api.setWebhook('http://127.0.0.1:9/telegram');
    listen();
    await until('the conflict is noted', () => seen.said('warn').length > 0);
    expect(JSON.stringify(seen.lines.find(({ level }) => level === 'warn')?.fields)).to.include(
      'a webhook is set for the bot, it is deleted',
    );
    await api.deleteWebhook();
    await telegram.phone(budi).says('halo', impatient);
    await hears(1);
  });
});
