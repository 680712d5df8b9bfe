import pg from 'pg';
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
import { silentLog } from '../support/fakes/silent.ts';
import { processorTimeWithChildren } from './usage.ts';

/** As a process of the shop has them. */
const poolSize = 20;
export const shelf = Array.from({ length: 10 }, (_, n) => variantCode(`BENCH-${String(n)}`));
/** The domain's answer; a refusal is a bug of the bench. */
const rightOf = <A>(answer: E.Either<{ readonly tag: string } | readonly unknown[], A>): A =>
  E.isRight(answer) ? answer.right : bug('refused in the bench');

export type Shop = {
  readonly world: World;
  readonly statements: () => number;
  /** Carts of new buyers, each with one unit of one of ten products. */
  readonly fillCarts: (count: number) => Promise<readonly Buying[]>;
  readonly undone: () => number;
  /** Milliseconds of processor time that the server and all its processes have used; null where nobody knows. */
  readonly serverTime: () => number | null;
  readonly close: () => Promise<void>;
};
type Buying = { readonly buyer: number; readonly cart: string };

export const openShop = async (url: string, stock: number, postmaster: number | null): Promise<Shop> => {
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
    serverTime: () => (postmaster === null ? null : processorTimeWithChildren(postmaster)),
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

export type Way = (world: World, buying: Buying) => Promise<void>;

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

export const live = lifeOf({});
export const liveByOneWay = lifeOf({ method: qris });

/** Place and settle by the store alone, two commits: nothing is read, and the gateway's answer is at hand. */
export const storeAlone =
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

/** Processor time of one order, in milliseconds; null where this machine cannot tell. */
type Spent = { readonly node: number; readonly server: number | null };

export type Round = {
  readonly rate: number;
  readonly took: readonly number[];
  readonly statements: number;
  readonly spent: Spent;
};

/** Clients who take the next cart as soon as they are done with one, until none is left. */
export const round = async (shop: Shop, clients: number, count: number, way: Way): Promise<Round> => {
  const queue = [...(await shop.fillCarts(count))];
  const took: number[] = [];
  const before = shop.statements();
  const [node, server] = [process.cpuUsage(), shop.serverTime()];
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
  const { user, system } = process.cpuUsage(node);
  const now = shop.serverTime();
  return {
    rate,
    took,
    statements: (shop.statements() - before) / count,
    spent: {
      node: (user + system) / 1_000 / count,
      server: server === null || now === null ? null : (now - server) / count,
    },
  };
};
