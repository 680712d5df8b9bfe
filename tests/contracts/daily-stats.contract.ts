import { expect } from 'chai';
import type { Day, DayStats } from '../../application/ports/daily-stats.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { cartId, emptyCart } from '../../domain/catalogue/cart.ts';
import { decision } from '../../domain/order/decision.ts';
import { after, hours, type Instant } from '../../domain/instant.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { aCart } from '../support/builders/carts.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import {
  aCancelledOrder,
  aDeliveredOrder,
  anExpiredOrder,
  anOrderUnderReview,
  depositFor,
  orderFor,
} from '../support/builders/orders.ts';
import { arrival } from '../support/builders/decisions.ts';
import { deposited } from '../support/fixture/money.ts';
import { committed, expired, greeted, placed, sold, stockUp } from '../support/fixture/shop.ts';
import { netflix } from '../support/builders/products.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

/** A short day, from noon until an hour later. */
const day: Day = { date: '2026-11-22', from: noon, to: minutesPastNoon(60) };
const justBefore = after(noon, -1);
const lastMoment = after(day.to, -1);
/** Longer than any cart in these stories is left alone. */
const patience = hours(48);

const nothingHappened: DayStats = {
  users: 0,
  succeeded: 0,
  failed: 0,
  cartsCreated: 0,
  cartsAbandoned: 0,
};

/** What every counter of the shop's daily stats promises. */
export const dailyStatsContract = (name: string, open: OpenStore): void => {
  describe(`Figures, ${name}`, () => {
    const store = freshStore(open);

    const count = (idleAfter = patience) => answerOf(store().dailyStats.count(day, idleAfter));
    const counted = async (idleAfter = patience) => {
      const { users: _, ...rest } = await count(idleAfter);
      return rest;
    };

    const putAside = async (n: number, at: Instant) => {
      const { id: buyer } = await greeted(store(), n);
      const cart = aCart({ id: cartId(`cart ${String(n)}`), buyer });
      return { cart, version: await answerOf(store().carts.save(cart, null, at)) };
    };

    it('counts nothing in an empty shop', async () => {
      expect(await count()).to.deep.equal(nothingHappened);
      expect(await answerOf(store().dailyStats.publicStats())).to.deep.equal({
        users: 0,
        finishedTransactions: 0,
      });
    });

    it('counts everybody who came before the end of the day, each once', async () => {
      const came = async (n: number, at: Instant) =>
        answerOf(store().buyers.greet(aBuyer({ id: buyerId(n) }), at));
      await came(1, minutesPastNoon(-1_000));
      await came(1, minutesPastNoon(5));
      await came(2, lastMoment);
      await came(2, minutesPastNoon(90));
      await came(3, day.to);
      expect(await count()).to.deep.equal({ ...nothingHappened, users: 2 });
      expect(await answerOf(store().dailyStats.publicStats())).to.deep.equal({
        users: 3,
        finishedTransactions: 0,
      });
    });

    it('counts an order as succeeded on the day it was paid, delivered or not', async () => {
      await stockUp(store(), netflix, 9);
      const paid = async (n: number, paidAt: Instant) =>
        sold(store(), orderFor(await greeted(store(), n)), { paidAt });
      await paid(1, justBefore);
      await paid(2, day.from);
      const { order, version } = await paid(3, lastMoment);
      await paid(4, day.to);
      const { tag: _, unreachableSince: __, alarmedAt: ___, ...facts } = order;
      await committed(store(), decision(aDeliveredOrder({ ...facts, deliveredAt: day.to })), version);
      expect((await count()).succeeded).to.equal(2);
      expect(await answerOf(store().dailyStats.publicStats())).to.deep.equal({
        users: 4,
        finishedTransactions: 4,
      });
    });

    it('counts an order as failed on the day it expired or was cancelled', async () => {
      await stockUp(store(), netflix, 9);
      const buyer = await greeted(store());
      const ended = async (n: number, made: typeof anExpiredOrder | typeof aCancelledOrder, at: Instant) => {
        const { order, version } = await placed(store(), orderFor(buyer, n));
        const { tag: _, ...facts } = order;
        const next = made({ ...facts, expiredAt: at, cancelledAt: at });
        await committed(store(), decision(next, { stock: 'Release' }), version);
      };
      await ended(1, anExpiredOrder, justBefore);
      await ended(2, anExpiredOrder, day.from);
      await ended(3, aCancelledOrder, lastMoment);
      await ended(4, aCancelledOrder, day.to);
      await ended(5, aCancelledOrder, minutesPastNoon(30));
      await placed(store(), orderFor(buyer, 6));
      const { failed, succeeded } = await count();
      expect({ failed, succeeded }).to.deep.equal({ failed: 3, succeeded: 0 });
      expect((await answerOf(store().dailyStats.publicStats())).finishedTransactions).to.equal(0);
    });

    it('counts an order under review as neither', async () => {
      await stockUp(store(), netflix, 1);
      const { order, version } = await placed(store(), orderFor(await greeted(store())));
      const { tag: _, ...facts } = order;
      await committed(
        store(),
        decision(anOrderUnderReview({ ...facts, since: minutesPastNoon(5) })),
        version,
      );
      const { failed, succeeded } = await count();
      expect({ failed, succeeded }).to.deep.equal({ failed: 0, succeeded: 0 });
      expect((await answerOf(store().dailyStats.publicStats())).finishedTransactions).to.equal(0);
    });

    it('counts no deposit, filled or expired: nothing was sold', async () => {
      const buyer = await greeted(store());
      const filled = await deposited(store(), depositFor(buyer, 1));
      await committed(store(), arrival(filled.order), filled.version);
      const { order, version } = await deposited(store(), depositFor(buyer, 2));
      const { tag: _, ...facts } = order;
      await committed(store(), decision(anExpiredOrder({ ...facts })), version);
      const { failed, succeeded } = await count();
      expect({ failed, succeeded }).to.deep.equal({ failed: 0, succeeded: 0 });
      expect((await answerOf(store().dailyStats.publicStats())).finishedTransactions).to.equal(0);
    });

    it('counts an order paid after it expired on the day it was paid', async () => {
      await stockUp(store(), netflix, 1);
      const { order, version } = await expired(store(), orderFor(await greeted(store())));
      await committed(store(), arrival(order), version);
      const { failed, succeeded } = await count();
      expect({ failed, succeeded }).to.deep.equal({ failed: 0, succeeded: 1 });
      expect((await answerOf(store().dailyStats.publicStats())).finishedTransactions).to.equal(1);
    });

    it('counts a cart on the day it was begun, whatever became of it', async () => {
      await stockUp(store(), netflix, 1);
      await placed(store(), orderFor(await greeted(store(), 9), 1, { placedAt: day.from }));
      await putAside(1, justBefore);
      await putAside(2, lastMoment);
      await putAside(3, day.to);
      expect(await counted()).to.deep.equal({ succeeded: 0, failed: 0, cartsCreated: 2, cartsAbandoned: 0 });
    });

    it('counts a cart as abandoned on the day it was emptied', async () => {
      await stockUp(store(), netflix, 0);
      const emptied = async (n: number, at: Instant) => {
        const { cart, version } = await putAside(n, minutesPastNoon(-600));
        await answerOf(store().carts.save(emptyCart(cart.id, cart.buyer), version, at));
      };
      await emptied(1, justBefore);
      await emptied(2, day.from);
      await emptied(3, lastMoment);
      await emptied(4, day.to);
      expect(await counted(hours(1))).to.deep.equal({
        succeeded: 0,
        failed: 0,
        cartsCreated: 0,
        cartsAbandoned: 2,
      });
    });

    it('counts a cart left alone as abandoned on the day its time was up', async () => {
      await stockUp(store(), netflix, 9);
      await putAside(1, after(justBefore, -hours(24)));
      await putAside(2, after(day.from, -hours(24)));
      await putAside(3, after(lastMoment, -hours(24)));
      await putAside(4, after(day.to, -hours(24)));
      expect((await counted(hours(24))).cartsAbandoned).to.equal(2);
    });

    it('counts from the last touch of a cart', async () => {
      await stockUp(store(), netflix, 0);
      const { cart, version } = await putAside(1, after(minutesPastNoon(5), -hours(24)));
      expect((await counted(hours(24))).cartsAbandoned).to.equal(1);
      await answerOf(store().carts.save(cart, version, minutesPastNoon(-1)));
      expect((await counted(hours(24))).cartsAbandoned).to.equal(0);
    });

    it('never counts a cart that became an order as abandoned', async () => {
      await stockUp(store(), netflix, 1);
      await placed(
        store(),
        orderFor(await greeted(store()), 1, { placedAt: after(minutesPastNoon(5), -hours(24)) }),
      );
      expect((await counted(hours(24))).cartsAbandoned).to.equal(0);
    });

    it('keeps the figures of each day, the latest in the place of those before', async () => {
      const first = { users: 1, succeeded: 2, failed: 3, cartsCreated: 4, cartsAbandoned: 5 };
      const later = { users: 10, succeeded: 20, failed: 30, cartsCreated: 40, cartsAbandoned: 50 };
      expect(await answerOf(store().dailyStats.stored('2026-11-22'))).to.equal(null);
      await answerOf(store().dailyStats.keep('2026-11-21', first));
      await answerOf(store().dailyStats.keep('2026-11-22', first));
      await answerOf(store().dailyStats.keep('2026-11-22', later));
      expect(await answerOf(store().dailyStats.stored('2026-11-21'))).to.deep.equal(first);
      expect(await answerOf(store().dailyStats.stored('2026-11-22'))).to.deep.equal(later);
      expect(await answerOf(store().dailyStats.stored('2026-11-23'))).to.equal(null);
    });
  });
};
