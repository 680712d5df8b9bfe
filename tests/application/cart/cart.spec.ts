import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { adjustCart } from '../../../application/cart/adjust-cart.ts';
import { placeOrder } from '../../../application/order/place-order.ts';
import { changeQuantity } from '../../../application/cart/change-quantity.ts';
import { emptyOut } from '../../../application/cart/empty-cart.ts';
import { orderAgain } from '../../../application/cart/order-again.ts';
import { removeProduct } from '../../../application/cart/remove-product.ts';
import { showCart } from '../../../application/cart/show-cart.ts';
import { stale } from '../../../application/ports/versioned.ts';
import { countedRemembered } from '../../../domain/catalogue/cart.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { orderId } from '../../../domain/order/order.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { brokenStore, fillCart, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix, spotify } from '../../support/builders/products.ts';

describe('Cart', () => {
  let world: World;
  let budi: Buyer;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 3);
    await stockUp(world, spotify, 3);
    budi = await greeted(world);
  });

  let taps = 0;
  const newTap = () => `tap ${String((taps += 1))}`;

  const change = (tag: 'By' | 'To', count: number, product = netflix, key = newTap()) =>
    changeQuantity(world)({
      buyer: budi.id,
      product,
      change: tag === 'To' ? { tag, count } : { tag, count, key },
    });

  it('takes one more with each tap, up to what is on the shelf', async () => {
    const counts = [];
    for (const _ of [1, 2, 3, 4]) {
      const { inCart, limitedBy } = await answerOf(change('By', 1));
      counts.push([inCart, limitedBy]);
    }
    expect(counts).to.deep.equal([
      [1, null],
      [2, null],
      [3, null],
      [3, 'Stock'],
    ]);
  });

  it('begins with the least of a variant, and loses it by one fewer than that', async () => {
    await answerOf(world.products.change(netflix, { least: 2 }, []));
    const by = async (count: number) => {
      const done = await answerOf(change('By', count));
      return [done.inCart, done.limitedBy];
    };
    expect([await by(1), await by(1), await by(-1), await by(-1)]).to.deep.equal([
      [2, 'Least'],
      [3, null],
      [2, null],
      [0, null],
    ]);
  });

  it('counts a tap once, however often it comes again, also after later ones', async () => {
    const counts = [];
    for (const tap of ['first', 'first', 'second', 'first', 'second'])
      counts.push((await answerOf(change('By', 1, netflix, tap))).inCart);
    expect(counts).to.deep.equal([1, 1, 2, 2, 2]);
    expect((await answerOf(change('By', -1, netflix, 'third'))).inCart).to.equal(1);
    expect((await answerOf(change('By', -1, netflix, 'third'))).inCart).to.equal(1);
  });

  it('counts no tap anew that came again after its cart was ordered', async () => {
    const tapped = (tap: string) => answerOf(change('By', 1, netflix, tap));
    await tapped('first');
    const { cart } = await tapped('second');
    await answerOf(placeOrder(world)({ buyer: budi.id, cart: cart.id }));
    expect([(await tapped('first')).inCart, (await tapped('second')).inCart]).to.deep.equal([0, 0]);
    expect(await answerOf(world.carts.find(budi.id))).to.deep.equal(O.none);
    const next = await tapped('third');
    expect([next.inCart, (await tapped('first')).inCart]).to.deep.equal([1, 1]);
    await answerOf(placeOrder(world)({ buyer: budi.id, cart: next.cart.id }));
    expect((await tapped('second')).inCart).to.equal(0);
  });

  it('remembers the latest taps only', async () => {
    for (let at = 0; at <= countedRemembered; at += 1)
      await answerOf(change('By', 1, netflix, `tap ${String(at)}`));
    const kept = O.toNullable(await answerOf(world.carts.find(budi.id)))?.value.counted;
    expect(kept).to.have.lengthOf(countedRemembered);
    expect(kept?.at(-1)).to.equal(`tap ${String(countedRemembered)}`);
  });

  it('never holds less than nothing, and keeps no cart for it', async () => {
    expect((await answerOf(change('By', -1))).inCart).to.equal(0);
    expect(await answerOf(world.carts.find(budi.id))).to.deep.equal(O.none);
  });

  it('does not know a product that is not sold', async () => {
    const code = variantCode('GONE');
    expect(await refusalOf(change('By', 1, code))).to.deep.equal({ tag: 'UnknownProduct', code });
  });

  it('says so when the shelf cannot be looked at', async () => {
    const broken = { ...world, products: { ...world.products, card: () => TE.left(brokenStore) } };
    const tap = changeQuantity(broken)({
      buyer: budi.id,
      product: netflix,
      change: { tag: 'By', count: 1, key: newTap() },
    });
    expect(await refusalOf(tap)).to.deep.equal(brokenStore);
  });

  it('loses one product and leaves the rest', async () => {
    await fillCart(world, budi, netflix);
    await fillCart(world, budi, spotify, 2);
    const cart = await answerOf(removeProduct(world)(budi.id, netflix));
    expect(cart.lines.map(({ product, quantity }) => [product, quantity])).to.deep.equal([[spotify, 2]]);
  });

  it('is shown with what the shelf says, and not at all when empty', async () => {
    expect(await answerOf(showCart(world)(budi.id))).to.deep.equal(O.none);
    const cart = await fillCart(world, budi, netflix);
    const shelf = await answerOf(world.products.findAll([netflix]));
    expect(await answerOf(showCart(world)(budi.id))).to.deep.equal(
      O.some({ cart, shelf, level: null, chosen: null }),
    );
    await answerOf(emptyOut(world)(budi.id));
    expect(await answerOf(showCart(world)(budi.id))).to.deep.equal(O.none);
  });

  it('hides an open cart that has nothing in it', async () => {
    const cart = { ...(await fillCart(world, budi, netflix)), lines: [] };
    const standing = { level: null, isBlocked: false };
    const found = O.some({ version: 1, value: cart });
    const carts = {
      ...world.carts,
      findWithStanding: () => TE.right({ found, standing, counted: [], unpaid: 0 }),
    };
    expect(await answerOf(showCart({ ...world, carts })(budi.id))).to.deep.equal(O.none);
  });

  it('is changed once more on what a second device left behind', async () => {
    let rivals = 1;
    const carts: World['carts'] = {
      ...world.carts,
      save: (cart, version, now) => (rivals-- > 0 ? TE.left(stale) : world.carts.save(cart, version, now)),
    };
    const put = changeQuantity({ ...world, carts })({
      buyer: budi.id,
      product: netflix,
      change: { tag: 'By', count: 1, key: newTap() },
    });
    expect((await answerOf(put)).inCart).to.equal(1);
  });

  it('gives up when others change it every time, and when the store is away', async () => {
    const never = (no: typeof stale | typeof brokenStore) => ({
      ...world,
      carts: { ...world.carts, save: () => TE.left(no) },
    });
    const command = {
      buyer: budi.id,
      product: netflix,
      change: { tag: 'By', count: 1, key: newTap() },
    } as const;
    expect((await refusalOf(changeQuantity(never(stale))(command))).tag).to.equal('StoreFailure');
    expect(await refusalOf(changeQuantity(never(brokenStore))(command))).to.deep.equal(brokenStore);
  });

  it('is cut down to what is left when others were quicker', async () => {
    await fillCart(world, budi, netflix, 3);
    await ordered(world, await greeted(world, { id: buyerId(8) }), netflix, 2);
    const adjusted = await answerOf(adjustCart(world)(budi.id));
    const quantities = O.map(({ cart }: { cart: { lines: readonly { quantity: number }[] } }) =>
      cart.lines.map(({ quantity }) => quantity),
    )(adjusted);
    expect(quantities).to.deep.equal(O.some([1]));
  });

  it('has nothing to adjust when empty, and nothing left when all is gone', async () => {
    expect(await answerOf(adjustCart(world)(budi.id))).to.deep.equal(O.none);
    await fillCart(world, budi, netflix, 3);
    await ordered(world, await greeted(world, { id: buyerId(8) }), netflix, 3);
    expect(await answerOf(adjustCart(world)(budi.id))).to.deep.equal(O.none);
  });

  it('is filled again from an earlier order, as far as the shelf goes', async () => {
    const order = await ordered(world, budi, netflix, 2);
    const { cart } = await answerOf(orderAgain(world)(budi.id, order.id));
    expect(cart.lines.map(({ product, quantity }) => [product, quantity])).to.deep.equal([[netflix, 1]]);
  });

  it('leaves out what is no longer sold when filled again', async () => {
    const order = await ordered(world, budi);
    const products = { ...world.products, findAll: () => TE.right([]) };
    expect((await answerOf(orderAgain({ ...world, products })(budi.id, order.id))).cart.lines).to.deep.equal(
      [],
    );
  });

  it("is never filled from a stranger's order", async () => {
    const order = await ordered(world, budi);
    const refusal = { tag: 'OrderNotFound' };
    expect(await refusalOf(orderAgain(world)(buyerId(8), order.id))).to.deep.equal(refusal);
    expect(await refusalOf(orderAgain(world)(budi.id, orderId('tg1-none')))).to.deep.equal(refusal);
  });
});
