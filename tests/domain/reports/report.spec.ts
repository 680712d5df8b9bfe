import { expect } from 'chai';
import { differencesOf } from '../../../domain/reports/agreement.ts';
import { averageOf, changeOf } from '../../../domain/reports/report.ts';
import { rupiah } from '../../../domain/rupiah.ts';

describe('The average of an order', () => {
  it('is whole rupiah, and nothing without orders', () => {
    expect(averageOf({ revenue: rupiah(100_000), orders: 3 })).to.equal(33_333);
    expect(averageOf({ revenue: rupiah(0), orders: 0 })).to.equal(0);
  });
});

describe('A change', () => {
  it('is whole percent of what was before, and none where that was nothing', () => {
    expect([changeOf(150, 100), changeOf(0, 100), changeOf(100, 100), changeOf(5, 0)]).to.deep.equal([
      50,
      -100,
      0,
      null,
    ]);
  });
});

describe('Figures and books', () => {
  const totals = { revenue: rupiah(90), refunded: rupiah(10) };
  const trail = { payments: 90, lines: 90, refunds: 10, entries: 40, balances: 40 };

  it('agree where every rupiah is found in both', () => {
    expect(differencesOf(totals, trail)).to.deep.equal([]);
  });

  it('differ by a single rupiah, each in its own way', () => {
    const wrong = (over: Partial<typeof trail>) => differencesOf(totals, { ...trail, ...over });
    expect(wrong({ payments: 91 })).to.deep.equal([{ figure: 'revenue-payments', reported: 90, booked: 91 }]);
    expect(wrong({ lines: 89 })).to.deep.equal([{ figure: 'revenue-lines', reported: 90, booked: 89 }]);
    expect(wrong({ refunds: 0 })).to.deep.equal([{ figure: 'refunds', reported: 10, booked: 0 }]);
    expect(wrong({ balances: 41 })).to.deep.equal([{ figure: 'balances', reported: 41, booked: 40 }]);
  });
});
