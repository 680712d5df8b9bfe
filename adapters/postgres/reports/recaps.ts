import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Recaps } from '../../../application/ports/recaps.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { RecapKind } from '../../../domain/reports/recap.ts';
import { buyerIdColumn, nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { as } from '../kit/named-parameters.ts';
import { namedReading, namedWriting, reading } from '../kit/statement.ts';

const mutedBy = namedReading(
  'recaps.muted-by',
  'select kind from recap_mutes where owner_id = :owner order by kind',
  { owner: as<BuyerId>() },
  t.strict({ kind: t.keyof({ Daily: null, Weekly: null, Monthly: null }) }),
);

const mutersOf = namedReading(
  'recaps.muters-of',
  'select owner_id as owner from recap_mutes where kind = :kind order by owner_id',
  { kind: as<RecapKind>() },
  t.strict({ owner: buyerIdColumn }),
);

const lastDays = reading(
  'recaps.last-days',
  'select kind, day from recap_days order by kind',
  t.strict({ kind: t.keyof({ Daily: null, Weekly: null, Monthly: null }), day: t.string }),
);

const tell = namedWriting(
  'recaps.tell',
  `with told as (
     insert into recap_days as last (kind, day) values (:kind, :day)
     on conflict (kind) do update set day = excluded.day where last.day < excluded.day
     returning 1 as version
   ),
   queued as (${enqueueJobs('told', ':followUps')})
   select (select jobs from queued) as jobs`,
  { kind: as<RecapKind>(), day: as<string>(), followUps: jobsJson },
  nothingRead,
);

const named = { owner: as<BuyerId>(), kind: as<RecapKind>() };

const mute = namedWriting(
  'recaps.mute',
  'insert into recap_mutes (owner_id, kind) values (:owner, :kind) on conflict do nothing',
  named,
  nothingRead,
);

const unmute = namedWriting(
  'recaps.unmute',
  'delete from recap_mutes where owner_id = :owner and kind = :kind',
  named,
  nothingRead,
);

/** Which owner does not want which recap, in PostgreSQL. */
export const postgresRecaps = (run: Run): Recaps => ({
  mutedBy: (owner) =>
    pipe(
      run(...mutedBy({ owner })),
      TE.map((rows) => rows.map(({ kind }) => kind)),
    ),
  mutersOf: (kind) =>
    pipe(
      run(...mutersOf({ kind })),
      TE.map((rows) => rows.map(({ owner }) => owner)),
    ),
  lastDays: () =>
    pipe(
      run(lastDays),
      TE.map((rows) => {
        const days = new Map(rows.map(({ kind, day }) => [kind, day]));
        const of = (kind: RecapKind): string | null => days.get(kind) ?? null;
        return { Daily: of('Daily'), Weekly: of('Weekly'), Monthly: of('Monthly') };
      }),
    ),
  tell: (kind, day, followUps) =>
    pipe(
      run(...tell({ kind, day, followUps })),
      TE.map(() => undefined),
    ),
  mute: (owner, kind, muted) =>
    pipe(
      run(...(muted ? mute : unmute)({ owner, kind })),
      TE.map(() => undefined),
    ),
});
