import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import type { OrderFilter } from '../../application/ports/order-queries.ts';
import { after, hours, type Instant } from '../../domain/instant.ts';
import { decision } from '../../domain/order/decision.ts';
import { recordMissed, resumeDelivery } from '../../domain/order/delivery.ts';
import type { Delivered, Expired, OrderId } from '../../domain/order/order.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import type { Buyer } from '../../domain/people/buyer.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { anExpiredOrder, type Ordered, orderFor, everyOrder } from '../support/builders/orders.ts';
import { anAttempt } from '../support/builders/payments.ts';
import { answerTo, arrival, givenBack, payment } from '../support/builders/decisions.ts';
import { balanceOf } from '../support/fixture/money.ts';
import { committed, greeted, placed, shelfOf, sold, stockUp, type Stored } from '../support/fixture/shop.ts';
import { netflix } from '../support/builders/products.ts';
import { freshStore, type OpenStore, type StoreUnderTest } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';
import { claimed, deliveredTo, firstUnit } from './warranties.contract.ts';

const aYearAndADay = hours(24 * 366);
const muchLater = after(noon, aYearAndADay);

/** Everything that is read of an order, its buyer and the shop. */
const looks = async (store: StoreUnderTest, id: OrderId, buyer: Buyer) => {
  const { orders, orderQueries, orderEvents, people, reports, warranties, books, products } = store;
  const page = { offset: 0, limit: 10 };
  const span = { from: after(noon, -hours(24)), to: muchLater };
  const search = (filter: Partial<OrderFilter>) =>
    answerOf(orderQueries.search({ ...everyOrder, ...filter }, null, 10));
  return {
    found: await answerOf(orders.find(id)),
    withBuyer: await answerOf(orders.findWithBuyer(id)),
    byReference: await answerOf(orders.findByReference(paymentReference(id))),
    history: await answerOf(orders.ofBuyer(buyer.id, page)),
    goods: await answerOf(orders.goods(id)),
    searches: [await search({}), await search({ buyer: buyer.id }), await search({ product: netflix })],
    events: await answerOf(orderEvents.ofOrder(id, 20)),
    profile: await answerOf(people.profile(buyer.id)),
    totals: await answerOf(reports.totals(span)),
    trail: await answerOf(reports.moneyTrail(span)),
    best: await answerOf(reports.bestSellers(span, 5)),
    standing: await answerOf(reports.standing()),
    warranties: await answerOf(warranties.ofOrder(id)),
    shelf: await answerOf(products.findAll([netflix])),
    violations: await answerOf(books.violations()),
  };
};

/** What every archive of orders promises. */
export const orderArchiveContract = (name: string, open: OpenStore): void => {
  describe(`OrderArchive, ${name}`, () => {
    const store = freshStore(open);
    let buyer: Buyer;

    beforeEach(async () => {
      await stockUp(store(), netflix, 5);
      buyer = await greeted(store());
    });

    const move = (finishedBefore: Instant = muchLater, most = 10, placedFrom: Instant = after(noon, -1)) =>
      answerOf(store().orderArchive.move({ placedFrom, finishedBefore, most }));

    const delivered = (n = 1): Promise<Stored<Delivered>> => deliveredTo(store(), buyer, 1, n);

    const expired = async (
      n = 1,
      over: Partial<Expired> = {},
    ): Promise<Stored<Expired> & { was: Ordered }> => {
      const { order: was, version } = await placed(store(), orderFor(buyer, n));
      const { tag: _, ...facts } = was;
      const order = anExpiredOrder({ ...facts, expiredAt: minutesPastNoon(15), ...over });
      return {
        was,
        order,
        version: await committed(store(), decision(order, { stock: 'Release' }), version),
      };
    };

    it('take orders that are done with, once, and say how far they came', async () => {
      await delivered(1);
      await expired(2);
      expect(await move()).to.deep.equal({ moved: 2, placedUntil: noon });
      expect(await move()).to.deep.equal({ moved: 0, placedUntil: null });
    });

    it('go in steps, the oldest orders first', async () => {
      await delivered(1);
      const { order: was, version } = await placed(
        store(),
        orderFor(buyer, 2, { placedAt: minutesPastNoon(9) }),
      );
      const { tag: _, ...facts } = was;
      const late = anExpiredOrder({ ...facts, expiredAt: minutesPastNoon(20) });
      await committed(store(), decision(late, { stock: 'Release' }), version);
      expect(await move(muchLater, 1)).to.deep.equal({ moved: 1, placedUntil: noon });
      expect(await move(muchLater, 1, noon)).to.deep.equal({ moved: 1, placedUntil: minutesPastNoon(9) });
    });

    it('show everything as it was', async () => {
      const { order } = await delivered();
      await expired(2);
      const before = await looks(store(), order.id, buyer);
      expect(before.violations).to.deep.equal([]);
      expect((await move()).moved).to.equal(2);
      expect(await looks(store(), order.id, buyer)).to.deep.equal(before);
    });

    it('leave what is not old enough, or not done with', async () => {
      await delivered();
      expect((await move(noon)).moved).to.equal(0);
      await placed(store(), orderFor(buyer, 2));
      await sold(store(), orderFor(buyer, 3));
      expect((await move()).moved).to.equal(1);
    });

    it('leave an order by which something can still be paid', async () => {
      await expired(1, { attempts: [anAttempt({ reference: paymentReference('still open') })] });
      expect((await move()).moved).to.equal(0);
    });

    it('leave an order of which more is to come for a buyer out of reach (row 13)', async () => {
      const { order, version } = await delivered();
      const missed = recordMissed(order, noon) ?? expect.fail('it was delivered');
      const back = await committed(store(), missed, version);
      expect((await move()).moved).to.equal(0);
      await committed(store(), resumeDelivery(missed.order, noon) ?? expect.fail('it was missed'), back);
      expect((await move()).moved).to.equal(1);
    });

    it('leave an order that has a case', async () => {
      const { order, version } = await placed(store(), orderFor(buyer));
      const short = arrival(order, 5_000);
      const [opened] = short.cases;
      if (opened === undefined) throw new Error('too little money opens a case');
      const reviewed = await committed(store(), short, version);
      const closed = answerTo(short.order, opened);
      await committed(store(), closed, reviewed);
      expect(closed.order.tag).to.equal('Cancelled');
      expect((await move()).moved).to.equal(0);
    });

    it('leave an order whose warranty runs, or that has a claim', async () => {
      await answerOf(store().warranties.setTerms(netflix, { days: 3_650, policy: 'AskStaff' }, []));
      const { order, version } = await delivered();
      expect((await move()).moved).to.equal(0);
      const claim = claimed(order, await firstUnit(store(), order));
      await answerOf(store().warranties.commit(claim, version));
      expect((await move()).moved).to.equal(0);
    });

    it('give money back for an order as if it had never left', async () => {
      const { order, version } = await delivered();
      await move();
      const made = givenBack(order, { tag: 'Balance' });
      expect(await committed(store(), made, version)).to.equal(version + 1);
      expect(await answerOf(store().orders.find(order.id))).to.deep.equal(
        O.some({ version: version + 1, value: made.order }),
      );
      expect(await balanceOf(store(), buyer)).to.equal(order.total);
      expect(await answerOf(store().books.violations())).to.deep.equal([]);
      expect((await move()).moved).to.equal(1);
      expect(await answerOf(store().books.violations())).to.deep.equal([]);
    });

    it('let money come late for an order, with its units', async () => {
      const { order, version, was } = await expired();
      await move();
      const made = {
        ...payment(was, { late: true, paidAt: muchLater }),
        stock: 'AllocateAndFulfil',
      } as const;
      await committed(store(), made, version);
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 4, sold: 1 });
      expect(O.toNullable(await answerOf(store().orders.find(order.id)))?.value.tag).to.equal('Paid');
      expect((await move()).moved).to.equal(0);
    });

    it('refuse what was decided about an older version', async () => {
      const { order, version } = await delivered();
      await move();
      const made = givenBack(order, { tag: 'Balance' });
      const outcome = await store().orders.commit(made, version - 1)();
      expect(outcome).to.deep.equal({ _tag: 'Left', left: { tag: 'Stale' } });
      expect(await balanceOf(store(), buyer)).to.equal(0);
    });

    it('take in what happens to an order besides', async () => {
      const { order } = await delivered();
      await move();
      const { orderEvents } = store();
      const again = { tag: 'SendGoodsAgain', order: order.id, asked: noon } as const;
      await answerOf(orderEvents.append(order.id, { tag: 'GoodsAsked', by: buyer.id }, [again], []));
      const events = await answerOf(orderEvents.ofOrder(order.id, 20));
      expect(events.at(-1)?.happening).to.deep.equal({ tag: 'GoodsAsked', by: buyer.id });
      expect(await store().pendingFollowUps()).to.deep.include(again);
    });
  });
};
