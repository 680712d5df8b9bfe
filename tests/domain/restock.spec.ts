import { expect } from 'chai';
import fc from 'fast-check';
import { buyerId } from '../../domain/people/buyer.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { hasTurn, restockRound, type RestockWait } from '../../domain/stock/restock.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';

const product = variantCode('NETFLIX-1M');
const wait = (n: number, over: Partial<RestockWait> = {}): RestockWait => ({
  buyer: buyerId(n),
  toldAt: null,
  bought: false,
  ...over,
});
const tell = (n: number) => ({ tag: 'NotifyRestocked', buyer: buyerId(n), product }) as const;

describe('A round of turns', () => {
  it('tells the first in line, as many as there are units for, and ends their turn after 15 minutes', () => {
    expect(restockRound({ product, available: 2, waits: [wait(1), wait(2), wait(3)] }, noon)).to.deep.equal({
      told: [buyerId(1), buyerId(2)],
      over: [],
      followUps: [tell(1), tell(2), { tag: 'PassRestockOn', product, at: minutesPastNoon(15) }],
    });
  });

  it('tells nobody while all units are somebody’s turn, and wakes when the first of these turns ends', () => {
    const waits = [
      wait(1, { toldAt: minutesPastNoon(-4) }),
      wait(2, { toldAt: minutesPastNoon(-9) }),
      wait(3, { toldAt: minutesPastNoon(-6) }),
      wait(4),
    ];
    expect(restockRound({ product, available: 3, waits }, noon)).to.deep.equal({
      told: [],
      over: [],
      followUps: [{ tag: 'PassRestockOn', product, at: minutesPastNoon(6) }],
    });
  });

  it('passes a turn on that was let go by, or used', () => {
    const waits = [
      wait(1, { toldAt: minutesPastNoon(-15) }),
      wait(2, { toldAt: minutesPastNoon(-1), bought: true }),
      wait(3),
      wait(4),
    ];
    const { told, over } = restockRound({ product, available: 1, waits }, noon);
    expect({ told, over }).to.deep.equal({ told: [buyerId(3)], over: [buyerId(1), buyerId(2)] });
  });

  it('has nothing to do where nobody waits, or nothing is there', () => {
    const nothing = { told: [], over: [], followUps: [] };
    expect(restockRound({ product, available: 9, waits: [] }, noon)).to.deep.equal(nothing);
    expect(restockRound({ product, available: 0, waits: [wait(1)] }, noon)).to.deep.equal(nothing);
  });

  it('never has more turns at a time than there are units', () => {
    const anyWait = fc.record({ toldAt: fc.option(fc.integer({ min: -30, max: 0 })), bought: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyWait), fc.nat(8), (given, available) => {
        const waits = given.map(({ toldAt, bought }, n) =>
          wait(n + 1, { toldAt: toldAt === null ? null : minutesPastNoon(toldAt), bought }),
        );
        const having = waits.filter((one) => hasTurn(one, noon)).length;
        const { told } = restockRound({ product, available, waits }, noon);
        return told.length === 0 || having + told.length <= available;
      }),
    );
  });
});
