import { expect } from 'chai';
import type { OrderEvent } from '../../domain/order/order-event.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { orderId } from '../../domain/order/order.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { greeted, placed, sold, stockUp } from '../support/fixture/shop.ts';
import { netflix } from '../support/builders/products.ts';
import { orderFor, orderNumber } from '../support/builders/orders.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf } from '../support/either.ts';

const owner = buyerId(9_001);

const whatOf = (events: readonly OrderEvent[]) => events.map(({ happening }) => happening);

/** What every history of orders promises. */
export const orderEventsContract = (name: string, open: OpenStore): void => {
  describe(`OrderEvents, ${name}`, () => {
    const store = freshStore(open);

    beforeEach(() => stockUp(store(), netflix, 3));

    it('keep what each commit of an order did, oldest first', async () => {
      const buyer = await greeted(store());
      const { order } = await sold(store(), orderFor(buyer));
      const events = await answerOf(store().orderEvents.ofOrder(order.id, 10));
      const nothingElse = { attempts: [], opened: [], answered: [], booked: [], refunds: 0 };
      const [attempt] = order.attempts;
      expect(whatOf(events)).to.deep.equal([
        { tag: 'Changed', state: 'AwaitingPayment', ...nothingElse },
        {
          tag: 'Changed',
          state: 'Paid',
          ...nothingElse,
          attempts: [{ reference: attempt?.reference, method: attempt?.method, state: 'Settled' }],
        },
      ]);
      expect(events.every(({ at }) => Number.isSafeInteger(at))).to.equal(true);
    });

    it('take in what came by no commit, with its follow-ups and its audit', async () => {
      const buyer = await greeted(store());
      const { order } = await placed(store(), orderFor(buyer));
      const again = { tag: 'SendGoodsAgain', order: order.id, asked: noon } as const;
      const { orderEvents } = store();
      const asked: AuditEntry = {
        by: owner,
        action: 'goods.send-again',
        subject: `order:${order.id}`,
        before: {},
        after: { state: 'Delivered' },
        at: minutesPastNoon(3),
      };
      await answerOf(orderEvents.append(order.id, { tag: 'GoodsAsked', by: owner }, [again], [asked]));
      await answerOf(orderEvents.append(order.id, { tag: 'Sent', message: 'GoodsAgain' }, [], []));
      await answerOf(orderEvents.append(order.id, { tag: 'Noted', by: owner, note: 'a "note" <b>' }, [], []));
      expect(whatOf(await answerOf(orderEvents.ofOrder(order.id, 3)))).to.deep.equal([
        { tag: 'GoodsAsked', by: owner },
        { tag: 'Sent', message: 'GoodsAgain' },
        { tag: 'Noted', by: owner, note: 'a "note" <b>' },
      ]);
      expect(await store().pendingFollowUps()).to.deep.include(again);
      const { items } = await answerOf(store().auditLog.list({ offset: 0, limit: 9 }));
      expect(items).to.deep.equal([asked]);
    });

    it('take in one note for requests of one key, also at the same time', async () => {
      const { order } = await placed(store(), orderFor(await greeted(store())));
      const { orderEvents } = store();
      const noting: AuditEntry = {
        by: owner,
        action: 'order.note',
        subject: `order:${order.id}`,
        before: {},
        after: { note: 'x' },
        at: noon,
      };
      const note = (once: string) =>
        orderEvents.append(order.id, { tag: 'Noted', by: owner, note: once }, [], [noting], once);
      await outcomesOf([note('a'), note('a'), note('a')]);
      await answerOf(note('a'));
      await answerOf(note('b'));
      expect(whatOf(await answerOf(orderEvents.ofOrder(order.id, 9))).slice(1)).to.deep.equal([
        { tag: 'Noted', by: owner, note: 'a' },
        { tag: 'Noted', by: owner, note: 'b' },
      ]);
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(2);
    });

    it('answer the last so many of one order alone', async () => {
      const buyer = await greeted(store());
      const first = await sold(store(), orderFor(buyer, 1));
      await placed(store(), orderFor(buyer, 2));
      const events = await answerOf(store().orderEvents.ofOrder(first.order.id, 1));
      expect(whatOf(events).map((one) => one.tag === 'Changed' && one.state)).to.deep.equal(['Paid']);
      expect(await answerOf(store().orderEvents.ofOrder(orderId('tg1-00000000'), 9))).to.deep.equal([]);
      expect(orderNumber(buyer, 1)).to.equal(first.order.id);
    });
  });
};
