import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { OrderEvents } from '../../../application/ports/order-events.ts';
import type { OrderEvent } from '../../../domain/order/order-event.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import { jobsJson, enqueueJobs } from '../jobs/jobs-json.ts';
import { amount, buyerIdColumn, count, methodColumn, moment, referenceColumn } from '../kit/codecs.ts';
import { unarchived } from './unarchiving.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { buyerNewsKinds, caseKind, entryKinds } from '../../kit/kinds.ts';
import { forgetKeys } from '../kit/idempotency.ts';
import type { Run } from '../kit/run.ts';
import { as, json } from '../kit/named-parameters.ts';
import { namedReading, namedWriting } from '../kit/statement.ts';

const states = t.keyof({
  AwaitingPayment: null,
  Paid: null,
  Delivered: null,
  Expired: null,
  Cancelled: null,
  UnderReview: null,
});

const attemptStates = t.keyof({
  Requested: null,
  Payable: null,
  Superseded: null,
  Refused: null,
  Closed: null,
  Settled: null,
});

const changed = t.strict({
  tag: t.literal('Changed'),
  state: states,
  attempts: t.readonlyArray(
    t.strict({ reference: referenceColumn, method: methodColumn, state: attemptStates }),
  ),
  opened: t.readonlyArray(t.strict({ kind: caseKind, amount })),
  answered: t.readonlyArray(
    t.strict({ answer: t.keyof({ Deliver: null, Credit: null, RefundOutside: null }), by: buyerIdColumn }),
  ),
  booked: t.readonlyArray(t.strict({ kind: t.keyof(entryKinds), amount: count })),
  refunds: count,
});

const sent = t.strict({
  tag: t.literal('Sent'),
  message: t.keyof({
    ...buyerNewsKinds,
    ...entryKinds,
    RefundedOutside: null,
    GoodsAgain: null,
    RatingAsked: null,
  }),
});

const happening = t.union([
  changed,
  sent,
  t.strict({ tag: t.literal('GoodsAsked'), by: buyerIdColumn }),
  t.strict({ tag: t.literal('Noted'), by: buyerIdColumn, note: t.string }),
]);

const row: t.Type<OrderEvent, unknown> = t.strict({ at: moment, happening });

/** Adds the JSON `parameter` to the history of the order of `cause`, if it has a row. */
export const insertEvent = (cause: string, parameter: string): string => `
  insert into order_events (order_id, happening)
  select cause.id, ${parameter}::jsonb from ${cause} as cause`;

const known = 'known as materialized (select id, version from orders where id = :order)';

/* What follows where `cause` has the row of the order. */
const added = (cause: string): string => `
   noted as (${insertEvent(cause, ':happening')}),
   audited as (${insertAudit(cause, ':audit')}),
   queued as (${enqueueJobs(cause, ':followUps')})
   select exists (select from known) as known, (select jobs from queued) as jobs`;

const takes = { order: as<OrderId>(), happening: json, followUps: jobsJson, audit: auditJson };
const found = t.type({ known: t.boolean });

const append = namedWriting('order-events.append', `with ${known}, ${added('known')}`, takes, found);

const appendOnce = namedWriting(
  'order-events.append-once',
  `with ${known},
   forgotten as (${forgetKeys}),
   kept as (
     insert into idempotency_keys (key, answer) select :once, 1 from known on conflict do nothing returning 1
   ),
   first as (select id, version from known where exists (select from kept)),
   ${added('first')}`,
  { ...takes, once: as<string>() },
  found,
);

const ofOrder = namedReading(
  'order-events.of-order',
  `select at, happening from (
     select id, at, happening from all_order_events where order_id = :order order by id desc limit :limit
   ) as last order by id`,
  { order: as<OrderId>(), limit: as<number>() },
  row,
);

/** What happened to orders, in PostgreSQL. */
export const postgresOrderEvents = (run: Run): OrderEvents => ({
  append: (order, what, followUps, audit, once) => {
    const values = { order, happening: what, followUps, audit };
    const appended = run(...(once === undefined ? append(values) : appendOnce({ ...values, once })));
    return pipe(
      appended,
      TE.flatMap(([row]) => (row?.known === true ? TE.right(false) : unarchived(run, order))),
      TE.flatMap((back) => (back ? appended : TE.right([]))),
      TE.map(() => undefined),
    );
  },
  ofOrder: (order, limit) => run(...ofOrder({ order, limit })),
});
