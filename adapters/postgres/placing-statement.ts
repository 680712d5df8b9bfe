import * as t from 'io-ts';
import type { Placement } from '../../domain/placing.ts';
import type { Version } from '../../application/ports/versioned.ts';
import type { OrderLine } from '../../domain/order.ts';
import type { ProductCode } from '../../domain/product.ts';
import { codeColumn, count, orNull } from './codecs.ts';
import { jobsJson, queuedBecauseOf } from './jobs-json.ts';
import { at } from './moments.ts';
import { attemptsWritten, casesWritten } from './order-ledger.ts';
import { attemptsJson, casesJson } from './order-values.ts';
import { unitsPicked, type Locking } from './picked-units.ts';
import type { Wanted } from './shortage.ts';
import { writing } from './statement.ts';

/*
 * The cart is locked first and the units after it, product by product in the order given: rivals that wait for
 * each other wait in the same order. The array in `held` keeps the planner from reading the whole table.
 */
const placing = (locking: Locking): string => `
  with cart as materialized (
    select id from carts where id = $1 and version = $2 and outcome is null for update
  ),
  ${unitsPicked('cart', '$3', '$4', locking)}
  enough as materialized (
    select cart.id from cart where (select count(*) from picked) = (select sum(quantity) from wanted)
  ),
  placed as (
    insert into orders (id, buyer_id, cart_id, version, state, lines, total, placed_at, pay_before)
    select $5, $6, enough.id, 1, 'AwaitingPayment', $7::jsonb, $8, $9, $10 from enough
    returning id, version
  ),
  held as (
    update units set state = 'Held', order_id = $5
    where id = any(array(select picked.id from picked cross join enough))
  ),
  closed as (
    update carts set outcome = 'Ordered' where id = (select id from enough)
  ),
  tried as (${attemptsWritten('placed', '$11')}),
  opened as (${casesWritten('placed', '$12')}),
  queued as (${queuedBecauseOf('placed', '$13')})
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

/** Passes over units that a rival has locked. */
export const placeHastily = writing('orders.place', placing('for update skip locked'), row);
/** Waits for rivals who have units locked, and then sees whether they took them. */
export const placePatiently = writing('orders.place-patiently', placing('for update'), row);

export const wantedOf = (lines: readonly OrderLine[]): Wanted => {
  const wanted = new Map<ProductCode, number>();
  for (const { product, quantity } of lines) wanted.set(product, (wanted.get(product) ?? 0) + quantity);
  return wanted;
};

/** Rivals lock units product by product in this order. */
export const inOrderOfLocks = (wanted: Wanted) => [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));

/** What both statements take. */
export const placingValues = ({ order, cases, followUps }: Placement, cart: Version, wanted: Wanted) => [
  order.cart,
  cart,
  inOrderOfLocks(wanted).map(([product]) => product),
  inOrderOfLocks(wanted).map(([, quantity]) => quantity),
  order.id,
  order.buyer,
  JSON.stringify(order.lines),
  order.total,
  at(order.placedAt),
  at(order.payBefore),
  attemptsJson(order.attempts),
  casesJson(cases),
  jobsJson(followUps),
];
