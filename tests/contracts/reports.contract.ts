import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { decision } from '../../domain/order/decision.ts';
import type { Delivered, Paid } from '../../domain/order/order.ts';
import type { Buyer } from '../../domain/people/buyer.ts';
import { after, hours, minutes, type Instant } from '../../domain/instant.ts';
import { differencesOf } from '../../domain/reports/agreement.ts';
import type { Span } from '../../domain/reports/period.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { aDeliveredOrder, depositFor, lineOf, type Ordered, orderFor } from '../support/builders/orders.ts';
import { arrival, balancePayment, givenBack } from '../support/builders/decisions.ts';
import { deposited, toppedUp } from '../support/fixture/money.ts';
import { committed, greeted, placed, shelfOf, sold, stockUp, type Stored } from '../support/fixture/shop.ts';
import { netflix, spotify } from '../support/builders/products.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

const day: Span = { from: noon, to: minutesPastNoon(24 * 60) };
const justBefore = after(day.from, -1);
const last = after(day.to, -1);

/** What was told to the store, for a plain recount. */
type Told = { readonly order: Paid; readonly buyer: Buyer };

/** What every reader of the shop's figures promises. */
export const reportsContract = (name: string, open: OpenStore): void => {
  describe(`Reports, ${name}`, () => {
    const store = freshStore(open);
    let told: Told[] = [];

    beforeEach(() => {
      told = [];
    });

    const totals = (span: Span = day) => answerOf(store().reports.totals(span));
    const trail = (span: Span = day) => answerOf(store().reports.moneyTrail(span));
    const stocked = async (): Promise<void> => {
      await stockUp(store(), netflix, 30);
      await stockUp(store(), spotify, 30);
    };
    const sell = async (
      buyer: Buyer,
      n: number,
      paidAt: Instant,
      over: Partial<Ordered> = {},
      payment: Partial<Paid> = {},
    ): Promise<Stored<Paid>> => {
      const order = orderFor(buyer, n, { placedAt: after(paidAt, -minutes(1)), ...over });
      const kept = await sold(store(), order, { paidAt, ...payment });
      told.push({ order: kept.order, buyer });
      return kept;
    };
    const deliver = async ({ order, version }: Stored<Paid>): Promise<Stored<Delivered>> => {
      const { tag: _, unreachableSince: __, alarmedAt: ___, ...facts } = order;
      const delivered = aDeliveredOrder({ ...facts, deliveredAt: after(order.paidAt, 1) });
      return { order: delivered, version: await committed(store(), decision(delivered), version) };
    };
    /** The oracle: counts what was told to the store, one by one, in the plainest way. */
    const recount = ({ from, to }: Span) => {
      let revenue = 0;
      let orders = 0;
      const buyers = new Set<number>();
      const known = new Set<number>();
      for (const { order, buyer } of told) {
        if (order.paidAt < from) known.add(buyer.id);
        if (order.paidAt < from || order.paidAt >= to) continue;
        orders += 1;
        buyers.add(buyer.id);
        for (const line of order.lines) revenue += line.unitPrice * line.quantity - line.discount;
        revenue -= order.waived;
      }
      const returningBuyers = [...buyers].filter((one) => known.has(one)).length;
      return { revenue, orders, newBuyers: buyers.size - returningBuyers, returningBuyers };
    };

    it('say nothing but noughts of an empty shop', async () => {
      expect(new Set(Object.values(await totals()))).to.deep.equal(new Set([0]));
      expect(await answerOf(store().reports.points({ span: day, starts: [day.from] }))).to.deep.equal([
        { at: day.from, revenue: 0, orders: 0 },
      ]);
      expect(await answerOf(store().reports.bestSellers(day, 5))).to.deep.equal({
        products: [],
        variants: [],
      });
      expect(await answerOf(store().reports.owed())).to.equal(0);
      expect(differencesOf(await totals(), await trail())).to.deep.equal([]);
    });

    it('count revenue, orders and buyers as a plain recount does, at the very edges of the span', async () => {
      await stocked();
      const [ani, budi, citra] = [
        await greeted(store(), 1),
        await greeted(store(), 2),
        await greeted(store(), 3),
      ];
      await sell(ani, 1, justBefore);
      await sell(ani, 2, day.from, { lines: [lineOf(netflix, 2)] });
      await sell(budi, 1, minutesPastNoon(90));
      await sell(budi, 2, last, {}, { waived: rupiah(500) });
      await sell(citra, 1, day.to);
      const { revenue, orders, newBuyers, returningBuyers } = await totals();
      expect({ revenue, orders, newBuyers, returningBuyers }).to.deep.equal(recount(day));
      expect({ orders, newBuyers, returningBuyers }).to.deep.equal({
        orders: 3,
        newBuyers: 1,
        returningBuyers: 1,
      });
    });

    it('count no deposit, and nothing that was not paid', async () => {
      await stocked();
      const buyer = await greeted(store());
      const deposit = await deposited(store(), depositFor(buyer, 1));
      await committed(store(), arrival(deposit.order), deposit.version);
      await placed(store(), orderFor(buyer, 2));
      const { revenue, orders, invoices, paid } = await totals();
      expect({ revenue, orders, invoices, paid }).to.deep.equal({
        revenue: 0,
        orders: 0,
        invoices: 1,
        paid: 0,
      });
      expect(await answerOf(store().reports.owed())).to.equal(deposit.order.total);
    });

    it('follow a sale from the card to its payment', async () => {
      await stocked();
      for (const at of [day.from, minutesPastNoon(61), last, day.to])
        await answerOf(store().reports.cardShown(at));
      const atOnce = Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? day.to : minutesPastNoon(n)));
      await Promise.all(atOnce.map((at) => answerOf(store().reports.cardShown(at))));
      const buyer = await greeted(store());
      await sell(buyer, 1, minutesPastNoon(30));
      await placed(store(), orderFor(buyer, 2, { placedAt: minutesPastNoon(40) }));
      const { cards, carts, invoices, paid } = await totals();
      expect({ cards, carts, invoices, paid }).to.deep.equal({ cards: 9, carts: 2, invoices: 2, paid: 1 });
    });

    it('give every part of a period its own, and all parts together the whole', async () => {
      await stocked();
      const buyer = await greeted(store());
      for (const [n, at] of [day.from, minutesPastNoon(59), minutesPastNoon(60), last].entries())
        await sell(buyer, n + 1, at);
      const starts = Array.from({ length: 24 }, (_, hour) => after(day.from, hours(hour)));
      const points = await answerOf(store().reports.points({ span: day, starts }));
      expect(points.map(({ at }) => at)).to.deep.equal(starts);
      expect(points.map(({ orders }) => orders).filter((orders) => orders > 0)).to.deep.equal([2, 1, 1]);
      expect(points.reduce((all, { revenue }) => all + revenue, 0)).to.equal((await totals()).revenue);
    });

    it('leave parts that have not begun empty', async () => {
      await stocked();
      await sell(await greeted(store()), 1, minutesPastNoon(30));
      const span = { from: day.from, to: minutesPastNoon(31) };
      const starts = [day.from, minutesPastNoon(60)];
      const points = await answerOf(store().reports.points({ span, starts }));
      expect(points.map(({ orders }) => orders)).to.deep.equal([1, 0]);
    });

    it('name what brought most first, of the same by code, and no more than asked for', async () => {
      await stocked();
      const buyer = await greeted(store());
      await sell(buyer, 1, minutesPastNoon(1));
      await sell(buyer, 2, minutesPastNoon(2), { lines: [lineOf(spotify)] });
      const both = (await answerOf(store().reports.bestSellers(day, 5))).variants;
      expect(both.map(({ code, quantity }) => [code, quantity])).to.deep.equal([
        [netflix, 1],
        [spotify, 1],
      ]);
      await sell(buyer, 3, minutesPastNoon(3), { lines: [lineOf(spotify)] });
      const [best, ...rest] = (await answerOf(store().reports.bestSellers(day, 1))).products;
      expect(rest).to.deep.equal([]);
      expect([best?.code, best?.quantity]).to.deep.equal([spotify, 2]);
    });

    it('know the profit of units whose batch states a cost, and of no others', async () => {
      await stockUp(store(), netflix, 2);
      const batch = await answerOf(store().stock.lastBatch(netflix));
      if (O.isNone(batch)) throw new Error('there is no batch');
      const cost = rupiah(6_000);
      await answerOf(store().stock.describe(batch.value.id, { name: null, supplier: null, cost }, []));
      await answerOf(store().stock.add(netflix, ['of unknown cost']));
      const buyer = await greeted(store());
      const { order } = await sell(buyer, 1, minutesPastNoon(1), {
        lines: [lineOf(netflix, 3)],
      });
      const { profit, unitsOfKnownCost } = await totals();
      expect(unitsOfKnownCost).to.equal(2);
      expect(profit).to.equal(Math.floor((order.total * 2) / 3) - 2 * cost);
    });

    it('count a refund when it is made, and agree with the books about all of it', async () => {
      await stocked();
      const buyer = await greeted(store());
      await toppedUp(store(), buyer, 100_000);
      const spent = orderFor(buyer, 1);
      const { version } = await placed(store(), spent);
      const bought = balancePayment(spent);
      await committed(store(), bought, version);
      const back = await deliver(await sell(buyer, 2, minutesPastNoon(5)));
      await committed(store(), givenBack(back.order, { tag: 'Balance' }), back.version);
      const outside = await deliver(await sell(buyer, 3, minutesPastNoon(6)));
      const to = { tag: 'Outside', reference: 'BCA 9' } as const;
      await committed(store(), givenBack(outside.order, to), outside.version);
      const late = await placed(store(), orderFor(buyer, 4));
      await committed(store(), arrival(late.order, late.order.total + 700), late.version);

      const counted = await totals();
      expect(counted.orders).to.equal(4);
      expect(counted.refunded).to.equal(back.order.total + outside.order.total);
      expect(differencesOf(counted, await trail())).to.deep.equal([]);
      expect((await totals({ from: day.from, to: minutesPastNoon(90) })).refunded).to.equal(0);
    });

    it('stand by state, with the variants that are sold out', async () => {
      await stockUp(store(), netflix, 1);
      await stockUp(store(), spotify, 0);
      await sell(await greeted(store()), 1, minutesPastNoon(1));
      const { orders, soldOut } = await answerOf(store().reports.standing());
      expect(orders).to.deep.equal({
        AwaitingPayment: 0,
        Paid: 1,
        Delivered: 0,
        Expired: 0,
        Cancelled: 0,
        UnderReview: 0,
      });
      expect((await shelfOf(store(), netflix)).stock).to.equal(0);
      expect(soldOut).to.equal(2);
    });
  });
};
