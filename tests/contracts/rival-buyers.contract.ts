import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import type { OrderLine } from '../../domain/order/order-line.ts';
import { committed, filledCart, greeted, shelfOf, stockUp } from '../support/fixture/shop.ts';
import { lineOf, type Ordered, orderFor } from '../support/builders/orders.ts';
import { netflix, spotify, units } from '../support/builders/products.ts';
import { payment, placementOf } from '../support/builders/decisions.ts';
import { freshStore, type OpenStore, type StoreUnderTest } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

/** Has so many buyers order at once, the `n`th with `linesOf(n)`; answers with who got an order and what the others were told. */
const rush = async (store: StoreUnderTest, buyers: number, linesOf: (n: number) => readonly OrderLine[]) => {
  const orders: { order: Ordered; cartVersion: number }[] = [];
  for (let n = 1; n <= buyers; n += 1) {
    const order = orderFor(await greeted(store, n), 1, { lines: linesOf(n) });
    orders.push({ order, cartVersion: await filledCart(store, order) });
  }
  const outcomes = await Promise.all(
    orders.map(({ order, cartVersion }) => store.orders.place(placementOf(order), cartVersion)()),
  );
  return {
    placed: orders.flatMap(({ order }, n) => {
      const outcome = outcomes[n];
      return outcome !== undefined && E.isRight(outcome) ? [{ order, version: outcome.right }] : [];
    }),
    refusals: outcomes.filter(E.isLeft).map(({ left }) => left.tag),
  };
};

const shortages = (count: number): readonly string[] => Array.from({ length: count }, () => 'Shortage');

export const rivalBuyersContract = (open: OpenStore): void => {
  const store = freshStore(open);

  it('sells the last units once: thirty buyers, seven units, seven orders', async () => {
    await stockUp(store(), netflix, 7);
    const { placed, refusals } = await rush(store(), 30, () => [lineOf(netflix)]);
    expect(placed).to.have.lengthOf(7);
    expect(refusals).to.deep.equal(shortages(23));
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 0 });
  });

  it('refuses nobody while enough is left: ten units in threes make three orders', async () => {
    await stockUp(store(), netflix, 10);
    const { placed, refusals } = await rush(store(), 12, () => [lineOf(netflix, 3)]);
    expect(placed).to.have.lengthOf(3);
    expect(refusals).to.deep.equal(shortages(9));
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 1, sold: 0 });
  });

  it('lets nobody block the other when carts name the same products in opposite order', async () => {
    await stockUp(store(), netflix, 10);
    await stockUp(store(), spotify, 10);
    const { placed, refusals } = await rush(store(), 20, (n) =>
      n % 2 === 0 ? [lineOf(netflix), lineOf(spotify)] : [lineOf(spotify), lineOf(netflix)],
    );
    expect(placed).to.have.lengthOf(10);
    expect(refusals).to.deep.equal(shortages(10));
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 0 });
    expect(await shelfOf(store(), spotify)).to.deep.equal({ stock: 0, sold: 0 });
  });

  it('gives every buyer units of their own, exactly as many as they paid for', async () => {
    await stockUp(store(), netflix, 40);
    const { placed } = await rush(store(), 20, () => [lineOf(netflix, 2)]);
    await Promise.all(placed.map(({ order, version }) => committed(store(), payment(order), version)));
    const goods = await Promise.all(placed.map(({ order }) => answerOf(store().orders.goods(order.id))));
    expect(goods.map((ofOne) => ofOne.length)).to.deep.equal(placed.map(() => 2));
    expect(goods.flat().map(({ content }) => content)).to.have.members([...units(netflix, 40)]);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 40 });
  });
};
