import { expect } from 'chai';
import { lineNumber } from '../../domain/order/order-line.ts';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { buyerId } from '../../domain/people/buyer.ts';
import type { Delivered } from '../../domain/order/order.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { quote } from '../../domain/pricing/quote.ts';
import { termsOf } from '../../domain/voucher/voucher.ts';
import { aCatalogueItem, aProduct } from '../support/builders/products.ts';
import { aVoucher } from '../support/builders/vouchers.ts';
import {
  cancelLine,
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

  it('of an order with a voucher gives back what was paid for each line, and all of it together', () => {
    const anyLine = fc.record({
      price: fc.integer({ min: 1, max: 100_000 }),
      quantity: fc.integer({ min: 1, max: 9 }),
    });
    const anyCut = fc.oneof(
      fc.record({
        tag: fc.constant('Percent' as const),
        percent: fc.integer({ min: 1, max: 99 }),
        ceiling: fc.constant(null),
      }),
      fc.record({
        tag: fc.constant('Amount' as const),
        amount: fc.integer({ min: 1, max: 300_000 }).map(rupiah),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 6 }),
        anyCut,
        fc.array(fc.nat(6)),
        (priced, cut, turns) => {
          const wanted = priced.map(({ price, quantity }, n) => ({
            item: aCatalogueItem({
              product: aProduct({ code: variantCode(`P${String(n)}`), price: rupiah(price) }),
            }),
            quantity,
          }));
          const { lines, subtotal, discount, total } = quote(wanted, null, termsOf(aVoucher({ cut })));
          const whole = aDeliveredOrder({
            lines: lines.map(({ item, ...line }) => anOrderLine({ ...line, product: item.variant.code })),
            subtotal,
            discount,
            total,
          });
          let order: Delivered = whole;
          for (const turn of turns) {
            const [line] = refundableLines(order).filter(({ number }) => number === turn + 1);
            const made = refund(order, request({ line: lineNumber(turn + 1) }), now);
            if (line !== undefined && line.total > 0) {
              expect(E.isRight(made)).to.equal(true);
              if (E.isRight(made)) order = made.right.order;
              expect(order.refunds.at(-1)?.amount).to.equal(line.total);
            } else expect(E.isLeft(made)).to.equal(true);
          }
          const rest = refund(order, request(), now);
          if (E.isRight(rest)) order = rest.right.order;
          expect(Number(sum(order.refunds.map(({ amount }) => amount)))).to.equal(Number(total));
        },
      ),
    );
  });

  it('of what cost nothing is none; what is made for it is ended all the same, and booked nowhere', () => {
    const free = aDeliveredOrder({
      lines: [anOrderLine({ kind: 'manual', discount: rupiah(10_000), total: rupiah(0) })],
      total: rupiah(0),
    });
    expect(E.isLeft(refund(free, request({ line: lineNumber(1) }), now))).to.equal(true);
    const ended = cancelLine(free, request({ line: lineNumber(1) }), now);
    expect(
      E.isRight(ended) && ended.right.order.refunds.map(({ lines, amount }) => [lines, amount]),
    ).to.deep.equal([[[1], 0]]);
    expect(E.isRight(ended) && ended.right.entries).to.deep.equal([]);
    expect(E.isRight(ended) && E.isLeft(cancelLine(ended.right.order, request(), now))).to.equal(true);
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
