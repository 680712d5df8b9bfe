import * as t from 'io-ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { GoodsKind } from '../../../domain/catalogue/product.ts';
import type { Decision } from '../../../domain/order/decision.ts';
import type { Order, OrderId } from '../../../domain/order/order.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import { changeOf } from '../../../domain/order/order-event.ts';
import type { StockMove } from '../../../domain/stock/unit.ts';
import { netOf } from '../../../domain/balance/wallet.ts';
import { useStateOf, type VoucherUseState } from '../../../domain/voucher/voucher-use.ts';
import type { VoucherTerms } from '../../../domain/voucher/voucher.ts';
import type { Version } from '../../../application/ports/versioned.ts';
import { amount, codeColumn, count, orNull } from '../kit/codecs.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { jobsJson, enqueueJobs } from '../jobs/jobs-json.ts';
import { at } from '../kit/moments.ts';
import { as, json, nullable, type ValuesOf } from '../kit/named-parameters.ts';
import { insertEvent } from './order-events.ts';
import { attemptsOf, closeCases, insertCases, insertEntries, upsertAttempts } from './order-ledger.ts';
import { answersJson, attemptsJson, casesJson, entriesJson, stateValues } from './order-values.ts';
import { enoughPicked, foundOnShelf, pickUnits, type Locking } from '../stock/picked-units.ts';
import { enoughShared, pickShared } from '../stock/picked-shared.ts';
import { namedWriting } from '../kit/statement.ts';
import { moveUse } from '../voucher/voucher-uses.ts';

/** The columns of an order that a decision changes; `of` is how the statement spells a value by its name. */
export const nextState = (of: (name: string) => string): string => `
  version = orders.version + 1, state = ${of('state')}, pay_before = ${of('expiresAt')}, paid_at = ${of('paidAt')},
  delivered_at = ${of('deliveredAt')}, unreachable_since = ${of('unreachableSince')}, alarmed_at = ${of('alarmedAt')},
  closed_at = ${of('closedAt')}, unchecked = ${of('unchecked')}, review_since = ${of('reviewSince')},
  holds_units = ${of('holdsUnits')}, paid_from = ${of('paidFrom')}, late = ${of('late')}, waived = ${of('waived')},
  refunds = ${of('refunds')}::jsonb`;

const linesOf = (kind: GoodsKind): string => `
  select line.number, line.variant_code as product, line.quantity
  from standing join order_lines line on line.order_id = standing.id
  where line.kind = '${kind}'`;

/* The units that a late payment takes from the shelf; nothing is taken unless every line has all of its own. */
const taking = (locking: Locking): string => `
  ${pickUnits(linesOf('unit'), locking)}
  ${pickShared(linesOf('shared'))}
  ready as materialized (
    select standing.id from standing
    where ${enoughPicked} and ${enoughShared}
  ),`;

/* Without taking, an order that stands is ready. */
const takingNothing = `
  ready as materialized (
    select standing.id from standing
  ),`;

/* An order that comes to life again claims the use of its voucher that it gave back; without one left nothing happens. */
const claimingUse = `
  used as (${moveUse('ready')}),
  willing as materialized (
    select ready.id from ready where :useState::text is null or exists (select from used)
  ),`;

/* Every other order has its use, and it goes where the order goes. */
const willing = `
  willing as materialized (
    select ready.id from ready
  ),`;

const movingUse = `used as (${moveUse('saved')}),`;

/* Where no use is left the order costs its full price, and so do its lines. */
const repriced = `, discount = :discount, total = :total, voucher = :voucher::jsonb`;

const atFullPrice = `
  unpriced as (
    update order_lines set discount = 0
    where order_id = (select id from saved) and :discount::bigint = 0 and discount > 0
  ),`;

const moving = `
  moving as materialized (
    select id from units
    where order_id = (select id from saved) and state = 'Reserved' and :stock::text <> 'None'
    order by variant_code, place
    for update
  ),
  moved as (
    update units
    set state = case :stock::text when 'Release' then 'Available' else 'Sold' end,
        order_id = case :stock::text when 'Release' then null else order_id end,
        line_number = case :stock::text when 'Release' then null else line_number end
    where id = any(array(select id from moving))
  ),
  shared_moving as materialized (
    select goods.variant_code, held.quantity
    from (
      select line.variant_code, sum(line.quantity) as quantity
      from saved join standing using (id) join order_lines line on line.order_id = standing.id
      where standing.holds and line.kind = 'shared' and :stock::text <> 'None'
      group by line.variant_code
    ) as held
    join shared_goods goods using (variant_code)
    where (select count(*) from moving) >= 0
    order by goods.variant_code collate "C"
    for update of goods
  ),
  shared_moved as (
    update shared_goods
    set reserved = shared_goods.reserved - moving.quantity,
        sold = shared_goods.sold + case :stock::text when 'Release' then 0 else moving.quantity end
    from shared_moving moving
    where shared_goods.variant_code = moving.variant_code
  ),`;

const handingOver = `
  moved as (
    update units
    set state = 'Sold', order_id = :order,
        line_number = (select number from allocated where allocated.id = units.id)
    where id = any(array(select allocated.id from allocated cross join saved))
  ),
  shared_moved as (
    update shared_goods set sold = shared_goods.sold + picked.quantity
    from shared_picked picked cross join saved
    where shared_goods.variant_code = picked.product
  ),`;

/*
 * Everything hangs on `saved`: where the version has moved on it has no row, and nothing at all happens. The wallet
 * is locked before the order, and the order before its units, in the order in which placing an order locks them.
 * That a paid order has exactly its units, and that no balance is below zero, is the database's own demand as well
 * (013-money-guards); it fails the whole statement.
 */
const committing = (units: {
  readonly pick: string;
  readonly claim: string;
  readonly set: string;
  readonly price: string;
  readonly move: string;
  readonly found: string;
}): string => `
  with wallet as materialized (
    select balance from wallets where buyer_id = :buyer and :entries::text <> '[]' for update
  ),
  covered as materialized (
    select coalesce(sum(balance), 0) as balance, coalesce(sum(balance), 0) + :net::bigint >= 0 as enough from wallet
  ),
  standing as materialized (
    select o.id, (o.state = 'AwaitingPayment' or o.state = 'UnderReview' and o.holds_units) as holds
    from orders o cross join covered
    where o.id = :order and o.version = :version and covered.enough
      and not exists (
        select from jsonb_to_recordset(:answered::jsonb) as given (reference text)
        where not coalesce(
          (select open_cases.answer is null from open_cases where open_cases.reference = given.reference), false))
    for update of o
  ),
  ${units.pick}
  ${units.claim}
  saved as (
    update orders
    set ${nextState((name) => `:${name}`)}${units.set}
    where id = (select id from willing)
    returning id, version
  ),
  tried as (${upsertAttempts(attemptsOf('saved', ':attempts'))}),
  booked as (${insertEntries('saved', ':entries')}),
  closed as (${closeCases('saved', ':answered')}),
  opened as (${insertCases('saved', ':cases')}),
  audited as (${insertAudit('saved', ':audit')}),
  ${units.move}
  ${units.price}
  noted as (${insertEvent('saved', ':happening')}),
  queued as (${enqueueJobs('saved', ':followUps')})
  select
    (select version from saved) as version,
    (select balance from covered) as balance,
    (select enough from covered) as enough,
    exists (select from standing) as standing,
    ${units.found} as "found",
    (select jobs from queued) as jobs`;

const row = t.type({
  version: orNull(count),
  balance: amount,
  enough: t.boolean,
  standing: t.boolean,
  found: t.readonlyArray(t.strict({ product: codeColumn, left: count })),
});
export type CommitOutcome = t.TypeOf<typeof row>;

const committingTakes = {
  order: as<OrderId>(),
  version: as<Version>(),
  buyer: as<BuyerId>(),
  state: as<Order['tag']>(),
  expiresAt: at,
  paidAt: nullable(at),
  deliveredAt: nullable(at),
  unreachableSince: nullable(at),
  alarmedAt: nullable(at),
  closedAt: nullable(at),
  unchecked: as<boolean>(),
  reviewSince: nullable(at),
  holdsUnits: as<boolean | null>(),
  paidFrom: as<string | null>(),
  late: as<boolean | null>(),
  waived: as<Rupiah | null>(),
  useState: as<VoucherUseState | null>(),
  refunds: nullable(json),
  attempts: attemptsJson,
  net: as<number>(),
  entries: entriesJson,
  answered: answersJson,
  cases: casesJson,
  followUps: jobsJson,
  audit: auditJson,
  happening: json,
};

const repricedTakes = {
  discount: as<Rupiah>(),
  total: as<Rupiah>(),
  voucher: nullable<VoucherTerms>(json),
};

/** What committing one order takes; a statement that takes units from the shelf needs no `stock`. */
export const takesStock = { ...committingTakes, stock: as<StockMove>() };
export type CommitValues = ValuesOf<typeof takesStock>;

/** For every decision but one that takes units from the shelf. */
export const commitKept = namedWriting(
  'orders.commit',
  committing({
    pick: takingNothing,
    claim: willing,
    set: '',
    price: movingUse,
    move: moving,
    found: `'[]'::json`,
  }),
  takesStock,
  row,
);

const commitAllocating = (name: string, locking: Locking) =>
  namedWriting(
    name,
    committing({
      pick: taking(locking),
      claim: claimingUse,
      set: repriced,
      price: atFullPrice,
      move: handingOver,
      found: foundOnShelf,
    }),
    { ...committingTakes, ...repricedTakes },
    row,
  );

/** Passes over units that a rival has locked. */
export const commitAllocatingSkippingLocked = commitAllocating(
  'orders.commit-taking',
  'for update skip locked',
);
/** Waits for rivals who have units locked, and then sees whether they took them. */
export const commitAllocatingWaiting = commitAllocating('orders.commit-taking-waiting', 'for update');

/** What they take of a decision. */
export const committingValues = (
  made: Decision,
  version: Version,
): CommitValues & ValuesOf<typeof repricedTakes> => {
  const { order, stock, cases, answered, entries, followUps, audit } = made;
  return {
    order: order.id,
    version,
    discount: order.discount,
    total: order.total,
    voucher: order.voucher,
    useState: order.voucher === null ? null : useStateOf(order),
    buyer: order.buyer,
    state: order.tag,
    expiresAt: order.expiresAt,
    attempts: order.attempts,
    net: netOf(entries),
    entries,
    answered,
    cases,
    followUps,
    audit,
    happening: changeOf(made),
    stock,
    // Last: V8 takes 80 µs to add so many fields to a copy, and half a microsecond to copy so few into them.
    ...stateValues(order),
  };
};
