import { expect } from 'chai';
import {
  chatLimitOf,
  noChatTurns,
  noteChatTurn,
  takeChatTurn,
  type ChatTurns,
} from '../../../domain/broadcast/chat-turns.ts';

const [chat, group] = [chatLimitOf(7), chatLimitOf(-7)];

/** The turns of so many who ask at the same moment and would wait for ever. */
const taken = (count: number, limit = chat, now = 0): readonly number[] => {
  let turns: ChatTurns = noChatTurns;
  return Array.from({ length: count }, () => {
    const [at, next] = takeChatTurn(turns, limit, now, Infinity);
    turns = next;
    return at;
  });
};

describe('The turns of a chat', () => {
  it('come one a second', () => {
    expect(taken(3)).to.deep.equal([0, 1_050, 2_100]);
  });

  it('come twenty a minute in a group', () => {
    const turns = taken(42, group);
    expect(turns.slice(0, 3)).to.deep.equal([0, 1_050, 2_100]);
    turns.forEach((at, n) => {
      const next = turns[n + 20];
      if (next !== undefined) expect(next - at).to.be.at.least(60_000);
    });
  });

  it('are not taken where they are too far away', () => {
    const [, once] = takeChatTurn(noChatTurns, chat, 0, 0);
    expect(takeChatTurn(once, chat, 0, 1_049)).to.deep.equal([1_050, once]);
    expect(takeChatTurn(once, chat, 0, 1_050)[1].freeAt).to.equal(2_100);
  });

  it('wait for what was said without asking, and are not given earlier for it', () => {
    expect(noteChatTurn(noChatTurns, chat, 500).freeAt).to.equal(1_550);
    const later = { taken: [3_000], freeAt: 4_050 };
    expect(noteChatTurn(later, chat, 500).freeAt).to.equal(4_050);
  });
});
