import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { RestockRound } from '../../domain/stock/restock.ts';
import { restockRound } from '../../domain/stock/restock.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { greeted, placed, stockUp } from '../support/fixture/shop.ts';
import { netflix, spotify } from '../support/builders/products.ts';
import { orderFor } from '../support/builders/orders.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';

/** What every line of those who wait promises. */
export const restocksContract = (name: string, open: OpenStore): void => {
  describe(`Restocks, ${name}`, () => {
    const store = freshStore(open);
    const look = async () => answerOf(store().restocks.look(netflix, 100));
    const lineUp = async (count: number) => {
      const buyers = [];
      for (let n = 1; n <= count; n += 1) buyers.push((await greeted(store(), n)).id);
      for (const buyer of buyers) await answerOf(store().restocks.join(buyer, netflix));
      return buyers;
    };
    const round = (over: Partial<RestockRound>): RestockRound => ({
      told: [],
      over: [],
      followUps: [],
      ...over,
    });

    it('is empty at first, and knows no product that is not sold', async () => {
      await stockUp(store(), netflix, 0);
      const { id } = await greeted(store());
      expect((await look()).value).to.deep.equal({ product: netflix, available: 0, waits: [] });
      expect(await answerOf(store().restocks.find(id, netflix))).to.deep.equal(O.none);
      expect(await refusalOf(store().restocks.join(id, spotify))).to.deep.equal({
        tag: 'UnknownProduct',
        code: spotify,
      });
    });

    it('keeps everybody once, in the order in which they came', async () => {
      await stockUp(store(), netflix, ['a', 'b']);
      const buyers = await lineUp(3);
      for (const buyer of buyers.slice(0, 1)) await answerOf(store().restocks.join(buyer, netflix));
      const { value } = await look();
      expect(value.available).to.equal(2);
      expect(value.waits).to.deep.equal(buyers.map((buyer) => ({ buyer, toldAt: null, bought: false })));
      expect((await answerOf(store().restocks.look(netflix, 1))).value.waits.length).to.equal(1);
    });

    it('keeps who was told, drops who had their turn, and queues what follows, in one commit', async () => {
      await stockUp(store(), netflix, 0);
      const [first, second] = await lineUp(2);
      if (first === undefined || second === undefined) throw new Error('nobody waits');
      const followUps: readonly FollowUp[] = [{ tag: 'NotifyRestocked', buyer: first, product: netflix }];
      const { version } = await look();
      await answerOf(store().restocks.commit(netflix, round({ told: [first], followUps }), version, noon));
      expect(O.toNullable(await answerOf(store().restocks.find(first, netflix)))).to.deep.equal({
        buyer: first,
        toldAt: noon,
        bought: false,
      });
      expect(await store().pendingFollowUps()).to.deep.equal(followUps);
      expect(
        await refusalOf(store().restocks.commit(netflix, round({ told: [second] }), version, noon)),
      ).to.deep.equal({ tag: 'Stale' });
      const later = await look();
      await answerOf(store().restocks.commit(netflix, round({ over: [first] }), later.version, noon));
      expect((await look()).value.waits.map(({ buyer }) => buyer)).to.deep.equal([second]);
    });

    it('knows whether who was told has ordered it since', async () => {
      await stockUp(store(), netflix, ['a', 'b']);
      const buyer = await greeted(store());
      await answerOf(store().restocks.join(buyer.id, netflix));
      const { version } = await look();
      await answerOf(store().restocks.commit(netflix, round({ told: [buyer.id] }), version, noon));
      await placed(store(), orderFor(buyer, 1, { placedAt: minutesPastNoon(1) }));
      expect((await look()).value.waits).to.deep.equal([{ buyer: buyer.id, toldAt: noon, bought: true }]);
    });

    it('lets go of who wants it no longer, with what follows, once', async () => {
      await stockUp(store(), netflix, 0);
      const [first] = await lineUp(2);
      if (first === undefined) throw new Error('nobody waits');
      const followUps: readonly FollowUp[] = [{ tag: 'OfferRestock', product: netflix }];
      await answerOf(store().restocks.leave(first, netflix, followUps));
      await answerOf(store().restocks.leave(first, netflix, [{ tag: 'OfferRestock', product: spotify }]));
      expect(await store().pendingFollowUps()).to.deep.equal(followUps);
      expect((await look()).value.waits.length).to.equal(1);
    });

    it('names the products that somebody waits for and that there are units of', async () => {
      await stockUp(store(), netflix, 0);
      await stockUp(store(), spotify, ['a']);
      await lineUp(1);
      expect(await answerOf(store().restocks.due(10))).to.deep.equal([]);
      await answerOf(store().stock.add(netflix, ['a']));
      expect(await answerOf(store().restocks.due(10))).to.deep.equal([netflix]);
    });

    it('has what an import brings offered in the same commit', async () => {
      await stockUp(store(), netflix, 0);
      const offer: readonly FollowUp[] = [{ tag: 'OfferRestock', product: netflix }];
      await answerOf(store().stock.add(netflix, ['a'], undefined, offer));
      await answerOf(
        store().stock.add(netflix, ['a'], undefined, [{ tag: 'OfferRestock', product: spotify }]),
      );
      expect(await store().pendingFollowUps()).to.deep.equal(offer);
    });

    it('tells nobody twice, and no more than there are units for, however many rounds run at once', async () => {
      await stockUp(store(), netflix, 5);
      await lineUp(12);
      const told: number[] = [];
      const runRound = async (): Promise<void> => {
        for (;;) {
          const { value, version } = await look();
          const made = restockRound(value, noon);
          const [done] = await outcomesOf([store().restocks.commit(netflix, made, version, noon)]);
          if (done !== undefined && E.isRight(done)) {
            told.push(...made.told);
            return;
          }
        }
      };
      await Promise.all(Array.from({ length: 6 }, runRound));
      expect(told.length).to.equal(5);
      expect(new Set(told).size).to.equal(5);
    });
  });
};
