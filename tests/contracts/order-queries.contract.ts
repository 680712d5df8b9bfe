import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import type { OrderFilter, Place } from '../../application/ports/order-queries.ts';
import type { OrderId } from '../../domain/order/order.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { stockBatchId } from '../../domain/stock/stock-batch.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { greeted, placed, sold, stockUp } from '../support/fixture/shop.ts';
import { lineOf, orderFor, everyOrder } from '../support/builders/orders.ts';
import { netflix, spotify } from '../support/builders/products.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

/** What every search of orders promises. */
export const orderQueriesContract = (name: string, open: OpenStore): void => {
  describe(`OrderQueries, ${name}`, () => {
    const store = freshStore(open);
    let ids: readonly OrderId[] = [];

    beforeEach(async () => {
      await stockUp(store(), netflix, 3);
      await stockUp(store(), spotify, 3);
      const budi = await greeted(store(), 1);
      const siti = await greeted(store(), 2);
      const one = await sold(store(), orderFor(budi, 1, { placedAt: minutesPastNoon(1) }));
      const dear = lineOf(spotify, 2);
      const two = await placed(
        store(),
        orderFor(budi, 2, {
          placedAt: minutesPastNoon(2),
          lines: [dear],
          subtotal: dear.subtotal,
          total: dear.total,
        }),
      );
      const three = await placed(store(), orderFor(siti, 3, { placedAt: minutesPastNoon(3) }));
      ids = [one, two, three].map(({ order }) => order.id);
    });

    const search = async (filter: Partial<OrderFilter>, before: Place | null = null, limit = 10) =>
      answerOf(store().orderQueries.search({ ...everyOrder, ...filter }, before, limit));
    const found = async (filter: Partial<OrderFilter>): Promise<readonly number[]> =>
      (await search(filter)).map(({ order }) => ids.indexOf(order.id) + 1);

    it('find all orders, newest first, with the name of each buyer', async () => {
      const all = await search({});
      expect(all.map(({ order }) => ids.indexOf(order.id) + 1)).to.deep.equal([3, 2, 1]);
      expect(all.map(({ buyerName }) => buyerName)).to.deep.equal(['Budi', 'Budi', 'Budi']);
      const kept = await answerOf(store().orders.find(all[0]?.order.id ?? ids[0]!));
      expect(all[0]?.order).to.deep.equal(O.toNullable(kept)?.value);
    });

    it('go on behind the last one of a page', async () => {
      const first = await search({}, null, 2);
      const rest = await search({}, first.at(-1)?.place ?? null, 2);
      expect(rest.map(({ order }) => order.id)).to.deep.equal([ids[0]]);
    });

    it('find by state, buyer, code and amount', async () => {
      expect(await found({ state: 'Paid' })).to.deep.equal([1]);
      expect(await found({ state: 'AwaitingPayment' })).to.deep.equal([3, 2]);
      expect(await found({ buyer: buyerId(7_001) })).to.deep.equal([2, 1]);
      expect(await found({ product: spotify })).to.deep.equal([2]);
      expect(await found({ product: netflix })).to.deep.equal([3, 1]);
      expect(await found({ product: variantCode('NOTHING') })).to.deep.equal([]);
      const [, second] = await search({ product: null });
      expect(await found({ total: second?.order.total ?? null })).to.deep.equal([2]);
      expect(await found({ total: rupiah(1) })).to.deep.equal([]);
    });

    it('find by the moment at which an order was placed', async () => {
      expect(await found({ from: minutesPastNoon(2) })).to.deep.equal([3, 2]);
      expect(await found({ until: minutesPastNoon(2) })).to.deep.equal([1]);
      expect(await found({ from: minutesPastNoon(2), until: minutesPastNoon(3) })).to.deep.equal([2]);
    });

    it('find by the batch that the units came with', async () => {
      const batch = O.toNullable(await answerOf(store().stock.lastBatch(netflix)))?.id ?? stockBatchId(1);
      expect(await found({ batch })).to.deep.equal([3, 1]);
      expect(await found({ batch, state: 'Paid' })).to.deep.equal([1]);
      expect(await found({ batch: stockBatchId(999_999) })).to.deep.equal([]);
    });
  });
};
