import { expect } from 'chai';
import { answerOf, refusalOf } from '../../support/either.ts';
import { movedTo, refuses } from '../../stand-ins/telegram/faults.ts';
import { aPicture, openClientSuite, type ClientSuite } from './a-client.ts';
import { aScreen } from '../../support/builders/screens.ts';

const group = -1_000_123;
const aFile = { tag: 'File', name: 'barang.txt', bytes: new TextEncoder().encode('a') } as const;

describe('Where a message goes', function () {
  this.timeout(30_000);
  let suite: ClientSuite;
  beforeEach(async () => {
    suite = await openClientSuite();
  });
  afterEach(() => suite.telegram.close());

  const inTopic = () => suite.phone.inGroup(group).inTopic(77);
  const topicsOf = () =>
    suite.phone
      .inGroup(group)
      .messages()
      .map(({ topic }) => topic);

  it('F14: is the topic that it answers, for texts, pictures and files', async () => {
    inTopic();
    for (const attachment of [null, aPicture, aFile])
      await answerOf(suite.client.send(group, aScreen('x', { attachment }), 77));
    expect(topicsOf()).to.deep.equal([77, 77, 77]);
  });

  it('F14: is the group where the topic was closed or deleted', async () => {
    inTopic().closesTopic();
    await answerOf(suite.client.send(group, aScreen('x'), 77));
    suite.telegram.fault(refuses(400, 'Bad Request: TOPIC_CLOSED'), { method: 'sendMessage', times: 1 });
    inTopic();
    await answerOf(suite.client.send(group, aScreen('y'), 77));
    expect(topicsOf()).to.deep.equal([undefined, undefined]);
  });

  it('F14: is the new number of a group that became a supergroup', async () => {
    const moved = -1_000_999;
    suite.phone.inGroup(group);
    const there = suite.phone.inGroup(moved);
    suite.telegram.fault(movedTo(moved), { method: 'sendMessage', chat: group, times: 1 });
    const sent = await answerOf(suite.client.send(group, aScreen('x')));
    expect(sent.chat).to.equal(moved);
    expect(there.messages().map(({ text }) => text)).to.deep.equal(['x']);
  });

  it('F14: is nowhere when the chat is gone', async () => {
    expect((await refusalOf(suite.client.send(-5, aScreen('x'), 77))).tag).to.equal('Unreachable');
  });
});
