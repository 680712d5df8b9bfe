import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { listOrders } from '../../../application/order/list-orders.ts';
import { placeOrder } from '../../../application/order/place-order.ts';
import { viewOrder } from '../../../application/order/view-order.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import type { Orders } from '../../../application/ports/orders.ts';
import { stale } from '../../../application/ports/versioned.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { cartId } from '../../../domain/catalogue/cart.ts';
import { minutes } from '../../../domain/instant.ts';
import { methodId } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { qris } from '../../support/builders/payments.ts';
import { aProductRow, netflix, spotify } from '../../support/builders/products.ts';
import { brokenStore, fillCart, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { greeted, shelfOf, stockUp, storedOrder } from '../../support/fixture/shop.ts';

describe('Placing an order', () => {
  let world: World;
  let budi: Buyer;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 5);
    budi = await greeted(world);
  });

  const place = (cart: ReturnType<typeof cartId>, orders: Orders = world.orders) =>
    placeOrder({ ...world, orders })({ buyer: budi.id, cart });

  it('holds the units, closes the cart and sets the time to pay', async () => {
    const cart = await fillCart(world, budi, netflix, 2);
    const order = await answerOf(place(cart.id));
    expect(order).to.deep.include({
      tag: 'AwaitingPayment',
      id: `tg${String(budi.id)}-00000001`,
      total: 20_000,
      expiresAt: world.clock.now() + minutes(15),
    });
    expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 3, sold: 0 });
    expect(world.queue.pending()).to.deep.equal([
      { tag: 'ExpireOrder', order: order.id, at: world.clock.now() + minutes(15) },
    ]);
  });

  it('keeps the attempt to pay with it where the way is known, to be asked about like any other', async () => {
    const cart = await fillCart(world, budi, netflix);
    const order = await answerOf(placeOrder(world)({ buyer: budi.id, cart: cart.id, method: qris }));
    expect(order.attempts.map(({ tag, method, amount }) => ({ tag, method, amount }))).to.deep.equal([
      { tag: 'Requested', method: qris, amount: order.total },
    ]);
    expect(await storedOrder(world, order.id)).to.deep.equal(order);
    expect(world.queue.pending().map(({ tag }) => tag)).to.have.members(['ExpireOrder', 'CheckPayment']);
    const asked = { buyer: budi.id, order: order.id, method: qris };
    expect((await answerOf(requestPayment(world)(asked))).tag).to.equal('Invoiced');
  });

  it('keeps none where the shop knows no such way, or it does not take what the order costs', async () => {
    await stockUp(world, spotify, 2, { price: 0 });
    for (const [product, method] of [
      [netflix, methodId('gone')],
      [spotify, qris],
    ] as const) {
      const cart = await fillCart(world, budi, product);
      const order = await answerOf(placeOrder(world)({ buyer: budi.id, cart: cart.id, method }));
      expect(order.attempts).to.deep.equal([]);
    }
  });

  it('answers a second tap with the same order (row 16)', async () => {
    const cart = await fillCart(world, budi, netflix);
    const first = await answerOf(place(cart.id));
    expect(await answerOf(place(cart.id))).to.deep.equal(first);
    expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 4, sold: 0 });
  });

  it('gives two devices that tap at the same moment one order (row 16)', async () => {
    const cart = await fillCart(world, budi, netflix);
    const [first, second] = await Promise.all([answerOf(place(cart.id)), answerOf(place(cart.id))]);
    expect(first.id).to.equal(second.id);
    expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 4, sold: 0 });
  });

  it('shows the order that the cart became while this one was being placed (row 16)', async () => {
    const cart = await fillCart(world, budi, netflix);
    const first = await answerOf(place(cart.id));
    const late: World['carts'] = {
      ...world.carts,
      find: () => TE.right({ _tag: 'Some', value: { version: 1, value: cart } }),
    };
    const again = placeOrder({ ...world, carts: late })({ buyer: budi.id, cart: cart.id });
    expect((await answerOf(again)).id).to.equal(first.id);
  });

  it('knows no cart that is not the open one', async () => {
    await fillCart(world, budi, netflix);
    expect(await refusalOf(place(cartId('another')))).to.deep.equal({ tag: 'CartGone' });
  });

  it('takes nothing and tells what is short when others were quicker (row 20)', async () => {
    await stockUp(world, spotify, 1);
    await fillCart(world, budi, netflix, 2);
    const cart = await fillCart(world, budi, spotify);
    await ordered(world, await greeted(world, { id: buyerId(8) }), spotify);
    expect(await refusalOf(place(cart.id))).to.deep.equal({
      tag: 'CartChanged',
      changes: [{ tag: 'Short', product: spotify, name: spotify, wanted: 1, left: 0 }],
    });
    expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 5, sold: 0 });
  });

  it('tells what is short even when it went in the very last moment (row 20)', async () => {
    const cart = await fillCart(world, budi, netflix, 2);
    const orders: Orders = {
      ...world.orders,
      place: () => TE.left({ tag: 'Shortage', missing: [{ product: netflix, left: 1 }] }),
    };
    expect(await refusalOf(place(cart.id, orders))).to.deep.equal({
      tag: 'CartChanged',
      changes: [{ tag: 'Short', product: netflix, name: netflix, wanted: 2, left: 1 }],
    });
  });

  it('shows a new price before paying, then sells at it (row 21)', async () => {
    const cart = await fillCart(world, budi, netflix);
    const dearer = rupiah(12_000);
    await answerOf(world.products.import([aProductRow({ code: netflix, name: netflix, price: dearer })]));
    expect(await refusalOf(place(cart.id))).to.deep.equal({
      tag: 'CartChanged',
      changes: [{ tag: 'PriceChanged', product: netflix, name: netflix, was: 10_000, now: dearer }],
    });
    expect((await answerOf(place(cart.id))).total).to.equal(dearer);
  });

  it('keeps its own price when the product becomes dearer afterwards (row 21)', async () => {
    const order = await ordered(world, budi);
    await answerOf(world.products.import([aProductRow({ code: netflix, price: rupiah(99_000) })]));
    expect((await answerOf(viewOrder(world)(budi.id, order.id))).total).to.equal(10_000);
  });

  it('shows a change also when the cart was changed meanwhile, and fails when the store does', async () => {
    const cart = await fillCart(world, budi, netflix, 5);
    await ordered(world, await greeted(world, { id: buyerId(8) }), netflix, 5);
    const saving = (no: typeof stale | typeof brokenStore) =>
      placeOrder({ ...world, carts: { ...world.carts, save: () => TE.left(no) } })({
        buyer: budi.id,
        cart: cart.id,
      });
    expect((await refusalOf(saving(stale))).tag).to.equal('CartChanged');
    expect(await refusalOf(saving(brokenStore))).to.deep.equal(brokenStore);
  });

  it('looks again when the cart changed between the look and the commit', async () => {
    const cart = await fillCart(world, budi, netflix);
    let rivals = 2;
    const orders: Orders = {
      ...world.orders,
      place: (placement, version) => (rivals-- > 0 ? TE.left(stale) : world.orders.place(placement, version)),
    };
    expect((await answerOf(place(cart.id, orders))).tag).to.equal('AwaitingPayment');
  });

  it('gives up when the cart changes every time', async () => {
    const cart = await fillCart(world, budi, netflix);
    const orders: Orders = { ...world.orders, place: () => TE.left(stale) };
    expect((await refusalOf(place(cart.id, orders))).tag).to.equal('StoreFailure');
  });

  it('fails when the store does', async () => {
    const cart = await fillCart(world, budi, netflix);
    const orders: Orders = { ...world.orders, place: () => TE.left(brokenStore) };
    expect(await refusalOf(place(cart.id, orders))).to.deep.equal(brokenStore);
  });

  it('lets a buyer leave three orders unpaid and no more', async () => {
    for (const _ of [1, 2, 3]) await ordered(world, budi);
    const cart = await fillCart(world, budi, netflix);
    expect(await refusalOf(place(cart.id))).to.deep.equal({ tag: 'TooManyOpenOrders', open: 3 });
  });

  it('counts the order that another device places while this one looks for its cart (row 18)', async () => {
    for (const _ of [1, 2]) await ordered(world, budi);
    const unpaidOf: Orders['unpaidOf'] = () => TE.right([]);
    await ordered(world, budi);
    const cart = await fillCart(world, budi, netflix);
    const behind = { ...world.orders, unpaidOf };
    expect(await refusalOf(place(cart.id, behind))).to.deep.equal({ tag: 'TooManyOpenOrders', open: 3 });
  });

  it('is seen by its own buyer alone', async () => {
    const order = await ordered(world, budi);
    expect(await answerOf(viewOrder(world)(budi.id, order.id))).to.deep.equal(order);
    expect(await refusalOf(viewOrder(world)(buyerId(8), order.id))).to.deep.equal({ tag: 'OrderNotFound' });
  });

  it('stands in its buyer’s history, newest first', async () => {
    const first = await ordered(world, budi);
    world.clock.advance(minutes(1));
    const second = await ordered(world, budi);
    const { items, total } = await answerOf(listOrders(world)(budi.id, 0));
    expect([items.map(({ id }) => id), total]).to.deep.equal([[second.id, first.id], 2]);
  });
});
