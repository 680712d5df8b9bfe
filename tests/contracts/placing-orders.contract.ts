import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { stale } from '../../application/ports/versioned.ts';
import { cartId, emptyCart } from '../../domain/catalogue/cart.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { AwaitingPayment } from '../../domain/order/order.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { aCart, cartOf } from '../support/builders/carts.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { filledCart, greeted, placed, shelfOf, stockUp } from '../support/fixture/shop.ts';
import { lineOf, type Ordered, orderFor } from '../support/builders/orders.ts';
import { netflix, spotify } from '../support/builders/products.ts';
import { anAttempt } from '../support/builders/payments.ts';
import { placementOf } from '../support/builders/decisions.ts';
import { freshStore, type OpenStore, type StoreUnderTest } from './store-under-test.ts';
import { answerOf, refusalOf } from '../support/either.ts';

const expiry = ({ id: order, expiresAt: at }: AwaitingPayment): FollowUp => ({
  tag: 'ExpireOrder',
  order,
  at,
});

/** That an order which was not placed left nothing behind: no order, no job, and its cart as it was. */
const expectUntouched = async (store: StoreUnderTest, order: Ordered, cartVersion: number) => {
  expect(await answerOf(store.orders.find(order.id))).to.deep.equal(O.none);
  expect(await store.pendingFollowUps()).to.deep.equal([]);
  expect(await answerOf(store.carts.find(order.buyer))).to.deep.equal(
    O.some({ version: cartVersion, value: cartOf(order) }),
  );
};

export const placingOrdersContract = (open: OpenStore): void => {
  const store = freshStore(open);

  it('keeps the order as it was placed', async () => {
    await stockUp(store(), netflix, 3);
    const { order, version } = await placed(store(), orderFor(await greeted(store())));
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(O.some({ version, value: order }));
  });

  it('keeps the attempt to pay that it was placed with', async () => {
    await stockUp(store(), netflix, 1);
    const order = orderFor(await greeted(store()));
    const attempt = anAttempt({ reference: paymentReference(order.id), amount: order.total });
    const { version, order: kept } = await placed(store(), { ...order, attempts: [attempt] });
    expect(kept.attempts).to.deep.equal([attempt]);
    expect(await answerOf(store().orders.findByReference(attempt.reference))).to.deep.equal(
      O.some({ version, value: kept }),
    );
  });

  it('sets units aside for every line, and hands over none of them', async () => {
    await stockUp(store(), netflix, 5);
    await stockUp(store(), spotify, 4);
    const buyer = await greeted(store());
    const { order } = await placed(
      store(),
      orderFor(buyer, 1, { lines: [lineOf(netflix, 2), lineOf(spotify, 3)] }),
    );
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 3, sold: 0 });
    expect(await shelfOf(store(), spotify)).to.deep.equal({ stock: 1, sold: 0 });
    expect(await answerOf(store().orders.goods(order.id))).to.deep.equal([]);
  });

  it('queues what must follow', async () => {
    await stockUp(store(), netflix, 1);
    const order = orderFor(await greeted(store()));
    await placed(store(), order, [expiry(order)]);
    expect(await store().pendingFollowUps()).to.deep.equal([expiry(order)]);
  });

  it('closes the cart, so that the buyer begins the next one', async () => {
    await stockUp(store(), netflix, 2);
    const buyer = await greeted(store());
    await placed(store(), orderFor(buyer, 1));
    expect(await answerOf(store().carts.find(buyer.id))).to.deep.equal(O.none);
    const next = aCart({ id: cartId('the next cart'), buyer: buyer.id });
    const version = await answerOf(store().carts.save(next, null, minutesPastNoon(1)));
    expect(await answerOf(store().carts.find(buyer.id))).to.deep.equal(O.some({ version, value: next }));
  });

  it('takes nothing when one of two products is short, and says what is left of it', async () => {
    await stockUp(store(), netflix, 5);
    await stockUp(store(), spotify, 2);
    const order = orderFor(await greeted(store()), 1, { lines: [lineOf(netflix, 5), lineOf(spotify, 3)] });
    const cartVersion = await filledCart(store(), order);
    const no = await refusalOf(store().orders.place(placementOf(order, [expiry(order)]), cartVersion));
    expect(no).to.deep.equal({ tag: 'Shortage', missing: [{ product: spotify, left: 2 }] });
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 5, sold: 0 });
    expect(await shelfOf(store(), spotify)).to.deep.equal({ stock: 2, sold: 0 });
    await expectUntouched(store(), order, cartVersion);
  });

  it('names every product that is short, one without a single unit too', async () => {
    await stockUp(store(), netflix, 1);
    await stockUp(store(), spotify, 0);
    const order = orderFor(await greeted(store()), 1, { lines: [lineOf(netflix, 2), lineOf(spotify, 1)] });
    const no = await refusalOf(store().orders.place(placementOf(order), await filledCart(store(), order)));
    expect(no.tag).to.equal('Shortage');
    expect(no.tag === 'Shortage' ? no.missing : []).to.have.deep.members([
      { product: netflix, left: 1 },
      { product: spotify, left: 0 },
    ]);
  });

  it('never counts units that are set aside or sold as left', async () => {
    await stockUp(store(), netflix, 2);
    await placed(store(), orderFor(await greeted(store(), 1)));
    const order = orderFor(await greeted(store(), 2), 1, { lines: [lineOf(netflix, 2)] });
    const no = await refusalOf(store().orders.place(placementOf(order), await filledCart(store(), order)));
    expect(no).to.deep.equal({ tag: 'Shortage', missing: [{ product: netflix, left: 1 }] });
  });

  it('names the order that stands when the cart became one before', async () => {
    await stockUp(store(), netflix, 5);
    const buyer = await greeted(store());
    const first = orderFor(buyer, 1);
    const cartVersion = await filledCart(store(), first);
    await answerOf(store().orders.place(placementOf(first), cartVersion));
    const again = orderFor(buyer, 2, { cart: first.cart });
    const no = await refusalOf(store().orders.place(placementOf(again, [expiry(again)]), cartVersion));
    expect(no).to.deep.equal({ tag: 'AlreadyPlaced', order: first.id });
    expect(await answerOf(store().orders.find(again.id))).to.deep.equal(O.none);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 4, sold: 0 });
    expect(await store().pendingFollowUps()).to.deep.equal([]);
  });

  it('names it too when the shelf has been emptied since', async () => {
    await stockUp(store(), netflix, 1);
    const buyer = await greeted(store());
    const first = orderFor(buyer, 1);
    const cartVersion = await filledCart(store(), first);
    await answerOf(store().orders.place(placementOf(first), cartVersion));
    const again = placementOf(orderFor(buyer, 2, { cart: first.cart }));
    expect(await refusalOf(store().orders.place(again, cartVersion))).to.deep.equal({
      tag: 'AlreadyPlaced',
      order: first.id,
    });
  });

  it('is stale when the cart changed meanwhile, and takes nothing', async () => {
    await stockUp(store(), netflix, 5);
    const order = orderFor(await greeted(store()));
    const seen = await filledCart(store(), order);
    const now = await answerOf(store().carts.save(cartOf(order), seen, minutesPastNoon(1)));
    const no = await refusalOf(store().orders.place(placementOf(order, [expiry(order)]), seen));
    expect(no).to.deep.equal(stale);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 5, sold: 0 });
    await expectUntouched(store(), order, now);
  });

  it('is stale for a cart that was emptied, and for one that never was', async () => {
    await stockUp(store(), netflix, 5);
    const buyer = await greeted(store());
    const order = orderFor(buyer);
    const seen = await filledCart(store(), order);
    const emptied = await answerOf(store().carts.save(emptyCart(order.cart, buyer.id), seen, noon));
    const unknown = orderFor(buyer, 2);
    expect(await refusalOf(store().orders.place(placementOf(order), emptied))).to.deep.equal(stale);
    expect(await refusalOf(store().orders.place(placementOf(unknown), 1))).to.deep.equal(stale);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 5, sold: 0 });
  });

  it('never gives the id of one order to another', async () => {
    await stockUp(store(), netflix, 5);
    const { order, version } = await placed(store(), orderFor(await greeted(store(), 1)));
    const impostor = orderFor(await greeted(store(), 2), 1, { id: order.id });
    const cartVersion = await filledCart(store(), impostor);
    const no = await refusalOf(store().orders.place(placementOf(impostor), cartVersion));
    expect(no.tag).to.equal('StoreFailure');
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(O.some({ version, value: order }));
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 4, sold: 0 });
  });

  it('makes one order of a cart that is placed twenty times at once', async () => {
    await stockUp(store(), netflix, 50);
    const buyer = await greeted(store());
    const cart = orderFor(buyer, 1).cart;
    const cartVersion = await filledCart(store(), orderFor(buyer, 1));
    const rivals = Array.from({ length: 20 }, (_, n) => orderFor(buyer, n + 1, { cart }));
    const outcomes = await Promise.all(
      rivals.map((order) => store().orders.place(placementOf(order, [expiry(order)]), cartVersion)()),
    );
    const winners = rivals.filter((_, n) => outcomes[n]?._tag === 'Right');
    expect(winners).to.have.lengthOf(1);
    expect(
      outcomes.filter(E.isLeft).filter(({ left }) => left.tag !== 'AlreadyPlaced' && left.tag !== 'Stale'),
    ).to.deep.equal([]);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 49, sold: 0 });
    expect(await store().pendingFollowUps()).to.deep.equal(winners.map(expiry));
  });
};
