import { expect } from 'chai';
import fc from 'fast-check';
import { isRupiah, minus, nothing, plus, rupiah, sum, times } from '../../domain/rupiah.ts';

const most = Number.MAX_SAFE_INTEGER;
const amounts = (max = most) => fc.integer({ min: 0, max }).map(rupiah);

describe('Rupiah', () => {
  it('is a whole amount from nothing to what is still exact', () => {
    expect([0, 1, 99_000, most].map(rupiah)).to.deep.equal([0, 1, 99_000, most]);
    expect(nothing).to.equal(0);
  });

  for (const wrong of [-1, 0.5, 99_000.5, Number.NaN, Infinity, -Infinity, most + 1]) {
    it(`is never ${String(wrong)}`, () => {
      expect(isRupiah(wrong)).to.equal(false);
      expect(() => rupiah(wrong)).to.throw(`${String(wrong)} is not a whole, exact amount of rupiah`);
    });
  }

  it('is never a text, a big integer or nothing at all', () => {
    expect(['99000', 99_000n, null, undefined, {}].map(isRupiah)).to.deep.equal(Array(5).fill(false));
  });

  it('never takes more than there is', () => {
    expect(minus(rupiah(5_000), rupiah(5_000))).to.equal(0);
    expect(() => minus(rupiah(5_000), rupiah(5_001))).to.throw('-1');
  });

  it('never grows past what is exact', () => {
    expect(() => plus(rupiah(most), rupiah(1))).to.throw('not a whole, exact amount');
    expect(() => times(rupiah(most), 2)).to.throw('not a whole, exact amount');
  });

  it('never sells half a thing, nor less than none', () => {
    expect(() => times(rupiah(999), 0.5)).to.throw('499.5');
    expect(() => times(rupiah(999), -1)).to.throw('-999');
  });

  it('gives back what was added', () => {
    const half = Math.floor(most / 2);
    fc.assert(
      fc.property(amounts(half), amounts(half), (a, b) => {
        expect(minus(plus(a, b), b)).to.equal(a);
        expect(plus(a, b)).to.equal(plus(b, a));
      }),
    );
  });

  it('multiplies as it adds', () => {
    fc.assert(
      fc.property(amounts(10_000_000), fc.integer({ min: 0, max: 100 }), (price, count) => {
        expect(times(price, count)).to.equal(sum(Array.from({ length: count }, () => price)));
      }),
    );
  });

  it('sums to the same in any order, and to nothing of nothing', () => {
    expect(sum([])).to.equal(nothing);
    fc.assert(
      fc.property(fc.array(amounts(1_000_000_000)), (list) => {
        expect(sum(list)).to.equal(sum(list.toReversed()));
        expect(Number(sum(list))).to.equal(list.reduce((total, amount) => total + amount, 0));
      }),
    );
  });
});
