import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { recordDelivery } from '../../domain/order/delivery.ts';
import { payFromBalance } from '../../domain/balance/balance-payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { settle } from '../../domain/payment/settlement.ts';
import { entryKey } from '../../domain/balance/wallet.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { nothingElse } from '../support/builders/decisions.ts';
import { aDeposit, anOrder, aPaidOrder, ordersOfEveryState } from '../support/builders/orders.ts';
import { aClosedAttempt, anAttempt, aPayableAttempt, aReport } from '../support/builders/payments.ts';
import { right } from '../support/either.ts';
import { traitsOf } from '../support/builders/gateways.ts';

const now = minutesPastNoon(2);

describe('Paying from the balance', () => {
  it('makes the goods the buyer’s for exactly their price', () => {
    const order = anOrder({ attempts: [aClosedAttempt()] });
    expect(payFromBalance(order, now)).to.deep.equal(
      E.right({
        ...nothingElse,
        order: aPaidOrder({ paidAt: now, paidFrom: 'Balance', attempts: order.attempts }),
        stock: 'Fulfil',
        cases: [],
        entries: [
          {
            key: entryKey(`order:${order.id}`),
            buyer: order.buyer,
            kind: 'OrderPaid',
            amount: -10_000,
            order: order.id,
            by: null,
            note: null,
            at: now,
          },
        ],
        followUps: [{ tag: 'DeliverGoods', order: order.id }],
      }),
    );
  });

  it('has the invoice closed that could still be paid', () => {
    const order = anOrder({ attempts: [aPayableAttempt()] });
    const made = payFromBalance(order, now);
    expect(E.isRight(made) && made.right.followUps.map(({ tag }) => tag)).to.deep.equal([
      'DeliverGoods',
      'ClosePayment',
    ]);
  });

  it('credits in full what comes by that invoice all the same, whenever it does and however often it is said (row 31)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.constantFrom('Requested', 'Payable', 'Closed'),
        fc.boolean(),
        fc.integer({ min: 2, max: 3_000 }),
        (received, attemptState, delivered, minute) => {
          const attempt = { Requested: anAttempt, Payable: aPayableAttempt, Closed: aClosedAttempt }[
            attemptState
          ]();
          const paid = right(payFromBalance(anOrder({ attempts: [attempt] }), now)).order;
          const order = (delivered ? recordDelivery(paid, now)?.order : null) ?? paid;
          const report = aReport({ amount: rupiah(received) });
          const made = settle(order, report, traitsOf, minutesPastNoon(minute));
          expect(made?.entries.map(({ kind, amount, key }) => [kind, amount, key])).to.deep.equal([
            ['PaidTwice', received, entryKey(`payment:${attempt.reference}`)],
          ]);
          expect([made?.order.tag, made?.stock, made?.cases]).to.deep.equal([order.tag, 'None', []]);
          expect(made?.followUps.map(({ tag }) => tag)).to.deep.equal(['NotifyOfMoney', 'NotifyAdmins']);
          const again = made === null ? null : settle(made.order, report, traitsOf, minutesPastNoon(minute));
          expect(again).to.equal(null);
        },
      ),
    );
  });

  it('takes nothing from the balance where the money of the invoice was quicker', () => {
    const order = anOrder({ attempts: [aPayableAttempt()] });
    const settled = settle(order, aReport(), traitsOf, now);
    const paid = settled?.order ?? order;
    expect(payFromBalance(paid, now)).to.deep.equal(E.left({ tag: 'NotPayable', order: paid }));
  });

  it('books no entry of nothing', () => {
    const made = payFromBalance(anOrder({ total: rupiah(0) }), now);
    expect(E.isRight(made) && made.right.entries).to.deep.equal([]);
  });

  it('is refused for what is closed, past its time, or a deposit', () => {
    for (const order of [...ordersOfEveryState().slice(1), aDeposit()])
      expect(payFromBalance(order, now)).to.deep.equal(E.left({ tag: 'NotPayable', order }));
    expect(E.isLeft(payFromBalance(anOrder(), minutesPastNoon(15)))).to.equal(true);
  });
});
