import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { DayStats, PublicStats, DailyStats } from '../../../application/ports/daily-stats.ts';
import { after } from '../../../domain/instant.ts';
import { sharedAnswers } from '../kit/coalesced.ts';
import { count, nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as } from '../kit/named-parameters.ts';
import { namedReading, namedWriting, reading } from '../kit/statement.ts';

const publicStats = reading(
  'daily-stats.public-stats',
  `select coalesce(sum(buyers), 0) as users, coalesce(sum(orders_paid), 0) as "finishedTransactions"
   from shop_tallies`,
  t.strict({ users: count, finishedTransactions: count }),
);

const row = t.strict({
  users: count,
  succeeded: count,
  failed: count,
  cartsCreated: count,
  cartsAbandoned: count,
});

// Those who came later are taken off the running total: few, however long the shop has been open.
const counting = namedReading(
  'daily-stats.count',
  `select
     (select coalesce(sum(buyers), 0) from shop_tallies)
       - (select count(*) from buyers where first_seen_at >= :to) as users,
     (select count(*) from all_orders where paid_at >= :from and paid_at < :to and cart_id is not null) as succeeded,
     (select count(*) from all_orders where closed_at >= :from and closed_at < :to and cart_id is not null) as failed,
     (select count(*) from carts where created_at >= :from and created_at < :to) as "cartsCreated",
     (select count(*) from carts
      where outcome = 'Abandoned' and touched_at >= :from and touched_at < :to)
       + (select count(*) from carts
          where outcome is null and touched_at >= :idleFrom and touched_at < :idleTo) as "cartsAbandoned"`,
  { from: at, to: at, idleFrom: at, idleTo: at },
  row,
);

const keep = namedWriting(
  'daily-stats.keep',
  `insert into day_figures (date, users, succeeded, failed, carts_created, carts_abandoned)
   values (:date, :users, :succeeded, :failed, :cartsCreated, :cartsAbandoned)
   on conflict (date) do update
     set users = excluded.users, succeeded = excluded.succeeded, failed = excluded.failed,
         carts_created = excluded.carts_created, carts_abandoned = excluded.carts_abandoned`,
  {
    date: as<string>(),
    users: as<number>(),
    succeeded: as<number>(),
    failed: as<number>(),
    cartsCreated: as<number>(),
    cartsAbandoned: as<number>(),
  },
  nothingRead,
);

const kept = reading(
  'daily-stats.kept',
  `select users, succeeded, failed, carts_created as "cartsCreated", carts_abandoned as "cartsAbandoned"
   from day_figures where date = $1`,
  row,
);

const noPublicStats: PublicStats = { users: 0, finishedTransactions: 0 };
const none: DayStats = { users: 0, succeeded: 0, failed: 0, cartsCreated: 0, cartsAbandoned: 0 };

/** The shop's daily stats, counted in PostgreSQL from what is kept there. */
export const postgresDailyStats = (run: Run): DailyStats => ({
  publicStats: (() => {
    const ask = sharedAnswers((_: null) => run(publicStats));
    return () =>
      pipe(
        ask(null),
        TE.map(([counted]) => counted ?? noPublicStats),
      );
  })(),
  count: ({ from, to }, idleAfter) =>
    pipe(
      run(...counting({ from, to, idleFrom: after(from, -idleAfter), idleTo: after(to, -idleAfter) })),
      TE.map(([counted]) => counted ?? none),
    ),
  keep: (date, stats) =>
    pipe(
      run(...keep({ date, ...stats })),
      TE.map(() => undefined),
    ),
  stored: (date) =>
    pipe(
      run(kept, [date]),
      TE.map(([stats]) => stats ?? null),
    ),
});
