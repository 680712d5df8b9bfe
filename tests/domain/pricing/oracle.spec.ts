import { expect } from 'chai';
import { oracle, type OracleLine } from './oracle.ts';
import { differences } from './random-baskets.ts';

const line = (over: Partial<OracleLine> = {}): OracleLine => ({
  variant: 'NETFLIX-1M',
  product: 'NETFLIX',
  category: 1,
  price: 10_000,
  steps: [],
  levels: {},
  quantity: 1,
  ...over,
});

const tenth = {
  percent: 10,
  ceiling: null,
  amount: null,
  minSpend: 0,
  withSteps: true,
  categories: null,
  products: null,
  variants: null,
};

describe('The oracle of prices', () => {
  it('works out by hand what the specification says', () => {
    const steps = [
      { from: 5, price: 33_000 },
      { from: 10, price: 30_000 },
    ];
    expect(oracle([line({ price: 35_000, steps, quantity: 10 })], null, null).total).to.equal(300_000n);
    const three = [line({ price: 333 }), line({ price: 333 }), line({ price: 335 })];
    expect(oracle(three, null, tenth)).to.deep.equal({
      lines: [
        [333n, 333n, 33n],
        [333n, 333n, 33n],
        [335n, 335n, 34n],
      ],
      total: 901n,
    });
    expect(oracle([line()], null, { ...tenth, minSpend: 10_001 }).total).to.equal(10_000n);
    expect(oracle([line()], null, { ...tenth, percent: null, amount: 15_000 }).total).to.equal(0n);
  });

  it('works out by hand what a level pays', () => {
    const levels = {
      reseller: [
        { from: 1, price: 9_000 },
        { from: 3, price: 7_000 },
      ],
    };
    const steps = [{ from: 2, price: 8_000 }];
    const each = (quantity: number, level: string | null) =>
      oracle([line({ steps, levels, quantity })], level, null).lines[0]?.[0];
    expect([each(1, 'reseller'), each(2, 'reseller'), each(3, 'reseller')]).to.deep.equal([
      9_000n,
      8_000n,
      7_000n,
    ]);
    expect([each(1, null), each(3, null), each(3, 'gold')]).to.deep.equal([10_000n, 8_000n, 8_000n]);
    const once = { ...tenth, withSteps: false };
    expect(oracle([line({ levels })], 'reseller', once).total).to.equal(8_100n);
    expect(oracle([line({ levels, quantity: 3 })], 'reseller', once).total).to.equal(21_000n);
  });

  it('and the shop agree on random baskets', () => {
    expect(differences(20_261_129, 10_000)).to.deep.equal([]);
  });
});
