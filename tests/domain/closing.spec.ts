import { expect } from 'chai';
import { cancelUnlessPaid, expireUnlessPaid } from '../../domain/order/closing.ts';
import type { Decision } from '../../domain/order/decision.ts';
import type { GatewayAnswer } from '../../domain/payment/gateway-answer.ts';
import { after } from '../../domain/instant.ts';
import type { Order } from '../../domain/order/order.ts';
import { transactionId } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import {
  aCancelledOrder,
  anExpiredOrder,
  anOrder,
  anOrderUnderReview,
  aPaidOrder,
  ordersOfEveryState,
} from '../support/builders/orders.ts';
import {
  aClosedAttempt,
  anAttempt,
  aPayableAttempt,
  aReport,
  aSettledAttempt,
} from '../support/builders/payments.ts';
import { traitsOf } from '../support/builders/gateways.ts';
import { nothingElse } from '../support/builders/decisions.ts';

const end = minutesPastNoon(15);
const paid: GatewayAnswer = { tag: 'Reported', report: aReport() };
const cancelled: GatewayAnswer = { tag: 'Reported', report: aReport({ status: { tag: 'Cancelled' } }) };
const pending: GatewayAnswer = { tag: 'Reported', report: aReport({ status: { tag: 'Pending' } }) };

const close = { tag: 'ClosePayment', order: anOrder().id, reference: anAttempt().reference } as const;
const deliver = { tag: 'DeliverGoods', order: anOrder().id } as const;

type Close = (order: Order, answer?: GatewayAnswer | null, now?: typeof end) => Decision | null;

const ways: readonly {
  readonly name: string;
  readonly run: Close;
  readonly closed: (attempts: Order['attempts']) => Order;
  readonly news: 'Expired' | 'Cancelled';
}[] = [
  {
    name: 'Expiring an order',
    run: (order, answer = null, now = end) => expireUnlessPaid({ order, answer, traitsOf, now }),
    closed: (attempts) => anExpiredOrder({ expiredAt: end, attempts }),
    news: 'Expired',
  },
  {
    name: 'Cancelling an order',
    run: (order, answer = null, now = end) => cancelUnlessPaid({ order, answer, traitsOf, now }),
    closed: (attempts) => aCancelledOrder({ cancelledAt: end, attempts }),
    news: 'Cancelled',
  },
];

for (const { name, run, closed, news } of ways) {
  describe(name, () => {
    const tell = { tag: 'NotifyBuyer', order: anOrder().id, news } as const;

    it('F8: is a closing unchecked where the gateway gave no word on a payment that may have been made (row 41)', () => {
      const unknown: GatewayAnswer = { tag: 'Unknown', reference: anAttempt().reference };
      const ofAnother: GatewayAnswer = {
        tag: 'Reported',
        report: aReport({ transaction: transactionId('txn-9'), status: { tag: 'Pending' } }),
      };
      for (const answer of [null, unknown, ofAnother]) {
        expect(run(anOrder({ attempts: [aPayableAttempt()] }), answer)).to.deep.equal({
          order: { ...closed([aPayableAttempt()]), unchecked: true },
          stock: 'Release',
          ...nothingElse,
          cases: [],
          followUps: [tell, close],
        });
      }
      expect(run(anOrder({ attempts: [anAttempt()] }))?.order).to.deep.equal({
        ...closed([anAttempt()]),
        unchecked: true,
      });
    });

    it('F8: is certain where nothing was to be paid, or the gateway said that nothing came', () => {
      expect(run(anOrder({ attempts: [aClosedAttempt()] }))?.order).to.deep.equal(closed([aClosedAttempt()]));
      expect(run(anOrder({ attempts: [aPayableAttempt()] }), pending)?.order).to.deep.equal(
        closed([aPayableAttempt()]),
      );
    });

    it('gives its units back and tells the buyer', () => {
      expect(run(anOrder())).to.deep.equal({
        order: closed([]),
        stock: 'Release',
        ...nothingElse,
        cases: [],
        followUps: [tell],
      });
    });

    it('has a payment that may still come closed at the gateway', () => {
      for (const attempt of [anAttempt(), aPayableAttempt()]) {
        expect(run(anOrder({ attempts: [attempt] }), pending)).to.deep.equal({
          order: closed([attempt]),
          stock: 'Release',
          ...nothingElse,
          cases: [],
          followUps: [tell, close],
        });
      }
    });

    it('closes nothing at the gateway when that closed it itself', () => {
      expect(run(anOrder({ attempts: [aPayableAttempt()] }), cancelled)).to.deep.equal({
        order: closed([aClosedAttempt()]),
        stock: 'Release',
        ...nothingElse,
        cases: [],
        followUps: [tell],
      });
    });

    it('gives way to a payment that the gateway just told of (rows 11 and 19)', () => {
      expect(run(anOrder({ attempts: [aPayableAttempt()] }), paid)).to.deep.equal({
        order: aPaidOrder({ paidAt: end, attempts: [aSettledAttempt()] }),
        stock: 'Fulfil',
        ...nothingElse,
        cases: [],
        followUps: [deliver],
      });
    });

    it('gives way to a payment that is too small, too', () => {
      const little: GatewayAnswer = { tag: 'Reported', report: aReport({ amount: rupiah(1) }) };
      expect(run(anOrder({ attempts: [aPayableAttempt()] }), little)?.order).to.deep.equal(
        anOrderUnderReview({
          since: end,
          holdsUnits: true,
          attempts: [aSettledAttempt({ received: rupiah(1) })],
        }),
      );
    });

    for (const order of ordersOfEveryState().filter(({ tag }) => tag !== 'AwaitingPayment')) {
      it(`changes nothing of an order that is ${order.tag}`, () => {
        expect(run(order)).to.equal(null);
        expect(run(order, paid)?.order.tag ?? order.tag).to.equal(order.tag);
      });
    }

    it('takes the goods for money that came after the order was closed (row 9)', () => {
      const late = run(anExpiredOrder({ attempts: [aPayableAttempt()] }), paid);
      expect(late?.order.tag).to.equal('Paid');
      expect(late?.stock).to.equal('AllocateAndFulfil');
    });
  });
}

describe('The time of an order', () => {
  it('is over at the moment named, not before', () => {
    const early = after(end, -1);
    expect(expireUnlessPaid({ order: anOrder(), answer: null, traitsOf, now: early })).to.equal(null);
    expect(expireUnlessPaid({ order: anOrder(), answer: null, traitsOf, now: end })?.order.tag).to.equal(
      'Expired',
    );
  });

  it('does not keep a buyer from cancelling before', () => {
    const early = minutesPastNoon(1);
    expect(cancelUnlessPaid({ order: anOrder(), answer: null, traitsOf, now: early })?.order).to.deep.equal(
      aCancelledOrder({ cancelledAt: early }),
    );
  });

  it('leaves what the gateway said to be kept when it is not over', () => {
    const order = anOrder({ attempts: [aPayableAttempt()] });
    expect(expireUnlessPaid({ order, answer: cancelled, traitsOf, now: minutesPastNoon(1) })).to.deep.equal({
      order: anOrder({ attempts: [aClosedAttempt()] }),
      stock: 'None',
      ...nothingElse,
      cases: [],
      followUps: [],
    });
  });
});
