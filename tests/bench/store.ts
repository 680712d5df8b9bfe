import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPostgres } from '../../adapters/embedded-postgres/embedded-postgres.ts';
import { openDatabase } from '../../adapters/postgres/kit/database.ts';
import { migrate } from '../../adapters/postgres/kit/migrate.ts';
import { adoptKeys } from '../../adapters/postgres/stock/unit-keys.ts';
import type { Version } from '../../application/ports/versioned.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { postgresStore } from '../adapters/postgres/postgres-store.ts';
import { filledCart } from '../support/fixture/shop.ts';
import { lineOf, type Ordered, orderFor } from '../support/builders/orders.ts';
import { payment, placementOf } from '../support/builders/decisions.ts';
import { type StoreUnderTest } from '../contracts/store-under-test.ts';
import { answerOf } from '../support/either.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { aProductRow, units } from '../support/builders/products.ts';
import { aUnitKey } from '../support/unit-keys.ts';
import { quantile, type Figure } from './figure.ts';
import { silentLog } from '../support/fakes/silent.ts';

const clients = 16;
const shelf = Array.from({ length: 10 }, (_, n) => variantCode(`BENCH-${String(n)}`));

type Sizes = { readonly orders: number; readonly stock: number; readonly pages: number };
type StoredOrder = { readonly order: Ordered; readonly version: Version };

/** Runs the steps by so many clients at once: how many a second were done, and how long one took. */
const measure = async (
  what: string,
  steps: readonly (() => Promise<unknown>)[],
): Promise<readonly Figure[]> => {
  const queue = [...steps];
  const took: number[] = [];
  const begun = performance.now();
  const work = async (): Promise<void> => {
    for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
      const start = performance.now();
      await step();
      took.push(performance.now() - start);
    }
  };
  const workers = Math.min(clients, steps.length);
  await Promise.all(Array.from({ length: workers }, work));
  const perSecond = (steps.length * 1_000) / (performance.now() - begun);
  const named = `${what}, ${String(workers)} clients`;
  const common = { part: 'store', goal: null };
  return [
    { ...common, what: named, value: perSecond, unit: '/s' },
    { ...common, what: `${named}: p50`, value: quantile(took, 0.5), unit: 'ms' },
    { ...common, what: `${named}: p99`, value: quantile(took, 0.99), unit: 'ms' },
  ];
};

const trade = async (
  store: StoreUnderTest,
  { orders: count }: Sizes,
  title: string,
  first: number,
  productsOf: (n: number) => typeof shelf,
): Promise<readonly Figure[]> => {
  const orders: StoredOrder[] = [];
  for (let n = 0; n < count; n += 1) {
    const buyer = aBuyer({ id: buyerId(first + n) });
    const order = orderFor(buyer, 1, { lines: productsOf(n).map((product) => lineOf(product)) });
    orders.push({ order, version: await filledCart(store, order) });
  }
  const placed: StoredOrder[] = [];
  const placing = orders.map(({ order, version }) => async () => {
    const followUps = [{ tag: 'ExpireOrder', order: order.id, at: order.expiresAt }] as const;
    placed.push({
      order,
      version: await answerOf(store.orders.place(placementOf(order, followUps), version)),
    });
  });
  const figures = await measure(`orders placed, ${title}`, placing);
  const settling = placed.map(({ order, version }) => () => {
    const deliver = { tag: 'DeliverGoods', order: order.id } as const;
    return answerOf(store.orders.commit({ ...payment(order), followUps: [deliver] }, version));
  });
  return [...figures, ...(await measure(`orders settled, ${title}`, settling))];
};

const fill = async (store: StoreUnderTest, { stock }: Sizes): Promise<void> => {
  await answerOf(store.products.import(shelf.map((code) => aProductRow({ code }))));
  for (const code of shelf) await answerOf(store.stock.add(code, units(code, stock)));
};

/** As the first start of a shop does. */
const knowKey = async (url: string): Promise<void> => {
  const database = openDatabase({ url, poolSize: 1, log: silentLog });
  await answerOf(adoptKeys(database.run, [aUnitKey()]));
  await database.close();
};

const trades = async (url: string, sizes: Sizes): Promise<readonly Figure[]> => {
  await answerOf(migrate(url));
  await knowKey(url);
  const database = openDatabase({ url, poolSize: clients, log: silentLog });
  const store: StoreUnderTest = {
    ...postgresStore(database),
    pendingFollowUps: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
  try {
    await fill(store, sizes);
    const page = { offset: 0, limit: 10 };
    const look = () => answerOf(store.products.page(null, page));
    return [
      ...(await trade(store, sizes, 'one product for all', 100_000, () => shelf.slice(0, 1))),
      ...(await trade(store, sizes, 'two of ten products', 200_000, (n) =>
        [n % 10, (n + 3) % 10].flatMap((at) => shelf[at] ?? []),
      )),
      ...(await measure(
        'pages of the shelf',
        Array.from({ length: sizes.pages }, () => look),
      )),
    ];
  } finally {
    await database.close();
  }
};

/** What the store alone can do, over an embedded PostgreSQL with its usual settings (every commit on disk). */
export const benchStore = async (quick: boolean): Promise<readonly Figure[]> => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'store-')), 'data');
  const server = await openEmbeddedPostgres({ dataDir, role: 'command', log: silentLog });
  const sizes = quick
    ? { orders: 400, stock: 2_000, pages: 400 }
    : { orders: 4_000, stock: 10_000, pages: 2_000 };
  try {
    return await trades(server.url, sizes);
  } finally {
    await server.stop();
  }
};
