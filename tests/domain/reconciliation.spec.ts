import { expect } from 'chai';
import { buyerId } from '../../domain/people/buyer.ts';
import type { PaymentAttempt, PaymentReport } from '../../domain/payment/payment.ts';
import { differenceOf } from '../../domain/payment/reconciliation.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import {
  aClosedAttempt,
  anAttempt,
  aPayableAttempt,
  aReport,
  aSettledAttempt,
} from '../support/builders/payments.ts';

const confirmation = { by: buyerId(9001), reason: 'seen', reference: 'BCA 1' };
const pending = aReport({ status: { tag: 'Pending' } });
const differs = (attempt: PaymentAttempt, report: PaymentReport | null, at = minutesPastNoon(60)) =>
  differenceOf(attempt, report, at);

describe('Books and gateway', () => {
  it('agree where both have the same money, or none', () => {
    expect(differs(aSettledAttempt(), aReport())).to.equal(null);
    for (const attempt of [anAttempt(), aPayableAttempt(), aClosedAttempt()]) {
      expect(differs(attempt, pending)).to.equal(null);
      expect(differs(attempt, null)).to.equal(null);
    }
  });

  it('differ where money is on one side only, is another amount, or of a payment that nobody knows', () => {
    expect(differs(aClosedAttempt(), aReport())).to.equal('PaidThereOnly');
    expect(differs(aSettledAttempt(), pending)).to.equal('PaidHereOnly');
    expect(differs(aSettledAttempt(), aReport({ amount: rupiah(1) }))).to.equal('OtherAmount');
    expect(differs(aSettledAttempt(), null)).to.equal('UnknownThere');
  });

  it('F9: agree where the gateway names the amount with its fee', () => {
    const { amount, total } = aSettledAttempt();
    expect(differs(aSettledAttempt(), aReport({ amount: total ?? amount }))).to.equal(null);
    expect(differs(aSettledAttempt({ total: null }), aReport({ amount: rupiah(10_380) }))).to.equal(
      'OtherAmount',
    );
  });

  it('F9: differ at once about money by a payment that is over, whatever moment the gateway names', () => {
    for (const at of [1, 60, 600])
      expect(
        differs(aClosedAttempt(), aReport({ status: { tag: 'Completed', at: minutesPastNoon(at) } })),
      ).to.equal('PaidThereOnly');
  });

  it('are given five minutes to agree on money that came just now', () => {
    expect(differs(aPayableAttempt(), aReport(), minutesPastNoon(5.9))).to.equal(null);
    expect(differs(aPayableAttempt(), aReport(), minutesPastNoon(6))).to.equal('PaidThereOnly');
  });

  it('are not compared where an owner vouched for the money', () => {
    expect(differs(aSettledAttempt({ confirmation }), null)).to.equal(null);
  });
});
