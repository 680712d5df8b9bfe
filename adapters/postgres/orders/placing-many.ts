import * as t from 'io-ts';
import { enqueueJobsOfMany } from '../jobs/jobs-json.ts';
import { count, orderIdColumn } from '../kit/codecs.ts';
import { givenRows, nullGiven } from '../kit/given-rows.ts';
import { namedWriting } from '../kit/statement.ts';
import { pickUnitsForMany } from '../stock/picked-units.ts';
import { insertEvent } from './order-events.ts';
import { upsertAttempts } from './order-ledger.ts';
import { insertLines, placingTakes } from './placing-statement.ts';

const rows = givenRows(placingTakes, {
  cart: 'text',
  cartVersion: 'integer',
  order: 'text',
  buyer: 'bigint',
  lines: 'jsonb',
  subtotal: 'bigint',
  discount: 'bigint',
  total: 'bigint',
  voucher: nullGiven,
  placedAt: 'timestamptz',
  expiresAt: 'timestamptz',
  attempts: 'jsonb',
  followUps: 'json',
  happening: 'jsonb',
});

const linesOfUnits = `
  select open.id as owner, open.turn, line.number, line.product, line.quantity
  from open cross join jsonb_to_recordset(open."lines") as line (
    number smallint, product text, kind text, quantity integer)
  where line.kind = 'unit'`;

/*
 * As placing one (placing-statement), with a row for each order whose cart was open at its version, and all of whose
 * units were there, none of them locked by others: nothing happens to the rest, and nothing is waited for.
 */
const placingMany = rows.using(`
  with ${rows.table},
  open as materialized (
    select given."order" as id, given."lines", row_number() over () as turn
    from (
      select carts.id as cart
      from given join carts on carts.id = given."cart"
      where carts.version = given."cartVersion" and carts.outcome is null
      for update of carts skip locked
    ) as locked
    join given on given."cart" = locked.cart
  ),
  ${pickUnitsForMany(linesOfUnits)}
  placed as (
    insert into orders
      (id, buyer_id, cart_id, version, state, subtotal, discount, total, placed_at, pay_before)
    select given."order", given."buyer", given."cart", 1, 'AwaitingPayment', given."subtotal", given."discount",
           given."total", given."placedAt", given."expiresAt"
    from served join given on given."order" = served.owner
    returning id, version
  ),
  kept as materialized (
    select placed.id, given."cart", given."lines", given."attempts", given."happening", given."followUps"
    from placed join given on given."order" = placed.id
  ),
  lined as (${insertLines('kept', 'cause."lines"')}),
  reserved as (
    update units
    set state = 'Reserved', order_id = allocated.owner, line_number = allocated.number
    from served join allocated on allocated.owner = served.owner
    where units.id = allocated.id
  ),
  closed as (
    update carts set outcome = 'Ordered' from kept where carts.id = kept."cart"
  ),
  tried as (${upsertAttempts('kept', 'cause."attempts"')}),
  noted as (${insertEvent('kept', 'cause."happening"')}),
  queued as (${enqueueJobsOfMany('kept', '"followUps"')})
  select id, version, (select jobs from queued) as jobs from placed`);

/** Places orders in one statement; answers with those that it placed. */
export const placeMany = namedWriting(
  'orders.place-many',
  placingMany,
  { rows: rows.encode },
  t.type({ id: orderIdColumn, version: count }),
);

/** Whether the statement over many carries all of these values. */
export const fitsPlacingMany = rows.fits;
