import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { decision } from '../../domain/order/decision.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Order } from '../../domain/order/order.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { aCancelledOrder, anExpiredOrder, depositFor, orderFor } from '../support/builders/orders.ts';
import { arrival, placementOf } from '../support/builders/decisions.ts';
import { balanceOf, deposited } from '../support/fixture/money.ts';
import { committed, expired, filledCart, greeted, placed, sold, stockUp } from '../support/fixture/shop.ts';
import { netflix } from '../support/builders/products.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';

export const depositsContract = (open: OpenStore): void => {
  const store = freshStore(open);

  const found = (order: Order) => answerOf(store().orders.find(order.id));

  it('keeps a deposit with its follow-ups', async () => {
    const order = depositFor(await greeted(store()));
    const expire: FollowUp = { tag: 'ExpireOrder', order: order.id, at: order.expiresAt };
    const version = await answerOf(store().orders.open(decision(order, { followUps: [expire] }), 0));
    expect(await found(order)).to.deep.equal(O.some({ version, value: order }));
    expect(await store().pendingFollowUps()).to.deep.equal([expire]);
    expect(await answerOf(store().orders.goods(order.id))).to.deep.equal([]);
  });

  it('opens no two under one id', async () => {
    const { order, version } = await deposited(store(), depositFor(await greeted(store())));
    const again = decision({ ...order, placedAt: minutesPastNoon(1) });
    const no = await refusalOf(store().orders.open(again, 1));
    expect(no.tag).to.equal('StoreFailure');
    expect(await found(order)).to.deep.equal(O.some({ version, value: order }));
  });

  it('opens one of those that were decided beside so many at the same time (row 18)', async () => {
    const buyer = await greeted(store());
    const open = (n: number, beside: number) =>
      store().orders.open(decision(depositFor(buyer, n, { total: rupiah(10_000 * n) })), beside);
    const outcomes = await outcomesOf([1, 2, 3, 4, 5, 6].map((n) => open(n, 0)));
    expect(outcomes.filter(E.isRight)).to.have.lengthOf(1);
    expect(outcomes.filter(E.isLeft).map(({ left }) => left.tag)).to.deep.equal(Array(5).fill('Stale'));
    expect((await refusalOf(open(7, 2))).tag).to.equal('Stale');
    await answerOf(open(8, 1));
    await answerOf(store().orders.open(decision(depositFor(await greeted(store(), 2), 9)), 0));
    expect(await answerOf(store().orders.unpaidOf(buyer.id))).to.have.lengthOf(2);
  });

  it('and no order of a cart that was decided before it is placed after it', async () => {
    await stockUp(store(), netflix, 1);
    const buyer = await greeted(store());
    const order = orderFor(buyer, 1);
    const version = await filledCart(store(), order);
    await deposited(store(), depositFor(buyer, 2));
    expect((await refusalOf(store().orders.place(placementOf(order), version))).tag).to.equal('Stale');
    await answerOf(store().orders.place(placementOf(order), version + 1));
  });

  const endings: Record<string, ((order: Order) => Order) | null> = {
    'in time': null,
    'after it expired': ({ tag: _, ...facts }) => anExpiredOrder({ ...facts }),
    'after it was cancelled': ({ tag: _, ...facts }) => aCancelledOrder({ ...facts }),
  };
  for (const [when, ended] of Object.entries(endings)) {
    it(`fills the balance with what came ${when}, and is done`, async () => {
      const buyer = await greeted(store());
      const { order, version } = await deposited(store(), depositFor(buyer));
      const closed = ended === null ? order : ended(order);
      const now = ended === null ? version : await committed(store(), decision(closed), version);
      const made = arrival(closed, 49_000);
      const next = await committed(store(), made, now);
      expect(made.order).to.include({ tag: 'Delivered', late: ended !== null });
      expect(await found(order)).to.deep.equal(O.some({ version: next, value: made.order }));
      expect(await balanceOf(store(), buyer)).to.equal(49_000);
    });
  }

  it('lists a buyer’s deposits apart from their orders of goods, newest first, page by page', async () => {
    await stockUp(store(), netflix, 2);
    const buyer = await greeted(store(), 1);
    await deposited(store(), depositFor(await greeted(store(), 2)));
    const goods = (await sold(store(), orderFor(buyer, 9))).order;
    const at = (n: number, minute: number) =>
      deposited(store(), depositFor(buyer, n, { placedAt: minutesPastNoon(minute) }));
    const second = (await at(1, 2)).order;
    const first = (await at(2, 1)).order;
    const kept = await at(3, 3);
    const third = arrival(kept.order);
    await committed(store(), third, kept.version);
    const page = (offset: number, limit: number) =>
      answerOf(store().orders.depositsOf(buyer.id, { offset, limit }));
    expect(await page(0, 9)).to.deep.equal({ items: [third.order, second, first], total: 3 });
    expect(await page(1, 1)).to.deep.equal({ items: [second], total: 3 });
    expect(await page(3, 1)).to.deep.equal({ items: [], total: 3 });
    expect(await answerOf(store().orders.ofBuyer(buyer.id, { offset: 0, limit: 9 }))).to.deep.equal({
      items: [goods],
      total: 1,
    });
  });

  it('lists unpaid deposits with unpaid orders, oldest first, and nothing as owed', async () => {
    await stockUp(store(), netflix, 1);
    const buyer = await greeted(store());
    const later = await deposited(store(), depositFor(buyer, 1, { placedAt: minutesPastNoon(2) }));
    const earlier = await placed(store(), orderFor(buyer, 2, { placedAt: minutesPastNoon(1) }));
    const filled = await deposited(store(), depositFor(buyer, 3));
    await committed(store(), arrival(filled.order), filled.version);
    expect(await answerOf(store().orders.unpaidOf(buyer.id))).to.deep.equal([earlier.order, later.order]);
    expect(await answerOf(store().orders.overdue(minutesPastNoon(999), 9))).to.deep.equal([]);
  });

  it('lists whose time to pay was up, longest first, at most so many (row 18)', async () => {
    await stockUp(store(), netflix, 9);
    const buyer = await greeted(store());
    const until = (minute: number) => ({ expiresAt: minutesPastNoon(minute) });
    const later = (await placed(store(), orderFor(buyer, 1, until(15)))).order.id;
    const earlier = (await deposited(store(), depositFor(buyer, 2, until(10)))).order.id;
    await deposited(store(), depositFor(buyer, 3, until(20)));
    await expired(store(), orderFor(buyer, 4, until(5)));
    await sold(store(), orderFor(buyer, 5, until(5)));
    const past = (limit: number) => answerOf(store().orders.unpaidPast(minutesPastNoon(20), limit));
    expect(await past(9)).to.deep.equal([earlier, later]);
    expect(await past(1)).to.deep.equal([earlier]);
  });
};
