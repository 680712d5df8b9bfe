import { expect } from 'chai';
import fc from 'fast-check';
import { rupiah, sum } from '../../../domain/rupiah.ts';
import { discountOn, spread } from '../../../domain/voucher/discount.ts';

const amounts = fc.maxSafeNat().map((n) => rupiah(Math.floor(n / 16)));

describe('What a voucher takes off', () => {
  it('is so many of a hundred rounded down, up to a ceiling', () => {
    const tenth = { tag: 'Percent', percent: 10, ceiling: null } as const;
    expect([discountOn(rupiah(999), tenth), discountOn(rupiah(9), tenth)]).to.deep.equal([99, 0]);
    expect(discountOn(rupiah(100_000), { ...tenth, ceiling: rupiah(7_500) })).to.equal(7_500);
    expect(discountOn(rupiah(10_000), { ...tenth, ceiling: rupiah(7_500) })).to.equal(1_000);
  });

  it('is an amount, and never more than there is', () => {
    const amount = { tag: 'Amount', amount: rupiah(15_000) } as const;
    expect([discountOn(rupiah(40_000), amount), discountOn(rupiah(9_000), amount)]).to.deep.equal([
      15_000, 9_000,
    ]);
  });

  it('is exact where a product of floats would not be', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 100 }), (amount, percent) => {
        const off = discountOn(amount, { tag: 'Percent', percent, ceiling: null });
        expect(BigInt(off)).to.equal((BigInt(amount) * BigInt(percent)) / 100n);
      }),
    );
  });
});

describe('A discount spread over lines', () => {
  it('goes by largest remainder, to the first of equals', () => {
    expect(spread(rupiah(100), [rupiah(333), rupiah(333), rupiah(335)])).to.deep.equal([33, 33, 34]);
    expect(spread(rupiah(2), [rupiah(1), rupiah(1), rupiah(1)])).to.deep.equal([1, 1, 0]);
    expect(spread(rupiah(5), [rupiah(0), rupiah(10)])).to.deep.equal([0, 5]);
    expect(spread(rupiah(0), [rupiah(0), rupiah(0)])).to.deep.equal([0, 0]);
    expect(spread(rupiah(0), [])).to.deep.equal([]);
  });

  it('is all given, and to none more than it is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000_000).map(rupiah), { minLength: 1 }), fc.nat(), (over, some) => {
        const all = sum(over);
        const amount = rupiah(all === 0 ? 0 : some % (all + 1));
        const given = spread(amount, over);
        expect(sum(given)).to.equal(amount);
        expect(given.every((share, at) => share <= (over[at] ?? -1))).to.equal(true);
      }),
    );
  });
});
