import { expect } from 'chai';
import { InlineKeyboard, InputFile, Keyboard, type Api } from 'grammy';
import { budi, clientOf, onePixel, sari, startStandIn } from '../spec-bot.ts';
import type { TelegramStandIn } from '../telegram-stand-in.ts';
import type { Phone } from './phone.ts';

describe('a phone at the Telegram stand-in', () => {
  let telegram: TelegramStandIn;
  let client: Api;
  let phone: Phone;

  beforeEach(async () => {
    telegram = await startStandIn();
    client = clientOf(telegram);
    phone = telegram.phone(budi);
    await phone.says('/start');
  });

  afterEach(async () => {
    await telegram.close();
  });

  const lastUpdate = async () => (await client.getUpdates()).at(-1);
  const now = { impatient: true };
  const complaintOf = (waiting: Promise<unknown>): Promise<string> =>
    waiting.then(
      () => 'no complaint',
      (error: unknown) => String(error),
    );

  describe('acting', () => {
    it('writes as a person with a name and a language, commands marked', async () => {
      const update = await lastUpdate();
      const { date = 0 } = update?.message ?? {};
      const from = { id: 1001, first_name: 'Budi', username: 'budi' };
      expect(update?.message).to.deep.equal({
        message_id: 1,
        from: { ...from, is_bot: false, language_code: 'id' },
        chat: { ...from, type: 'private' },
        date,
        text: '/start',
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      });
      phone.speaks('en');
      await phone.says('lihat /help@toko_test_bot ya', now);
      const { message } = (await lastUpdate()) ?? {};
      expect(message?.from.language_code).to.equal('en');
      expect(message?.entities).to.deep.equal([{ type: 'bot_command', offset: 6, length: 19 }]);
    });

    it('sends a long text as several messages, cut at line ends', async () => {
      const lines = Array.from({ length: 500 }, (_, number) => `AKUN-${number}-abcdef`);
      await phone.says(lines.join('\n'), now);
      const sent = phone.messages().slice(1);
      expect(sent.every(({ text }) => text.length <= 4096)).to.equal(true);
      expect(sent.flatMap(({ text }) => text.split('\n'))).to.deep.equal(lines);
    });

    it('sends pictures, documents, stickers, contacts and voice', async () => {
      await phone.sends({ photo: onePixel, caption: 'bukti' }, now);
      expect((await lastUpdate())?.message).to.deep.include({ caption: 'bukti' });
      await phone.sends({ document: { name: 'stok.txt', bytes: Buffer.from('a\nb') } }, now);
      const { document } = (await lastUpdate())?.message ?? {};
      expect(document).to.deep.include({ file_name: 'stok.txt', mime_type: 'text/plain', file_size: 3 });
      await phone.sends({ sticker: '😀' }, now);
      expect((await lastUpdate())?.message?.sticker?.emoji).to.equal('😀');
      await phone.sends({ contact: { phone: '+62811', firstName: 'Budi' } }, now);
      expect((await lastUpdate())?.message?.contact?.phone_number).to.equal('+62811');
      await phone.sends({ voice: Buffer.from('suara') }, now);
      expect((await lastUpdate())?.message?.voice?.mime_type).to.equal('audio/ogg');
    });

    it('taps keys of the keyboard, and the newest button with a label', async () => {
      await client.sendMessage(1001, 'menu', { reply_markup: new Keyboard().text('1️⃣').text('2️⃣') });
      await phone.taps('2️⃣', now);
      expect((await lastUpdate())?.message?.text).to.equal('2️⃣');
      const cancel = (data: string) => ({ reply_markup: new InlineKeyboard().text('❌ Batal', data) });
      const old = await client.sendMessage(1001, 'lama', cancel('lama'));
      await client.sendMessage(1001, 'baru', cancel('baru'));
      await phone.taps({ startsWith: '❌' }, now);
      expect((await lastUpdate())?.callback_query?.data).to.equal('baru');
      await phone.taps(/Batal$/, { ...now, on: await phone.sees('lama') });
      const { callback_query } = (await lastUpdate()) ?? {};
      expect(callback_query?.data).to.equal('lama');
      expect(callback_query?.message).to.deep.equal(JSON.parse(JSON.stringify(old)));
    });

    it('waits for a button to appear, and says what it sees when none does', async () => {
      const tapping = phone.taps('Beli', now);
      await client.sendMessage(1001, 'x', { reply_markup: new InlineKeyboard().text('Beli', 'b') });
      await tapping;
      const complaint = await complaintOf(phone.taps('Jual', { ...now, within: 10 }));
      expect(complaint).to.match(/Budi sees no button or key "Jual"/);
      expect(complaint).to.match(/│ me: \/start\n│ bot: x\n│ {5}\[Beli\]/);
      expect(complaint).to.match(/sendMessage\(chat_id: 1001, text: "x".* -> 200/);
    });

    it('taps a stale button, even of a message that is gone', async () => {
      const { message_id } = await client.sendMessage(1001, 'x', {
        reply_markup: new InlineKeyboard().text('Beli', 'b'),
      });
      const button = await phone.finds('Beli');
      await client.editMessageText(1001, message_id, 'habis');
      await phone.tapsStale(button, now);
      expect((await lastUpdate())?.callback_query?.message).to.deep.include({ text: 'habis' });
      await client.deleteMessage(1001, message_id);
      await phone.tapsStale(button, now);
      expect((await lastUpdate())?.callback_query?.message).to.deep.include({ message_id, date: 0 });
    });

    it('waits until the bot took what it did before, unless impatient', async () => {
      const impatient = await startStandIn({ patience: 20 });
      const sariPhone = impatient.phone(sari);
      await sariPhone.says('/start');
      expect(await complaintOf(sariPhone.says('lagi'))).to.match(/waits for the bot to take the last action/);
      const api = clientOf(impatient);
      const [first] = await api.getUpdates();
      await api.getUpdates({ offset: (first?.update_id ?? 0) + 1 });
      expect(await complaintOf(sariPhone.says('lagi'))).to.equal('no complaint');
      await impatient.close();
    });

    it('blocks and unblocks the bot, which hears of it', async () => {
      phone.blocks();
      expect((await lastUpdate())?.my_chat_member?.new_chat_member.status).to.equal('kicked');
      expect(await complaintOf(phone.says('halo', now))).to.match(/must unblock it first/);
      phone.unblocks();
      await phone.says('halo', now);
    });

    it('speaks in groups, where others read along', async () => {
      const group = phone.inGroup(-100500, 'Pasar');
      await group.says('halo semua');
      expect((await lastUpdate())?.message?.chat).to.deep.equal({
        id: -100500,
        title: 'Pasar',
        type: 'supergroup',
      });
      await client.sendMessage(-100500, 'halo Budi');
      await telegram.phone(sari).inGroup(-100500).sees('halo Budi');
      expect(phone.inGroup(-100500)).to.equal(group);
    });
  });

  describe('looking', () => {
    it('sees texts, codes, buttons, files and what was edited', async () => {
      const sent = await client.sendMessage(1001, 'Kode:\nA&B\nC\nD', {
        entities: [
          { type: 'code', offset: 6, length: 3 },
          { type: 'pre', offset: 10, length: 3 },
        ],
        reply_markup: new InlineKeyboard()
          .url('Bayar', 'https://pay.example/1')
          .row()
          .copyText('Salin VA', '8808'),
      });
      const seen = await phone.sees('Kode');
      expect(seen.codes()).to.deep.equal(['A&B', 'C\nD']);
      expect(seen.edited).to.equal(false);
      expect(await phone.link('Bayar')).to.equal('https://pay.example/1');
      expect(await phone.copies({ startsWith: 'Salin' })).to.equal('8808');
      expect(await complaintOf(phone.taps('Bayar', now))).to.match(/see link\(\) and copies\(\)/);
      await client.editMessageText(1001, sent.message_id, 'Lunas');
      expect((await phone.sees(/^Lunas$/)).edited).to.equal(true);
      await phone.noLongerSees('Kode');
      await client.sendPhoto(1001, new InputFile(onePixel, 'qr.png'), { caption: 'QR' });
      expect((await phone.sees(({ photo }) => photo?.name === 'qr.png')).photo?.bytes).to.deep.equal(
        onePixel,
      );
    });

    it('tells what is new since the last action from what was there before', async () => {
      const { message_id } = await client.sendMessage(1001, 'Terima kasih');
      await phone.sees('Terima kasih');
      await phone.says('lagi', now);
      expect(await complaintOf(phone.seesNew('Terima kasih', { within: 10 }))).to.match(/no new message/);
      await client.editMessageText(1001, message_id, 'Terima kasih lagi');
      expect((await phone.seesNew('Terima kasih')).id).to.equal(message_id);
    });

    it('reads alerts and notices, and knows which taps were never answered', async () => {
      await client.sendMessage(1001, 'x', {
        reply_markup: new InlineKeyboard().text('A', 'a').text('B', 'b'),
      });
      await phone.taps('A', now);
      const id = (await lastUpdate())?.callback_query?.id ?? '';
      expect(phone.unansweredTaps()).to.deep.equal(['A']);
      await client.answerCallbackQuery(id, { text: 'Stok habis', show_alert: true });
      expect(await phone.seesAlert('habis')).to.equal('Stok habis');
      expect(phone.alert()).to.equal('Stok habis');
      expect(phone.toast()).to.equal(undefined);
      await phone.taps('B', now);
      expect(phone.unansweredTaps()).to.deep.equal(['B']);
      expect(await complaintOf(phone.seesAlert('habis', { within: 10 }))).to.match(/sees no alert "habis"/);
      await client.answerCallbackQuery((await lastUpdate())?.callback_query?.id ?? '', { text: 'ok' });
      await phone.everyTapAnswered();
      expect(phone.toast()).to.equal('ok');
    });

    it('keeps the keyboard until it is replaced, removed or deleted with its message', async () => {
      const keyboard = (label: string) => ({ reply_markup: new Keyboard().text(label) });
      await client.sendMessage(1001, 'a', keyboard('Satu'));
      await client.sendMessage(1001, 'b');
      expect(phone.keyboard()).to.deep.equal([['Satu']]);
      const { message_id } = await client.sendMessage(1001, 'c', keyboard('Dua'));
      expect(phone.keyboard()).to.deep.equal([['Dua']]);
      await client.deleteMessage(1001, message_id);
      expect(phone.keyboard()).to.deep.equal([]);
      await client.sendMessage(1001, 'd', keyboard('Tiga'));
      await client.sendMessage(1001, 'e', { reply_markup: { remove_keyboard: true } });
      expect(phone.keyboard()).to.deep.equal([]);
    });

    it('draws the chat', async () => {
      await client.sendMessage(1001, 'Menu\nlengkap', { reply_markup: new Keyboard().text('A').text('B') });
      await client.sendDocument(1001, new InputFile(Buffer.from('abc'), 'kode.txt'), {
        caption: 'Kode',
        reply_markup: new InlineKeyboard().text('Lagi', 'l').url('Web', 'https://a.example'),
      });
      expect(phone.screen()).to.equal(
        [
          '┌ Budi (1001), chat 1001',
          '│ me: /start',
          '│ bot: Menu',
          '│     lengkap',
          '│ bot: <document kode.txt, 3 bytes> Kode',
          '│     [Lagi] [Web ↗]',
          '├ keyboard',
          '│ {A} {B}',
          '└',
        ].join('\n'),
      );
    });

    it('lets a test wait for calls of the bot', async () => {
      const called = telegram.called('sendMessage', { chat: 1001, times: 2 });
      await client.sendMessage(1001, 'a');
      await client.sendMessage(1001, 'b');
      expect((await called).args['text']).to.equal('b');
      expect(await complaintOf(telegram.called('sendPhoto', { within: 10 }))).to.match(
        /did not call sendPhoto \(1 times\); last calls of the bot:\nsendMessage/,
      );
    });
  });
});
