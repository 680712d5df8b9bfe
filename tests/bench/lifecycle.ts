import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openEmbeddedPostgres } from '../../adapters/embedded-postgres/embedded-postgres.ts';
import { openDatabase } from '../../adapters/postgres/kit/database.ts';
import { migrate } from '../../adapters/postgres/kit/migrate.ts';
import type { Run } from '../../adapters/postgres/kit/run.ts';
import { adoptKeys } from '../../adapters/postgres/stock/unit-keys.ts';
import { placeOrder } from '../../application/order/place-order.ts';
import { receiveNotice } from '../../application/payment/receive-notice.ts';
import { requestPayment } from '../../application/payment/request-payment.ts';
import * as E from 'fp-ts/lib/Either.js';
import { bug } from '../../domain/bug.ts';
import { review } from '../../domain/order/checkout.ts';
import { followedBy } from '../../domain/order/decision.ts';
import { newOrderId } from '../../domain/order/order.ts';
import { place } from '../../domain/order/placing.ts';
import { applyGatewayResponse } from '../../domain/payment/gateway-answer.ts';
import { requestPayment as decideRequest } from '../../domain/payment/invoicing.ts';
import { cartId } from '../../domain/catalogue/cart.ts';
import { variantCode, type CatalogueItem } from '../../domain/catalogue/product.ts';
import { instant } from '../../domain/instant.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { postgresStore } from '../adapters/postgres/postgres-store.ts';
import { watchedBatches } from '../adapters/postgres/watched-batches.ts';
import { qris, referenceOf } from '../support/builders/payments.ts';
import { type World, worldOver } from '../support/fixture/world.ts';
import { answerOf } from '../support/either.ts';
import { aProductRow, units } from '../support/builders/products.ts';
import { aUnitKey, ringWith } from '../support/unit-keys.ts';
import { median, quantile, type Figure } from './figure.ts';
import { openYardstick } from './pgbench.ts';
import { silentLog } from '../support/fakes/silent.ts';

/** As a process of the shop has them. */
const poolSize = 20;
const shelf = Array.from({ length: 10 }, (_, n) => variantCode(`BENCH-${String(n)}`));
/** The domain's answer; a refusal is a bug of the bench. */
const rightOf = <A>(answer: E.Either<{ readonly tag: string } | readonly unknown[], A>): A =>
  E.isRight(answer) ? answer.right : bug('refused in the bench');

type Shop = {
  readonly world: World;
  readonly statements: () => number;
  /** Carts of new buyers, each with one unit of one of ten products. */
  readonly fillCarts: (count: number) => Promise<readonly Buying[]>;
  readonly undone: () => number;
  readonly close: () => Promise<void>;
};
type Buying = { readonly buyer: number; readonly cart: string };

const openShop = async (url: string, stock: number): Promise<Shop> => {
  await answerOf(migrate(url));
  const database = openDatabase({ url, poolSize, log: silentLog });
  await answerOf(adoptKeys(database.run, [aUnitKey()]));
  let sent = 0;
  const run: Run = (statement, values) => {
    const task = database.run(statement, values);
    return () => {
      sent += 1;
      return task();
    };
  };
  const batches = watchedBatches();
  const store = postgresStore({ run }, ringWith(aUnitKey()), { meter: batches.meter, least: 2 });
  let orders = 0;
  const opened = worldOver(store);
  const world: World = {
    ...opened,
    clock: { ...opened.clock, now: () => instant(Date.now()) },
    ids: { ...opened.ids, orderSuffix: () => (orders += 1).toString(16).padStart(8, '0') },
  };
  await answerOf(world.products.import(shelf.map((code) => aProductRow({ code, price: rupiah(10_000) }))));
  for (const code of shelf)
    await answerOf(world.stock.add(code, units(code, Math.ceil(stock / shelf.length))));
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  let buyers = 100_000;
  return {
    world,
    statements: () => sent,
    undone: () => batches.undone.length,
    fillCarts: async (count) => {
      const first = buyers;
      buyers += count;
      await client.query(
        `insert into carts (id, buyer_id, lines, version, created_at, touched_at)
         select 'cart ' || n, n, jsonb_build_array(jsonb_build_object(
           'product', 'BENCH-' || n % 10, 'quantity', 1, 'priceSeen', 10000)), 1, now(), now()
         from generate_series($1::bigint, $2::bigint - 1) as n`,
        [first, buyers],
      );
      await client.query('vacuum analyze');
      return Array.from({ length: count }, (_, n) => ({
        buyer: first + n,
        cart: `cart ${String(first + n)}`,
      }));
    },
    close: async () => {
      await client.end();
      await database.close();
    },
  };
};

type Way = (world: World, buying: Buying) => Promise<void>;

/**
 * Place, request the payment, settle by the notice: what a shop does for each order besides talking. Four commits, or
 * three where there is one way to pay, and the attempt is placed with the order.
 */
const lifeOf =
  (known: { readonly method?: typeof qris }): Way =>
  async (world, { buyer, cart }) => {
    const order = await answerOf(placeOrder(world)({ buyer: buyerId(buyer), cart: cartId(cart), ...known }));
    const asked = { buyer: buyerId(buyer), order: order.id, method: qris };
    const { attempt } = await answerOf(requestPayment(world)(asked));
    const reference = referenceOf(order);
    world.gateway.pay(reference, world.clock.now());
    const transaction = attempt.tag === 'Payable' ? attempt.invoice.transaction : null;
    const notice = { gateway: world.gateway.id, reference, transaction, amount: attempt.amount };
    const answer = await answerOf(receiveNotice(world)(notice));
    if (answer.tag !== 'Settled') throw new Error(`not settled: ${answer.tag}`);
  };

const live = lifeOf({});
const liveByOneWay = lifeOf({ method: qris });

/** Place and settle by the store alone, two commits: nothing is read, and the gateway's answer is at hand. */
const storeAlone =
  (items: readonly CatalogueItem[]): Way =>
  async (world, { buyer, cart: id }) => {
    const { gateways, gateway, ids } = world;
    const now = world.clock.now();
    const product = shelf[buyer % shelf.length] ?? bug('the shelf is empty');
    const line = { product, quantity: 1, priceSeen: rupiah(10_000) };
    const cart = { id: cartId(id), buyer: buyerId(buyer), lines: [line], counted: [] };
    const placement = rightOf(
      place({
        id: newOrderId(cart.buyer, ids.orderSuffix()),
        cart,
        quote: rightOf(review(cart, items, null, null, now)),
        openOrders: 0,
        policy: world.policy(),
        now,
      }),
    );
    const offer = gateways.methods.find((one) => one.id === qris) ?? bug('no QRIS is offered');
    const requested = rightOf(decideRequest(placement.order, offer, gateways.traitsOf, now));
    const version = await answerOf(world.orders.place(placement, 1));
    const { invoice } = await answerOf(gateway.request(requested.attempt));
    gateway.pay(requested.attempt.reference, now);
    const report = await answerOf(gateway.status({ ...requested.attempt, transaction: invoice.transaction }));
    const answer = { tag: 'Opened', invoice, report } as const;
    const settled = applyGatewayResponse(requested.order, answer, gateways.traitsOf, now);
    if (settled?.order.tag !== 'Paid') throw new Error('not settled');
    await answerOf(world.orders.commit(followedBy(requested, settled), version));
  };

type Round = { readonly rate: number; readonly took: readonly number[]; readonly statements: number };

const round = async (shop: Shop, clients: number, count: number, way: Way = live): Promise<Round> => {
  const queue = [...(await shop.fillCarts(count))];
  const took: number[] = [];
  const before = shop.statements();
  const begun = performance.now();
  const client = async (): Promise<void> => {
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      const start = performance.now();
      await way(shop.world, one);
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const rate = (count * 1_000) / (performance.now() - begun);
  return { rate, took, statements: (shop.statements() - before) / count };
};

/**
 * Clients at once, and what the issue that set these goals asks of them: against two commits, against four.
 * The more clients `pgbench` has, the longer they take to connect and to prepare, and the more seconds it is given.
 */
const levels = [
  { clients: 16, count: 800, seconds: 3, goals: { 2: 0.6, 4: 1 } },
  { clients: 64, count: 1_600, seconds: 6, goals: { 2: 1.5, 4: 2.5 } },
  { clients: 256, count: 3_200, seconds: 12, goals: { 2: 3, 4: 5 } },
] as const;
/** By the store alone, beside the first level. */
const alone = { count: 1_200, goal: 1.1 };

type Rounds = { readonly ours: Round[]; readonly byOneWay: Round[]; readonly yard: Record<2 | 4, number[]> };

/** A round in which the yardstick got nothing done says nothing. */
const againstYard = (rates: readonly number[], yard: readonly number[]): number | null =>
  median(
    rates.flatMap((rate, n) => {
      const theirs = yard[n] ?? 0;
      return theirs > 0 ? [rate / theirs] : [];
    }),
  );

const figuresOf = (
  { clients, goals }: (typeof levels)[number],
  { ours, byOneWay, yard }: Rounds,
): readonly Figure[] => {
  const rates = ours.map(({ rate }) => rate);
  const ratesByOneWay = byOneWay.map(({ rate }) => rate);
  const all = ours.flatMap(({ took }) => took);
  const line = (
    what: string,
    value: number | null,
    unit: Figure['unit'],
    goal: number | null = null,
  ): Figure => ({
    part: 'lifecycle',
    what: `${String(clients)} clients: ${what}`,
    value,
    unit,
    goal,
  });
  const ratio = (commits: 2 | 4): number | null => againstYard(rates, yard[commits]);
  const against = ([2, 4] as const).flatMap((commits) =>
    yard[commits].length === 0
      ? []
      : [
          line(`pgbench, ${String(commits)} commits`, median(yard[commits]), '/s'),
          line(`against pgbench with ${String(commits)} commits`, ratio(commits), '×', goals[commits]),
        ],
  );
  const oneWay = [
    line('the same where there is one way to pay', median(ratesByOneWay), '/s'),
    ...(yard[2].length === 0
      ? []
      : [
          line(
            'one way to pay against pgbench with 2 commits',
            againstYard(ratesByOneWay, yard[2]),
            '×',
            goals[2],
          ),
        ]),
  ];
  return [
    line(`orders placed, billed and settled, median of ${String(rates.length)}`, median(rates), '/s'),
    line('slowest round', Math.min(...rates), '/s'),
    line('fastest round', Math.max(...rates), '/s'),
    line('p50', quantile(all, 0.5), 'ms'),
    line('p99', quantile(all, 0.99), 'ms'),
    line('statements an order', median(ours.map(({ statements }) => statements)), ''),
    ...against,
    ...oneWay,
  ];
};

const figuresOfStore = (rounds: readonly Round[], yard: readonly number[]): readonly Figure[] => {
  const rates = rounds.map(({ rate }) => rate);
  const line = (what: string, value: number | null, unit: Figure['unit'], goal: number | null = null) =>
    ({ part: 'lifecycle', what: `16 clients: ${what}`, value, unit, goal }) as const;
  return [
    line('placed and settled by the store alone', median(rates), '/s'),
    ...(yard.length === 0
      ? []
      : [line('the store alone against pgbench with 2 commits', againstYard(rates, yard), '×', alone.goal)]),
  ];
};

/**
 * The shop's part of an order's life through the use cases, over a PostgreSQL with its usual settings (every commit
 * on disk) and a gateway in this process, side by side with `pgbench` doing the same to plain tables: in each round
 * all take their turn, so that whatever else the machine does falls on each of them.
 */
export const benchLifecycle = async (quick: boolean): Promise<readonly Figure[]> => {
  const rounds = quick ? 1 : 3;
  const dataDir = join(mkdtempSync(join(tmpdir(), 'lifecycle-')), 'data');
  const settings = { max_connections: '320', random_page_cost: '1.1' };
  const server = await openEmbeddedPostgres({ dataDir, role: 'command', log: silentLog, settings });
  try {
    const sold = levels.reduce((sum, { count }) => sum + 2 * count, alone.count) * (rounds + 1);
    const shop = await openShop(server.url, sold + 2_000);
    const yardstick = await openYardstick(server.url);
    if (yardstick === null)
      console.log(
        'pgbench is missing: apt-get install postgresql-contrib, or there is nothing to compare with',
      );
    const items = await answerOf(shop.world.products.findAll(shelf));
    await round(shop, 16, 400);
    await round(shop, 16, 400, storeAlone(items));
    const byStore: Round[] = [];
    const kept = levels.map((level) => ({
      level,
      ours: [] as Round[],
      byOneWay: [] as Round[],
      yard: { 2: [] as number[], 4: [] as number[] },
    }));
    for (let n = 0; n < rounds; n += 1) {
      for (const { level, ours, byOneWay, yard } of kept) {
        process.stdout.write(
          `\r  round ${String(n + 1)} of ${String(rounds)}, ${String(level.clients)} clients   `,
        );
        if (yardstick !== null)
          for (const commits of [2, 4] as const)
            yard[commits].push(await yardstick.measure(commits, level.clients, level.seconds));
        ours.push(await round(shop, level.clients, level.count));
        byOneWay.push(await round(shop, level.clients, level.count, liveByOneWay));
      }
      byStore.push(await round(shop, 16, alone.count, storeAlone(items)));
    }
    process.stdout.write('\n');
    if (shop.undone() > 0) throw new Error(`${String(shop.undone())} batches were undone`);
    await shop.close();
    await yardstick?.close();
    return [
      ...kept.flatMap(({ level, ...measured }) => figuresOf(level, measured)),
      ...figuresOfStore(byStore, kept[0]?.yard[2] ?? []),
    ];
  } finally {
    await server.stop();
  }
};
