import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import {
  acceptInvoice,
  refuseAttempt,
  requestPayment,
  requestedAtOnce,
} from '../../domain/payment/invoicing.ts';
import { after, seconds } from '../../domain/instant.ts';
import {
  methodId,
  paymentReference,
  transactionId,
  type PaymentAttempt,
} from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import {
  aCancelledOrder,
  anExpiredOrder,
  anOrder,
  aPaidOrder,
  ordersOfEveryState,
} from '../support/builders/orders.ts';
import {
  aClosedAttempt,
  anAttempt,
  anInvoice,
  anOffer,
  aPayableAttempt,
  aRefusedAttempt,
  aReport,
  aSettledAttempt,
} from '../support/builders/payments.ts';
import { traitsOf } from '../support/builders/gateways.ts';
import { nothingElse, placementOf } from '../support/builders/decisions.ts';
import { right } from '../support/either.ts';
import { cartId } from '../../domain/catalogue/cart.ts';

const now = minutesPastNoon(1);
const bri = anOffer({ id: methodId('bri_va'), min: rupiah(10_000), max: rupiah(20_000) });

describe('Asking for a payment', () => {
  it('makes an attempt under the order’s own name, and has the gateway asked about it soon (row 4)', () => {
    const order = anOrder();
    const attempt = anAttempt({
      reference: paymentReference(order.id),
      method: methodId('bri_va'),
      amount: order.total,
      requestedAt: now,
    });
    expect(requestPayment(order, bri, traitsOf, now)).to.deep.equal(
      E.right({
        order: { ...order, attempts: [attempt] },
        attempt,
        stock: 'None',
        ...nothingElse,
        cases: [],
        followUps: [
          {
            tag: 'CheckPayment',
            order: order.id,
            reference: attempt.reference,
            at: after(now, seconds(5)),
          },
        ],
      }),
    );
  });

  it('gives every further attempt a name of its own', () => {
    const over: PaymentAttempt[] = [
      aRefusedAttempt({ reference: paymentReference('tg7001-0a1b2c3d') }),
      aClosedAttempt({ reference: paymentReference('tg7001-0a1b2c3d-2') }),
    ];
    const asked = requestPayment(anOrder({ attempts: over }), bri, traitsOf, now);
    const next = anAttempt({
      reference: paymentReference('tg7001-0a1b2c3d-3'),
      method: bri.id,
      requestedAt: now,
    });
    expect(E.isRight(asked) ? asked.right.order.attempts : []).to.deep.equal([...over, next]);
  });

  it('never makes a second attempt while the first may still be paid (rows 7 and 16)', () => {
    for (const attempt of [anAttempt(), aPayableAttempt()]) {
      expect(requestPayment(anOrder({ attempts: [attempt] }), bri, traitsOf, now)).to.deep.equal(
        E.left({ tag: 'AlreadyRequested', attempt }),
      );
    }
  });

  it('is refused for amounts that the method does not take', () => {
    for (const total of [9_999, 20_001]) {
      expect(requestPayment(anOrder({ total: rupiah(total) }), bri, traitsOf, now)).to.deep.equal(
        E.left({ tag: 'AmountOutsideMethod', offer: bri }),
      );
    }
  });

  it('is refused from the moment on at which the order’s time is over', () => {
    const order = anOrder({ expiresAt: minutesPastNoon(15) });
    expect(E.isRight(requestPayment(order, bri, traitsOf, after(minutesPastNoon(15), -1)))).to.equal(true);
    expect(requestPayment(order, bri, traitsOf, minutesPastNoon(15))).to.deep.equal(
      E.left({ tag: 'NotPayable', order }),
    );
  });

  for (const order of ordersOfEveryState().filter(({ tag }) => tag !== 'AwaitingPayment')) {
    it(`is refused for an order that is ${order.tag}`, () => {
      expect(requestPayment(order, bri, traitsOf, now)).to.deep.equal(E.left({ tag: 'NotPayable', order }));
    });
  }

  it('says that an order is not payable rather than that it was asked for', () => {
    const order = anExpiredOrder({ attempts: [aPayableAttempt()] });
    expect(requestPayment(order, bri, traitsOf, now)).to.deep.equal(E.left({ tag: 'NotPayable', order }));
  });
});

describe('An order whose way to pay is known before it is placed', () => {
  const order = { ...anOrder(), cart: cartId('the cart') };
  const expiry = { tag: 'ExpireOrder', order: order.id, at: order.expiresAt } as const;
  const placement = placementOf(order, [expiry]);

  it('is placed with its attempt and what follows from both', () => {
    const requested = right(requestPayment(order, bri, traitsOf, now));
    expect(requestedAtOnce(placement, bri, traitsOf, now)).to.deep.equal({
      ...placement,
      order: { ...order, attempts: [requested.attempt] },
      followUps: [expiry, ...requested.followUps],
    });
  });

  it('is placed as it was where that way does not take what it costs', () => {
    const dear = { ...placement, order: { ...order, total: rupiah(20_001) } };
    expect(requestedAtOnce(dear, bri, traitsOf, now)).to.equal(dear);
  });
});

describe('A refused attempt', () => {
  it('ends with its reason, so that another can be made', () => {
    const order = anOrder({ attempts: [anAttempt()] });
    expect(refuseAttempt(order, anAttempt().reference, 'AmountOutOfRange')).to.deep.equal({
      order: anOrder({ attempts: [aRefusedAttempt({ reason: 'AmountOutOfRange' })] }),
      stock: 'None',
      ...nothingElse,
      cases: [],
      followUps: [],
    });
  });

  it('is one whose answer was awaited, and no other', () => {
    const { reference } = anAttempt();
    for (const attempt of [aPayableAttempt(), aRefusedAttempt(), aClosedAttempt(), aSettledAttempt()]) {
      expect(refuseAttempt(anOrder({ attempts: [attempt] }), reference, 'Rejected')).to.equal(null);
    }
    expect(refuseAttempt(anOrder(), reference, 'Rejected')).to.equal(null);
  });
});

describe('The gateway’s invoice', () => {
  const invoice = anInvoice();
  const pending = aReport({ status: { tag: 'Pending' } });
  const close = { tag: 'ClosePayment', order: anOrder().id, reference: pending.reference } as const;

  it('is kept with its attempt', () => {
    expect(
      acceptInvoice(anOrder({ attempts: [anAttempt()] }), invoice, pending, traitsOf, now),
    ).to.deep.equal({
      order: anOrder({ attempts: [aPayableAttempt({ invoice })] }),
      stock: 'None',
      ...nothingElse,
      cases: [],
      followUps: [],
    });
  });

  it('settles at once when it is paid already (row 7)', () => {
    expect(
      acceptInvoice(anOrder({ attempts: [anAttempt()] }), invoice, aReport(), traitsOf, now),
    ).to.deep.equal({
      order: aPaidOrder({ paidAt: now, attempts: [aSettledAttempt()] }),
      stock: 'Fulfil',
      ...nothingElse,
      cases: [],
      followUps: [{ tag: 'DeliverGoods', order: anOrder().id }],
    });
  });

  it('is cancelled again when the order was closed meanwhile', () => {
    for (const order of [
      anExpiredOrder({ attempts: [anAttempt()] }),
      aCancelledOrder({ attempts: [anAttempt()] }),
    ]) {
      expect(acceptInvoice(order, invoice, pending, traitsOf, now)).to.deep.equal({
        order: { ...order, attempts: [aPayableAttempt({ invoice })] },
        stock: 'None',
        ...nothingElse,
        cases: [],
        followUps: [close],
      });
    }
  });

  it('buys the goods, late, when it is paid already and the order was closed meanwhile', () => {
    const order = anExpiredOrder({ attempts: [anAttempt()] });
    const decided = acceptInvoice(order, invoice, aReport(), traitsOf, now);
    expect(decided?.order).to.deep.equal(
      aPaidOrder({ paidAt: now, late: true, attempts: [aSettledAttempt()] }),
    );
    expect(decided?.stock).to.equal('AllocateAndFulfil');
    expect(decided?.ifShort?.followUps).to.deep.include(close);
  });

  it('is not trusted when it is of play money (row 27)', () => {
    const report = { ...pending, sandbox: true };
    const decided = acceptInvoice(anOrder({ attempts: [anAttempt()] }), invoice, report, traitsOf, now);
    expect(decided?.order).to.deep.equal(
      anOrder({
        attempts: [aRefusedAttempt({ reason: 'SandboxPayment', transaction: transactionId('txn-1') })],
      }),
    );
  });

  it('changes nothing where no answer is awaited any more', () => {
    for (const attempts of [
      [aPayableAttempt()],
      [aRefusedAttempt()],
      [aClosedAttempt()],
      [aSettledAttempt()],
      [],
    ]) {
      expect(acceptInvoice(anOrder({ attempts }), invoice, aReport(), traitsOf, now)).to.equal(null);
    }
  });
});
