import { expect } from 'chai';
import { webForumClient } from '../../../adapters/webchat/web-forum-client.ts';
import { refusalOf } from '../../support/either.ts';
import { aScreen } from '../../support/builders/screens.ts';

describe('Groups in the browser', () => {
  it('are none', async () => {
    expect(await refusalOf(webForumClient.open(7_001, ['Stok']))).to.deep.equal({ tag: 'NoSuchGroup' });
    expect(await refusalOf(webForumClient.send({ chat: 7_001, topic: 1 }, aScreen('a')))).to.deep.equal({
      tag: 'PlaceGone',
      what: 'Group',
    });
  });
});
