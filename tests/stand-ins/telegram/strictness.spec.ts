import { expect } from 'chai';
import { InlineKeyboard, InputFile, InputMediaBuilder, Keyboard, type Api } from 'grammy';
import { budi, clientOf, onePixel, refusalOf, sari, startStandIn, token } from './spec-bot.ts';
import type { Phone } from './phone/phone.ts';
import type { TelegramStandIn } from './telegram-stand-in.ts';

describe('the Telegram stand-in is as strict as Telegram', () => {
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

  const say = (text: string, other: Parameters<Api['sendMessage']>[2] = {}): Promise<string> =>
    refusalOf(client.sendMessage(1001, text, other));

  const sayRaw = async (body: unknown): Promise<string> => {
    const answer = await fetch(`${telegram.apiRoot}/bot${token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const read: unknown = await answer.json();
    return typeof read === 'object' && read !== null && 'description' in read
      ? String(read.description)
      : 'not refused';
  };

  describe('with texts', () => {
    it('that are empty, show nothing or are too long', async () => {
      expect(await say('')).to.equal('400 Bad Request: message text is empty');
      expect(await say(' \n\u200b ')).to.equal('400 Bad Request: text must be non-empty');
      expect(await say('a'.repeat(4097))).to.equal('400 Bad Request: message is too long');
      expect(await say('😀'.repeat(2049))).to.equal('400 Bad Request: message is too long');
      expect(await say('a'.repeat(4096))).to.equal('not refused');
    });

    it('whose captions are over 1024', async () => {
      const caption = 'a'.repeat(1025);
      expect(await refusalOf(client.sendPhoto(1001, new InputFile(onePixel), { caption }))).to.equal(
        '400 Bad Request: message caption is too long',
      );
    });

    it('with a parse mode, which the shop never uses', async () => {
      for (const parse_mode of ['HTML', 'MarkdownV2'] as const)
        expect(await say('Rp 10.000', { parse_mode })).to.equal(
          '400 Bad Request: send entities: this service reads no parse_mode',
        );
    });

    it('with entities out of the text, crossing or unknown', async () => {
      const marked = (...entities: readonly (readonly [string, number, number])[]): Promise<string> =>
        sayRaw({
          chat_id: 1001,
          text: 'a😀bcd',
          entities: entities.map(([type, offset, length]) => ({ type, offset, length })),
        });
      expect(await marked(['bold', 0, 7])).to.match(/ends after the end of the text at UTF-16 offset 7$/);
      expect(await marked(['bold', 6, 1])).to.match(/begins after the end of the text/);
      expect(await marked(['bold', -1, 2])).to.match(/incorrect offset -1$/);
      expect(await marked(['bold', 2, 2])).to.match(/begins in a middle of a UTF-16 symbol/);
      expect(await marked(['bold', 0, 4], ['italic', 3, 3])).to.match(/can't parse entities: .* overlaps/);
      expect(await marked(['mewah', 0, 1])).to.match(/unsupported type "mewah"/);
      expect(await marked(['bold', 0, 4], ['italic', 3, 1])).to.equal('not refused');
    });
  });

  describe('with buttons', () => {
    const withButton = (button: object): Promise<string> =>
      sayRaw({
        chat_id: 1001,
        text: 'x',
        reply_markup: { inline_keyboard: [[{ text: 'Beli', ...button }]] },
      });

    it('whose data is over 64 bytes or missing', async () => {
      expect(await withButton({ callback_data: 'é'.repeat(33) })).to.equal(
        'Bad Request: BUTTON_DATA_INVALID',
      );
      expect(await withButton({ callback_data: 'é'.repeat(32) })).to.equal('not refused');
      const nothing =
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
      expect(await withButton({})).to.equal(nothing);
      expect(await withButton({ callback_data: '' })).to.equal(nothing);
    });

    it('with two actions, no label, a strange style or address', async () => {
      expect(await withButton({ callback_data: 'a', url: 'https://a.example' })).to.match(
        /exactly one action expected, found callback_data, url$/,
      );
      expect(await withButton({ callback_data: 'a', text: ' ' })).to.match(/text must be non-empty$/);
      expect(await withButton({ callback_data: 'a', style: 'pink' })).to.match(
        /invalid button style specified$/,
      );
      expect(await withButton({ url: 'http://localhost/bayar' })).to.equal(
        "Bad Request: inline keyboard button URL 'http://localhost/bayar' is invalid: Wrong HTTP URL",
      );
    });

    it('that copy nothing or too much', async () => {
      expect(await withButton({ copy_text: { text: '' } })).to.match(/COPY_TEXT_INVALID$/);
      expect(await withButton({ copy_text: { text: 'a'.repeat(257) } })).to.match(/COPY_TEXT_INVALID$/);
      expect(await withButton({ copy_text: { text: '8808123' }, style: 'success' })).to.equal('not refused');
      expect(await withButton({ disabled: {} })).to.equal('not refused');
    });

    it('of the keyboard without a label', async () => {
      expect(await say('x', { reply_markup: new Keyboard().text('') })).to.match(/text must be non-empty$/);
    });
  });

  describe('with chats', () => {
    it('it does not know, that never wrote or that blocked the bot', async () => {
      telegram.phone(sari);
      expect(await refusalOf(client.sendMessage(404, 'x'))).to.equal('400 Bad Request: chat not found');
      expect(await refusalOf(client.sendMessage(1002, 'x'))).to.equal(
        "403 Forbidden: bot can't initiate conversation with a user",
      );
      phone.blocks();
      expect(await say('x')).to.equal('403 Forbidden: bot was blocked by the user');
      phone.unblocks();
      expect(await say('x')).to.equal('not refused');
    });

    it('and with chat actions', async () => {
      expect(await refusalOf(client.sendChatAction(1001, 'typing'))).to.equal('not refused');
      expect(await refusalOf(client.sendChatAction(404, 'typing'))).to.match(/chat not found/);
    });
  });

  describe('with edits', () => {
    const buttons = new InlineKeyboard().text('A', 'a');

    it('that change nothing', async () => {
      const { message_id } = await client.sendMessage(1001, 'x', { reply_markup: buttons });
      const notModified =
        '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
      const edit = (text: string, reply_markup?: InlineKeyboard): Promise<string> =>
        refusalOf(client.editMessageText(1001, message_id, text, reply_markup ? { reply_markup } : {}));
      expect(await edit('x', buttons)).to.equal(notModified);
      expect(await edit('x')).to.equal('not refused');
      expect(phone.button('A')).to.equal(undefined);
      expect(await refusalOf(client.editMessageReplyMarkup(1001, message_id))).to.equal(notModified);
    });

    it('of messages that are gone, of the person, or under a reply keyboard', async () => {
      const edit = (id: number): Promise<string> => refusalOf(client.editMessageText(1001, id, 'y'));
      const { message_id } = await client.sendMessage(1001, 'x', { reply_markup: new Keyboard().text('K') });
      expect(await edit(99)).to.equal('400 Bad Request: message to edit not found');
      expect(await edit(1)).to.equal("400 Bad Request: message can't be edited");
      expect(await edit(message_id)).to.equal("400 Bad Request: message can't be edited");
      expect(await refusalOf(client.deleteMessage(1001, 99))).to.equal(
        '400 Bad Request: message to delete not found',
      );
    });

    it('of the text of a photo, or the caption of a text', async () => {
      const photo = await client.sendPhoto(1001, new InputFile(onePixel), { caption: 'lama' });
      const text = await client.sendMessage(1001, 'x');
      expect(await refusalOf(client.editMessageText(1001, photo.message_id, 'y'))).to.equal(
        '400 Bad Request: there is no text in the message to edit',
      );
      expect(await refusalOf(client.editMessageCaption(1001, text.message_id, { caption: 'y' }))).to.equal(
        '400 Bad Request: there is no caption in the message to edit',
      );
      await client.editMessageCaption(1001, photo.message_id, { caption: 'baru' });
      expect((await phone.sees('baru')).photo?.bytes.equals(onePixel)).to.equal(true);
    });

    it('that are too long', async () => {
      const { message_id } = await client.sendMessage(1001, 'x');
      expect(await refusalOf(client.editMessageText(1001, message_id, 'a'.repeat(4097)))).to.equal(
        '400 Bad Request: MESSAGE_TOO_LONG',
      );
    });

    it('and puts a picture in the place of a text', async () => {
      const { message_id } = await client.sendMessage(1001, 'sebentar');
      const media = InputMediaBuilder.photo(new InputFile(onePixel), { caption: 'QR' });
      await client.editMessageMedia(1001, message_id, media);
      const seen = await phone.sees('QR');
      expect({ id: seen.id, edited: seen.edited, width: seen.photo?.width }).to.deep.equal({
        id: message_id,
        edited: true,
        width: 1,
      });
    });
  });

  describe('with files', () => {
    it('that are no picture, empty, or unknown', async () => {
      const photo = (bytes: Buffer): Promise<string> =>
        refusalOf(client.sendPhoto(1001, new InputFile(bytes, 'qr.png')));
      expect(await photo(Buffer.from('no picture'))).to.equal('400 Bad Request: IMAGE_PROCESS_FAILED');
      expect(await photo(onePixel.subarray(0, -4))).to.equal('400 Bad Request: IMAGE_PROCESS_FAILED');
      expect(await photo(Buffer.alloc(0))).to.equal('400 Bad Request: file must be non-empty');
      expect(await refusalOf(client.sendDocument(1001, 'unknown'))).to.match(/wrong remote file identifier/);
      expect(await refusalOf(client.getFile('unknown'))).to.match(/wrong file_id/);
    });
  });

  describe('with answers to taps', () => {
    it('that are unknown, too old or too long', async () => {
      const old = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';
      expect(await refusalOf(client.answerCallbackQuery('42'))).to.equal(old);
      await client.sendMessage(1001, 'x', { reply_markup: new InlineKeyboard().text('A', 'a') });
      await phone.taps('A', { impatient: true });
      const id = (await client.getUpdates()).at(-1)?.callback_query?.id ?? '';
      expect(await refusalOf(client.answerCallbackQuery(id, { text: 'a'.repeat(201) }))).to.match(
        /MESSAGE_TOO_LONG/,
      );
      telegram.expireTaps();
      expect(await refusalOf(client.answerCallbackQuery(id))).to.equal(old);
    });
  });

  describe('with commands', () => {
    it('of forbidden letters, without description, or of no language', async () => {
      const set = (command: string, description: string): Promise<string> =>
        refusalOf(client.setMyCommands([{ command, description }]));
      expect(await set('Start', 'x')).to.match(/BOT_COMMAND_INVALID/);
      expect(await set('start', '')).to.match(/BOT_COMMAND_DESCRIPTION_INVALID/);
    });

    it('of the chat of somebody who never wrote to the bot', async () => {
      telegram.phone({ id: 1009, firstName: 'Nobody' });
      for (const chat of [1009, 404]) {
        const set = client.setMyCommands([], { scope: { type: 'chat', chat_id: chat } });
        expect(await refusalOf(set)).to.equal('400 Bad Request: chat not found');
      }
    });
  });

  it('with what it keeps of a text: no tabs, no carriage returns, no blank ends', async () => {
    await client.sendMessage(1001, ' \nuser\tpass\r\nsisa  \n');
    expect((await phone.sees('user')).text).to.equal('user pass\nsisa');
  });
});
