import * as t from 'io-ts';
import type { Placement } from '../../../domain/order/placing.ts';
import type { Version } from '../../../application/ports/versioned.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { GoodsKind } from '../../../domain/catalogue/product.ts';
import type { CartId } from '../../../domain/catalogue/cart.ts';
import type { OrderLine } from '../../../domain/order/order-line.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import { codeColumn, count, orNull } from '../kit/codecs.ts';
import { jobsJson, enqueueJobs } from '../jobs/jobs-json.ts';
import { at } from '../kit/moments.ts';
import { as, json, nullable, type ValuesOf } from '../kit/named-parameters.ts';
import { enoughPicked, foundOnShelf, pickUnits, type Locking } from '../stock/picked-units.ts';
import { enoughShared, pickShared } from '../stock/picked-shared.ts';
import { insertEvent } from './order-events.ts';
import { attemptsOf, upsertAttempts } from './order-ledger.ts';
import { attemptsJson } from './order-values.ts';
import { changeOf } from '../../../domain/order/order-event.ts';
import { namedWriting } from '../kit/statement.ts';
import { endChoice, takeUse } from '../voucher/voucher-uses.ts';
import type { VoucherTerms } from '../../../domain/voucher/voucher.ts';

const linesOf = (kind: GoodsKind): string => `
  select line.number, line.product, line.quantity
  from cart cross join jsonb_to_recordset(:lines::jsonb) as line (
    number smallint, product text, kind text, quantity integer)
  where line.kind = '${kind}'`;

/** What is given of a line, and how the statement reads it. */
export const lineColumns = {
  number: 'smallint',
  product: 'text',
  kind: 'text',
  name: 'text',
  terms: 'text',
  quantity: 'integer',
  unitPrice: 'bigint',
  discount: 'bigint',
} as const;

/* The lines in the JSON `parameter`, of the order of `cause`. */
const linesGiven = (cause: string, parameter: string): string => `(
  select cause.id as owner, given.*
  from ${cause} as cause
  cross join jsonb_to_recordset(${parameter}::jsonb) as given (
    ${Object.entries(lineColumns)
      .map(([name, type]) => `"${name}" ${type}`)
      .join(', ')}))`;

/** Keeps `lines`, each of the order that is its `owner`, with the warranty that the shop promises now. */
export const insertLines = (lines: string): string => `
  insert into order_lines
    (order_id, number, variant_code, kind, name, terms, quantity, unit_price, discount,
     warranty_days, warranty_policy)
  select line.owner, line.number, line.product, line.kind, line.name, line.terms, line.quantity,
         line."unitPrice", line.discount, variant.warranty_days, variant.warranty_policy
  from ${lines} as line
  left join variants variant on variant.code = line.product`;

/* The cart is locked first, the units after it, and what is the same to everybody last. The array in `reserved` keeps the planner from reading the whole table. */
const placing = (locking: Locking): string => `
  with cart as materialized (
    select id from carts where id = :cart and version = :cartVersion and outcome is null for update
  ),
  ${pickUnits(linesOf('unit'), locking)}
  ${pickShared(linesOf('shared'))}
  enough as materialized (
    select cart.id from cart where ${enoughPicked} and ${enoughShared}
  ),
  used as (${takeUse}),
  ready as materialized (
    select enough.id from enough where :voucher::jsonb is null or exists (select from used)
  ),
  placed as (
    insert into orders
      (id, buyer_id, cart_id, version, state, subtotal, discount, total, placed_at, pay_before, voucher)
    select :order, :buyer, ready.id, 1, 'AwaitingPayment', :subtotal, :discount, :total, :placedAt, :expiresAt, :voucher::jsonb
    from ready
    returning id, version
  ),
  lined as (${insertLines(linesGiven('placed', ':lines'))}),
  reserved as (
    update units
    set state = 'Reserved', order_id = :order,
        line_number = (select number from allocated where allocated.id = units.id)
    where id = any(array(select allocated.id from allocated cross join ready))
  ),
  promised as (
    update shared_goods set reserved = reserved + picked.quantity
    from shared_picked picked cross join ready
    where shared_goods.variant_code = picked.product
  ),
  tasked as (
    insert into manual_tasks (order_id, line_number, variant_code, inputs, hours, content_id)
    select placed.id, line.number, line.product, coalesce(spec.inputs, '[]'), coalesce(spec.hours, 24),
           draft.content_id
    from placed cross join (${linesOf('manual')}) as line
    left join manual_specs spec on spec.variant_code = line.product
    left join manual_drafts draft on draft.variant_code = line.product and draft.buyer_id = :buyer
    returning variant_code
  ),
  undrafted as (
    delete from manual_drafts where buyer_id = :buyer and variant_code in (select variant_code from tasked)
  ),
  closed as (
    update carts set outcome = 'Ordered' where id = (select id from ready)
  ),
  chosen as (${endChoice}),
  tried as (${upsertAttempts(attemptsOf('placed', ':attempts'))}),
  noted as (${insertEvent('placed', ':happening')}),
  queued as (${enqueueJobs('placed', ':followUps')})
  select
    (select version from placed) as version,
    exists (select from cart) as "cartOpen",
    ${foundOnShelf} as "found",
    (select jobs from queued) as jobs`;

const row = t.type({
  version: orNull(count),
  cartOpen: t.boolean,
  found: t.readonlyArray(t.strict({ product: codeColumn, left: count })),
});
export type PlacingOutcome = t.TypeOf<typeof row>;

/** What placing one order takes. */
export const placingTakes = {
  cart: as<CartId>(),
  cartVersion: as<Version>(),
  order: as<OrderId>(),
  buyer: as<BuyerId>(),
  lines: (lines: readonly OrderLine[]) => json(lines),
  subtotal: as<Rupiah>(),
  discount: as<Rupiah>(),
  total: as<Rupiah>(),
  voucher: nullable<VoucherTerms>(json),
  placedAt: at,
  expiresAt: at,
  attempts: attemptsJson,
  followUps: jobsJson,
  happening: json,
};

const place = (name: string, locking: Locking) => namedWriting(name, placing(locking), placingTakes, row);

/** Passes over units that a rival has locked. */
export const placeSkippingLocked = place('orders.place', 'for update skip locked');
/** Waits for rivals who have units locked, and then sees whether they took them. */
export const placeWaiting = place('orders.place-waiting', 'for update');

export type PlacingValues = ValuesOf<typeof placingTakes>;

/** What they take of a placement. */
export const placingValues = (placement: Placement, cartVersion: Version): PlacingValues => {
  const { order, followUps } = placement;
  const { id, cart, buyer, lines, subtotal, discount, total, voucher, placedAt, expiresAt, attempts } = order;
  return {
    order: id,
    cart,
    cartVersion,
    buyer,
    lines,
    subtotal,
    discount,
    total,
    voucher,
    placedAt,
    expiresAt,
    attempts,
    followUps,
    happening: changeOf(placement),
  };
};
