import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import sinon from 'sinon';
import { bold, code, plain } from '../../../adapters/chat/core/rich-text.ts';
import type { Controls } from '../../../adapters/chat/core/screen.ts';
import { decodeUpdate, incomingOf } from '../../../adapters/telegram/incoming.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import {
  answersLate,
  blockedByUser,
  breaks,
  dropsConnection,
  hangs,
  losesAnswer,
  refuses,
  tooManyRequests,
} from '../../stand-ins/telegram/faults.ts';
import { onePixel } from '../../stand-ins/telegram/spec-bot.ts';
import { aPicture, chat, openClientSuite, token, type ClientSuite } from './a-client.ts';
import { aScreen } from '../../support/builders/screens.ts';

const button: Controls = {
  tag: 'Buttons',
  rows: [
    [
      { tag: 'Tap', label: 'Beli', data: 'h', tone: 'good' },
      { tag: 'Copy', label: 'Salin', text: '8808' },
    ],
    [{ tag: 'Link', label: 'Bayar', url: 'https://pay.example/1' }],
  ],
};
const keys: Controls = { tag: 'Keys', rows: [['📋 List Produk'], ['1️⃣', '2️⃣']] };
const aFile = { tag: 'File', name: 'barang.txt', bytes: new TextEncoder().encode('a\nb\n') } as const;

/** Everything that a failure would show in a log. */
const told = (no: unknown): string =>
  JSON.stringify(no, (_, value: unknown) =>
    value instanceof Error ? [Object.entries(value), value.message, value.stack, value.cause] : value,
  );

describe('Telegram as a messenger client', function () {
  this.timeout(30_000);
  let suite: ClientSuite;
  beforeEach(async () => {
    suite = await openClientSuite();
  });
  afterEach(() => suite.telegram.close());

  const send = (...[text, over]: Parameters<typeof aScreen>) =>
    answerOf(suite.client.send(chat, aScreen(text, over)));
  const newest = () => suite.phone.messages().at(-1);

  describe('sending', () => {
    it('shows the text with its formatting', async () => {
      const sent = await send([plain('🧺 Kode: '), code('<b>&"🔑'), bold('!')]);
      expect(newest()).to.deep.include({
        id: sent.message,
        text: '🧺 Kode: <b>&"🔑!',
        entities: [
          { type: 'code', offset: 9, length: 7 },
          { type: 'bold', offset: 16, length: 1 },
        ],
      });
      expect(newest()?.codes()).to.deep.equal(['<b>&"🔑']);
    });

    it('hangs buttons under it that tell, copy and lead', async () => {
      await send('x', { controls: button });
      expect(
        newest()?.buttons.map((row) =>
          row.map(({ label, style, data, copies, url }) => [label, style ?? data ?? copies ?? url]),
        ),
      ).to.deep.equal([
        [
          ['Beli', 'success'],
          ['Salin', '8808'],
        ],
        [['Bayar', 'https://pay.example/1']],
      ]);
    });

    it('puts keys in the place of the keyboard', async () => {
      await send('x', { controls: keys });
      expect(suite.phone.keyboard()).to.deep.equal([['📋 List Produk'], ['1️⃣', '2️⃣']]);
    });

    it('sends a picture with its caption, and a file byte for byte', async () => {
      await send([bold('QR')], { attachment: aPicture, controls: button });
      expect(newest()?.photo?.bytes.equals(onePixel)).to.equal(true);
      expect(newest()).to.deep.include({ text: 'QR', entities: [{ type: 'bold', offset: 0, length: 2 }] });
      await send('barang', { attachment: aFile });
      expect(suite.phone.files().map(({ name, bytes }) => [name, bytes.toString()])).to.deep.equal([
        ['barang.txt', 'a\nb\n'],
      ]);
    });
  });

  describe('sending what Telegram refuses (row 15)', () => {
    const unreadable = refuses(400, "Bad Request: can't parse entities: something at byte offset 3");
    const goods = [plain('Kode: '), code('AKUN-<1>')];

    it('sends it without formatting', async () => {
      suite.telegram.fault(unreadable, { method: 'sendMessage', times: 1 });
      await send(goods, { controls: button });
      expect(newest()).to.deep.include({ text: 'Kode: AKUN-<1>', entities: [] });
      expect(newest()?.buttons).to.have.lengthOf(2);
    });

    it('then without buttons', async () => {
      suite.telegram.fault(refuses(400, 'Bad Request: BUTTON_DATA_INVALID'), {
        method: 'sendMessage',
        times: 2,
      });
      await send(goods, { controls: button });
      expect(newest()).to.deep.include({ text: 'Kode: AKUN-<1>', buttons: [] });
    });

    it('then as a file', async () => {
      suite.telegram.fault(refuses(400, 'Bad Request: whatever'), { method: 'sendMessage', times: Infinity });
      await send(goods, { controls: button });
      expect(newest()?.document?.bytes.toString()).to.equal('Kode: AKUN-<1>');
    });

    it('sends as a file what is too long for a message', async () => {
      const long = '🔑'.repeat(2_500);
      await send(long);
      expect(newest()?.document?.bytes.toString()).to.equal(long);
    });

    it('F24: sends a picture that is refused as a file, with its words and buttons', async () => {
      suite.telegram.fault(refuses(400, 'Bad Request: IMAGE_PROCESS_FAILED'), {
        method: 'sendPhoto',
        times: Infinity,
      });
      await send('QR', { attachment: aPicture, controls: button });
      expect(suite.phone.files().map(({ bytes }) => bytes.equals(onePixel))).to.deep.equal([true]);
      expect(newest()).to.deep.include({ text: 'QR' });
      expect(newest()?.buttons).to.have.lengthOf(2);
    });

    for (const [what, attachment, name] of [
      ['picture', aPicture, 'gambar.png'],
      ['file', aFile, 'barang.txt'],
    ] as const)
      it(`loses neither a ${what} nor its words when these are too long for a caption`, async () => {
        const long = 'kata-'.repeat(300);
        await send(long, { attachment, controls: button });
        expect(suite.phone.files().map((file) => file.name)).to.deep.equal([name]);
        expect(newest()).to.deep.include({ text: long });
      });

    it('tries no other way when there is no such chat', async () => {
      expect(await refusalOf(suite.client.send(4_040, aScreen('x')))).to.deep.equal({ tag: 'Unreachable' });
      expect(suite.telegram.calls('sendMessage')).to.have.lengthOf(1);
    });
  });

  describe('with Telegram in trouble (row 14)', () => {
    const failing = async () => {
      const no = await refusalOf(suite.client.send(chat, aScreen('x')));
      expect(told(no)).not.to.include(token);
      return no.tag === 'DeliveryFailure'
        ? { ...no, cause: no.cause instanceof Error ? no.cause.message : no.cause }
        : no;
    };
    const notReached = {
      tag: 'DeliveryFailure',
      operation: 'send message',
      retryAfter: null,
      cause: 'Telegram could not be reached',
    };

    it('waits a second that it asks for', async () => {
      suite.telegram.fault(tooManyRequests(1), { method: 'sendMessage' });
      await send('x');
      expect(suite.texts()).to.deep.equal(['x']);
    });

    it('leaves a long wait to whoever asked', async () => {
      suite.telegram.fault(tooManyRequests(37), { method: 'sendMessage' });
      expect(await failing()).to.deep.equal({
        tag: 'DeliveryFailure',
        operation: 'send message',
        retryAfter: 37_000,
        cause: '429 Too Many Requests: retry after 37',
      });
      expect(suite.telegram.calls('sendMessage')).to.have.lengthOf(1);
    });

    it('says so when it answers with a page', async () => {
      suite.telegram.fault(breaks(502), { method: 'sendMessage' });
      expect(await failing()).to.deep.equal(notReached);
    });

    it('says so when it closes the connection, before or after', async () => {
      suite.telegram.fault(dropsConnection(), { method: 'sendMessage' });
      expect(await failing()).to.deep.equal(notReached);
      suite.telegram.fault(losesAnswer(), { method: 'sendMessage' });
      expect(await failing()).to.deep.equal(notReached);
      expect(suite.texts()).to.deep.equal(['x']);
    });

    it('gives up a call that is never answered', async () => {
      const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        const fault = suite.telegram.fault(hangs(), { method: 'sendMessage' });
        const outcome = failing();
        await fault.struck();
        clock.tick(20_000);
        expect(await outcome).to.deep.equal(notReached);
      } finally {
        clock.restore();
      }
    });

    it('tries once more after a 500, and then says so', async () => {
      suite.telegram.fault(refuses(500, 'Internal Server Error'), { method: 'sendMessage', times: 3 });
      expect(await failing()).to.deep.include({ retryAfter: null, cause: '500 Internal Server Error' });
      expect(suite.telegram.calls('sendMessage')).to.have.lengthOf(2);
      await send('y');
      expect(suite.texts()).to.deep.equal(['y']);
    });

    it('does not mind a slow answer', async () => {
      suite.telegram.fault(answersLate(50), { method: 'sendMessage' });
      await send('x');
      expect(suite.texts()).to.deep.equal(['x']);
    });
  });

  it('knows a person who blocked the bot as one who cannot be reached (row 13)', async () => {
    const sent = await send('x');
    suite.telegram.fault(blockedByUser(), { times: 2, method: ['sendMessage', 'editMessageText'] });
    expect(await refusalOf(suite.client.send(chat, aScreen('y')))).to.deep.equal({ tag: 'Unreachable' });
    expect(await refusalOf(suite.client.edit(sent, aScreen('y')))).to.deep.equal({ tag: 'Unreachable' });
  });

  describe('editing', () => {
    it('changes text, formatting and buttons in place', async () => {
      const sent = await send('lama', { controls: button });
      await answerOf(suite.client.edit(sent, aScreen([bold('baru')])));
      expect(suite.texts()).to.deep.equal(['baru']);
      expect(newest()).to.deep.include({
        entities: [{ type: 'bold', offset: 0, length: 4 }],
        buttons: [],
        edited: true,
      });
    });

    it('finds the same screen again fine', async () => {
      const sent = await send('x', { controls: button });
      await answerOf(suite.client.edit(sent, aScreen('x', { controls: button })));
    });

    it('changes the caption and the picture of a picture', async () => {
      const sent = await send('QR', { attachment: aPicture, controls: button });
      await answerOf(suite.client.edit(sent, aScreen('Lunas', { attachment: aPicture })));
      expect(newest()).to.deep.include({ text: 'Lunas', buttons: [] });
    });

    it('cannot make a text of a picture', async () => {
      const sent = await send('QR', { attachment: aPicture });
      expect(await refusalOf(suite.client.edit(sent, aScreen('x')))).to.deep.equal({ tag: 'NotEditable' });
    });

    it('cannot change what is gone, or was sent with keys', async () => {
      const sent = await send('x');
      const shown = newest();
      if (shown !== undefined) suite.phone.deletes(shown);
      expect(await refusalOf(suite.client.edit(sent, aScreen('y')))).to.deep.equal({ tag: 'NotEditable' });
      const withKeys = await send('x', { controls: keys });
      expect(await refusalOf(suite.client.edit(withKeys, aScreen('y')))).to.deep.equal({
        tag: 'NotEditable',
      });
    });

    it('leaves out formatting that Telegram will not take', async () => {
      const sent = await send('lama');
      suite.telegram.fault(refuses(400, "Bad Request: can't parse entities: x"), {
        method: 'editMessageText',
      });
      await answerOf(suite.client.edit(sent, aScreen([bold('baru')], { controls: button })));
      expect(newest()).to.deep.include({ text: 'baru', entities: [] });
    });

    it('fails when Telegram is in trouble, without the token', async () => {
      const sent = await send('x');
      suite.telegram.fault(dropsConnection(), { method: 'editMessageText' });
      const no = await refusalOf(suite.client.edit(sent, aScreen('y')));
      expect(no).to.deep.include({ tag: 'DeliveryFailure', operation: 'edit message', retryAfter: null });
      expect(told(no)).not.to.include(token);
    });
  });

  describe('answering a tap', () => {
    const tapped = async (): Promise<string> => {
      await send('x', { controls: button });
      await suite.phone.taps('Beli', { impatient: true });
      const [last] = [...(await suite.api.getUpdates())].reverse();
      return last?.callback_query?.id ?? 'no tap';
    };

    it('ends its waiting with a notice, an alert or nothing', async () => {
      await answerOf(suite.client.answerTap(await tapped(), { text: 'Siap', alert: false }));
      expect(suite.phone.toast()).to.equal('Siap');
      await answerOf(suite.client.answerTap(await tapped(), { text: 'Pelan-pelan', alert: true }));
      expect(suite.phone.alert()).to.equal('Pelan-pelan');
      await answerOf(suite.client.answerTap(await tapped(), null));
      expect(suite.phone.unansweredTaps()).to.deep.equal([]);
    });

    it('is fine though it comes too late', async () => {
      const tap = await tapped();
      suite.telegram.expireTaps();
      await answerOf(suite.client.answerTap(tap, null));
    });

    it('fails when Telegram is in trouble', async () => {
      const tap = await tapped();
      suite.telegram.fault(breaks(502), { method: 'answerCallbackQuery' });
      expect(await refusalOf(suite.client.answerTap(tap, null))).to.deep.include({
        tag: 'DeliveryFailure',
        operation: 'answer tap',
      });
    });
  });

  describe('downloading', () => {
    /** The file of the update that Telegram has for the shop now. */
    const received = async () => {
      const updates = await suite.api.getUpdates({ timeout: 0 });
      const incoming = updates.map((update) => decodeUpdate(update)).flatMap((one) => one ?? []);
      const inputs = incoming.flatMap((update) => incomingOf(update)?.input ?? []);
      const file = inputs.findLast(({ tag }) => tag === 'File');
      if (file?.tag !== 'File') throw new Error('no file was sent');
      return file;
    };

    it('fetches the bytes of a document and of a photo when they are wanted', async () => {
      const bytes = Buffer.from('baris 1\nbaris 2\n');
      await suite.phone.sends(
        { document: { name: 'stok.txt', bytes }, caption: 'stok' },
        { impatient: true },
      );
      const { file, caption } = await received();
      expect([file.kind, file.name, file.size, caption]).to.deep.equal(['Document', 'stok.txt', 16, 'stok']);
      expect(Buffer.from(await answerOf(suite.client.download(file)))).to.deep.equal(bytes);
      await suite.phone.sends({ photo: onePixel }, { impatient: true });
      const photo = (await received()).file;
      expect(photo.kind).to.equal('Photo');
      expect(Buffer.from(await answerOf(suite.client.download(photo)))).to.deep.equal(onePixel);
    });

    it('does not ask for what is larger than a bot may fetch', async () => {
      const file = { kind: 'Document', id: 'any', name: 'film.mp4', size: 20 * 1024 * 1024 + 1 } as const;
      expect(await refusalOf(suite.client.download(file))).to.deep.equal({ tag: 'TooLarge' });
      suite.telegram.fault(refuses(400, 'Bad Request: file is too big'), { method: 'getFile' });
      expect(await refusalOf(suite.client.download({ ...file, size: null }))).to.deep.equal({
        tag: 'TooLarge',
      });
    });

    it('fails without a word of the token', async () => {
      await suite.phone.sends({ document: { name: 'a.txt', bytes: Buffer.from('a') } }, { impatient: true });
      const { file } = await received();
      for (const failing of [
        { ...file, id: 'unknown' },
        { ...file, id: '' },
      ]) {
        const no = await refusalOf(suite.client.download(failing));
        expect(no.tag).to.equal('DeliveryFailure');
        expect(told(no)).to.not.include(token);
      }
      await suite.telegram.close();
      const gone = await refusalOf(suite.client.download(file));
      expect(gone.tag).to.equal('DeliveryFailure');
      expect(told(gone)).to.not.include(token);
      suite = await openClientSuite();
    });
  });

  describe('removing', () => {
    it('takes a message away, and is fine when it is gone', async () => {
      const sent = await send('x');
      await answerOf(suite.client.remove(sent));
      expect(suite.texts()).to.deep.equal([]);
      await answerOf(suite.client.remove(sent));
    });

    it('fails when Telegram is in trouble', async () => {
      const sent = await send('x');
      suite.telegram.fault(breaks(502), { method: 'deleteMessage' });
      expect(E.isLeft(await suite.client.remove(sent)())).to.equal(true);
    });
  });
});
