import { expect } from 'chai';
import { lineNumber } from '../../domain/order/order-line.ts';
import * as O from 'fp-ts/lib/Option.js';
import { buyerId } from '../../domain/people/buyer.ts';
import { decision, type Decision } from '../../domain/order/decision.ts';
import { recordMissed } from '../../domain/order/delivery.ts';
import { instant } from '../../domain/instant.ts';
import type { Version } from '../../application/ports/versioned.ts';
import type { AwaitingPayment, Delivered, Paid } from '../../domain/order/order.ts';
import {
  methodId,
  paymentReference,
  transactionId,
  type SettledAttempt,
} from '../../domain/payment/payment.ts';
import type { Refund } from '../../domain/balance/refund.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import {
  aCancelledOrder,
  aDeliveredOrder,
  anExpiredOrder,
  anOrderLine,
  anOrderUnderReview,
  lineOf,
  type Ordered,
  orderFor,
} from '../support/builders/orders.ts';
import {
  aClosedAttempt,
  anAttempt,
  anInvoice,
  aPayableAttempt,
  aRefusedAttempt,
  aSettledAttempt,
  aSupersededAttempt,
} from '../support/builders/payments.ts';
import { committed, greeted, placed, sold, stockUp } from '../support/fixture/shop.ts';
import { netflix } from '../support/builders/products.ts';
import { payment } from '../support/builders/decisions.ts';
import { freshStore, type OpenStore, type StoreUnderTest } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

const qr = anInvoice({ fee: rupiah(0) });
const account = anInvoice({
  transaction: transactionId('txn-va'),
  instructions: { tag: 'AccountNumber', bank: 'BRI', number: '0012345678901234' },
  checkoutUrl: null,
  payableUntil: null,
});

const refused = aRefusedAttempt({
  reference: paymentReference('tg7001-00000001'),
  reason: 'SandboxPayment',
  transaction: transactionId('txn-of-play'),
});
const unanswered = aClosedAttempt({ reference: paymentReference('tg7001-00000001-2'), transaction: null });
const closed = aClosedAttempt({ reference: paymentReference('tg7001-00000001-3') });
const settled = aSettledAttempt({
  reference: paymentReference('tg7001-00000001-4'),
  received: rupiah(12_345),
  receivedAt: instant(1_795_312_345_678),
});
const vouchedFor: SettledAttempt = {
  ...settled,
  confirmation: { by: buyerId(9_001), reason: 'bukti "transfer"\n& salinan', reference: 'TRF-0001' },
};
const toBalance: Refund = {
  lines: [lineNumber(1)],
  amount: rupiah(9_000_000_000_000),
  goods: 'Returned',
  to: { tag: 'Balance' },
  reason: 'akun <b>mati</b>',
  by: buyerId(9_001),
  at: minutesPastNoon(90),
};
const outside: Refund = {
  ...toBalance,
  goods: 'Burned',
  to: { tag: 'Outside', reference: 'BCA 0012 "x"' },
  at: instant(1_795_312_345_679),
};
const last = { reference: paymentReference('tg7001-00000001-4'), method: methodId('bri_va') };

type Facts = Omit<AwaitingPayment, 'tag'>;

/** Decisions that together leave nothing of an order, an attempt or an invoice unused. */
const decisions: Record<string, (facts: Facts) => Decision> = {
  'an attempt without an answer': (facts) =>
    decision({ ...facts, tag: 'AwaitingPayment', attempts: [refused, unanswered, closed, anAttempt(last)] }),
  'an invoice with a QR code': (facts) =>
    decision({
      ...facts,
      tag: 'AwaitingPayment',
      attempts: [refused, unanswered, closed, aPayableAttempt({ ...last, invoice: qr })],
    }),
  'an invoice with an account number': (facts) =>
    decision({
      ...facts,
      tag: 'AwaitingPayment',
      attempts: [aPayableAttempt({ ...last, invoice: account })],
    }),
  'attempts that the buyer left for another way to pay': (facts) =>
    decision({
      ...facts,
      tag: 'AwaitingPayment',
      attempts: [
        aSupersededAttempt({ reference: paymentReference('tg7001-00000001'), invoice: null }),
        aSupersededAttempt({ reference: paymentReference('tg7001-00000001-2'), invoice: account }),
        anAttempt(last),
      ],
    }),
  'a payment': (facts) => payment({ ...facts, tag: 'AwaitingPayment' }, { attempts: [refused, settled] }),
  'a buyer out of reach, and an alarm': (facts) =>
    payment(
      { ...facts, tag: 'AwaitingPayment' },
      { unreachableSince: minutesPastNoon(3), alarmedAt: minutesPastNoon(4) },
    ),
  'a delivery': (facts) => decision(aDeliveredOrder({ ...facts, attempts: [settled] })),
  'a delivery that goods were to follow, which do not reach the buyer': (facts) =>
    decision(aDeliveredOrder({ ...facts, attempts: [settled], unreachableSince: minutesPastNoon(9) })),
  'a payment from the balance': (facts) =>
    payment({ ...facts, tag: 'AwaitingPayment' }, { paidFrom: 'Balance', attempts: [closed] }),
  'a payment that came late, with a part let off': (facts) =>
    payment({ ...facts, tag: 'AwaitingPayment' }, { late: true, waived: rupiah(17_999_999_999_999) }),
  'a payment that an owner vouched for': (facts) =>
    payment({ ...facts, tag: 'AwaitingPayment' }, { attempts: [vouchedFor] }),
  'a delivery of which all was given back': (facts) =>
    decision(aDeliveredOrder({ ...facts, attempts: [settled], refunds: [toBalance, outside] })),
  'an expiry': (facts) => decision(anExpiredOrder({ ...facts, attempts: [closed] }), { stock: 'Release' }),
  'a cancellation': (facts) => decision(aCancelledOrder({ ...facts, attempts: [] }), { stock: 'Release' }),
  'an expiry that the gateway gave no word on': (facts) =>
    decision(anExpiredOrder({ ...facts, attempts: [anAttempt(last)], unchecked: true }), {
      stock: 'Release',
    }),
  'a cancellation that the gateway gave no word on': (facts) =>
    decision(aCancelledOrder({ ...facts, attempts: [anAttempt(last)], unchecked: true }), {
      stock: 'Release',
    }),
  'a review with units held': (facts) =>
    decision(anOrderUnderReview({ ...facts, attempts: [settled], holdsUnits: true })),
  'a review without': (facts) =>
    decision(anOrderUnderReview({ ...facts, attempts: [settled], holdsUnits: false }), { stock: 'Release' }),
};

const deliveryOf = ({ tag: _, unreachableSince: __, alarmedAt: ___, ...facts }: Paid): Decision =>
  decision(aDeliveredOrder(facts));

/** Goods are paid for before they are delivered. */
const paidFirst = (store: StoreUnderTest, order: Delivered, version: Version): Promise<Version> => {
  const { deliveredAt: _, refunds: __, ...facts } = order;
  const paid = { ...facts, tag: 'Paid', unreachableSince: null, alarmedAt: null } as const;
  return committed(store, decision(paid, { stock: 'Fulfil' }), version);
};

const expire = async (store: StoreUnderTest, order: Ordered) => {
  const { version } = await placed(store, order);
  const { tag: _, ...facts } = order;
  const made = decision(anExpiredOrder(facts), { stock: 'Release' });
  await committed(store, made, version);
  return made.order;
};

export const readingOrdersContract = (open: OpenStore): void => {
  const store = freshStore(open);

  for (const [name, decide] of Object.entries(decisions)) {
    it(`reads back every word of ${name}`, async () => {
      await stockUp(store(), netflix, 2);
      const lines = [
        anOrderLine({
          product: netflix,
          quantity: 2,
          name: 'Netflix <b>"1 bulan"</b> 🎬',
          unitPrice: rupiah(9_000_000_000_000),
          terms: 'satu\ndua & tiga',
        }),
      ];
      const buyer = await greeted(store());
      const order = orderFor(buyer, 1, { lines, total: rupiah(18_000_000_000_000) });
      const { version } = await placed(store(), order);
      const { tag: _, ...facts } = order;
      const made = decide(facts);
      const next =
        made.order.tag === 'Delivered'
          ? await committed(store(), decision(made.order), await paidFirst(store(), made.order, version))
          : await committed(store(), made, version);
      const found = { version: next, value: made.order };
      expect(await answerOf(store().orders.find(order.id))).to.deep.equal(O.some(found));
      expect(await answerOf(store().orders.findWithBuyer(order.id))).to.deep.equal(O.some({ found, buyer }));
    });
  }

  it('knows no order that was never placed', async () => {
    const order = orderFor(await greeted(store()));
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(O.none);
    expect(await answerOf(store().orders.findWithBuyer(order.id))).to.deep.equal(O.none);
    expect(await answerOf(store().orders.findByReference(paymentReference(order.id)))).to.deep.equal(O.none);
    expect(await answerOf(store().orders.goods(order.id))).to.deep.equal([]);
  });

  it('finds an order by any reference under which it asked for money', async () => {
    await stockUp(store(), netflix, 2);
    await placed(store(), orderFor(await greeted(store(), 2)));
    const { order, version } = await placed(store(), orderFor(await greeted(store(), 1)));
    const attempts = [refused, aPayableAttempt({ ...last })];
    const next = { ...order, attempts };
    const newVersion = await committed(store(), decision(next), version);
    for (const { reference } of attempts) {
      expect(await answerOf(store().orders.findByReference(reference))).to.deep.equal(
        O.some({ version: newVersion, value: next }),
      );
    }
  });

  it('lists a buyer’s own orders, newest first, page by page', async () => {
    await stockUp(store(), netflix, 9);
    const buyer = await greeted(store(), 1);
    await placed(store(), orderFor(await greeted(store(), 2)));
    const first = await expire(store(), orderFor(buyer, 1, { placedAt: minutesPastNoon(1) }));
    const third = (await sold(store(), orderFor(buyer, 3, { placedAt: minutesPastNoon(3) }))).order;
    const second = (await placed(store(), orderFor(buyer, 2, { placedAt: minutesPastNoon(2) }))).order;
    const page = (offset: number, limit: number) =>
      answerOf(store().orders.ofBuyer(buyer.id, { offset, limit }));
    expect(await page(0, 10)).to.deep.equal({ items: [third, second, first], total: 3 });
    expect(await page(0, 2)).to.deep.equal({ items: [third, second], total: 3 });
    expect(await page(2, 2)).to.deep.equal({ items: [first], total: 3 });
    expect(await page(4, 2)).to.deep.equal({ items: [], total: 3 });
  });

  it('lists no orders of somebody who never bought', async () => {
    const { id } = await greeted(store());
    expect(await answerOf(store().orders.ofBuyer(id, { offset: 0, limit: 5 }))).to.deep.equal({
      items: [],
      total: 0,
    });
    expect(await answerOf(store().orders.unpaidOf(id))).to.deep.equal([]);
  });

  it('lists what a buyer still has to pay, oldest first', async () => {
    await stockUp(store(), netflix, 9);
    const buyer = await greeted(store(), 1);
    await placed(store(), orderFor(await greeted(store(), 2)));
    await expire(store(), orderFor(buyer, 1, { placedAt: minutesPastNoon(1) }));
    await sold(store(), orderFor(buyer, 2, { placedAt: minutesPastNoon(2) }));
    const fourth = await placed(store(), orderFor(buyer, 4, { placedAt: minutesPastNoon(4) }));
    const third = await placed(store(), orderFor(buyer, 3, { placedAt: minutesPastNoon(3) }));
    expect(await answerOf(store().orders.unpaidOf(buyer.id))).to.deep.equal([third.order, fourth.order]);
  });

  it('F10: tells with a greeting what could not be delivered for want of reach, oldest first', async () => {
    await stockUp(store(), netflix, 9);
    const buyer = await greeted(store(), 1);
    await sold(store(), orderFor(await greeted(store(), 2)));
    await placed(store(), orderFor(buyer, 1, { placedAt: noon }));
    await sold(store(), orderFor(buyer, 5, { placedAt: minutesPastNoon(1) }));
    const late = await sold(store(), orderFor(buyer, 3, { placedAt: minutesPastNoon(3) }), {
      paidAt: minutesPastNoon(4),
      unreachableSince: minutesPastNoon(5),
    });
    const early = await sold(store(), orderFor(buyer, 2, { placedAt: minutesPastNoon(2) }), {
      paidAt: minutesPastNoon(3),
      unreachableSince: minutesPastNoon(5),
    });
    const done = await sold(store(), orderFor(buyer, 4, { placedAt: minutesPastNoon(1) }));
    await committed(store(), deliveryOf(done.order), done.version);
    const half = await sold(store(), orderFor(buyer, 6, { placedAt: minutesPastNoon(1) }), {
      paidAt: minutesPastNoon(5),
    });
    const delivered = deliveryOf(half.order);
    const version = await committed(store(), delivered, half.version);
    const missed = recordMissed(delivered.order, minutesPastNoon(6)) ?? expect.fail('it was delivered');
    await committed(store(), missed, version);
    const owed = async () => (await answerOf(store().buyers.greet(buyer, minutesPastNoon(9)))).owed;
    expect(await owed()).to.deep.equal([early.order.id, late.order.id, half.order.id]);
    expect(await owed()).to.deep.equal([early.order.id, late.order.id, half.order.id]);
    expect((await answerOf(store().buyers.greet(aBuyer({ id: buyerId(1) }), noon))).owed).to.deep.equal([]);
  });

  it('lists who waits too long for paid goods, oldest first, at most so many', async () => {
    await stockUp(store(), netflix, 9);
    const buyer = await greeted(store());
    const paid = async (n: number, minute: number, over = {}) =>
      (await sold(store(), orderFor(buyer, n), { paidAt: minutesPastNoon(minute), ...over })).order.id;
    const later = await paid(1, 8);
    const earlier = await paid(2, 7);
    await paid(3, 10);
    await paid(4, 5, { unreachableSince: minutesPastNoon(6) });
    await paid(5, 5, { alarmedAt: minutesPastNoon(6) });
    await placed(store(), orderFor(buyer, 6));
    const overdue = (limit: number) => answerOf(store().orders.overdue(minutesPastNoon(10), limit));
    expect(await overdue(10)).to.deep.equal([earlier, later]);
    expect(await overdue(1)).to.deep.equal([earlier]);
  });

  it('keeps an order as it was when the product changes', async () => {
    await stockUp(store(), netflix, 2);
    const { order, version } = await placed(
      store(),
      orderFor(await greeted(store()), 1, { lines: [lineOf(netflix)] }),
    );
    await stockUp(store(), netflix, 0, { name: 'Netflix baru', price: rupiah(99_000), terms: 'lain' });
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(O.some({ version, value: order }));
  });
};
