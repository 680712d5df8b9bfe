import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { cartId } from '../../../domain/catalogue/cart.ts';
import { stale } from '../../../application/ports/versioned.ts';
import { greeted, placed, stockUp } from '../../support/fixture/shop.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { aCart } from '../../support/builders/carts.ts';
import { noon } from '../../support/builders/moments.ts';
import { orderFor } from '../../support/builders/orders.ts';
import { netflix, spotify } from '../../support/builders/products.ts';
import { answerOf, outcomesOf } from '../../support/either.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';

const crowd = 24;
const each = <A>(make: (n: number) => A): readonly A[] => Array.from({ length: crowd }, (_, n) => make(n));

describe('What the chats of many buyers keep at the same time', function () {
  this.timeout(60_000);
  let store: OpenedStore;
  beforeEach(async () => {
    store = await openStore(16);
  });
  afterEach(() => store.close());

  const sessionsOf = (people: readonly Buyer[]) =>
    Promise.all(people.map((one) => answerOf(store.conversations.session(one, noon))));
  const cartFor = ({ id }: Buyer, name = 'first') =>
    aCart({ id: cartId(`${name} of ${String(id)}`), buyer: id });

  it('is one statement for all who come for the first time, and each is known from then on', async () => {
    const people = each((n) => aBuyer({ id: buyerId(9_000 + n), firstName: `Siti ${String(n)}` }));
    const first = await sessionsOf(people);
    expect(first.map(({ buyer }) => buyer)).to.deep.equal(people);
    expect(store.batches.sent('conversations.session-new-many')).to.deep.equal([crowd]);
    expect(await sessionsOf(people)).to.deep.equal(first);
    expect((await answerOf(store.dailyStats.publicStats())).users).to.equal(crowd);
    expect(store.batches.alone).to.deep.equal([]);
  });

  it('writes by itself who has another name today', async () => {
    const known = await Promise.all(each((n) => greeted(store, n)));
    const renamed = known.map((one, n) => (n < 2 ? { ...one, firstName: 'Budi Baru' } : one));
    const people = [...renamed, aBuyer({ id: buyerId(9_001) }), aBuyer({ id: buyerId(9_002) })];
    expect((await sessionsOf(people)).map(({ buyer }) => buyer)).to.deep.equal(people);
    expect(store.batches.sent('conversations.session-new-many')).to.deep.equal([4]);
    expect(store.batches.alone).to.deep.equal(['PassedOver', 'PassedOver']);
  });

  it('is one statement for the lists they saw', async () => {
    const people = await Promise.all(each((n) => greeted(store, n)));
    await answerOf(store.conversations.showList(people[0]?.id ?? buyerId(0), [spotify]));
    const listOf = (n: number) => (n % 2 === 0 ? [netflix, spotify] : [spotify, netflix]);
    await Promise.all(people.map(({ id }, n) => answerOf(store.conversations.showList(id, listOf(n)))));
    expect((await sessionsOf(people)).map(({ listShown }) => listShown)).to.deep.equal(each(listOf));
    expect(store.batches.sent('conversations.show-list-many')).to.deep.equal([crowd]);
  });

  it('is one statement for the first things in their carts; who has a cart is told that theirs is stale', async () => {
    await stockUp(store, netflix, 0);
    const people = await Promise.all(each((n) => greeted(store, n)));
    const [first] = people;
    if (first === undefined) throw new Error('nobody came');
    await answerOf(store.carts.save(cartFor(first), null, noon));
    const outcomes = await outcomesOf(
      people.map((one) => store.carts.save(cartFor(one, 'next'), null, noon)),
    );
    expect(outcomes).to.deep.equal(each((n) => (n === 0 ? E.left(stale) : E.right(1))));
    expect(store.batches.sent('carts.open-many')).to.deep.equal([crowd]);
    const kept = await Promise.all(people.map(({ id }) => answerOf(store.carts.find(id))));
    expect(kept).to.deep.equal(
      people.map((one, n) => O.some({ version: 1, value: cartFor(one, n === 0 ? 'first' : 'next') })),
    );
  });

  it('is one statement for where their invoices stand, each answered with where it stood before', async () => {
    await stockUp(store, netflix, crowd);
    const orders = await Promise.all(
      each(async (n) => (await placed(store, orderFor(await greeted(store, n)))).order.id),
    );
    const keep = (message: number) =>
      Promise.all(
        orders.map((order, n) =>
          answerOf(store.conversations.keepInvoiceMessage(order, { chat: 7_999_999_999_000 + n, message })),
        ),
      );
    expect(await keep(10)).to.deep.equal(each(() => O.none));
    expect(await keep(11)).to.deep.equal(each((n) => O.some({ chat: 7_999_999_999_000 + n, message: 10 })));
    expect(store.batches.sent('conversations.keep-bill-many')).to.deep.equal([crowd, crowd]);
  });
});
