import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Staff } from '../../../application/ports/staff.ts';
import { stale } from '../../../application/ports/versioned.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { MutableAlert } from '../../../domain/staff/alerts.ts';
import type { StaffMember } from '../../../domain/staff/member.ts';
import { jobsJson, enqueueJobs } from '../jobs/jobs-json.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { sharedAnswers } from '../kit/coalesced.ts';
import { buyerIdColumn, count, moment } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at, atOrNull } from '../kit/moments.ts';
import { as } from '../kit/named-parameters.ts';
import { namedReading, namedWriting, reading } from '../kit/statement.ts';
import { roleFields } from './staff-role.ts';

const member = t.strict({
  person: buyerIdColumn,
  name: t.string,
  ...roleFields,
  appointedBy: buyerIdColumn,
  appointedAt: moment,
});

const columns = `
  person_id as person, name, permissions, until, ceiling, appointed_by as "appointedBy", appointed_at as "appointedAt"`;

const find = namedReading(
  'staff.find',
  `select ${columns}, version from staff_members where person_id = :person`,
  { person: as<BuyerId>() },
  t.intersection([member, t.strict({ version: count })]),
);

const list = reading('staff.list', `select ${columns} from staff_members order by name, person_id`, member);

const audienceOf = namedReading(
  'staff.audience-of',
  `select ${columns}, asked.muters
   from (select coalesce(json_agg(person_id order by person_id), '[]') as muters
         from alert_mutes where alert = :alert) as asked
   left join staff_members on true
   order by name, person_id`,
  { alert: as<MutableAlert>() },
  t.intersection([
    t.strict({ muters: t.readonlyArray(buyerIdColumn) }),
    t.union([member, t.strict({ person: t.null })]),
  ]),
);

const follow = `
  audited as (${insertAudit('done', ':audit')}),
  queued as (${enqueueJobs('done', ':followUps')})
  select done.version, (select jobs from queued) as jobs from done`;

const followed = { audit: auditJson, followUps: jobsJson };

const memberValues = {
  person: as<BuyerId>(),
  permissions: (held: StaffMember['permissions']) => [...held],
  until: atOrNull,
  ceiling: as<StaffMember['ceiling']>(),
};

const versionRow = t.type({ version: count });

const appoint = namedWriting(
  'staff.appoint',
  `with done as (
     insert into staff_members
       (person_id, name, permissions, until, ceiling, appointed_by, appointed_at, version)
     values (:person, :name, :permissions, :until, :ceiling, :appointedBy, :appointedAt, 1)
     on conflict (person_id) do nothing
     returning version
   ), ${follow}`,
  { ...memberValues, name: as<string>(), appointedBy: as<BuyerId>(), appointedAt: at, ...followed },
  versionRow,
);

const change = namedWriting(
  'staff.change',
  `with done as (
     update staff_members
     set permissions = :permissions, until = :until, ceiling = :ceiling, version = version + 1
     where person_id = :person and version = :version
     returning version
   ), ${follow}`,
  { ...memberValues, version: as<number>(), ...followed },
  versionRow,
);

const remove = namedWriting(
  'staff.remove',
  `with done as (
     delete from staff_members where person_id = :person and version = :version returning version
   ), ${follow}`,
  { person: as<BuyerId>(), version: as<number>(), ...followed },
  versionRow,
);

/** Whom the owners appointed, in PostgreSQL. */
export const postgresStaff = (run: Run): Staff => ({
  find: (person) =>
    pipe(
      run(...find({ person })),
      TE.map((rows) => RA.head(rows.map(({ version, ...value }) => ({ version, value })))),
    ),
  list: () => run(list, []),
  // Each sale asks who is to hear of it.
  audienceOf: sharedAnswers((alert: MutableAlert) =>
    pipe(
      run(...audienceOf({ alert })),
      TE.map((rows) => ({
        members: rows.flatMap(({ muters: _, ...one }) => (one.person === null ? [] : [one])),
        muters: rows[0]?.muters ?? [],
      })),
    ),
  ),
  commit: ({ person, member: after, audit: entry }, version, followUps) => {
    const rest = { audit: [entry], followUps };
    const asked =
      after === null
        ? remove({ person, version: version ?? 0, ...rest })
        : version === null
          ? appoint({ ...after, ...rest })
          : change({ ...after, version, ...rest });
    return pipe(
      run(...asked),
      TE.flatMap(([done]) => (done === undefined ? TE.left(stale) : TE.right(undefined))),
    );
  },
});
