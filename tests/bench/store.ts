import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPostgres } from '../../adapters/embedded-postgres/embedded-postgres.ts';
import { openDatabase } from '../../adapters/postgres/database.ts';
import { migrate } from '../../adapters/postgres/migrate.ts';
import type { Version } from '../../application/ports/versioned.ts';
import { buyerId } from '../../domain/buyer.ts';
import type { AwaitingPayment } from '../../domain/order.ts';
import { productCode } from '../../domain/product.ts';
import { postgresStore } from '../adapters/postgres/postgres-store.ts';
import { filledCart, lineOf, orderFor, payment, placementOf, units } from '../contracts/shop.ts';
import { answerOf, type StoreUnderTest } from '../contracts/store-under-test.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { aProductRow } from '../support/builders/products.ts';

const clients = 16;
const orderCount = 4_000;
const shelf = Array.from({ length: 10 }, (_, n) => productCode(`BENCH-${String(n)}`));

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

type Kept = { readonly order: AwaitingPayment; readonly version: Version };

/** Runs the steps by so many clients at once and prints how many a second were done, and how long one took. */
const measure = async (name: string, steps: readonly (() => Promise<unknown>)[]): Promise<void> => {
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
  await Promise.all(Array.from({ length: Math.min(clients, steps.length) }, work));
  const elapsed = performance.now() - begun;
  took.sort((a, b) => a - b);
  const at = (share: number): string => (took[Math.floor(took.length * share)] ?? 0).toFixed(1);
  const rate = ((steps.length * 1_000) / elapsed).toFixed(0);
  console.log(
    `${name}: ${rate}/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (${String(steps.length)} by ${String(clients)} clients)`,
  );
};

const trade = async (
  store: StoreUnderTest,
  productOf: (n: number) => typeof shelf,
  title: string,
  first: number,
) => {
  const orders: Kept[] = [];
  for (let n = 0; n < orderCount; n += 1) {
    const buyer = aBuyer({ id: buyerId(first + n) });
    const order = orderFor(buyer, 1, { lines: productOf(n).map((product) => lineOf(product)) });
    orders.push({ order, version: await filledCart(store, order) });
  }
  const placed: Kept[] = [];
  await measure(
    `placing, ${title}`,
    orders.map(({ order, version }) => async () => {
      const followUps = [{ tag: 'ExpireOrder', order: order.id, at: order.payBefore }] as const;
      placed.push({
        order,
        version: await answerOf(store.orders.place(placementOf(order, followUps), version)),
      });
    }),
  );
  await measure(
    `settling, ${title}`,
    placed.map(({ order, version }) => () => {
      const deliver = { tag: 'DeliverGoods', order: order.id } as const;
      return answerOf(store.orders.commit({ ...payment(order), followUps: [deliver] }, version));
    }),
  );
};

const bench = async (url: string): Promise<void> => {
  await answerOf(migrate(url));
  const database = openDatabase({ url, poolSize: clients, log: silent });
  const store: StoreUnderTest = {
    ...postgresStore(database),
    pendingFollowUps: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
  await answerOf(store.products.import(shelf.map((code) => aProductRow({ code }))));
  const [main] = shelf;
  if (main === undefined) throw new Error('there are ten');
  await measure(
    'stocking 100,000 units',
    shelf.map((code) => () => answerOf(store.stock.add(code, units(code, 100_000)))).slice(0, 2),
  );
  for (const code of shelf.slice(2)) await answerOf(store.stock.add(code, units(code, 10_000)));
  const page = { offset: 0, limit: 10 };
  await measure(
    'a page of the shelf',
    Array.from({ length: 2_000 }, () => () => answerOf(store.products.page(null, page))),
  );
  await trade(store, () => [main], 'one product for all', 100_000);
  await trade(
    store,
    (n) => [n % 10, (n + 3) % 10].flatMap((i) => shelf[i] ?? []),
    'two of ten products',
    200_000,
  );
  await database.close();
};

/** Measures the store over `DATABASE_URL`, whose database is filled, or over an embedded PostgreSQL that goes away again. */
const main = async (): Promise<void> => {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return bench(given);
  const dataDir = mkdtempSync(join(tmpdir(), 'bot-auto-order-bench-'));
  const server = await openEmbeddedPostgres({ dataDir, role: 'command', log: silent });
  try {
    await bench(server.url);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 20 });
  }
};

await main();
