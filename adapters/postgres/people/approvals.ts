import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Approvals } from '../../../application/ports/approvals.ts';
import { approvalId, type ApprovalId } from '../../../domain/staff/approval-id.ts';
import type { Approval, MoneyRequest } from '../../../domain/staff/approval.ts';
import { postgresAuditLog } from '../books/audit-log.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import {
  amount,
  buyerIdColumn,
  count,
  lineNumberColumn,
  moment,
  orderIdColumn,
  orNull,
  referenceColumn,
  unitIdColumn,
} from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as, json } from '../kit/named-parameters.ts';
import { namedReading, namedWriting } from '../kit/statement.ts';

const refundFields = {
  order: orderIdColumn,
  line: orNull(lineNumberColumn),
  goods: t.keyof({ Returned: null, Burned: null }),
  to: t.union([
    t.strict({ tag: t.literal('Balance') }),
    t.strict({ tag: t.literal('Outside'), reference: t.string }),
  ]),
  reason: t.string,
};

const requestColumn: t.Type<MoneyRequest, unknown> = t.union([
  t.strict({ tag: t.literal('Refund'), ...refundFields }),
  t.strict({ tag: t.literal('CancelTask'), ...refundFields }),
  t.strict({
    tag: t.literal('Adjust'),
    buyer: buyerIdColumn,
    amount: count,
    reason: t.string,
    once: t.string,
  }),
  t.strict({ tag: t.literal('RefundClaim'), unit: unitIdColumn }),
  t.strict({
    tag: t.literal('AnswerCase'),
    order: orderIdColumn,
    reference: referenceColumn,
    answer: t.keyof({ Deliver: null, Credit: null, RefundOutside: null }),
    note: orNull(t.string),
  }),
  t.strict({
    tag: t.literal('Confirm'),
    order: orderIdColumn,
    amount,
    reason: t.string,
    reference: t.string,
  }),
]);

const row = t.strict({
  id: t.string,
  by: buyerIdColumn,
  request: requestColumn,
  amount,
  at: moment,
  approved: orNull(t.boolean),
  answeredBy: orNull(buyerIdColumn),
  answeredAt: orNull(moment),
});

const approvalOf = ({ id, approved, answeredBy, answeredAt, ...rest }: t.TypeOf<typeof row>): Approval => ({
  id: approvalId(id),
  ...rest,
  answer:
    approved === null || answeredBy === null || answeredAt === null
      ? null
      : { approved, by: answeredBy, at: answeredAt },
});

const columns = `
  id, asked_by as "by", request, amount, asked_at as "at", approved, answered_by as "answeredBy",
  answered_at as "answeredAt"`;

const find = namedReading(
  'approvals.find',
  `select ${columns} from approvals where id = :id`,
  { id: as<ApprovalId>() },
  row,
);

const open = namedReading(
  'approvals.open',
  `select ${columns} from approvals where approved is null order by asked_at limit :limit`,
  { limit: as<number>() },
  row,
);

const follow = `
  audited as (${insertAudit('done', ':audit')}),
  queued as (${enqueueJobs('done', ':followUps')})
  select done.version, (select jobs from queued) as jobs from done`;

const followed = { audit: auditJson, followUps: jobsJson };
const done = t.type({ version: count });

const ask = namedWriting(
  'approvals.ask',
  `with done as (
     insert into approvals (id, asked_by, request, amount, asked_at)
     values (:id, :by, :request, :amount, :at)
     on conflict (id) do nothing
     returning 1 as version
   ), ${follow}`,
  {
    id: as<ApprovalId>(),
    by: as<Approval['by']>(),
    request: json,
    amount: as<Approval['amount']>(),
    at,
    ...followed,
  },
  done,
);

const answer = namedWriting(
  'approvals.answer',
  `with done as (
     update approvals set approved = :approved, answered_by = :by, answered_at = :at
     where id = :id and approved is null
     returning 1 as version
   ), ${follow}`,
  { id: as<ApprovalId>(), approved: as<boolean>(), by: as<Approval['by']>(), at, ...followed },
  done,
);

/** So many entries of one person are looked through. */
const most = 500;

/** What staff asked owners for, in PostgreSQL. */
export const postgresApprovals = (run: Run): Approvals => ({
  ask: ({ id, by, request, amount: most, at: asked }, audit, followUps) =>
    pipe(
      run(...ask({ id, by, request, amount: most, at: asked, audit, followUps })),
      TE.map(() => undefined),
    ),
  find: (id) =>
    pipe(
      run(...find({ id })),
      TE.map((rows) => RA.head(rows.map(approvalOf))),
    ),
  open: (limit) =>
    pipe(
      run(...open({ limit })),
      TE.map((rows) => rows.map(approvalOf)),
    ),
  answer: (id, { approved, by, at: answeredAt }, audit, followUps) =>
    pipe(
      run(...answer({ id, approved, by, at: answeredAt, audit, followUps })),
      TE.map((rows) => rows.length > 0),
    ),
  doneSince: (by, from) =>
    pipe(
      postgresAuditLog(run).list({ offset: 0, limit: most }, { by, from, until: null }),
      TE.map(({ items }) => items),
    ),
});
