import * as t from 'io-ts';
import type { OrderLine } from '../../../domain/order/order-line.ts';
import { enqueueJobsOfMany, jobColumns, jobRows } from '../jobs/jobs-json.ts';
import { count, orderIdColumn } from '../kit/codecs.ts';
import { givenRows, nullGiven } from '../kit/given-rows.ts';
import { pickUnitsForMany } from '../stock/picked-units.ts';
import { insertEvent } from './order-events.ts';
import { attemptColumns, upsertAttempts } from './order-ledger.ts';
import { attemptRows } from './order-values.ts';
import { insertLines, lineColumns, placingTakes } from './placing-statement.ts';

/* With the turn of their order: units go to whoever came first. */
const lineRows = (lines: readonly OrderLine[], turn: number): readonly object[] =>
  lines.map(({ number, product, kind, name, terms, quantity, unitPrice, discount }) => ({
    turn,
    number,
    product,
    kind,
    name,
    terms,
    quantity,
    unitPrice,
    discount,
  }));

const given = givenRows(placingTakes, 'order', {
  cart: 'text',
  cartVersion: 'integer',
  order: 'text',
  buyer: 'bigint',
  lines: { rows: lineRows, columns: { turn: 'integer', ...lineColumns } },
  subtotal: 'bigint',
  discount: 'bigint',
  total: 'bigint',
  voucher: nullGiven,
  placedAt: 'timestamptz',
  expiresAt: 'timestamptz',
  attempts: { rows: attemptRows, columns: attemptColumns },
  followUps: { rows: jobRows, columns: jobColumns },
  happening: 'jsonb',
});

const linesOfUnits = `
  select line.owner, line.turn, line.number, line.product, line.quantity
  from ${given.parts('lines', 'select "order" from open')} as line
  where line.kind = 'unit'`;

const ofPlaced = 'select id from placed';

/*
 * As placing one (placing-statement), with a row for each order whose cart was open at its version, and all of whose
 * units were there, none of them locked by others: nothing happens to the rest, and nothing is waited for.
 */
const placingMany = `
  with ${given.table},
  open as materialized (
    select given.*
    from given join carts on carts.id = given."cart"
    where carts.version = given."cartVersion" and carts.outcome is null
    for update of carts skip locked
  ),
  ${pickUnitsForMany(linesOfUnits)}
  placed as (
    insert into orders
      (id, buyer_id, cart_id, version, state, subtotal, discount, total, placed_at, pay_before)
    select open."order", open."buyer", open."cart", 1, 'AwaitingPayment', open."subtotal", open."discount",
           open."total", open."placedAt", open."expiresAt"
    from open
    where (open."order" in (select owner from served)) is true
    returning id, version
  ),
  kept as materialized (
    select open."order" as id, open."cart", open."happening" from open where (open."order" in (${ofPlaced})) is true
  ),
  lined as (${insertLines(given.parts('lines', ofPlaced))}),
  reserved as (
    update units
    set state = 'Reserved', order_id = allocated.owner, line_number = allocated.number
    from allocated
    where units.id = allocated.id and (allocated.owner in (${ofPlaced})) is true
  ),
  closed as (
    update carts set outcome = 'Ordered' from kept where carts.id = kept."cart"
  ),
  tried as (${upsertAttempts(given.parts('attempts', ofPlaced))}),
  noted as (${insertEvent('kept', 'cause."happening"')}),
  queued as (${enqueueJobsOfMany(given.parts('followUps', ofPlaced))})
  select id, version, (select jobs from queued) as jobs from placed`;

/** Places orders in one statement; answers with those that it placed. */
export const placeMany = given.writing(
  'orders.place-many',
  placingMany,
  t.type({ id: orderIdColumn, version: count }),
);

/** Whether the statement over many carries all of these values. */
export const fitsPlacingMany = given.fits;
