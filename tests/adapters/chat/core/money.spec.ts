import { expect } from 'chai';
import { money } from '../../../../adapters/chat/core/money.ts';
import { rupiah } from '../../../../domain/rupiah.ts';

describe('Money', () => {
  for (const [amount, written] of [
    [0, 'Rp 0'],
    [500, 'Rp 500'],
    [1_000, 'Rp 1.000'],
    [10_000, 'Rp 10.000'],
    [100_003, 'Rp 100.003'],
    [50_000_000, 'Rp 50.000.000'],
    [Number.MAX_SAFE_INTEGER, 'Rp 9.007.199.254.740.991'],
  ] as const) {
    it(`of ${String(amount)} is written ${written}`, () => {
      expect(money(rupiah(amount))).to.equal(written);
    });
  }
});
