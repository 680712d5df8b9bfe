import { expect } from 'chai';
import fc from 'fast-check';
import { nothing, rupiah, type Rupiah } from '../../domain/rupiah.ts';
import { balanceAfter, netOf } from '../../domain/balance/wallet.ts';

describe('A balance', () => {
  const entries = fc.array(fc.record({ amount: fc.integer({ min: -1_000_000, max: 1_000_000 }) }));

  it('is the sum of its entries and never below zero, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(entries), (commits) => {
        let balance: Rupiah = nothing;
        const booked: { amount: number }[] = [];
        for (const commit of commits) {
          const next = balanceAfter(balance, commit);
          if (typeof next !== 'number') {
            expect(next).to.deep.equal({ tag: 'Overdrawn', balance });
            expect(balance + netOf(commit)).to.be.below(0);
          } else {
            balance = next;
            booked.push(...commit);
          }
        }
        expect(Number(balance)).to.equal(netOf(booked));
        expect(Number(balance)).to.be.at.least(0);
      }),
    );
  });

  it('can be spent to the last rupiah and no further', () => {
    expect(balanceAfter(rupiah(10_000), [{ amount: -10_000 }])).to.equal(nothing);
    expect(balanceAfter(rupiah(10_000), [{ amount: -10_001 }])).to.deep.equal({
      tag: 'Overdrawn',
      balance: rupiah(10_000),
    });
  });
});
