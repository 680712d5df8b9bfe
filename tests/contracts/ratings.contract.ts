import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { productId } from '../../domain/catalogue/product.ts';
import { refund } from '../../domain/balance/refunding.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { after, hours, instant, minutes, seconds } from '../../domain/instant.ts';
import { lineNumber } from '../../domain/order/order-line.ts';
import type { Delivered } from '../../domain/order/order.ts';
import { buyerId, type Buyer } from '../../domain/people/buyer.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import { testimonyGap, type Testimony } from '../../domain/rating/testimony.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { noon } from '../support/builders/moments.ts';
import { answerOf, right } from '../support/either.ts';
import { committed, greeted, stockUp, type Stored } from '../support/fixture/shop.ts';
import { netflix, spotify } from '../support/builders/products.ts';
import { orderNumber } from '../support/builders/orders.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { deliveredTo } from './warranties.contract.ts';

const owner = buyerId(9_001);
const product = productId(netflix);
const channel = -1_001_234_567_890;
const lease = seconds(45);

const audit: readonly AuditEntry[] = [
  { by: owner, action: 'rating.hide', subject: 'order:x', before: {}, after: {}, at: noon },
];

const tend: FollowUp = { tag: 'TendTestimonies', at: noon };

const ratingOf = (order: Delivered, over: Partial<Rating> = {}): Rating => ({
  order: order.id,
  product,
  buyer: order.buyer,
  stars: 5,
  words: null,
  ratedAt: noon,
  ...over,
});

const whole = { line: null, goods: 'Returned', to: { tag: 'Balance' }, reason: 'batal', by: owner } as const;

/** What every store promises of ratings, and of what is shown of them. */
export const ratingsContract = (name: string, open: OpenStore): void => {
  describe(`Ratings, ${name}`, () => {
    const store = freshStore(open);
    let buyer: Buyer;

    const bought = async (n = 1, quantity = 1): Promise<Stored<Delivered>> =>
      deliveredTo(store(), buyer, quantity, n);
    const keep = (rating: Rating, followUps: readonly FollowUp[] = []) =>
      answerOf(store().ratings.keep(rating, followUps));
    const summary = async () => {
      const [item] = await answerOf(store().products.findAll([netflix]));
      return item?.rating;
    };
    const giveBack = async ({ order, version }: Stored<Delivered>): Promise<void> => {
      await committed(store(), right(refund(order, whole, noon)), version);
    };

    beforeEach(async () => {
      await stockUp(store(), netflix, 9);
      buyer = await greeted(store());
    });

    it('know what was bought in an order, with what was said of it', async () => {
      const { ratings } = store();
      expect(await answerOf(ratings.bought(orderNumber(buyer, 9)))).to.deep.equal([]);
      const { order } = await bought();
      const one = { product, lines: [lineNumber(1)], isAwaited: false, name: order.lines[0]?.name };
      const [before] = await answerOf(ratings.bought(order.id));
      expect(before).to.deep.include({ product, lines: [1], isAwaited: false, rating: null });
      await keep(ratingOf(order, { words: 'Cepat!' }));
      const [afterwards] = await answerOf(ratings.bought(order.id));
      expect(afterwards).to.deep.equal({
        ...one,
        name: before?.name,
        rating: ratingOf(order, { words: 'Cepat!' }),
      });
    });

    it('count in what is said of the product, each order once, as it was said last', async () => {
      expect(await summary()).to.equal(undefined);
      const { order } = await bought(1);
      const { order: other } = await bought(2);
      await keep(ratingOf(order, { stars: 2 }));
      await keep(ratingOf(order, { stars: 4 }));
      await keep(ratingOf(other, { stars: 5 }));
      expect(await summary()).to.deep.equal({ count: 2, sum: 9 });
      const found = await answerOf(store().products.find(netflix));
      expect(O.isSome(found) && found.value.rating).to.deep.equal({ count: 2, sum: 9 });
    });

    it('count no longer once the money went back, nor where it went back before', async () => {
      const first = await bought(1);
      const second = await bought(2);
      await keep(ratingOf(first.order));
      await keep(ratingOf(second.order, { stars: 1 }));
      await giveBack(first);
      expect(await summary()).to.deep.equal({ count: 1, sum: 1 });
      await keep(ratingOf(first.order, { stars: 3 }));
      expect(await summary()).to.deep.equal({ count: 1, sum: 1 });
      await giveBack(second);
      expect(await summary()).to.equal(undefined);
    });

    it('are of what was delivered alone', async () => {
      await keep(ratingOf({ ...(await bought()).order, id: orderNumber(buyer, 8) }));
      expect((await answerOf(store().ratings.list(null, { offset: 0, limit: 9 }))).total).to.equal(0);
    });

    it('are listed newest first, of all products or of one', async () => {
      const { ratings } = store();
      const { order } = await bought(1);
      const { order: later } = await bought(2);
      await keep(ratingOf(order, { words: 'Bagus' }));
      await keep(ratingOf(later, { ratedAt: after(noon, minutes(1)) }));
      const { items, total } = await answerOf(ratings.list(null, { offset: 0, limit: 1 }));
      expect(total).to.equal(2);
      expect(items.map(({ rating }) => rating.order)).to.deep.equal([later.id]);
      const ofIt = await answerOf(ratings.list(product, { offset: 1, limit: 9 }));
      expect(ofIt.items).to.deep.equal([
        {
          rating: ratingOf(order, { words: 'Bagus' }),
          line: 1,
          product: (await answerOf(ratings.bought(order.id)))[0]?.name,
          firstName: buyer.firstName,
          isHidden: false,
          isRefunded: false,
          testimony: null,
        },
      ]);
      const none = await answerOf(ratings.list(productId(spotify), { offset: 0, limit: 9 }));
      expect(none).to.deep.equal({ items: [], total: 0 });
    });

    it('are hidden and shown again, once each, with who did it; the stars go on counting', async () => {
      const { ratings, auditLog } = store();
      const { order } = await bought();
      const key = { order: order.id, product };
      expect(await answerOf(ratings.hide(key, true, audit, [tend]))).to.equal(false);
      await keep(ratingOf(order, { words: 'kasar' }));
      expect(await answerOf(ratings.hide(key, true, audit, [tend]))).to.equal(true);
      expect(await answerOf(ratings.hide(key, true, audit, []))).to.equal(false);
      const found = await answerOf(ratings.find(key));
      expect(O.isSome(found) && found.value.isHidden).to.equal(true);
      expect(await summary()).to.deep.equal({ count: 1, sum: 5 });
      expect(await answerOf(ratings.hide(key, false, audit, []))).to.equal(true);
      expect((await answerOf(auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(2);
      expect(await store().pendingFollowUps()).to.deep.include(tend);
      expect(await answerOf(ratings.find({ ...key, product: productId(spotify) }))).to.deep.equal(O.none);
    });

    describe('shown in a channel', () => {
      let order: Delivered;
      let version: number;
      const key = () => ({ order: order.id, product });
      const ask = (now = noon) => answerOf(store().testimonies.ask(key(), channel, now, [tend]));
      const claim = (now = noon) => answerOf(store().testimonies.claim(testimonyGap, now));
      const claimed = async (now = noon): Promise<Testimony> => {
        const found = await claim(now);
        if (O.isNone(found)) throw new Error('nothing waits');
        return found.value;
      };
      const post = async (message = 77, now = noon): Promise<Testimony> => {
        const made = await claimed(now);
        await answerOf(store().testimonies.record(made.id, 'Posted', message, now, now));
        return made;
      };
      const toRemove = () => answerOf(store().testimonies.toRemove(9));
      const next = () => answerOf(store().testimonies.next(lease));
      const stateNow = async () => {
        const found = await answerOf(store().ratings.find(key()));
        return O.isSome(found) ? found.value.testimony : undefined;
      };

      beforeEach(async () => {
        ({ order, version } = await bought());
        await keep(ratingOf(order, { words: 'Cepat!' }));
      });

      it('wait once for their turn, and follow', async () => {
        expect(await next()).to.equal(null);
        expect(await ask()).to.equal(true);
        expect(await ask()).to.equal(false);
        expect(await stateNow()).to.equal('Waiting');
        expect(await store().pendingFollowUps()).to.deep.include(tend);
        const made = await post();
        const [about] = await answerOf(store().ratings.bought(order.id));
        const { id: _, ...rest } = made;
        expect(rest).to.deep.equal({
          channel,
          firstName: buyer.firstName,
          product: about?.name,
          code: netflix,
          stars: 5,
          words: 'Cepat!',
          lost: 0,
          putOff: 0,
        });
        expect(await stateNow()).to.equal('Posted');
        expect(await next()).to.equal(null);
      });

      it('are claimed by one of those who ask at once, and the next no sooner than the gap', async () => {
        await ask();
        const { order: other } = await bought(2);
        await keep(ratingOf(other));
        await answerOf(store().testimonies.ask({ order: other.id, product }, channel, noon, []));
        const claims = await Promise.all([claim(), claim(), claim()]);
        expect(claims.filter(O.isSome).length).to.equal(1);
        const early = await claim(instant(noon + testimonyGap - 1));
        expect(O.isNone(early)).to.equal(true);
        expect(await next()).to.equal(noon + testimonyGap);
        expect(O.isSome(await claim(after(noon, testimonyGap)))).to.equal(true);
      });

      it('wait again where they certainly were not sent, after the rest that was asked for', async () => {
        await ask();
        const made = await claimed();
        const rest = after(noon, minutes(5));
        await answerOf(store().testimonies.record(made.id, 'Again', null, rest, noon));
        expect(await next()).to.equal(rest);
        expect(await claimed(rest)).to.deep.include({ id: made.id, putOff: 1, lost: 0 });
      });

      it('are given up where the messenger refuses them', async () => {
        await ask();
        const made = await claimed();
        await answerOf(store().testimonies.record(made.id, 'Failed', null, noon, noon));
        expect(await stateNow()).to.equal('Failed');
        expect(await next()).to.equal(null);
      });

      it('wait again once their claim is lost with its process, so often and no more (row 43)', async () => {
        await ask();
        let now = noon;
        for (let lost = 0; lost < 5; lost += 1) {
          expect(await claimed(now)).to.deep.include({ lost });
          expect(await next()).to.equal(after(now, lease));
          await answerOf(store().testimonies.reclaim(now));
          expect(await stateNow()).to.equal('Posting');
          now = after(now, hours(1));
          await answerOf(store().testimonies.reclaim(now));
        }
        expect(await stateNow()).to.equal('Failed');
        expect(O.isNone(await claim(now))).to.equal(true);
      });

      it('are taken back when the money goes back, in the commit of it (row 43)', async () => {
        await ask();
        const { id } = await post();
        expect(await toRemove()).to.deep.equal([]);
        await giveBack({ order, version });
        expect(await next()).to.equal(0);
        expect(await toRemove()).to.deep.equal([{ id, channel, message: 77, postedAt: noon }]);
        expect(await stateNow()).to.equal(null);
        await answerOf(store().testimonies.removed(id, true));
        expect(await toRemove()).to.deep.equal([]);
        expect(await next()).to.equal(null);
        expect(await ask()).to.equal(false);
      });

      it('are taken back by staff, when they are hidden, and when something else is said', async () => {
        const { testimonies, ratings, auditLog } = store();
        await ask();
        expect(await answerOf(testimonies.withdraw(key(), audit, []))).to.equal(true);
        expect(await answerOf(testimonies.withdraw(key(), audit, []))).to.equal(false);
        expect((await answerOf(auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(1);
        expect(O.isNone(await claim())).to.equal(true);

        expect(await ask()).to.equal(true);
        await post(1);
        await answerOf(ratings.hide(key(), true, [], []));
        expect((await toRemove()).map(({ message }) => message)).to.deep.equal([1]);
        expect(await ask()).to.equal(false);

        await answerOf(ratings.hide(key(), false, [], []));
        expect(await ask()).to.equal(true);
        await post(2, after(noon, hours(1)));
        await keep(ratingOf(order, { words: 'Cepat!' }));
        expect((await toRemove()).map(({ message }) => message)).to.deep.equal([1]);
        await keep(ratingOf(order, { words: 'Lambat' }));
        expect((await toRemove()).map(({ message }) => message)).to.deep.equal([1, 2]);
      });

      it('are taken back once they stand there, where that was asked for meanwhile', async () => {
        await ask();
        const made = await claimed();
        await answerOf(store().testimonies.withdraw(key(), [], []));
        await answerOf(store().testimonies.record(made.id, 'Posted', 5, noon, noon));
        expect((await toRemove()).map(({ id }) => id)).to.deep.equal([made.id]);
        await answerOf(store().testimonies.removed(made.id, false));
        expect(await toRemove()).to.deep.equal([]);
      });

      it('are nothing without a rating', async () => {
        const { order: other } = await bought(2);
        const asked = store().testimonies.ask({ order: other.id, product }, channel, noon, []);
        expect(await answerOf(asked)).to.equal(false);
      });
    });
  });
};
