import { expect } from 'chai';
import fc from 'fast-check';
import { money } from '../../../../adapters/chat/core/money.ts';
import { readAmount } from '../../../../adapters/chat/core/read-amount.ts';
import { rupiah } from '../../../../domain/rupiah.ts';

const readings: readonly (readonly [string, number | null])[] = [
  ['50000', 50_000],
  ['50.000', 50_000],
  ['50,000', 50_000],
  ['50 000', 50_000],
  ['Rp 50.000', 50_000],
  ['rp50.000,-', 50_000],
  ['Rp. 50.000,00', 50_000],
  ['IDR 50000', 50_000],
  ['50rb', 50_000],
  ['50 ribu', 50_000],
  ['50k', 50_000],
  ['50K', 50_000],
  ['Rp 7,5rb', 7_500],
  ['1,5 jt', 1_500_000],
  ['1.25juta', 1_250_000],
  ['2jt', 2_000_000],
  [' ５０.000 ', 50_000],
  ['0', 0],
  ['1.234.567', 1_234_567],
  ['', null],
  ['lima puluh ribu', null],
  ['50.000 ya', null],
  ['50.0', null],
  ['1.5', null],
  ['50.00', null],
  ['5.0000', null],
  ['50.000rb', null],
  ['-50000', null],
  ['50000000000000', null],
  ['5e4', null],
  ['2️⃣', null],
  ['5²0000', null],
  ['５０.０００', 50_000],
];

describe('An amount as people type it', () => {
  for (const [text, amount] of readings) {
    it(`is ${String(amount)} in “${text}”`, () => {
      expect(readAmount(text)).to.equal(amount);
    });
  }

  it('is read back from every price tag of the shop', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (amount) => {
        expect(readAmount(money(rupiah(amount)))).to.equal(amount);
      }),
    );
  });

  it('is whole and not negative, or none, in every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const amount = readAmount(text);
        expect(amount === null || (Number.isSafeInteger(amount) && amount >= 0)).to.equal(true);
      }),
    );
  });
});
