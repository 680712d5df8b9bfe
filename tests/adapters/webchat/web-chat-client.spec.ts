import { expect } from 'chai';
import { answerOf, refusalOf } from '../../support/either.ts';
import { photoId, type PhotoId } from '../../../domain/catalogue/photo.ts';
import { aGoodsFile } from '../../support/builders/files.ts';
import { goodsFileId } from '../../../domain/stock/goods-file.ts';
import { aPhoto } from '../../support/builders/photos.ts';
import { onePixel } from '../../stand-ins/telegram/spec-bot.ts';
import { budi, openWebChatUnderTest, type WebChatUnderTest } from './a-web-chat.ts';
import type { Controls } from '../../../adapters/chat/core/screen.ts';
import { aScreen } from '../../support/builders/screens.ts';
import { visit, type Visitor } from './a-visitor.ts';

const picture = { tag: 'Picture', png: new Uint8Array(onePixel) } as const;
const buttons = {
  tag: 'Buttons',
  rows: [[{ tag: 'Tap', label: 'Beli', data: 'p:1', tone: 'primary' }]],
} as const;
const keys = { tag: 'Keys', rows: [['📋 List Produk'], ['1️⃣', '2️⃣']] } as const;

describe('The web chat as a messenger client', () => {
  let webChat: WebChatUnderTest;
  let page: Visitor;
  beforeEach(async () => {
    webChat = await openWebChatUnderTest();
    page = await visit(webChat.url, budi.id);
  });
  afterEach(async () => {
    page.live.close();
    await webChat.stop();
  });

  const send = (text: string, over: Parameters<typeof aScreen>[1] = {}) =>
    answerOf(webChat.client.send(budi.id, aScreen(text, over)));

  it('shows words with their looks and their buttons, whatever signs are in them', async () => {
    const text = [
      { text: '<img src=x onerror=alert(1)>', style: 'bold' },
      { text: "&amp; \u2028 </script> '", style: 'code' },
    ] as const;
    const { message } = await answerOf(webChat.client.send(budi.id, aScreen(text, { controls: buttons })));
    await page.settled();
    const [seen] = page.chat().messages;
    expect(seen).to.deep.include({
      id: message,
      from: 'shop',
      edits: 0,
      sent: null,
      text,
      controls: buttons,
    });
  });

  it('ends no line inside a sum, and leaves the visitor’s words as they are', async () => {
    const off = (label: string): Controls => ({ tag: 'Buttons', rows: [[{ tag: 'Off', label }]] });
    await page.says('Rp 10.000');
    await send('Rp 10.000', { controls: off('Rp 10.000') });
    await page.settled();
    const seen = page.chat().messages.map(({ text, controls }) => [text[0]?.text, controls]);
    expect(seen).to.deep.equal([
      ['Rp 10.000', { tag: 'None' }],
      ['Rp\u00a010.000', off('Rp\u00a010.000')],
    ]);
  });

  it('puts keys in the place of the keyboard, and leaves them there under what comes next', async () => {
    await send('x', { controls: keys });
    await send('y');
    await page.settled();
    expect(page.chat().keys).to.deep.equal(keys.rows);
    expect(page.chat().messages.map(({ controls }) => controls)).to.deep.equal([
      { tag: 'None' },
      { tag: 'None' },
    ]);
  });

  it('changes a message in place, and says nothing when nothing changed', async () => {
    const sent = await send('x', { controls: buttons });
    await answerOf(webChat.client.edit(sent, aScreen('y')));
    await answerOf(webChat.client.edit(sent, aScreen('y')));
    await page.settled();
    const messages = page
      .chat()
      .messages.map(({ text, edits, controls }) => [text[0]?.text, edits, controls.tag]);
    expect(messages).to.deep.equal([['y', 1, 'None']]);
  });

  it('keeps a picture a picture, and lets a text become one', async () => {
    const [text, hung, pressed] = [
      await send('x'),
      await send('y', { attachment: picture }),
      await send('z', { controls: keys }),
    ];
    for (const edit of [
      webChat.client.edit(hung, aScreen('y')),
      webChat.client.edit(pressed, aScreen('z2')),
      webChat.client.edit(text, aScreen('x', { controls: keys })),
      webChat.client.edit({ chat: budi.id, message: 1 }, aScreen('x')),
      webChat.client.edit({ chat: 999, message: text.message }, aScreen('x')),
    ])
      expect(await refusalOf(edit)).to.deep.equal({ tag: 'NotEditable' });
    await answerOf(webChat.client.edit(hung, aScreen('y2', { attachment: picture })));
    await answerOf(webChat.client.edit(text, aScreen('x', { attachment: picture })));
    expect(await refusalOf(webChat.client.edit(text, aScreen('x')))).to.deep.equal({ tag: 'NotEditable' });
  });

  it('never changes what the visitor wrote', async () => {
    await page.says('halo');
    await page.settled();
    const message = page.chat().messages[0]?.id ?? 0;
    expect(await refusalOf(webChat.client.edit({ chat: budi.id, message }, aScreen('x')))).to.deep.equal({
      tag: 'NotEditable',
    });
  });

  it('takes a message away, and is fine when it is gone', async () => {
    const sent = await send('x');
    await answerOf(webChat.client.remove(sent));
    await answerOf(webChat.client.remove(sent));
    await page.settled();
    expect(page.chat().messages).to.deep.equal([]);
  });

  it('reaches nobody who is not there', async () => {
    expect(await refusalOf(webChat.client.send(4_711, aScreen('x')))).to.deep.equal({ tag: 'Unreachable' });
  });

  it('answers a tap to the page that tapped, by its own name for it', async () => {
    webChat.answerBy(async ({ input: said }) => {
      if (said.tag === 'Tap')
        await answerOf(webChat.client.answerTap(said.tap, { text: 'Siap', alert: true }));
    });
    const { message } = await send('x', { attachment: picture, controls: buttons });
    await page.taps(message, 'p:1');
    await page.settled();
    expect(webChat.heard.map(({ input: said }) => said)).to.deep.equal([
      {
        tag: 'Tap',
        tap: webChat.heard.map(({ input: said }) => (said.tag === 'Tap' ? said.tap : ''))[0],
        data: 'p:1',
        message: { chat: budi.id, message },
        onPicture: true,
      },
    ]);
    expect(page.answers().map(({ person, note }) => [person, note])).to.deep.equal([
      [budi.id, { text: 'Siap', alert: true }],
    ]);
  });

  it('shows no more than 300 messages, the oldest go', async () => {
    const first = await send('pertama');
    for (let count = 0; count < 300; count += 1) await send(String(count));
    const late = await visit(webChat.url, budi.id);
    late.live.close();
    expect(late.chat().messages).to.have.lengthOf(300);
    expect(late.chat().messages[0]?.text[0]?.text).to.equal('0');
    expect(await refusalOf(webChat.client.edit(first, aScreen('x')))).to.deep.equal({ tag: 'NotEditable' });
  });

  it('hands over goods that are a file from the store, and keeps them no second time', async () => {
    const file = await webChat.keepsFile(aGoodsFile(1, { name: 'E-book 1.pdf' }));
    await answerOf(webChat.client.send(budi.id, aScreen('ini', { attachment: { tag: 'GoodsFile', file } })));
    await page.settled();
    const hung = page.chat().messages[0]?.attachment;
    expect(hung).to.deep.include({ tag: 'File', name: 'E-book 1.pdf', size: 300 });
    const answer = await fetch(`${webChat.url}${hung?.url ?? ''}`);
    expect(answer.headers.get('content-type')).to.equal('application/octet-stream');
    expect(answer.headers.get('content-disposition')).to.include('attachment; filename="E-book 1.pdf"');
    expect(new Uint8Array(await answer.arrayBuffer())).to.deep.equal(aGoodsFile(1).bytes);
    const missing = { ...file, id: goodsFileId(99) };
    await answerOf(
      webChat.client.send(budi.id, aScreen('itu', { attachment: { tag: 'GoodsFile', file: missing } })),
    );
    await page.settled();
    const gone = page.chat().messages[1]?.attachment?.url ?? '';
    expect((await fetch(`${webChat.url}${gone}`)).status).to.equal(404);
  });

  describe('with a photo that the shop keeps', () => {
    const screenOf = (photo: PhotoId, text = 'kartu') =>
      aScreen(text, { attachment: { tag: 'Photo', photo, alt: 'E-book' } });

    it('shows it with the shop’s keyboard, as the answer to a key of an owner is', async () => {
      const photo = await answerOf(webChat.photos.keep(aPhoto()));
      await answerOf(webChat.client.send(budi.id, { ...screenOf(photo, 'Murah'), controls: keys }));
      await page.settled();
      expect(page.chat().keys).to.deep.equal(keys.rows);
      expect(page.chat().messages[0]?.attachment).to.deep.include({ tag: 'Picture', alt: 'E-book' });
    });

    it('shows it from the store, under the shop’s own address, and keeps it no second time', async () => {
      const photo = await answerOf(webChat.photos.keep(aPhoto()));
      const text = await send('daftar');
      await answerOf(webChat.client.edit(text, screenOf(photo)));
      await answerOf(webChat.client.edit(text, screenOf(photo)));
      await page.settled();
      const hung = page.chat().messages[0]?.attachment;
      expect(hung).to.deep.include({ tag: 'Picture', width: 640, height: 480, alt: 'E-book' });
      expect(page.chat().messages[0]?.edits).to.equal(1);
      const answer = await fetch(`${webChat.url}${hung?.url ?? ''}`);
      expect(answer.headers.get('content-type')).to.equal('image/png');
      expect(answer.headers.get('cross-origin-resource-policy')).to.equal('same-origin');
      expect(new Uint8Array(await answer.arrayBuffer())).to.deep.equal(aPhoto().bytes);
      expect(await refusalOf(webChat.client.edit(text, aScreen('daftar')))).to.deep.equal({
        tag: 'NotEditable',
      });
    });

    it('shows the words alone where it is gone', async () => {
      await answerOf(webChat.client.send(budi.id, screenOf(photoId('gone'))));
      await page.settled();
      expect(page.chat().messages[0]?.attachment).to.equal(null);
      expect(webChat.said('warn')).to.deep.equal(['photo not found, shown without it']);
    });
  });
});
