import { expect } from 'chai';
import type { SpamStates } from '../../application/ports/spam-states.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { noSpamState, type SpamState } from '../../domain/people/spam-policy.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';

const spamStateOf = (n: number): SpamState => ({ ...noSpamState, actions: [minutesPastNoon(n)] });

/** What everybody who remembers how people behave promises. `open` is told how many people to remember. */
export const spamStatesContract = (name: string, open: (capacity: number) => SpamStates): void => {
  describe(`SpamStates, ${name}`, () => {
    it('thinks well of a stranger', () => {
      expect(open(3).recall(buyerId(1))()).to.deep.equal(noSpamState);
    });

    it('recalls the latest actions of each person', () => {
      const spamStates = open(3);
      spamStates.remember(buyerId(1), spamStateOf(1))();
      spamStates.remember(buyerId(2), spamStateOf(2))();
      spamStates.remember(buyerId(1), spamStateOf(3))();
      expect(spamStates.recall(buyerId(1))()).to.deep.equal(spamStateOf(3));
      expect(spamStates.recall(buyerId(2))()).to.deep.equal(spamStateOf(2));
    });

    it('remembers so many people and no more: the one longest silent is forgotten', () => {
      const spamStates = open(3);
      for (const n of [1, 2, 3]) spamStates.remember(buyerId(n), spamStateOf(n))();
      spamStates.remember(buyerId(1), spamStateOf(10))();
      spamStates.remember(buyerId(4), spamStateOf(4))();
      expect([1, 2, 3, 4].map((n) => spamStates.recall(buyerId(n))())).to.deep.equal([
        spamStateOf(10),
        noSpamState,
        spamStateOf(3),
        spamStateOf(4),
      ]);
    });

    it('does nothing until it is run', () => {
      const spamStates = open(3);
      spamStates.remember(buyerId(1), spamStateOf(1));
      expect(spamStates.recall(buyerId(1))()).to.deep.equal(noSpamState);
    });
  });
};
