import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Incidents } from '../../../application/ports/incidents.ts';
import { stale, type Stale } from '../../../application/ports/versioned.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { incidentKey, type Incident, type IncidentCause } from '../../../domain/incidents/incident.ts';
import { count, gatewayColumn, methodColumn, moment, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { at, atOrNull } from '../kit/moments.ts';
import { as, json } from '../kit/named-parameters.ts';
import { namedWriting, reading } from '../kit/statement.ts';

const call = t.keyof({ Create: null, Status: null });

const cause: t.Type<IncidentCause, unknown> = t.union([
  t.strict({
    tag: t.literal('GatewayRefusesPayments'),
    gateway: gatewayColumn,
    reason: t.keyof({ Credentials: null, Project: null, Checks: null }),
  }),
  t.strict({
    tag: t.literal('GatewayRefusesMethod'),
    gateway: gatewayColumn,
    reason: t.keyof({ MethodOff: null, Amount: null, Unexplained: null }),
    method: methodColumn,
  }),
  t.strict({ tag: t.literal('GatewayUnreadable'), gateway: gatewayColumn, call }),
  t.strict({ tag: t.literal('GatewayUnreachable'), gateway: gatewayColumn, call }),
  t.strict({ tag: t.literal('GatewayNotConfigured'), gateway: gatewayColumn }),
  t.strict({
    tag: t.literal('UpdatesNotReceived'),
    reason: t.keyof({ WebhookElsewhere: null, ReadElsewhere: null, NotReached: null }),
  }),
  t.strict({ tag: t.literal('BotSettingsNotTaken') }),
  t.strict({ tag: t.literal('TokenRefused') }),
]);

const row = t.strict({
  version: count,
  cause,
  detail: t.string,
  since: moment,
  seenAt: moment,
  toldAt: orNull(moment),
  toldBefore: orNull(moment),
  endedAt: orNull(moment),
});

const incidentsWhere = (condition: string): string => `
  select version, cause, detail, since, seen_at as "seenAt", told_at as "toldAt", told_before as "toldBefore",
         ended_at as "endedAt"
  from incidents where ${condition}
  order by since, key`;

const find = reading('incidents.find', incidentsWhere('key = $1'), row);
const open = reading('incidents.open', incidentsWhere('ended_at is null'), row);

/* A version of its own says whether it was still as it was found: 0 stands for none. */
const commit = namedWriting(
  'incidents.commit',
  `with kept as (
     insert into incidents as old
       (key, version, cause, detail, since, seen_at, told_at, told_before, ended_at)
     select :key, 1, :cause, :detail, :since, :seenAt, :toldAt, :toldBefore, :endedAt
     where :version::integer = 0 or exists (select from incidents where key = :key)
     on conflict (key) do update
       set version = old.version + 1, detail = excluded.detail, since = excluded.since, seen_at = excluded.seen_at,
           told_at = excluded.told_at, told_before = excluded.told_before, ended_at = excluded.ended_at
       where old.version = :version::integer
     returning version
   ),
   queued as (${enqueueJobs('kept', ':followUps')})
   select (select version from kept) as version, (select jobs from queued) as jobs`,
  {
    key: as<string>(),
    version: as<number>(),
    cause: json,
    detail: as<string>(),
    since: at,
    seenAt: at,
    toldAt: atOrNull,
    toldBefore: atOrNull,
    endedAt: atOrNull,
    followUps: jobsJson,
  },
  t.type({ version: orNull(count) }),
);

const valueOf = ({ version: _, ...incident }: t.TypeOf<typeof row>): Incident => incident;

/** What is wrong outside, in PostgreSQL. */
export const postgresIncidents = (run: Run): Incidents => ({
  find: (of) =>
    pipe(
      run(find, [incidentKey(of)]),
      TE.map(RA.map((found) => ({ version: found.version, value: valueOf(found) }))),
      TE.map(RA.head),
    ),
  open: () => pipe(run(open), TE.map(RA.map(valueOf))),
  commit: ({ incident, followUps }, version) =>
    pipe(
      run(...commit({ ...incident, key: incidentKey(incident.cause), version: version ?? 0, followUps })),
      TE.flatMap(([kept]): TE.TaskEither<Stale | StoreFailure, void> =>
        (kept?.version ?? null) === null ? TE.left(stale) : TE.right(undefined),
      ),
    ),
});
