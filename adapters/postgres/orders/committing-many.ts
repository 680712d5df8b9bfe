import * as t from 'io-ts';
import { enqueueJobsOfMany } from '../jobs/jobs-json.ts';
import { count, orderIdColumn } from '../kit/codecs.ts';
import { anyValue, givenRows, noneGiven, nullGiven, type Carried } from '../kit/given-rows.ts';
import { namedWriting } from '../kit/statement.ts';
import { nextState, takesStock, type CommitValues } from './committing-statement.ts';
import { insertEvent } from './order-events.ts';
import { upsertAttempts } from './order-ledger.ts';

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
  attempts: 'jsonb',
  net: (net) => net === 0,
  entries: noneGiven,
  answered: noneGiven,
  cases: noneGiven,
  followUps: 'json',
  audit: noneGiven,
  happening: 'jsonb',
  useState: nullGiven,
  stock: (move) => move === 'None',
};

const still = givenRows(takesStock, carried);
const moving = givenRows(takesStock, { ...carried, stock: 'text' });

/* Of orders that move nothing, whichever stands is ready. */
const readyAtOnce = `
  ready as materialized (select id from standing),`;

/*
 * Units are left to whoever has them locked, and so is their whole order: none is handed over in part. All units of
 * an order are looked at, whatever their state: the index of those that are reserved has them by their product.
 * What is counted is materialized, or a planner that expects one order counts anew for each.
 */
const readyWithUnits = `
  held as materialized (
    select unit.id, unit.order_id
    from standing join units unit on unit.order_id = standing.id
    for update of unit skip locked
  ),
  had as materialized (
    select order_id, count(*) as units from held group by order_id
  ),
  ready as materialized (
    select standing.id
    from standing left join had on had.order_id = standing.id
    where coalesce(had.units, 0) = (select count(*) from units where order_id = standing.id)
  ),`;

const moved = `
  moved as (
    update units
    set state = case saved."stock" when 'Release' then 'Available' else 'Sold' end,
        order_id = case saved."stock" when 'Release' then null else units.order_id end,
        line_number = case saved."stock" when 'Release' then null else line_number end
    from held join saved on saved.id = held.order_id
    where units.id = held.id and units.state = 'Reserved'
  ),`;

/*
 * As committing one (committing-statement), with a row for each order that was at its version and not locked by
 * others: nothing happens to the rest, and nothing is waited for.
 */
const committingMany = (
  { table, using }: typeof still,
  units: { readonly ready: string; readonly returning: string; readonly move: string },
): string =>
  using(`
  with ${table},
  standing as materialized (
    select orders.id
    from given join orders on orders.id = given."order"
    where orders.version = given."version"
    for update of orders skip locked
  ),
  ${units.ready}
  saved as (
    update orders
    set ${nextState((name) => `given."${name}"`)}
    from ready join given on given."order" = ready.id
    where orders.id = ready.id
    returning orders.id, orders.version,
      given."attempts", given."happening", given."followUps"${units.returning}
  ),
  tried as (${upsertAttempts('saved', 'cause."attempts"')}),
  ${units.move}
  noted as (${insertEvent('saved', 'cause."happening"')}),
  queued as (${enqueueJobsOfMany('saved', '"followUps"')})
  select id, version, (select jobs from queued) as jobs from saved`);

const row = t.type({ id: orderIdColumn, version: count });

/** Decisions that leave the units where they are, in one statement; answers with those that it committed. */
export const commitMany = namedWriting(
  'orders.commit-many',
  committingMany(still, { ready: readyAtOnce, returning: '', move: '' }),
  { rows: still.encode },
  row,
);

/** Those that hand units over or give them back. */
export const commitManyMoving = namedWriting(
  'orders.commit-many-moving',
  committingMany(moving, { ready: readyWithUnits, returning: ', given."stock"', move: moved }),
  { rows: moving.encode },
  row,
);

/** Whether a statement over many carries all of these values. */
export const fitsMany = (values: CommitValues): boolean =>
  values.stock === 'None' ? still.fits(values) : moving.fits(values);
