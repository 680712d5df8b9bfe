import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Orders } from '../../application/ports/orders.ts';
import { stale, type Version } from '../../application/ports/versioned.ts';
import type { Decision } from '../../domain/decision.ts';
import { count } from './codecs.ts';
import type { Run } from './database.ts';
import { jobsJson, queuedBecauseOf } from './jobs-json.ts';
import { at } from './moments.ts';
import { attemptsWritten, casesWritten } from './order-ledger.ts';
import { attemptsJson, casesJson, stateValues } from './order-values.ts';
import { writing } from './statement.ts';

/*
 * Everything hangs on `saved`: where the version has moved on it has no row, and nothing at all happens.
 * Units are locked in the order in which placing an order locks them. That a paid order has exactly its units
 * is the database's own demand (migration 008-guards); it fails the whole statement.
 */
const committing = `
  with saved as (
    update orders
    set version = version + 1, state = $3, pay_before = $4, paid_at = $5, delivered_at = $6,
        unreachable_since = $7, alarmed_at = $8, closed_at = $9, review_since = $10, holds_units = $11
    where id = $1 and version = $2
    returning id, version
  ),
  tried as (${attemptsWritten('saved', '$12')}),
  opened as (${casesWritten('saved', '$13')}),
  moving as materialized (
    select id from units
    where order_id = (select id from saved) and state = 'Held' and $14::text <> 'Keep'
    order by product_code, place
    for update
  ),
  moved as (
    update units
    set state = case $14::text when 'Release' then 'Free' else 'HandedOver' end,
        order_id = case $14::text when 'Release' then null else order_id end
    where id = any(array(select id from moving))
  ),
  queued as (${queuedBecauseOf('saved', '$15')})
  select version, (select jobs from queued) as jobs from saved`;

const commit = writing('orders.commit', committing, t.type({ version: count }));

const valuesOf = ({ order, stock, cases, followUps }: Decision, version: Version) => [
  order.id,
  version,
  order.tag,
  at(order.payBefore),
  ...stateValues(order),
  attemptsJson(order.attempts),
  casesJson(cases),
  stock,
  jobsJson(followUps),
];

/** Puts the next state in the place of `version` with all that comes with it, in one statement; anything else is `Stale`. */
export const commitOrder =
  (run: Run): Orders['commit'] =>
  (decision, version) =>
    pipe(
      run(commit, valuesOf(decision, version)),
      TE.chainW(([saved]) => (saved === undefined ? TE.left(stale) : TE.right(saved.version))),
    );
