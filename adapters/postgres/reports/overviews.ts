import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Overview, Overviews } from '../../../application/ports/overviews.ts';
import { isParked } from '../jobs/parked-jobs.ts';
import { amount, count } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { only } from '../kit/only.ts';
import { namedReading } from '../kit/statement.ts';
import { isOpen } from '../manual/manual-work.ts';
import { isSold, soldOut, span } from './reports.ts';

const row: t.Type<Overview, unknown> = t.strict({
  cases: count,
  claims: count,
  manual: count,
  parked: count,
  soldOut: count,
  today: t.strict({ orders: count, revenue: amount }),
});

/* Each part has a partial index of its own, so that it takes as long as what waits, however large the shop. */
const counted = namedReading(
  'overviews.count',
  `select
     (select count(*) from open_cases where answer is null) as cases,
     (select count(*) from warranty_claims where answer is null) as claims,
     (select count(*) from manual_tasks task join orders o on o.id = task.order_id where ${isOpen}) as manual,
     (select count(*) from graphile_worker._private_jobs where ${isParked}) as parked,
     (${soldOut}) as "soldOut",
     (select json_build_object('orders', count(*), 'revenue', coalesce(sum(o.total - o.waived), 0))
      from orders o where ${isSold}) as today`,
  span,
  row,
);

/** What waits for staff, counted in PostgreSQL. */
export const postgresOverviews = (run: Run): Overviews => ({
  count: (today) => pipe(run(...counted(today)), TE.map(only)),
});
