import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { payFromBalance } from '../../domain/balance-payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { entryKey } from '../../domain/wallet.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { nothingElse } from '../support/builders/decisions.ts';
import { aDeposit, anOrder, aPaidOrder, ordersOfEveryState } from '../support/builders/orders.ts';
import { aClosedAttempt, aPayableAttempt } from '../support/builders/payments.ts';

const now = minutesPastNoon(2);

describe('Paying from the balance', () => {
  it('makes the goods the buyer’s for exactly their price', () => {
    const order = anOrder({ attempts: [aClosedAttempt()] });
    expect(payFromBalance(order, now)).to.deep.equal(
      E.right({
        ...nothingElse,
        order: aPaidOrder({ paidAt: now, paidFrom: 'Balance', attempts: order.attempts }),
        stock: 'HandOver',
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

  it('has the bill closed that could still be paid', () => {
    const order = anOrder({ attempts: [aPayableAttempt()] });
    const made = payFromBalance(order, now);
    expect(E.isRight(made) && made.right.followUps.map(({ tag }) => tag)).to.deep.equal([
      'DeliverGoods',
      'ClosePayment',
    ]);
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
