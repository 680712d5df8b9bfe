import * as t from 'io-ts';
import type { Decision } from '../../domain/decision.ts';
import { netOf } from '../../domain/wallet.ts';
import type { Version } from '../../application/ports/versioned.ts';
import { amount, codeColumn, count, orNull } from './codecs.ts';
import { jobsJson, queuedBecauseOf } from './jobs-json.ts';
import { at } from './moments.ts';
import { attemptsWritten, casesAnswered, casesWritten, entriesWritten } from './order-ledger.ts';
import { answersJson, attemptsJson, casesJson, entriesJson, stateValues } from './order-values.ts';
import { unitsPicked, type Locking } from './picked-units.ts';
import { inOrderOfLocks, wantedOf } from './placing-statement.ts';
import { writing } from './statement.ts';

/* The units that a late payment takes from the shelf; nothing is taken unless every line has all of its own. */
const taking = (locking: Locking): string => `
  ${unitsPicked('standing', '$22', '$23', locking)}
  ready as materialized (
    select standing.id from standing
    where (select count(*) from picked) = (select coalesce(sum(quantity), 0) from wanted)
  ),`;

/* Without taking, an order that stands is ready. */
const takingNothing = `
  ready as materialized (
    select standing.id from standing where $22::text[] is null and $23::integer[] is null
  ),`;

const moving = `
  moving as materialized (
    select id from units
    where order_id = (select id from saved) and state = 'Held' and $19::text not in ('Keep', 'Take')
    order by product_code, place
    for update
  ),
  moved as (
    update units
    set state = case $19::text when 'Release' then 'Free' else 'HandedOver' end,
        order_id = case $19::text when 'Release' then null else order_id end
    where id = any(array(select id from moving))
  ),`;

const handingOver = `
  moved as (
    update units set state = 'HandedOver', order_id = $1
    where id = any(array(select picked.id from picked cross join saved)) and $19::text = 'Take'
  ),`;

const foundOnShelf = `
  (select coalesce(json_agg(found), '[]') from (
     select wanted.product, (select count(*) from picked where picked.product = wanted.product) as left
     from wanted
   ) as found)`;

/*
 * Everything hangs on `saved`: where the version has moved on it has no row, and nothing at all happens. The purse
 * is locked before the order, and the order before its units, in the order in which placing an order locks them.
 * That a paid order has exactly its units, and that no balance is below zero, is the database's own demand as well
 * (013-money-guards); it fails the whole statement.
 */
const committing = (units: {
  readonly pick: string;
  readonly move: string;
  readonly found: string;
}): string => `
  with purse as materialized (
    select balance from wallets where buyer_id = $20 and $17::text <> '[]' for update
  ),
  covered as materialized (
    select coalesce(sum(balance), 0) as balance, coalesce(sum(balance), 0) + $21 >= 0 as enough from purse
  ),
  standing as materialized (
    select o.id from orders o cross join covered
    where o.id = $1 and o.version = $2 and covered.enough
      and not exists (
        select from jsonb_to_recordset($18::jsonb) as given (reference text)
        where not coalesce(
          (select open_cases.answer is null from open_cases where open_cases.reference = given.reference), false))
    for update of o
  ),
  ${units.pick}
  saved as (
    update orders
    set version = version + 1, state = $3, pay_before = $4, paid_at = $5, delivered_at = $6,
        unreachable_since = $7, alarmed_at = $8, closed_at = $9, review_since = $10, holds_units = $11,
        paid_from = $12, late = $13, waived = $14, refunds = $15::jsonb
    where id = (select id from ready)
    returning id, version
  ),
  tried as (${attemptsWritten('saved', '$16')}),
  booked as (${entriesWritten('saved', '$17')}),
  answered as (${casesAnswered('saved', '$18')}),
  opened as (${casesWritten('saved', '$24')}),
  ${units.move}
  queued as (${queuedBecauseOf('saved', '$25')})
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

/** For every decision but one that takes units from the shelf. */
export const commitKept = writing(
  'orders.commit',
  committing({ pick: takingNothing, move: moving, found: `'[]'::json` }),
  row,
);

const commitTaking = (name: string, locking: Locking) =>
  writing(name, committing({ pick: taking(locking), move: handingOver, found: foundOnShelf }), row);

/** Passes over units that a rival has locked. */
export const commitTakingHastily = commitTaking('orders.commit-taking', 'for update skip locked');
/** Waits for rivals who have units locked, and then sees whether they took them. */
export const commitTakingPatiently = commitTaking('orders.commit-taking-patiently', 'for update');

const takenBy = ({ order, stock }: Decision) =>
  stock === 'Take' ? inOrderOfLocks(wantedOf(order.lines)) : null;

/** What all of these statements take. */
export const committingValues = (made: Decision, version: Version): readonly unknown[] => {
  const { order, stock, cases, answered, entries, followUps } = made;
  const wanted = takenBy(made);
  return [
    order.id,
    version,
    order.tag,
    at(order.payBefore),
    ...stateValues(order),
    attemptsJson(order.attempts),
    entriesJson(entries),
    answersJson(answered),
    stock,
    order.buyer,
    netOf(entries),
    wanted?.map(([product]) => product) ?? null,
    wanted?.map(([, quantity]) => quantity) ?? null,
    casesJson(cases),
    jobsJson(followUps),
  ];
};
