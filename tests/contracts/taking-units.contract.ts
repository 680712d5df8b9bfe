import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Shortage } from '../../application/ports/orders.ts';
import { stale } from '../../application/ports/versioned.ts';
import { decision } from '../../domain/order/decision.ts';
import type { Expired } from '../../domain/order/order.ts';
import type { OrderLine } from '../../domain/order/order-line.ts';
import { arrival } from '../support/builders/decisions.ts';
import { balanceOf } from '../support/fixture/money.ts';
import {
  committed,
  expired,
  greeted,
  placed,
  shelfOf,
  stockUp,
  type Stored,
} from '../support/fixture/shop.ts';
import { lineOf, orderFor } from '../support/builders/orders.ts';
import { netflix, spotify } from '../support/builders/products.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n + 1);

const shortOf = (...missing: Shortage['missing']): Shortage => ({ tag: 'Shortage', missing });

export const takingUnitsContract = (open: OpenStore): void => {
  const store = freshStore(open);

  /** The `n`th buyer's order, whose time ran out while there was enough on the shelf. */
  const tooLate = async (n: number, lines: readonly OrderLine[] = [lineOf(netflix)]) =>
    expired(store(), orderFor(await greeted(store(), n), 1, { lines }));

  /** Another buyer holds so many units. */
  const heldElsewhere = async (line: OrderLine) =>
    placed(store(), orderFor(await greeted(store(), 99), 1, { lines: [line] }));

  const goodsOf = async ({ id }: Expired) =>
    (await answerOf(store().orders.goods(id))).map(({ product }) => product);

  const late = ({ order, version }: Stored<Expired>) => store().orders.commit(arrival(order), version);

  it('makes units the buyer’s that are free again, for every line (row 9)', async () => {
    await stockUp(store(), netflix, 3);
    await stockUp(store(), spotify, 2);
    const { order, version } = await tooLate(1, [lineOf(spotify, 2), lineOf(netflix)]);
    const made = arrival(order);
    const next = await committed(store(), made, version);
    expect(made.order).to.include({ tag: 'Paid', late: true });
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(
      O.some({ version: next, value: made.order }),
    );
    expect(await goodsOf(order)).to.deep.equal([spotify, spotify, netflix]);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 2, sold: 1 });
    expect(await shelfOf(store(), spotify)).to.deep.equal({ stock: 0, sold: 2 });
  });

  it('says what is short, and then takes, books and queues nothing (row 10)', async () => {
    await stockUp(store(), netflix, 3);
    await stockUp(store(), spotify, 2);
    const { order, version } = await tooLate(1, [lineOf(spotify, 2), lineOf(netflix)]);
    await heldElsewhere(lineOf(spotify));
    const made = arrival(order, order.total + 500);
    expect(await refusalOf(store().orders.commit(made, version))).to.deep.equal(
      shortOf({ product: spotify, left: 1 }),
    );
    expect(await answerOf(store().orders.find(order.id))).to.deep.equal(O.some({ version, value: order }));
    expect(await answerOf(store().wallets.balance(order.buyer))).to.equal(0);
    expect(await store().pendingFollowUps()).to.deep.equal([]);
    expect(await goodsOf(order)).to.deep.equal([]);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 3, sold: 0 });
    expect(await shelfOf(store(), spotify)).to.deep.equal({ stock: 1, sold: 0 });
  });

  it('names every line that is short, in the order of the lines', async () => {
    await stockUp(store(), netflix, 2);
    await stockUp(store(), spotify, 1);
    const { order, version } = await tooLate(1, [lineOf(spotify), lineOf(netflix, 2)]);
    await heldElsewhere(lineOf(netflix, 1));
    await placed(store(), orderFor(await greeted(store(), 98), 1, { lines: [lineOf(spotify)] }));
    expect(await refusalOf(store().orders.commit(arrival(order), version))).to.deep.equal(
      shortOf({ product: spotify, left: 0 }, { product: netflix, left: 1 }),
    );
  });

  it('is stale rather than short on an older version', async () => {
    await stockUp(store(), netflix, 1);
    const { order, version } = await tooLate(1);
    await heldElsewhere(lineOf(netflix));
    await committed(store(), decision(order), version);
    expect(await refusalOf(store().orders.commit(arrival(order), version))).to.deep.equal(stale);
  });

  it('keeps what was decided in the place of a shortage: the full amount on the balance (row 10)', async () => {
    await stockUp(store(), netflix, 1);
    const { order, version } = await tooLate(1);
    await heldElsewhere(lineOf(netflix));
    const { ifShort } = arrival(order);
    if (ifShort === null) throw new Error('late money has another way');
    await committed(store(), ifShort, version);
    expect(await balanceOf(store(), await greeted(store(), 1))).to.equal(order.total);
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 0 });
  });

  it('gives the last units to as many of ten who pay late at once, and none to the others', async () => {
    await stockUp(store(), netflix, 3);
    const kept: Stored<Expired>[] = [];
    for (const n of numbers(10)) kept.push(await tooLate(n));
    const outcomes = await outcomesOf(kept.map(late));
    expect(outcomes.filter(E.isRight)).to.have.lengthOf(3);
    expect(outcomes.filter(E.isLeft)).to.deep.equal(
      numbers(7).map(() => E.left(shortOf({ product: netflix, left: 0 }))),
    );
    const goods = await Promise.all(kept.map(({ order }) => goodsOf(order)));
    expect(goods.map(({ length }) => length)).to.deep.equal(outcomes.map((one) => (E.isRight(one) ? 1 : 0)));
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 3 });
  });

  it('lets nobody block the other when orders name the same products in opposite order', async () => {
    await stockUp(store(), netflix, 5);
    await stockUp(store(), spotify, 5);
    const kept: Stored<Expired>[] = [];
    for (const n of numbers(10)) {
      const pair = [lineOf(netflix), lineOf(spotify)];
      kept.push(await tooLate(n, n % 2 === 0 ? pair : pair.toReversed()));
    }
    const outcomes = await outcomesOf(kept.map(late));
    expect(outcomes.filter(E.isRight)).to.have.lengthOf(5);
    expect(outcomes.filter(E.isLeft).map(({ left }) => left.tag)).to.deep.equal(
      numbers(5).map(() => 'Shortage'),
    );
    expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 5 });
    expect(await shelfOf(store(), spotify)).to.deep.equal({ stock: 0, sold: 5 });
  });
};
