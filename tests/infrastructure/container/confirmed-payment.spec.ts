import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Order } from '../../../domain/order/order.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { confirmedIn } from '../../../infrastructure/container/confirmed-payment.ts';
import { answerOf } from '../../support/either.ts';
import { minutesPastNoon } from '../../support/builders/moments.ts';
import { anOrder, aPaidOrder } from '../../support/builders/orders.ts';

const reference = paymentReference('tg7001-0a1b2c3d');
const confirmed = (order: O.Option<Order>) =>
  answerOf(
    confirmedIn({
      findByReference: () => TE.right(O.map((value: Order) => ({ value, version: 1 }))(order)),
    })(reference),
  );

describe('The money that the books know of', () => {
  it('is what settled the payment, and when', async () => {
    const order = aPaidOrder();
    expect(await confirmed(O.some(order))).to.deep.equal({ amount: order.total, at: minutesPastNoon(1) });
  });

  it('is none while the payment is open, or was made under another name', async () => {
    expect(await confirmed(O.some(anOrder()))).to.equal(null);
    expect(await confirmed(O.none)).to.equal(null);
    const other = paymentReference('tg7001-0a1b2c3d-2');
    const order = aPaidOrder();
    const attempts = order.attempts.map((attempt) => ({ ...attempt, reference: other }));
    expect(await confirmed(O.some({ ...order, attempts }))).to.equal(null);
  });
});
