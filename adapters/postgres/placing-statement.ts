import * as t from 'io-ts';
import type { Placement } from '../../domain/placing.ts';
import type { Version } from '../../application/ports/versioned.ts';
import type { BuyerId } from '../../domain/buyer.ts';
import type { CartId } from '../../domain/cart.ts';
import type { OrderId, OrderLine } from '../../domain/order.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { ProductCode } from '../../domain/product.ts';
import { codeColumn, count, orNull } from './codecs.ts';
import { jobsJson, enqueueJobs } from './jobs-json.ts';
import { at } from './moments.ts';
import { as, json, type ValuesOf } from './named-parameters.ts';
import { pickUnits, type Locking } from './picked-units.ts';
import type { Wanted } from './shortage.ts';
import { namedWriting } from './statement.ts';

/*
 * The cart is locked first and the units after it, product by product in the order given: rivals that wait for
 * each other wait in the same order. The array in `held` keeps the planner from reading the whole table.
 */
const placing = (locking: Locking): string => `
  with cart as materialized (
    select id from carts where id = :cart and version = :cartVersion and outcome is null for update
  ),
  ${pickUnits('cart', locking)}
  enough as materialized (
    select cart.id from cart where (select count(*) from picked) = (select sum(quantity) from wanted)
  ),
  placed as (
    insert into orders (id, buyer_id, cart_id, version, state, lines, total, placed_at, pay_before)
    select :order, :buyer, enough.id, 1, 'AwaitingPayment', :lines::jsonb, :total, :placedAt, :payBefore from enough
    returning id, version
  ),
  held as (
    update units set state = 'Held', order_id = :order
    where id = any(array(select picked.id from picked cross join enough))
  ),
  closed as (
    update carts set outcome = 'Ordered' where id = (select id from enough)
  ),
  queued as (${enqueueJobs('placed', ':followUps')})
  select
    (select version from placed) as version,
    exists (select from cart) as "cartOpen",
    (select coalesce(json_agg(found), '[]') from (
       select wanted.product, (select count(*) from picked where picked.product = wanted.product) as left
       from wanted
     ) as found) as "found",
    (select jobs from queued) as jobs`;

const row = t.type({
  version: orNull(count),
  cartOpen: t.boolean,
  found: t.readonlyArray(t.strict({ product: codeColumn, left: count })),
});
export type PlacingOutcome = t.TypeOf<typeof row>;

const takes = {
  cart: as<CartId>(),
  cartVersion: as<Version>(),
  products: as<readonly ProductCode[]>(),
  quantities: as<readonly number[]>(),
  order: as<OrderId>(),
  buyer: as<BuyerId>(),
  lines: json,
  total: as<Rupiah>(),
  placedAt: at,
  payBefore: at,
  followUps: jobsJson,
};

const place = (name: string, locking: Locking) => namedWriting(name, placing(locking), takes, row);

/** Passes over units that a rival has locked. */
export const placeSkippingLocked = place('orders.place', 'for update skip locked');
/** Waits for rivals who have units locked, and then sees whether they took them. */
export const placeWaiting = place('orders.place-waiting', 'for update');

export const wantedOf = (lines: readonly OrderLine[]): Wanted => {
  const wanted = new Map<ProductCode, number>();
  for (const { product, quantity } of lines) wanted.set(product, (wanted.get(product) ?? 0) + quantity);
  return wanted;
};

/** Rivals lock units product by product in this order. */
export const inOrderOfLocks = (wanted: Wanted) => [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));

/** What both statements take. */
export const placingValues = (
  { order, followUps }: Placement,
  cartVersion: Version,
  wanted: Wanted,
): ValuesOf<typeof takes> => ({
  ...order,
  order: order.id,
  cartVersion,
  products: inOrderOfLocks(wanted).map(([product]) => product),
  quantities: inOrderOfLocks(wanted).map(([, quantity]) => quantity),
  followUps,
});
