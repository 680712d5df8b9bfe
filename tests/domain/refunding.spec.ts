import { expect } from 'chai';
import { lineNumber } from '../../domain/order/order-line.ts';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { buyerId } from '../../domain/people/buyer.ts';
import type { Delivered } from '../../domain/order/order.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import {
  refund,
  refundableAmount,
  refundableLines,
  type RefundRequest,
} from '../../domain/balance/refunding.ts';
import { rupiah, sum } from '../../domain/rupiah.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import {
  aDeliveredOrder,
  aFilledDeposit,
  anOrderLine,
  ordersOfEveryState,
} from '../support/builders/orders.ts';

const now = minutesPastNoon(60);
const a = variantCode('A');
const b = variantCode('B');
const bought = aDeliveredOrder({
  lines: [
    anOrderLine({ product: a, unitPrice: rupiah(10_000), quantity: 2 }),
    anOrderLine({ product: b, unitPrice: rupiah(5_000) }),
  ],
});
const request = (over: Partial<RefundRequest> = {}): RefundRequest => ({
  line: null,
  goods: 'Burned',
  to: { tag: 'Balance' },
  reason: 'did not work',
  by: buyerId(9001),
  ...over,
});
const refunded = (order: Delivered, over: Partial<RefundRequest> = {}) => {
  const made = refund(order, request(over), now);
  if (E.isLeft(made) || made.right.order.tag !== 'Delivered') throw new Error('no refund');
  return { ...made.right, order: made.right.order };
};

describe('A refund', () => {
  it('of everything gives back what was paid, to the balance', () => {
    const { order, entries, followUps, stock } = refunded(bought);
    const { to, ...facts } = request();
    expect(order.refunds).to.deep.equal([
      {
        lines: [1, 2],
        amount: rupiah(25_000),
        goods: facts.goods,
        reason: facts.reason,
        by: facts.by,
        to,
        at: now,
      },
    ]);
    expect(entries.map(({ key, kind, amount, note }) => [key, kind, amount, note])).to.deep.equal([
      [`refund:${bought.id}:1`, 'Refunded', 25_000, 'did not work'],
    ]);
    expect(followUps.map(({ tag }) => tag)).to.deep.equal(['NotifyOfMoney']);
    expect(stock).to.equal('None');
  });

  it('of one line leaves the others to be given back later, under a key of their own', () => {
    const first = refunded(bought, { line: lineNumber(2) });
    expect(first.order.refunds.map(({ amount }) => amount)).to.deep.equal([rupiah(5_000)]);
    expect(refundableLines(first.order).map(({ number }) => number)).to.deep.equal([1]);
    const second = refunded(first.order);
    expect(second.entries.map(({ key, amount }) => [key, amount])).to.deep.equal([
      [`refund:${bought.id}:2`, 20_000],
    ]);
  });

  it('outside the shop keeps its reference and books nothing', () => {
    const { order, entries, followUps } = refunded(bought, { to: { tag: 'Outside', reference: 'BCA 1' } });
    expect(entries).to.deep.equal([]);
    expect(order.refunds.map(({ to }) => to)).to.deep.equal([{ tag: 'Outside', reference: 'BCA 1' }]);
    expect(followUps.map((one) => (one.tag === 'NotifyOfMoney' ? one.news.kind : one.tag))).to.deep.equal([
      'RefundedOutside',
    ]);
  });

  it('gives back no more than was paid where the owner had let the buyer off a part', () => {
    const { order } = refunded({ ...bought, waived: rupiah(20_000) });
    expect(order.refunds.map(({ amount }) => amount)).to.deep.equal([rupiah(5_000)]);
  });

  it('happens once', () => {
    const { order } = refunded(bought);
    expect(refund(order, request(), now)).to.deep.equal(E.left({ tag: 'NothingToRefund', order }));
  });

  it('is refused for what was not delivered, for a line that is not there, and where nothing is left of the money', () => {
    const others = ordersOfEveryState().filter(({ tag }) => tag !== 'Delivered');
    const broke = { ...bought, waived: bought.total };
    for (const order of [...others, aFilledDeposit(), broke])
      expect(refund(order, request(), now)).to.deep.equal(E.left({ tag: 'NothingToRefund', order }));
    expect(E.isLeft(refund(bought, request({ line: lineNumber(3) }), now))).to.equal(true);
  });

  it('never gives back more than was paid, in whatever order the lines come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ price: fc.nat(100_000), quantity: fc.integer({ min: 1, max: 9 }) }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.nat(1_000_000),
        fc.array(fc.nat(6)),
        (priced, waiver, turns) => {
          const lines = priced.map(({ price, quantity }, n) =>
            anOrderLine({ product: variantCode(`P${String(n)}`), unitPrice: rupiah(price), quantity }),
          );
          const whole = aDeliveredOrder({ lines });
          const waived = rupiah(Math.min(whole.total, waiver));
          let order: Delivered = { ...whole, waived };
          for (const turn of turns) {
            const line = whole.lines[turn]?.number ?? null;
            const made = refund(order, request({ line }), now);
            if (E.isRight(made) && made.right.order.tag === 'Delivered') order = made.right.order;
          }
          const given = sum(order.refunds.map(({ amount }) => amount));
          expect(given + waived).to.be.at.most(whole.total);
          expect(Number(refundableAmount(order))).to.equal(whole.total - waived - given);
        },
      ),
    );
  });
});
