import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { buyerId } from '../../domain/people/buyer.ts';
import { confirm } from '../../domain/payment/confirmation.ts';
import type { Decision } from '../../domain/order/decision.ts';
import type { Order } from '../../domain/order/order.ts';
import { paymentReference, transactionId } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import {
  aDeliveredOrder,
  aDeposit,
  anExpiredOrder,
  anOrder,
  anOrderUnderReview,
  aPaidOrder,
} from '../support/builders/orders.ts';
import { aClosedAttempt, anInvoice, aPayableAttempt, aSettledAttempt } from '../support/builders/payments.ts';

const now = minutesPastNoon(3);
const confirmation = { by: buyerId(9001), reason: 'seen at the bank', reference: 'BCA 77' };
const ownAccount = { tag: 'BankAccount', bank: 'BCA', number: '123', holder: 'Toko' } as const;
const vouched = (order: Order, amount = 10_000) =>
  confirm({ order, amount: rupiah(amount), confirmation, now });
const made = (order: Order, amount?: number): Decision => {
  const decided = vouched(order, amount);
  if (E.isLeft(decided)) throw new Error(decided.left.tag);
  return decided.right;
};

describe('An owner’s word that money came', () => {
  it('does what the gateway’s word would do, and says who vouched for it', () => {
    const reference = paymentReference(`${anOrder().id}-2`);
    const asked = aPayableAttempt({ reference, invoice: anInvoice({ instructions: ownAccount }) });
    const { order, stock, followUps } = made(anOrder({ attempts: [aClosedAttempt(), asked] }));
    const attempts = [aClosedAttempt(), aSettledAttempt({ reference, receivedAt: now, confirmation })];
    expect(order).to.deep.equal(aPaidOrder({ paidAt: now, attempts }));
    expect(stock).to.equal('Fulfil');
    expect(followUps).to.deep.equal([{ tag: 'DeliverGoods', order: order.id }]);
  });

  it('is about other money than what a gateway may still take, whose invoice is closed', () => {
    for (const [amount, tag] of [
      [10_000, 'Paid'],
      [9_000, 'UnderReview'],
    ] as const) {
      const payable = aPayableAttempt();
      const { order, followUps } = made(anOrder({ attempts: [payable] }), amount);
      expect(order.tag).to.equal(tag);
      expect(order.attempts.map(({ reference, tag: state }) => [reference, state])).to.deep.equal([
        [payable.reference, 'Payable'],
        [`${order.id}-2`, 'Settled'],
      ]);
      expect(followUps).to.deep.include({
        tag: 'ClosePayment',
        order: order.id,
        reference: payable.reference,
      });
    }
  });

  it('needs no attempt at the gateway', () => {
    const { order } = made(anOrder());
    expect(order.tag).to.equal('Paid');
    expect(order.attempts.map(({ reference, method }) => [reference, method])).to.deep.equal([
      [order.id, 'manual'],
    ]);
    const [attempt] = order.attempts;
    expect(attempt?.tag === 'Settled' && attempt.transaction).to.equal(transactionId(`manual-${order.id}`));
  });

  it('of too little opens a case, of money too late takes the goods, of a deposit fills the balance', () => {
    expect(made(anOrder({ attempts: [aPayableAttempt()] }), 9_000).cases.length).to.equal(1);
    expect(made(anExpiredOrder({ attempts: [aClosedAttempt()] })).stock).to.equal('AllocateAndFulfil');
    expect(made(aDeposit(), 50_000).entries.map(({ kind, amount }) => [kind, amount])).to.deep.equal([
      ['Deposited', 50_000],
    ]);
  });

  it('is not taken for an order that has its money', () => {
    for (const order of [aPaidOrder(), aDeliveredOrder(), anOrderUnderReview()])
      expect(vouched(order)).to.deep.equal(E.left({ tag: 'AlreadyPaid', order }));
  });

  it('is taken once for one transfer, whatever came of it', () => {
    const expired = anExpiredOrder({ attempts: [aClosedAttempt()] });
    const credited = made(expired).ifShort?.order ?? expired;
    expect(credited.tag).to.equal('Expired');
    expect(vouched(credited)).to.deep.equal(E.left({ tag: 'AlreadyPaid', order: credited }));
    const another = { ...confirmation, reference: 'BCA 78' };
    const again = confirm({ order: credited, amount: rupiah(10_000), confirmation: another, now });
    expect(E.isRight(again)).to.equal(true);
  });
});
