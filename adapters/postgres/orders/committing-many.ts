import * as t from 'io-ts';
import { enqueueJobsOfMany, jobColumns, jobRows } from '../jobs/jobs-json.ts';
import { count, orderIdColumn } from '../kit/codecs.ts';
import { anyValue, givenRows, noneGiven, nullGiven, type Carried } from '../kit/given-rows.ts';
import { nextState, takesStock, type CommitValues } from './committing-statement.ts';
import { insertEvent } from './order-events.ts';
import { attemptColumns, upsertAttempts } from './order-ledger.ts';
import { attemptRows } from './order-values.ts';

const carried: Carried<typeof takesStock> = {
  order: 'text',
  version: 'integer',
  // Whose wallet it is: no entries travel.
  buyer: anyValue,
  state: 'text',
  expiresAt: 'timestamptz',
  paidAt: 'timestamptz',
  deliveredAt: 'timestamptz',
  unreachableSince: 'timestamptz',
  alarmedAt: 'timestamptz',
  closedAt: 'timestamptz',
  unchecked: 'boolean',
  reviewSince: 'timestamptz',
  holdsUnits: 'boolean',
  paidFrom: 'text',
  late: 'boolean',
  waived: 'bigint',
  refunds: 'jsonb',
  attempts: { rows: attemptRows, columns: attemptColumns },
  net: (net) => net === 0,
  entries: noneGiven,
  answered: noneGiven,
  cases: noneGiven,
  followUps: { rows: jobRows, columns: jobColumns },
  audit: noneGiven,
  happening: 'jsonb',
  useState: nullGiven,
  stock: (move) => move === 'None',
};

const still = givenRows(takesStock, 'order', carried);
const moving = givenRows(takesStock, 'order', { ...carried, stock: 'text' });

/* Of orders that move nothing, whichever stands is ready. */
const readyAtOnce = `
  ready as materialized (select * from standing),`;

/*
 * Units are left to whoever has them locked, and so is their whole order: none is handed over in part. All units of
 * an order are looked at, whatever their state: the index of those that are reserved has them by their product.
 */
const readyWithUnits = `
  held as materialized (
    select unit.id, unit.state, unit.order_id, standing."stock"
    from standing join units unit on unit.order_id = standing."order"
    for update of unit skip locked
  ),
  ready as materialized (
    select standing.* from standing
    where not exists (
      select from units
      where units.order_id = standing."order" and (units.id in (select id from held)) is not true)
  ),`;

/* Their state is asked of those that are locked, or a planner that expects few reserved units reads all of the shop's. */
const moved = `
  moved as (
    update units
    set state = case held."stock" when 'Release' then 'Available' else 'Sold' end,
        order_id = case held."stock" when 'Release' then null else units.order_id end,
        line_number = case held."stock" when 'Release' then null else line_number end
    from held
    where units.id = held.id and held.state = 'Reserved' and (held.order_id in (select id from saved)) is true
  ),`;

/*
 * As committing one (committing-statement), with a row for each order that was at its version and not locked by
 * others: nothing happens to the rest, and nothing is waited for.
 */
const committingMany = (
  { table, parts }: typeof still,
  units: { readonly ready: string; readonly move: string },
): string => `
  with ${table},
  standing as materialized (
    select given.*
    from given join orders on orders.id = given."order"
    where orders.version = given."version"
    for update of orders skip locked
  ),
  ${units.ready}
  saved as (
    update orders
    set ${nextState((name) => `ready."${name}"`)}
    from ready
    where orders.id = ready."order"
    returning orders.id, orders.version, ready."happening"
  ),
  tried as (${upsertAttempts(parts('attempts', 'select id from saved'))}),
  ${units.move}
  noted as (${insertEvent('saved', 'cause."happening"')}),
  queued as (${enqueueJobsOfMany(parts('followUps', 'select id from saved'))})
  select id, version, (select jobs from queued) as jobs from saved`;

const row = t.type({ id: orderIdColumn, version: count });

/** Decisions that leave the units where they are, in one statement; answers with those that it committed. */
export const commitMany = still.writing(
  'orders.commit-many',
  committingMany(still, { ready: readyAtOnce, move: '' }),
  row,
);

/** Those that hand units over or give them back. */
export const commitManyMoving = moving.writing(
  'orders.commit-many-moving',
  committingMany(moving, { ready: readyWithUnits, move: moved }),
  row,
);

/** Whether a statement over many carries all of these values. */
export const fitsMany = (values: CommitValues): boolean =>
  values.stock === 'None' ? still.fits(values) : moving.fits(values);
