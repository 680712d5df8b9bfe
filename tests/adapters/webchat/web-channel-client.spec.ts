import { expect } from 'chai';
import { instant } from '../../../domain/instant.ts';
import { answerOf } from '../../support/either.ts';
import { budi, openWebChatUnderTest, type WebChatUnderTest } from './a-web-chat.ts';
import { aScreen } from '../../support/builders/screens.ts';

const now = instant(0);

describe('A channel in the browser', () => {
  let webChat: WebChatUnderTest;
  beforeEach(async () => {
    webChat = await openWebChatUnderTest();
  });
  afterEach(() => webChat.stop());

  it('is the chat of somebody who is there', async () => {
    const channel = { id: budi.id, title: budi.firstName };
    expect(await answerOf(webChat.channels.look(budi.id))).to.deep.equal({ tag: 'Fine', channel });
    for (const nowhere of [4_711, '@kanal'])
      expect(await answerOf(webChat.channels.look(nowhere))).to.deep.equal({ tag: 'NotThere' });
    expect(await webChat.channels.link('p_A')).to.equal(null);
  });

  it('has other words in the place of a post, if it stands there', async () => {
    const posted = await webChat.posts.post(budi.id, aScreen('Bagus'), null, now)();
    const message = posted.tag === 'Sent' ? posted.message : 0;
    const replace = (id: number) =>
      webChat.channels.replace({ chat: budi.id, message: id }, aScreen('Ditarik'), now)();
    expect(await replace(message)).to.deep.equal({ tag: 'Withdrawn' });
    expect(await replace(message + 1)).to.deep.equal({ tag: 'Stays' });
  });
});
