import { expect } from 'chai';
import { Api, InlineKeyboard, InputFile, Keyboard, type Bot } from 'grammy';
import { losesAnswer } from './faults.ts';
import {
  budi,
  clientOf,
  onePixel,
  refusalOf,
  sari,
  startListening,
  startPolling,
  startStandIn,
  token,
  type WebhookBot,
} from './spec-bot.ts';
import type { TelegramStandIn } from './telegram-stand-in.ts';

const shop = (bot: Bot): void => {
  bot.command('start', (ctx) =>
    ctx.reply(`Halo ${ctx.from?.first_name ?? ''} ${ctx.match}`, {
      reply_markup: new Keyboard().text('📋 List Produk').resized(),
    }),
  );
  bot.hears('📋 List Produk', (ctx) =>
    ctx.reply('Pilih', { reply_markup: new InlineKeyboard().text('➕', 'tambah') }),
  );
  bot.callbackQuery('tambah', async (ctx) => {
    await ctx.editMessageText('Jumlah 1');
    await ctx.answerCallbackQuery('ditambah');
  });
};

const journey = async (telegram: TelegramStandIn): Promise<void> => {
  const phone = telegram.phone(budi);
  await phone.opensLink('p_NETFLIX');
  await phone.sees('Halo Budi p_NETFLIX');
  await phone.taps('📋 List Produk');
  await phone.taps('➕');
  await phone.seesToast('ditambah');
  await phone.sees('Jumlah 1');
};

describe('the Telegram stand-in', () => {
  let telegram: TelegramStandIn;

  beforeEach(async () => {
    telegram = await startStandIn();
  });

  afterEach(async () => {
    await telegram.close();
  });

  it('serves a bot that polls', async () => {
    const bot = startPolling(telegram, shop);
    await journey(telegram);
    await bot.stop();
    expect(telegram.waitingUpdates()).to.equal(0);
  });

  it('answers who the bot is', async () => {
    expect(await clientOf(telegram).getMe()).to.include({ id: 123, is_bot: true, username: 'toko_test_bot' });
  });

  it('knows neither a wrong token nor a method that does not exist', async () => {
    const stranger = new Api('124:other', { apiRoot: telegram.apiRoot });
    expect(await refusalOf(stranger.getMe())).to.equal('401 Unauthorized');
    const answer = await fetch(`${telegram.apiRoot}/bot${token}/sendMoney`, { method: 'POST' });
    expect(answer.status).to.equal(404);
    expect(await answer.json()).to.deep.equal({
      ok: false,
      error_code: 404,
      description: 'Not Found: method not found',
    });
  });

  it('reads urlencoded bodies and any letter case of a method', async () => {
    await telegram.phone(budi).says('/start');
    const body = new URLSearchParams({ chat_id: '1001', text: 'a+b & c' });
    const answer = await fetch(`${telegram.apiRoot}/bot${token}/sendmessage`, { method: 'POST', body });
    expect(answer.status).to.equal(200);
    expect((await telegram.phone(budi).sees('a+b')).text).to.equal('a+b & c');
  });

  it('keeps every call in order, with its arguments, files, chat and answer', async () => {
    const client = clientOf(telegram);
    await telegram.phone(budi).says('/start');
    await client.sendMessage(1001, 'satu');
    await client.sendPhoto(1001, new InputFile(onePixel, 'qr.png'), {
      reply_markup: new InlineKeyboard().text('Cek', 'cek'),
    });
    expect(telegram.calls().map(({ method }) => method)).to.deep.equal(['sendMessage', 'sendPhoto']);
    const [photo] = telegram.calls('sendPhoto');
    expect(photo?.chatId).to.equal(1001);
    expect(photo?.files.map(({ name }) => name)).to.deep.equal(['qr.png']);
    expect(photo?.args['reply_markup']).to.deep.equal({
      inline_keyboard: [[{ text: 'Cek', callback_data: 'cek' }]],
    });
    expect(photo?.answer()).to.deep.include({ status: 200, ok: true });
  });

  it('keeps names and bytes of files, and hands them out again', async () => {
    const client = clientOf(telegram);
    const phone = telegram.phone(budi);
    await phone.says('/start');
    const bytes = Buffer.from('a\tb\r\n--c\r\n\r\n<b>&"😀\r\n');
    const sent = await client.sendDocument(1001, new InputFile(bytes, 'stok netflix é.txt'));
    expect(phone.files()).to.deep.equal([{ name: 'stok netflix é.txt', type: 'text/plain', bytes }]);
    const file = await client.getFile(sent.document.file_id);
    const answer = await fetch(`${telegram.apiRoot}/file/bot${token}/${file.file_path ?? ''}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).to.equal(true);
    await client.sendDocument(1001, sent.document.file_id);
    expect(phone.files().map(({ name }) => name)).to.deep.equal(['stok netflix é.txt', 'stok netflix é.txt']);
  });

  it('keeps commands by language', async () => {
    const client = clientOf(telegram);
    const commands = [{ command: 'start', description: 'Mulai' }];
    await client.setMyCommands(commands, { language_code: 'id' });
    expect(await client.getMyCommands({ language_code: 'id' })).to.deep.equal(commands);
    expect(await client.getMyCommands()).to.deep.equal([]);
    expect(telegram.commands('id')).to.deep.equal(commands);
    await client.deleteMyCommands({ language_code: 'id' });
    expect(await client.getMyCommands({ language_code: 'id' })).to.deep.equal([]);
  });

  it('comes to rest when the bot does', async () => {
    const bot = startPolling(telegram, (one) => {
      one.command('start', (ctx) => {
        setTimeout(() => void ctx.reply('belakangan'), 30);
      });
    });
    await telegram.phone(budi).says('/start');
    await telegram.quiet(400);
    expect(telegram.calls('sendMessage')).to.have.lengthOf(1);
    await bot.stop();
  });

  describe('handing out updates', () => {
    const idsOf = (updates: readonly { readonly update_id: number }[]): readonly number[] =>
      updates.map(({ update_id }) => update_id);

    it('gives an update again until a higher offset confirms it', async () => {
      const client = clientOf(telegram);
      await telegram.phone(budi).says('satu');
      await telegram.phone(sari).says('dua');
      const first = await client.getUpdates();
      expect(idsOf(await client.getUpdates())).to.deep.equal(idsOf(first));
      const [one = 0, two = 0] = idsOf(first);
      expect(idsOf(await client.getUpdates({ offset: one + 1 }))).to.deep.equal([two]);
      expect(idsOf(await client.getUpdates())).to.deep.equal([two]);
      expect(idsOf(await client.getUpdates({ limit: 1, offset: -1 }))).to.deep.equal([two]);
    });

    it('waits for the first update, and no longer than asked', async () => {
      const client = clientOf(telegram);
      const waiting = client.getUpdates({ timeout: 30 });
      await telegram.phone(budi).says('halo');
      const updates = await waiting;
      expect(updates.map(({ message }) => message?.text)).to.deep.equal(['halo']);
      const offset = (idsOf(updates)[0] ?? 0) + 1;
      expect(await client.getUpdates({ offset, timeout: 1 })).to.deep.equal([]);
    });

    it('counts anew from a lower id, and then begins with its oldest for whoever asks on in the old count', async () => {
      const client = clientOf(telegram);
      await telegram.phone(budi).says('lama');
      const [old = 0] = idsOf(await client.getUpdates());
      expect(await client.getUpdates({ offset: old + 1, timeout: 0 })).to.deep.equal([]);
      telegram.countsFrom(100);
      await telegram.phone(budi).says('baru');
      expect(idsOf(await client.getUpdates({ offset: old + 1 }))).to.deep.equal([100]);
      expect(idsOf(await client.getUpdates({ offset: old + 1 }))).to.deep.equal([100]);
      expect(await client.getUpdates({ offset: 101, timeout: 0 })).to.deep.equal([]);
    });

    it('lets one bot poll at a time', async () => {
      const first = clientOf(telegram).getUpdates({ timeout: 30 });
      const refused = refusalOf(first);
      while (telegram.calls('getUpdates').length < 1) await new Promise(setImmediate);
      const second = clientOf(telegram).getUpdates({ timeout: 30 });
      expect(await refused).to.equal(
        '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      );
      await telegram.phone(budi).says('halo');
      expect(await second).to.have.lengthOf(1);
    });

    it('forgets a poll whose bot hung up', async () => {
      const abort = new AbortController();
      const url = `${telegram.apiRoot}/bot${token}/getUpdates?timeout=30`;
      const hungUp = fetch(url, { signal: abort.signal }).catch(() => 'hung up');
      while (telegram.calls('getUpdates').length < 1) await new Promise(setImmediate);
      abort.abort();
      expect(await hungUp).to.equal('hung up');
      await telegram.called('getUpdates');
      await telegram.phone(budi).says('halo');
      expect(await clientOf(telegram).getUpdates()).to.have.lengthOf(1);
    });

    it('queues only the kinds the bot asked for', async () => {
      const client = clientOf(telegram);
      await client.getUpdates({ allowed_updates: ['callback_query'] });
      await telegram.phone(budi).says('halo');
      expect(telegram.waitingUpdates()).to.equal(0);
    });
  });

  describe('in webhook mode', () => {
    let bot: WebhookBot | undefined;
    let refusing = false;
    const seen: number[] = [];

    const listen = async (): Promise<WebhookBot> => {
      bot = await startListening(
        telegram,
        (one) => {
          one.use((ctx, next) => {
            seen.push(ctx.update.update_id);
            return next();
          });
          shop(one);
        },
        () => refusing,
      );
      return bot;
    };

    beforeEach(() => {
      refusing = false;
      seen.length = 0;
    });

    afterEach(async () => {
      await bot?.stop();
      bot = undefined;
    });

    it('serves a bot that listens, with the secret it gave', async () => {
      const { url } = await listen();
      await clientOf(telegram).setWebhook(url, { secret_token: 'rahasia' });
      await journey(telegram);
      await telegram.everythingTaken();
      expect((await clientOf(telegram).getWebhookInfo()).url).to.equal(url);
    });

    it('brings an update again until the bot takes it', async () => {
      const { url } = await listen();
      refusing = true;
      await clientOf(telegram).setWebhook(url, { secret_token: 'rahasia' });
      await telegram.phone(budi).says('/start');
      const failed = async (): Promise<string | undefined> =>
        (await clientOf(telegram).getWebhookInfo()).last_error_message;
      while ((await failed()) === undefined) await new Promise(setImmediate);
      expect(await failed()).to.equal('Wrong response from the webhook: 500 Internal Server Error');
      expect(telegram.waitingUpdates()).to.equal(1);
      refusing = false;
      await telegram.phone(budi).sees('Halo Budi');
      await telegram.everythingTaken();
    });

    it('brings an update again when the answer to it was lost', async () => {
      const { url } = await listen();
      telegram.fault(losesAnswer(), { method: 'webhook' });
      await clientOf(telegram).setWebhook(url, { secret_token: 'rahasia' });
      await telegram.phone(budi).says('/start');
      await telegram.everythingTaken();
      expect(seen).to.have.lengthOf(2);
      expect(new Set(seen).size).to.equal(1);
    });

    it('brings what waited while the bot was away, in the order of each chat', async () => {
      const texts: string[] = [];
      await telegram.phone(budi).says('satu');
      await telegram.phone(budi).says('dua', { impatient: true });
      await telegram.phone(budi).says('tiga', { impatient: true });
      bot = await startListening(telegram, (one) => {
        one.on('message:text', async (ctx) => {
          if (ctx.message.text === 'satu') await new Promise((resolve) => setTimeout(resolve, 30));
          texts.push(ctx.message.text);
        });
      });
      await clientOf(telegram).setWebhook(bot.url, { secret_token: 'rahasia' });
      await telegram.everythingTaken();
      expect(texts).to.deep.equal(['satu', 'dua', 'tiga']);
    });

    it('lets no chat wait for another', async () => {
      const { url } = await listen();
      telegram.fault(losesAnswer(), { method: 'webhook', chat: 1001, times: Infinity });
      await clientOf(telegram).setWebhook(url, { secret_token: 'rahasia' });
      await telegram.phone(budi).says('/start');
      await telegram.phone(sari).says('/start');
      await telegram.phone(sari).sees('Halo Sari');
    });

    it('drops what waits when asked to, and lets no one poll', async () => {
      const client = clientOf(telegram);
      const { url } = await listen();
      await telegram.phone(budi).says('/start');
      await client.setWebhook(url, { secret_token: 'rahasia', drop_pending_updates: true });
      expect(telegram.waitingUpdates()).to.equal(0);
      expect(await refusalOf(client.getUpdates())).to.equal(
        "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
      await client.deleteWebhook();
      expect(await client.getUpdates()).to.deep.equal([]);
    });

    it('ends a poll under way', async () => {
      const { url } = await listen();
      const refused = refusalOf(clientOf(telegram).getUpdates({ timeout: 30 }));
      while (telegram.calls('getUpdates').length < 1) await new Promise(setImmediate);
      await clientOf(telegram).setWebhook(url);
      expect(await refused).to.equal('409 Conflict: terminated by setWebhook request');
    });

    it('asks for HTTPS, and finds a published address on this machine', async () => {
      const client = clientOf(telegram);
      const { url } = await listen();
      expect(await refusalOf(client.setWebhook('http://toko.example/telegram'))).to.equal(
        '400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
      );
      telegram.publishes('https://toko.example', url);
      await client.setWebhook('https://toko.example/telegram', { secret_token: 'rahasia' });
      await telegram.phone(budi).says('/start');
      await telegram.phone(budi).sees('Halo Budi');
    });
  });
});
