import { expect } from 'chai';
import type { Conducts } from '../../application/ports/conducts.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { firstConduct, type Conduct } from '../../domain/people/spam-policy.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';

const conductOf = (n: number): Conduct => ({ ...firstConduct, burst: [minutesPastNoon(n)] });

/** What everybody who remembers how people behave promises. `open` is told how many people to remember. */
export const conductsContract = (name: string, open: (capacity: number) => Conducts): void => {
  describe(`Conducts, ${name}`, () => {
    it('thinks well of a stranger', () => {
      expect(open(3).recall(buyerId(1))()).to.deep.equal(firstConduct);
    });

    it('recalls each person’s latest conduct', () => {
      const conducts = open(3);
      conducts.remember(buyerId(1), conductOf(1))();
      conducts.remember(buyerId(2), conductOf(2))();
      conducts.remember(buyerId(1), conductOf(3))();
      expect(conducts.recall(buyerId(1))()).to.deep.equal(conductOf(3));
      expect(conducts.recall(buyerId(2))()).to.deep.equal(conductOf(2));
    });

    it('remembers so many people and no more: the one longest silent is forgotten', () => {
      const conducts = open(3);
      for (const n of [1, 2, 3]) conducts.remember(buyerId(n), conductOf(n))();
      conducts.remember(buyerId(1), conductOf(10))();
      conducts.remember(buyerId(4), conductOf(4))();
      expect([1, 2, 3, 4].map((n) => conducts.recall(buyerId(n))())).to.deep.equal([
        conductOf(10),
        firstConduct,
        conductOf(3),
        conductOf(4),
      ]);
    });

    it('does nothing until it is run', () => {
      const conducts = open(3);
      conducts.remember(buyerId(1), conductOf(1));
      expect(conducts.recall(buyerId(1))()).to.deep.equal(firstConduct);
    });
  });
};
