import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { buyerId } from '../../domain/people/buyer.ts';
import { answerCase, type Answering } from '../../domain/cases/case-answer.ts';
import type { Decision } from '../../domain/order/decision.ts';
import type { CaseAnswer, OpenCase } from '../../domain/cases/open-case.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { termsOf } from '../../domain/voucher/voucher.ts';
import { aVoucher } from '../support/builders/vouchers.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import {
  aCancelledOrder,
  aDeliveredOrder,
  aFilledDeposit,
  anExpiredOrder,
  anOrderLine,
  anOrderUnderReview,
} from '../support/builders/orders.ts';
import { aPayableAttempt, aSettledAttempt } from '../support/builders/payments.ts';

const now = minutesPastNoon(30);
const owner = buyerId(9001);
const reviewed = anOrderUnderReview({
  holdsUnits: true,
  attempts: [aSettledAttempt({ received: rupiah(4_000) })],
});
const open: OpenCase = {
  order: reviewed.id,
  reference: paymentReference(reviewed.id),
  kind: 'Underpaid',
  amount: rupiah(4_000),
  openedAt: minutesPastNoon(20),
};

const answered = (answer: CaseAnswer, over: Partial<Answering> = {}): Decision => {
  const made = answerCase({
    order: reviewed,
    open,
    others: 0,
    answer,
    by: owner,
    note: 'BCA 123',
    now,
    ...over,
  });
  if (E.isLeft(made)) throw new Error(made.left.tag);
  return made.right;
};

describe('Answering a case', () => {
  it('notes who answered what, and when', () => {
    for (const answer of ['Deliver', 'Credit', 'RefundOutside'] as const) {
      expect(answered(answer).answered).to.deep.equal([
        { reference: open.reference, answer, by: owner, note: 'BCA 123', at: now },
      ]);
    }
  });

  describe('by delivering', () => {
    it('makes the units set aside the buyer’s and lets them off the rest (row 8)', () => {
      const made = answered('Deliver');
      expect(made.order).to.deep.include({ tag: 'Paid', late: false, waived: rupiah(6_000), paidAt: now });
      expect(made.stock).to.equal('Fulfil');
      expect(made.entries).to.deep.equal([]);
      expect(made.followUps).to.deep.equal([{ tag: 'DeliverGoods', order: reviewed.id }]);
    });

    it('claims the voucher of a closed order again, and costs the full price where it has no use left (row 34)', () => {
      const terms = termsOf(aVoucher());
      const [line = anOrderLine()] = anExpiredOrder().lines;
      const discounted = { ...line, discount: rupiah(1_000), total: rupiah(line.subtotal - 1_000) };
      const closed = {
        ...anExpiredOrder({ lines: [discounted] }),
        voucher: terms,
        subtotal: line.subtotal,
        discount: rupiah(1_000),
      };
      const made = answered('Deliver', { order: closed });
      expect(made.order).to.include({ tag: 'Paid', total: 9_000, waived: 5_000, voucher: terms });
      expect(made.ifVoucherGone?.order).to.include({
        tag: 'Paid',
        total: 10_000,
        discount: 0,
        waived: 6_000,
      });
      expect(made.ifVoucherGone?.order.voucher).to.equal(null);
      expect(made.ifVoucherGone?.ifVoucherGone).to.equal(null);
    });

    it('takes units from the shelf where none are set aside, and puts what is over on the balance', () => {
      const big = { ...open, amount: rupiah(12_000) };
      for (const order of [anExpiredOrder(), aCancelledOrder(), { ...reviewed, holdsUnits: false }]) {
        const made = answered('Deliver', { order, open: big });
        expect(made.order).to.deep.include({ tag: 'Paid', late: true, waived: rupiah(0) });
        expect(made.stock).to.equal('AllocateAndFulfil');
        expect(made.ifShort).to.equal(null);
        expect(made.entries.map(({ kind, amount }) => [kind, amount])).to.deep.equal([['Overpaid', 2_000]]);
        expect(made.followUps.map(({ tag }) => tag)).to.deep.equal(['DeliverGoods', 'NotifyOfMoney']);
      }
    });

    it('has what could still be paid closed', () => {
      const live = aPayableAttempt({ reference: paymentReference(`${reviewed.id}-2`) });
      const order = { ...reviewed, attempts: [...reviewed.attempts, live] };
      expect(answered('Deliver', { order }).followUps).to.deep.include({
        tag: 'ClosePayment',
        order: order.id,
        reference: live.reference,
      });
    });

    it('is refused for goods that are the buyer’s already, and for a deposit', () => {
      for (const order of [
        aDeliveredOrder(),
        { ...aFilledDeposit(), ...({ tag: 'Expired', expiredAt: now, unchecked: false } as const) },
      ]) {
        const no = answerCase({ order, open, others: 0, answer: 'Deliver', by: owner, note: null, now });
        expect(no).to.deep.equal(E.left({ tag: 'NothingToDeliver', order }));
      }
    });
  });

  describe('by giving the money back', () => {
    it('puts it on the balance, ends the order and frees what it held', () => {
      const made = answered('Credit');
      expect(made.order).to.deep.include({ tag: 'Cancelled', cancelledAt: now });
      expect(made.stock).to.equal('Release');
      expect(made.entries.map(({ kind, amount, by, key }) => [kind, amount, by, key])).to.deep.equal([
        ['CaseCredited', 4_000, owner, `case:${open.reference}`],
      ]);
    });

    it('books nothing on the balance when it went outside the shop; the buyer is told all the same', () => {
      const made = answered('RefundOutside');
      expect(made.entries).to.deep.equal([]);
      expect(made.followUps).to.deep.equal([
        {
          tag: 'NotifyOfMoney',
          buyer: reviewed.buyer,
          news: {
            key: `case:${open.reference}`,
            kind: 'RefundedOutside',
            amount: 4_000,
            order: reviewed.id,
          },
        },
      ]);
    });

    it('leaves the order as it is while another case of it is open, and where nothing is under review', () => {
      expect(answered('Credit', { others: 1 }).order).to.deep.equal(reviewed);
      expect(answered('Credit', { order: aDeliveredOrder() }).order).to.deep.equal(aDeliveredOrder());
    });

    it('frees nothing where nothing was held', () => {
      expect(answered('Credit', { order: { ...reviewed, holdsUnits: false } }).stock).to.equal('None');
    });

    it('books no entry of nothing', () => {
      expect(answered('Credit', { open: { ...open, amount: rupiah(0) } }).entries).to.deep.equal([]);
    });
  });
});
