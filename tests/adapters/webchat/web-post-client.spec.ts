import { expect } from 'chai';
import { instant } from '../../../domain/instant.ts';
import { onePixel } from '../../stand-ins/telegram/spec-bot.ts';
import { budi, openWebChatUnderTest, type WebChatUnderTest } from './a-web-chat.ts';
import { aScreen } from '../../support/builders/screens.ts';
import { visit, type Visitor } from './a-visitor.ts';

const now = instant(0);

describe('A message of a broadcast in the browser', () => {
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

  it('is read, and can be taken back', async () => {
    const posted = await webChat.posts.post(budi.id, aScreen('Promo'), null, now)();
    expect(posted.tag).to.equal('Sent');
    await page.settled();
    expect(page.chat().messages.map(({ text }) => text[0]?.text)).to.deep.equal(['Promo']);
    const message = posted.tag === 'Sent' ? posted.message : 0;
    expect(await webChat.posts.withdraw({ chat: budi.id, message }, now)()).to.deep.equal({
      tag: 'Withdrawn',
    });
    await page.settled();
    expect(page.chat().messages).to.deep.equal([]);
  });

  it('reaches nobody who is not there', async () => {
    expect(await webChat.posts.post(4_711, aScreen('Promo'), null, now)()).to.deep.equal({ tag: 'Blocked' });
  });

  it('shows a picture that somebody sent before as a picture, and says where it is gone', async () => {
    const file = { tag: 'File', name: 'promo.png', bytes: new Uint8Array(onePixel) } as const;
    const kept = await webChat.posts.post(budi.id, aScreen('x', { attachment: null }), null, now)();
    expect(kept.tag).to.equal('Sent');
    const sent = await webChat.client.send(budi.id, aScreen('x', { attachment: file }))();
    const message = sent._tag === 'Right' ? sent.right.message : 0;
    const photo = { id: `${String(budi.id)}/${String(message)}`, kind: 'Document' } as const;
    expect((await webChat.posts.post(budi.id, aScreen('Promo'), photo, now)()).tag).to.equal('Sent');
    await page.settled();
    expect(page.chat().messages.at(-1)?.attachment?.tag).to.equal('Picture');
    const gone = { ...photo, id: `${String(budi.id)}/1` };
    expect(await webChat.posts.post(budi.id, aScreen('Promo'), gone, now)()).to.deep.equal({
      tag: 'Refused',
      reason: 'PhotoGone',
    });
  });
});
