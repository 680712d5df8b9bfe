import { memoryBroadcaster, type MemoryBroadcaster } from '../../adapters/memory/broadcaster.ts';
import { memoryAlertForum, type MemoryAlertForum } from '../../adapters/memory/alert-forum.ts';
import {
  memoryTestimonyChannel,
  type MemoryTestimonyChannel,
} from '../../adapters/memory/testimony-channel.ts';
import { createMemoryStore, type MemoryStore } from '../../adapters/memory/store.ts';
import { memorySpamStates } from '../../adapters/system/spam-states.ts';
import { timeZoneCalendar } from '../../adapters/calendar/time-zone-calendar.ts';
import type { Calendar } from '../../application/ports/calendar.ts';
import { gatewaysOf, type Gateways } from '../../application/gateways.ts';
import { changeQuantity } from '../../application/cart/change-quantity.ts';
import { deliverOrder } from '../../application/delivery/deliver-order.ts';
import { placeOrder } from '../../application/order/place-order.ts';
import { requestPayment } from '../../application/payment/request-payment.ts';
import type { Ids } from '../../application/ports/ids.ts';
import type { Orders } from '../../application/ports/orders.ts';
import type { SpamStates } from '../../application/ports/spam-states.ts';
import type { Stores } from '../../application/ports/stores.ts';
import { stale } from '../../application/ports/versioned.ts';
import { storeFailure, type StoreFailure } from '../../application/ports/store-failure.ts';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Buyer, BuyerId } from '../../domain/people/buyer.ts';
import { cartId } from '../../domain/catalogue/cart.ts';
import type { AwaitingPayment, Order, OrderId, Paid } from '../../domain/order/order.ts';
import { methodId, paymentReference, type PaymentReference } from '../../domain/payment/payment.ts';
import { available, variantCode, type VariantCode } from '../../domain/catalogue/product.ts';
import { policyFrom } from '../../application/settings/shop-rules.ts';
import { usualSettings, type ShopSettings } from '../../domain/settings/shop-settings.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';
import { answerOf } from '../support/either.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { aPolicy } from '../support/builders/policies.ts';
import { aProductRow } from '../support/builders/products.ts';
import { recordingMessenger, type RecordingMessenger } from '../support/fakes/recording-messenger.ts';
import { scriptedGateway, type ScriptedGateway } from '../support/fakes/scripted-gateway.ts';
import { settableClock, type SettableClock } from '../support/fakes/settable-clock.ts';

export const netflix = variantCode('NETFLIX-1M');
export const spotify = variantCode('SPOTIFY-1M');
export const qris = methodId('qris');

/** The one shop that specs are about, in memory: every dependency that a use case may ask for. */
export type World = MemoryStore & {
  readonly calendar: Calendar;
  readonly clock: SettableClock;
  readonly ids: Ids;
  readonly gateway: ScriptedGateway;
  readonly gateways: Gateways;
  readonly broadcaster: MemoryBroadcaster;
  readonly alertForum: MemoryAlertForum;
  readonly testimonyChannel: MemoryTestimonyChannel;
  readonly messenger: RecordingMessenger;
  readonly policy: () => ShopPolicy;
  readonly spamStates: SpamStates;
  /** Nobody, unless a test names them. */
  readonly owners: readonly BuyerId[];
};

const countingIds = (): Ids => {
  let orders = 0;
  let carts = 0;
  return {
    orderSuffix: () => (orders += 1).toString(16).padStart(8, '0'),
    cartId: () => cartId(`cart-${String((carts += 1))}`),
  };
};

export const openWorld = (over: Partial<ShopPolicy> = {}, said: Partial<ShopSettings> = {}): World => {
  const clock = settableClock();
  const gateway = scriptedGateway();
  const { paymentWindow, ...rules } = aPolicy(over);
  const store = createMemoryStore({ clock, defaults: { ...usualSettings, ...said, paymentWindow } });
  return {
    ...store,
    calendar: timeZoneCalendar('Asia/Jakarta'),
    clock,
    ids: countingIds(),
    gateway,
    gateways: gatewaysOf({ offered: [gateway] }),
    broadcaster: memoryBroadcaster(),
    alertForum: memoryAlertForum(),
    testimonyChannel: memoryTestimonyChannel(),
    messenger: recordingMessenger(),
    policy: policyFrom(rules, store.settings),
    spamStates: memorySpamStates(100),
    owners: [],
  };
};

/** The same over another store, with a memory's own only where that store has nothing of it. */
export const worldOver = (store: Stores, world = openWorld()): World => ({
  ...world,
  ...store,
  parkedJobs: { ...world.parkedJobs, ...store.parkedJobs },
});

/** Puts a product on the shelf with so many units; the units are called `<code> 1`, `<code> 2`, … */
export const stockUp = async (
  world: World,
  code: VariantCode,
  count: number,
  price = 10_000,
): Promise<void> => {
  const row = aProductRow({ code, name: code });
  await answerOf(world.products.import([{ ...row, price: price as typeof row.price }]));
  const units = Array.from({ length: count }, (_, n) => `${code} ${String(n + 1)}`);
  if (count > 0) await answerOf(world.stock.add(code, units));
};

export const greeted = async (world: World, over: Partial<Buyer> = {}): Promise<Buyer> =>
  (await answerOf(world.buyers.greet(aBuyer(over), world.clock.now()))).buyer;

export const fillCart = async (world: World, buyer: Buyer, product: VariantCode, count = 1) => {
  const change = { tag: 'To', count } as const;
  return (await answerOf(changeQuantity(world)({ buyer: buyer.id, product, change }))).cart;
};

/** An order for one product, placed by its buyer. */
export const ordered = async (
  world: World,
  buyer: Buyer,
  product: VariantCode = netflix,
  count = 1,
): Promise<AwaitingPayment> => {
  const cart = await fillCart(world, buyer, product, count);
  const order = await answerOf(placeOrder(world)({ buyer: buyer.id, cart: cart.id }));
  if (order.tag !== 'AwaitingPayment') throw new Error(`placed an order that is ${order.tag}`);
  return order;
};

export const referenceOf = (order: Order): PaymentReference => paymentReference(order.id);

/** An order with its QRIS invoice. */
export const invoiced = async (world: World, buyer: Buyer, count = 1): Promise<Order> => {
  const order = await ordered(world, buyer, netflix, count);
  return (await answerOf(requestPayment(world)({ buyer: buyer.id, order: order.id, method: qris }))).order;
};

export const kept = async (world: World, id: OrderId): Promise<Order> => {
  const found = await answerOf(world.orders.find(id));
  if (found._tag === 'None') throw new Error(`no order ${id}`);
  return found.value.value;
};

export const shelfOf = async (world: World, code: VariantCode) => {
  const [item] = await answerOf(world.products.findAll([code]));
  return { stock: item === undefined ? undefined : available(item), sold: item?.sold };
};

export const delivered = async (world: World, order: Paid): Promise<Order> =>
  answerOf(deliverOrder(world)(order.id));

export const brokenStore: StoreFailure = storeFailure('test', new Error('the store is away'));

/** The orders of a world in which others change every order between a look and a commit, so many times. */
export const withRivals = (orders: Orders, times: number): Orders => {
  let left = times;
  return {
    ...orders,
    commit: (decision, version) => {
      left -= 1;
      return left >= 0 ? TE.left(stale) : orders.commit(decision, version);
    },
  };
};
