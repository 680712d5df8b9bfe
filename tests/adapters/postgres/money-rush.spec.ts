import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { decodeRows } from '../../../adapters/postgres/kit/codecs.ts';
import type { Run } from '../../../adapters/postgres/kit/run.ts';
import { storeCause } from '../../../adapters/postgres/kit/store-cause.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import type { Buyer } from '../../../domain/people/buyer.ts';
import type { Decision } from '../../../domain/order/decision.ts';
import { entryKey } from '../../../domain/balance/wallet.ts';
import { arrival, balancePayment } from '../../support/builders/decisions.ts';
import { balanceOf, toppedUp } from '../../support/fixture/money.ts';
import { committed, expired, greeted, placed, shelfOf, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { orderFor } from '../../support/builders/orders.ts';
import { outcomesOf } from '../../support/either.ts';
import { anEntry } from '../../support/builders/entries.ts';
import { closeAudited } from './audit.ts';
import { postgresStore, type PostgresStore } from './postgres-store.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n + 1);

const tagsOf = (outcomes: readonly E.Either<{ readonly tag: string }, unknown>[]) => {
  const tags = outcomes.map((outcome) => (E.isLeft(outcome) ? outcome.left.tag : 'Done'));
  return Object.fromEntries([...new Set(tags)].map((tag) => [tag, tags.filter((one) => one === tag).length]));
};

/** The same store, but what a rival undid fails at once, where the shop's own store would try again. */
const withoutSecondTry = ({ database }: OpenedStore): PostgresStore => {
  const run: Run =
    (statement, values = []) =>
    async () => {
      try {
        const { name, text } = statement;
        const { rows } = await database.pool.query<Record<string, unknown>>({
          name,
          text,
          values: [...values],
        });
        return E.mapLeft((caught) => storeFailure(name, storeCause(caught)))(decodeRows(statement.row, rows));
      } catch (caught) {
        return E.left(storeFailure(statement.name, storeCause(caught)));
      }
    };
  return postgresStore({ run });
};

describe('The PostgreSQL store in a rush for money', function () {
  this.timeout(60_000);
  let store: OpenedStore;

  beforeEach(async () => {
    store = await openStore(16);
  });

  afterEach(() => closeAudited(store));

  it('pays thirteen of forty orders from a balance for thirteen, and leaves the rest of it (row 23)', async () => {
    await stockUp(store, netflix, 40);
    const buyer = await greeted(store);
    await toppedUp(store, buyer, 139_999);
    const kept = [];
    for (const n of numbers(40)) kept.push(await placed(store, orderFor(buyer, n)));
    const outcomes = await outcomesOf(
      kept.map(({ order, version }) => store.orders.commit(balancePayment(order), version)),
    );
    expect(tagsOf(outcomes)).to.deep.equal({ Done: 13, Overdrawn: 27 });
    expect(await balanceOf(store, buyer)).to.equal(9_999);
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 0, sold: 13 });
    expect(await store.pendingFollowUps()).to.have.lengthOf(13);
  });

  it('takes thirteen of forty sums by hand from a balance for thirteen, and says of the others why not', async () => {
    const buyer = await greeted(store);
    await toppedUp(store, buyer, 139_999);
    const entries = numbers(40).map((n) =>
      anEntry({ key: entryKey(`hand:${String(n)}`), buyer: buyer.id, amount: -10_000 }),
    );
    const outcomes = await outcomesOf(entries.map((entry) => store.wallets.post(entry, [], [])));
    expect(tagsOf(outcomes)).to.deep.equal({ Done: 13, Overdrawn: 27 });
    expect(await balanceOf(store, buyer)).to.equal(9_999);
  });

  it('gives the last ten units to ten of forty who pay late, and the others all their money (row 10)', async () => {
    await stockUp(store, netflix, 10);
    const late = [];
    for (const n of numbers(40)) {
      const buyer = await greeted(store, n);
      late.push({ buyer, ...(await expired(store, orderFor(buyer))) });
    }
    const outcomes = await outcomesOf(
      late.map(({ order, version }) => store.orders.commit(arrival(order), version)),
    );
    expect(tagsOf(outcomes)).to.deep.equal({ Done: 10, Shortage: 30 });
    const short = late.filter((_, n) => E.isLeft(outcomes[n] ?? E.right(null)));
    for (const { buyer, order, version } of short) {
      const { ifShort } = arrival(order);
      if (ifShort !== null) await committed(store, ifShort, version);
      expect(await balanceOf(store, buyer)).to.equal(order.total);
    }
    expect(await store.books.violations()()).to.deep.equal(E.right([]));
  });

  it('blocks nobody for ever while one balance is filled and charged for two orders at once', async () => {
    const rounds = 12;
    await stockUp(store, netflix, 2 * rounds);
    const buyer: Buyer = await greeted(store);
    await toppedUp(store, buyer, 1_000_000);
    const { orders, wallets } = withoutSecondTry(store);
    const failures: unknown[] = [];
    for (const round of numbers(rounds)) {
      const charged = await placed(store, orderFor(buyer, 2 * round));
      const filling = await placed(store, orderFor(buyer, 2 * round + 1));
      const commits: readonly (readonly [Decision, number])[] = [
        [balancePayment(charged.order), charged.version],
        [arrival(charged.order, 10_300), charged.version],
        [arrival(filling.order, 10_500), filling.version],
        [balancePayment(filling.order), filling.version],
      ];
      const outcomes = await Promise.all([
        outcomesOf(numbers(5).flatMap(() => commits.map(([made, version]) => orders.commit(made, version)))),
        outcomesOf(
          numbers(6).map((n) =>
            wallets.post(
              anEntry({
                key: entryKey(`${String(round)}:${String(n)}`),
                buyer: buyer.id,
                amount: n % 2 === 0 ? 7 : -7,
              }),
              [],
              [],
            ),
          ),
        ),
      ]);
      const done = outcomes[0].filter(E.isRight);
      expect(done).to.have.lengthOf(2);
      failures.push(
        ...outcomes.flatMap((some) => some.filter(E.isLeft)).filter(({ left }) => left.tag !== 'Stale'),
      );
    }
    expect(failures).to.deep.equal([]);
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 0, sold: 2 * rounds });
    expect(await store.books.violations()()).to.deep.equal(E.right([]));
  });
});
