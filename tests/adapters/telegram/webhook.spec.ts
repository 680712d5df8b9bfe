import { shopPhotos } from '../../support/shop-photos.ts';
import { expect } from 'chai';
import type { Api } from 'grammy';
import { machineClock } from '../../support/fakes/machine-clock.ts';
import { startHttpServer, type HttpServer } from '../../../adapters/http/server.ts';
import { telegramWebhook } from '../../../adapters/http/telegram-webhook.ts';
import { outgoing } from '../../../adapters/telegram/calls.ts';
import { telegramClient } from '../../../adapters/telegram/telegram-client.ts';
import { updatesSent } from '../../../adapters/telegram/desired-state.ts';
import { tapIn } from '../../../adapters/telegram/incoming.ts';
import { openReception } from '../../../adapters/telegram/receive.ts';
import { openTapAnswers, type TapAnswers } from '../../../adapters/telegram/tap-answers.ts';
import { webhookSecret } from '../../../adapters/telegram/webhook-secret.ts';
import type { ChatUpdate } from '../../../adapters/chat/core/messenger-client.ts';
import { losesAnswer } from '../../stand-ins/telegram/faults.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { until } from '../jobs/until.ts';
import { recordingTelemetry, type RecordingTelemetry } from '../jobs/recording-telemetry.ts';

const token = '123:test-token';
const secret = webhookSecret(token);
const budi = { id: 1001, firstName: 'Budi' };
const sari = { id: 1002, firstName: 'Sari' };
const impatient = { impatient: true };
const secretHeader = 'X-Telegram-Bot-Api-Secret-Token';

describe('The bot, sent its updates', function () {
  this.timeout(60_000);
  let telegram: TelegramStandIn;
  let server: HttpServer;
  let seen: RecordingTelemetry;
  let heard: string[];
  let converse: (incoming: ChatUpdate) => Promise<void>;
  /** How many updates the shop shall not be able to take. */
  let failing: number;
  let url: string;
  let tapAnswers: TapAnswers;
  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
    seen = recordingTelemetry();
    heard = [];
    failing = 0;
    converse = () => Promise.resolve();
    const { log, meter } = seen;
    const { receive } = openReception({
      clock: machineClock,
      log,
      meter,
      converse: async (incoming) => {
        await converse(incoming);
        heard.push(incoming.input.tag === 'Text' ? incoming.input.text : incoming.input.tag);
      },
    });
    tapAnswers = openTapAnswers();
    const hook = telegramWebhook({
      path: '/telegram',
      secret,
      log,
      receive: (update) => {
        failing -= 1;
        return failing >= 0
          ? Promise.reject(new Error('the shop is closing'))
          : tapAnswers.carry(tapIn(update), () => receive(update));
      },
    });
    server = await startHttpServer({ host: '127.0.0.1', port: 0, routers: [hook], log });
    url = `http://127.0.0.1:${String(server.port)}/telegram`;
    await updatesSent(outgoing({ token, apiRoot: telegram.apiRoot }), url, secret).settle();
  });
  afterEach(async () => {
    await telegram.close();
    await server.stop();
  });

  const post = async (body: string, headers: Record<string, string>): Promise<number> =>
    (await fetch(url, { method: 'POST', body, headers })).status;
  const update = (id: number, text: string): string =>
    JSON.stringify({
      update_id: id,
      message: {
        message_id: id,
        chat: { id: 1001, type: 'private' },
        from: { id: 1001, first_name: 'Budi' },
        text,
      },
    });

  it('takes them with its secret, in the order of each chat', async () => {
    for (const text of ['satu', 'dua', 'tiga']) await telegram.phone(budi).says(text, impatient);
    await telegram.everythingTaken();
    expect(heard).to.deep.equal(['satu', 'dua', 'tiga']);
  });

  it('answers only when everything is done, and lets no chat wait for another (I6)', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    converse = ({ chat }) => (chat === budi.id ? opened : Promise.resolve());
    await telegram.phone(budi).says('lambat', impatient);
    await telegram.phone(sari).says('cepat', impatient);
    await until('the quick one', () => heard.includes('cepat'));
    expect(heard).to.deep.equal(['cepat']);
    expect(telegram.waitingUpdates() >= 1).to.equal(true);
    open();
    await telegram.everythingTaken();
    expect(heard).to.deep.equal(['cepat', 'lambat']);
  });

  describe('answering a tap', () => {
    let api: Api;
    let answer: () => Promise<void>;

    beforeEach(async () => {
      api = outgoing({ token, apiRoot: telegram.apiRoot });
      const client = telegramClient(
        api,
        () => Promise.reject(new Error('no file')),
        shopPhotos(),
        tapAnswers,
      );
      answer = () => Promise.resolve();
      converse = async ({ input }) => {
        if (input.tag !== 'Tap') return;
        await client.answerTap(input.tap, { text: 'Ditambah', alert: false })();
        await answer();
      };
      await telegram.phone(budi).says('/start', impatient);
      await api.sendMessage(budi.id, 'Halo', {
        reply_markup: { inline_keyboard: [[{ text: '➕', callback_data: 'x' }]] },
      });
    });
    const calls = () => telegram.calls('answerCallbackQuery').length;

    it('says so in the answer to the update, which is no call of its own', async () => {
      const phone = telegram.phone(budi);
      await phone.taps('➕', impatient);
      await phone.everyTapAnswered();
      expect([phone.toast(), calls()]).to.deep.equal(['Ditambah', 0]);
    });

    it('calls where the update takes longer than a person looks at a waiting button', async () => {
      let open = (): void => undefined;
      answer = () =>
        new Promise((resolve) => {
          open = resolve;
        });
      const phone = telegram.phone(budi);
      await phone.taps('➕', impatient);
      await phone.everyTapAnswered();
      expect([phone.toast(), calls()]).to.deep.equal(['Ditambah', 1]);
      open();
      await telegram.everythingTaken();
      expect(calls()).to.equal(1);
    });
  });

  it('keeps the order of a chat although the next comes while one is under way', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const began: string[] = [];
    converse = ({ input: said }) => {
      began.push(said.tag === 'Text' ? said.text : said.tag);
      return began.length === 1 ? opened : Promise.resolve();
    };
    const headers = { [secretHeader]: secret };
    const first = post(update(1, 'satu'), headers);
    await until('the first begins', () => began.length === 1);
    const second = post(update(2, 'dua'), headers);
    const elsewhere = update(3, 'lain').replace('"id":1001,"type"', '"id":1002,"type"');
    expect(await post(elsewhere, headers)).to.equal(200);
    expect(began).to.deep.equal(['satu', 'lain']);
    open();
    expect(await Promise.all([first, second])).to.deep.equal([200, 200]);
    expect(heard).to.deep.equal(['lain', 'satu', 'dua']);
  });

  it('has an update sent again that it could not take', async () => {
    failing = 2;
    await telegram.phone(budi).says('beli', impatient);
    await telegram.everythingTaken();
    expect(heard).to.deep.equal(['beli']);
    expect(seen.said('error')).to.deep.equal([
      'update not handled, it should come again',
      'update not handled, it should come again',
    ]);
  });

  it('takes an update once though it comes twice because the answer was lost', async () => {
    const lost = telegram.fault(losesAnswer(), { method: 'webhook', times: 1 });
    await telegram.phone(budi).says('beli', impatient);
    await telegram.everythingTaken();
    expect(lost.strikes()).to.equal(1);
    expect(heard).to.deep.equal(['beli']);
  });

  it('turns away whoever does not know the secret', async () => {
    expect(await post(update(1, 'x'), {})).to.equal(401);
    expect(await post(update(1, 'x'), { [secretHeader]: '' })).to.equal(401);
    expect(await post(update(1, 'x'), { [secretHeader]: `${secret}x` })).to.equal(401);
    expect(heard).to.deep.equal([]);
    expect(await post(update(1, 'x'), { [secretHeader]: secret })).to.equal(200);
    expect(heard).to.deep.equal(['x']);
  });

  it('takes what is no update for done, and what is no JSON for a mistake', async () => {
    const headers = { [secretHeader]: secret };
    expect(await post('{"update_id":"one"}', headers)).to.equal(200);
    expect(await post('[]', headers)).to.equal(200);
    expect(await post('{"update_id":', headers)).to.equal(400);
    expect(await post('', headers)).to.equal(400);
    expect(seen.said('error')).to.deep.equal([]);
  });

  it('takes a message that answers another, both as long and as full of links as they can be', async () => {
    const link = {
      type: 'text_link',
      offset: 0,
      length: 1,
      url: `https://toko.example/${'x'.repeat(2_000)}`,
    };
    const long = { text: '\u0416'.repeat(4_096), entities: Array.from({ length: 100 }, () => link) };
    const written = JSON.parse(update(1, 'beli')) as { readonly message: object };
    const largest = JSON.stringify({
      ...written,
      message: { ...written.message, entities: long.entities, reply_to_message: long },
    });
    expect(largest.length).to.be.greaterThan(400_000);
    expect(await post(largest, { [secretHeader]: secret })).to.equal(200);
    expect(heard).to.deep.equal(['beli']);
  });

  it('passes over what is too large to be read, so that nothing has to wait behind it', async () => {
    expect(await post(update(1, 'x'.repeat(1024 * 1024)), { [secretHeader]: secret })).to.equal(200);
    expect(await post(update(1, 'x'.repeat(1024 * 1024)), {})).to.equal(401);
    expect(heard).to.deep.equal([]);
    expect(seen.said('warn')).to.include('update too large, passed over');
    expect(await post(update(2, 'beli'), { [secretHeader]: secret })).to.equal(200);
    expect(heard).to.deep.equal(['beli']);
  });

  it('has a secret that Telegram accepts, another for each token', () => {
    expect(secret).to.match(/^[A-Za-z0-9_-]{1,256}$/);
    expect(webhookSecret('124:test-token')).not.to.equal(secret);
  });
});
