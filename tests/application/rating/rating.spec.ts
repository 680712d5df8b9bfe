import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { askRating } from '../../../application/rating/ask-rating.ts';
import {
  hideRating,
  listRatings,
  showRating,
  withdrawTestimony,
} from '../../../application/rating/look-after-ratings.ts';
import { openRating, rateProduct } from '../../../application/rating/rate-product.ts';
import { shareRating, unshareRating } from '../../../application/rating/share-rating.ts';
import { tendTestimonies, watchTestimonies } from '../../../application/rating/tend-testimonies.ts';
import { chooseTestimonyChannel } from '../../../application/settings/choose-testimony-channel.ts';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';
import { refundOrder } from '../../../application/owner/refund-order.ts';
import { checkPayment } from '../../../application/payment/check-payment.ts';
import { after, hours, minutes, seconds } from '../../../domain/instant.ts';
import { lineNumber } from '../../../domain/order/order-line.ts';
import { orderId, type Order } from '../../../domain/order/order.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { testimonyGap } from '../../../domain/rating/testimony.ts';
import type { ShopSettings } from '../../../domain/settings/shop-settings.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { invoiced, openWorld, type World } from '../../support/fixture/world.ts';
import { netflix } from '../../support/builders/products.ts';
import { referenceOf } from '../../support/builders/payments.ts';

const owner = buyerId(9_001);
const channel = { id: -1_001, title: 'Testimoni' };
const line = lineNumber(1);

describe('Ratings', () => {
  let world: World;
  let budi: Buyer;

  const open = async (said: Partial<ShopSettings> = {}): Promise<void> => {
    world = openWorld({}, said);
    await stockUp(world, netflix, 9);
    budi = await greeted(world);
  };
  beforeEach(() => open());

  const deliveredOrder = async (): Promise<Order> => {
    const order = await invoiced(world, budi);
    world.gateway.pay(referenceOf(order), world.clock.now());
    await answerOf(checkPayment(world)(budi.id, order.id));
    return answerOf(deliverOrder(world)(order.id));
  };
  const asks = () => world.queue.pending().filter(({ tag }) => tag === 'AskRating');
  const asked = () =>
    world.messenger
      .told()
      .flatMap((told) => ('news' in told && told.news.tag === 'RatingAsked' ? [told.news] : []));
  const ask = (order: Order) => answerOf(askRating(world)(order.id));
  const rate = (order: Order, over: { readonly words?: string | null; readonly stars?: 1 | 5 } = {}) =>
    rateProduct(world)({ buyer: budi.id, order: order.id, line, stars: 5, words: null, ...over });
  const refunded = (order: Order) =>
    answerOf(
      refundOrder(world)({
        by: owner,
        order: order.id,
        line: null,
        goods: 'Returned',
        to: { tag: 'Balance' },
        reason: 'batal',
      }),
    );

  describe('are asked for', () => {
    it('once, a day after the goods arrived, and noted with the order', async () => {
      const order = await deliveredOrder();
      expect(asks()).to.deep.equal([
        { tag: 'AskRating', order: order.id, at: after(world.clock.now(), hours(24)) },
      ]);
      await ask(order);
      expect(asked().map(({ product }) => product.name)).to.deep.equal([netflix]);
      const events = await answerOf(world.orderEvents.ofOrder(order.id, 20));
      expect(events.map(({ happening }) => happening)).to.deep.include({
        tag: 'Sent',
        message: 'RatingAsked',
      });
    });

    it('of nobody where the owner wants none, also of what was planned before', async () => {
      const order = await deliveredOrder();
      await answerOf(world.settings.change({ name: 'ratingAfter', value: 0 }, 0, []));
      await ask(order);
      expect(asked()).to.deep.equal([]);
      await open({ ratingAfter: 0 });
      await deliveredOrder();
      expect(asks()).to.deep.equal([]);
    });

    it('in the morning where it is night', async () => {
      const order = await deliveredOrder();
      world.clock.advance(hours(11));
      await ask(order);
      expect(asked()).to.deep.equal([]);
      expect(asks()).to.deep.equal([
        { tag: 'AskRating', order: order.id, at: after(world.clock.now(), hours(8)) },
      ]);
    });

    it('of nobody who rated already, is blocked, or had the money back', async () => {
      const order = await deliveredOrder();
      const block = { reason: 'x', by: owner, at: world.clock.now() };
      await answerOf(world.people.block(budi.id, block, []));
      await ask(order);
      await answerOf(world.people.unblock(budi.id, []));
      await answerOf(rate(order));
      await ask(order);
      const other = await deliveredOrder();
      await refunded(other);
      await ask(other);
      expect(asked()).to.deep.equal([]);
    });

    it('of whoever is known, and again only where the messenger failed', async () => {
      const order = await deliveredOrder();
      const buyers = { ...world.buyers, find: () => world.buyers.find(buyerId(1)) };
      await answerOf(askRating({ ...world, buyers })(order.id));
      world.messenger.failNext(1);
      expect((await refusalOf(askRating(world)(order.id))).tag).to.equal('DeliveryFailure');
      world.messenger.block(budi.id);
      await ask(order);
      expect(asked()).to.deep.equal([]);
    });

    it('when what is made by hand is there too, and not for ever', async () => {
      const order = await deliveredOrder();
      const [one] = await answerOf(world.ratings.bought(order.id));
      if (one === undefined) throw new Error('nothing bought');
      const ratings = { bought: () => TE.right([{ ...one, isAwaited: true }]) };
      world.queue.take(after(world.clock.now(), hours(99)));
      await answerOf(askRating({ ...world, ratings })(order.id));
      expect(asks()).to.deep.equal([
        { tag: 'AskRating', order: order.id, at: after(world.clock.now(), hours(24)) },
      ]);
      world.queue.take(after(world.clock.now(), hours(99)));
      world.clock.advance(hours(24 * 31));
      await answerOf(askRating({ ...world, ratings })(order.id));
      expect(asks()).to.deep.equal([]);
    });
  });

  describe('are given', () => {
    it('by who bought it, of what there is', async () => {
      const order = await deliveredOrder();
      const rated = await answerOf(rate(order, { words: 'Cepat' }));
      expect(rated.next).to.equal(null);
      expect(rated.rating).to.deep.include({ stars: 5, words: 'Cepat' });
      const stranger = { buyer: buyerId(1), order: order.id, line, stars: 5, words: null } as const;
      expect((await refusalOf(rateProduct(world)(stranger))).tag).to.equal('OrderNotFound');
      const nowhere = { ...stranger, buyer: budi.id, line: lineNumber(9) };
      expect((await refusalOf(rateProduct(world)(nowhere))).tag).to.equal('NotRateable');
      const unknown = openRating(world)(budi.id, orderId('none'));
      expect((await refusalOf(unknown)).tag).to.equal('OrderNotFound');
    });

    it('not after the money went back, nor otherwise after a day', async () => {
      const order = await deliveredOrder();
      await answerOf(rate(order));
      world.clock.advance(hours(25));
      expect((await refusalOf(rate(order, { stars: 1 }))).tag).to.equal('RatedBefore');
      const other = await deliveredOrder();
      await refunded(other);
      expect((await refusalOf(rate(other))).tag).to.equal('NotRateable');
    });
  });

  describe('are shown in the channel', () => {
    beforeEach(() => open({ testimonyChannel: channel }));

    const share = (order: Order) => answerOf(shareRating(world)({ buyer: budi.id, order: order.id, line }));
    const shared = async (): Promise<Order> => {
      const order = await deliveredOrder();
      await answerOf(rate(order));
      await share(order);
      return order;
    };
    const tend = () => answerOf(tendTestimonies(world)());
    const tends = () => world.queue.pending().filter(({ tag }) => tag === 'TendTestimonies');
    const posts = () => world.testimonyChannel.posts();

    it('where their buyer agrees, once, at a pace', async () => {
      const first = await shared();
      await share(first);
      await shared();
      await tend();
      await tend();
      expect(posts().map(({ testimony }) => testimony.firstName)).to.deep.equal([budi.firstName]);
      const at = after(world.clock.now(), testimonyGap);
      expect(tends()).to.deep.equal([{ tag: 'TendTestimonies', at }]);
      world.clock.advance(testimonyGap);
      await tend();
      expect(posts().length).to.equal(2);
    });

    it('not without a rating, a channel, or a line that there is', async () => {
      const order = await deliveredOrder();
      const of = { buyer: budi.id, order: order.id, line };
      expect((await refusalOf(shareRating(world)(of))).tag).to.equal('NotRateable');
      const nowhere = { ...of, line: lineNumber(9) };
      expect((await refusalOf(unshareRating(world)(nowhere))).tag).to.equal('NotRateable');
      await answerOf(rate(order));
      const settings = { current: () => ({ ...world.settings.current(), testimonyChannel: null }) };
      expect(await answerOf(shareRating({ ...world, settings })(of))).to.equal(null);
      await tend();
      expect(posts()).to.deep.equal([]);
    });

    it('again after a send that was not made, and after one without an answer', async () => {
      await shared();
      world.testimonyChannel.answers({ tag: 'NotSent', retryAfter: 60_000 }, { tag: 'Lost' });
      await tend();
      expect(tends()).to.deep.equal([{ tag: 'TendTestimonies', at: after(world.clock.now(), minutes(1)) }]);
      world.clock.advance(minutes(1));
      await tend();
      expect(posts()).to.deep.equal([]);
      world.clock.advance(minutes(1));
      await tend();
      expect(posts().length).to.equal(1);
    });

    it('once more by whoever finds the claim of a process that died', async () => {
      await shared();
      expect(O.isSome(await answerOf(world.testimonies.claim(testimonyGap, world.clock.now())))).to.equal(
        true,
      );
      await tend();
      expect(posts()).to.deep.equal([]);
      world.clock.advance(minutes(1));
      await tend();
      expect(posts().length).to.equal(1);
    });

    it('in the next slot of the budget, or later where there is none', async () => {
      await shared();
      const until = after(world.clock.now(), seconds(30));
      await answerOf(world.sendBudgets.hold(until));
      await tend();
      expect(posts()).to.deep.equal([]);
      expect(tends()).to.deep.equal([{ tag: 'TendTestimonies', at: until }]);
    });

    it('no longer once the money went back, which is seen within a minute', async () => {
      const order = await shared();
      await tend();
      world.queue.take(after(world.clock.now(), hours(1)));
      await refunded(order);
      await answerOf(watchTestimonies(world)());
      expect(tends().length).to.equal(1);
      world.testimonyChannel.answers({ tag: 'NotSent', retryAfter: null });
      await tend();
      expect(world.testimonyChannel.takenBack()).to.deep.equal([]);
      world.clock.advance(hours(48));
      await tend();
      expect(world.testimonyChannel.takenBack().map(({ removable }) => removable)).to.deep.equal([false]);
      await tend();
      expect(world.testimonyChannel.takenBack().length).to.equal(1);
    });

    it('no longer where their buyer changed their mind, or their words', async () => {
      const order = await shared();
      await tend();
      await answerOf(unshareRating(world)({ buyer: budi.id, order: order.id, line }));
      await tend();
      world.clock.advance(testimonyGap);
      await share(order);
      await tend();
      await answerOf(rate(order, { words: 'Eh, kurang' }));
      await tend();
      expect(posts().length).to.equal(2);
      expect(world.testimonyChannel.takenBack().map(({ removable }) => removable)).to.deep.equal([
        true,
        true,
      ]);
    });

    it('no longer where staff hide or withdraw them, with who did it', async () => {
      const order = await shared();
      const of = { order: order.id, line };
      expect(await answerOf(withdrawTestimony(world)({ by: owner, ...of }))).to.equal(true);
      expect(await answerOf(hideRating(world)({ by: owner, hidden: true, ...of }))).to.equal(true);
      const seen = await answerOf(showRating(world)(of));
      expect(seen).to.deep.include({ isHidden: true, testimony: null });
      expect((await answerOf(listRatings(world)(null, 0))).items).to.deep.equal([seen]);
      const { items } = await answerOf(world.auditLog.list({ offset: 0, limit: 9 }));
      expect(items.map(({ action }) => action)).to.have.members(['testimony.withdraw', 'rating.hide']);
      const nowhere = { by: owner, order: order.id, line: lineNumber(9) };
      expect((await refusalOf(withdrawTestimony(world)(nowhere))).tag).to.equal('NoSuchRating');
      const unrated = { order: (await deliveredOrder()).id, line };
      expect((await refusalOf(showRating(world)(unrated))).tag).to.equal('NoSuchRating');
    });

    it('where the shop may post, which is looked at before it is chosen', async () => {
      const choose = chooseTestimonyChannel(world);
      expect((await refusalOf(choose({ by: owner, channel: -5, version: 0 }))).tag).to.equal('NotThere');
      const other = { id: -5, title: 'Lain' };
      world.testimonyChannel.looks({ tag: 'Fine', channel: other });
      await answerOf(choose({ by: owner, channel: '@lain', version: 0 }));
      expect(world.settings.current().testimonyChannel).to.deep.equal(other);
      const { items } = await answerOf(world.auditLog.list({ offset: 0, limit: 9 }));
      expect(items[0]?.after).to.deep.equal({ value: 'Lain (-5)' });
    });
  });
});
