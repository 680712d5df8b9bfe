import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Shortage } from '../../../application/ports/orders.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { stale, type Stale, type Version } from '../../../application/ports/versioned.ts';
import type { Warranties } from '../../../application/ports/warranties.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import { changeOf } from '../../../domain/order/order-event.ts';
import { decision } from '../../../domain/order/decision.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type { LineNumber } from '../../../domain/order/order-line.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import type { UnitId } from '../../../domain/stock/unit.ts';
import type { ClaimDecision } from '../../../domain/warranty/claiming.ts';
import type { ClaimAnswer, ClaimReason } from '../../../domain/warranty/warranty.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { count, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as, json, nullable } from '../kit/named-parameters.ts';
import { namedWriting } from '../kit/statement.ts';
import { insertEvent } from '../orders/order-events.ts';
import { insertEntries } from '../orders/order-ledger.ts';
import { entriesJson } from '../orders/order-values.ts';

/*
 * Everything hangs on `saved`: the order's version settles who was first, of two answers as of an answer and a refund.
 * Where it counts how many were replaced lately, the buyer is locked first, for all who count so
 * (`replaced_in_turn`). The wallet is locked before the order, and the order before its units, as in committing an order. A replacement is
 * waited for where a rival has it locked: whoever is told that none is left must be right.
 */
const commit = namedWriting(
  'warranties.commit',
  `with counted as materialized (
     select :replacedBefore::integer is null
       or replaced_in_turn(:buyer, :replacedSince::timestamptz) = :replacedBefore::integer as holds
   ),
   wallet as materialized (
     select balance from wallets
     where buyer_id = :buyer and :entries::text <> '[]' and (select holds from counted) for update
   ),
   locked as materialized (select count(*) from wallet),
   standing as materialized (
     select o.id from orders o cross join locked
     where o.id = :order and o.version = :version and o.state = 'Delivered' and (select holds from counted)
     for update of o
   ),
   fresh as materialized (
     select unit.id from units unit cross join standing
     where unit.variant_code = :product and unit.state = 'Available' and :answer::text = 'Replaced'
     order by unit.place limit 1
     for update of unit
   ),
   saved as (
     update orders set version = version + 1, refunds = :refunds::jsonb
     where id = (select id from standing)
       and (:answer::text is distinct from 'Replaced' or exists (select from fresh))
     returning id, version
   ),
   burned as (
     update units set state = 'Burned'
     where id = :unit and :answer::text = 'Replaced' and exists (select from saved)
   ),
   handed as (
     update units set state = 'Sold', order_id = :order, line_number = :line
     where id = (select fresh.id from fresh cross join saved)
   ),
   claimed as (
     insert into warranty_claims as claim
       (unit_id, order_id, reason, opened_at, answer, answered_at, answered_by, replacement_id, amount, note)
     select :unit::bigint, saved.id, :reason, :openedAt::timestamptz, :answer::text, :answeredAt::timestamptz,
            :answeredBy::bigint, (select id from fresh), :amount::bigint, :note::text
     from saved
     on conflict (unit_id) do update
       set answer = excluded.answer, answered_at = excluded.answered_at, answered_by = excluded.answered_by,
           replacement_id = excluded.replacement_id, amount = excluded.amount, note = excluded.note
   ),
   booked as (${insertEntries('saved', ':entries')}),
   audited as (${insertAudit('saved', ':audit')}),
   noted as (${insertEvent('saved', ':happening')}),
   queued as (${enqueueJobs('saved', ':followUps')})
   select (select version from saved) as version, exists (select from standing) as standing,
     (select jobs from queued) as jobs`,
  {
    order: as<OrderId>(),
    version: as<Version>(),
    buyer: as<BuyerId>(),
    replacedBefore: nullable(as<number>()),
    replacedSince: nullable(at),
    refunds: json,
    unit: as<UnitId>(),
    line: as<LineNumber>(),
    product: as<VariantCode>(),
    reason: as<ClaimReason>(),
    openedAt: at,
    answer: nullable(as<ClaimAnswer['tag']>()),
    answeredAt: nullable(at),
    answeredBy: nullable(as<BuyerId>()),
    amount: nullable(as<Rupiah>()),
    note: nullable(as<string>()),
    entries: entriesJson,
    audit: auditJson,
    happening: json,
    followUps: jobsJson,
  },
  t.type({ version: orNull(count), standing: t.boolean }),
);

const valuesOf = (made: ClaimDecision, version: Version) => {
  const { order, covered, claim, entries, audit, replacedLately, followUps } = made;
  const { answer } = claim;
  return {
    order: order.id,
    version,
    buyer: order.buyer,
    replacedBefore: replacedLately?.count ?? null,
    replacedSince: replacedLately?.since ?? null,
    refunds: order.refunds,
    unit: claim.unit,
    line: covered.line,
    product: covered.product,
    reason: claim.reason,
    openedAt: claim.openedAt,
    answer: answer?.tag ?? null,
    answeredAt: answer?.at ?? null,
    answeredBy: answer?.by ?? null,
    amount: answer?.tag === 'Refunded' ? answer.amount : null,
    note: answer?.tag === 'Refused' ? answer.note : null,
    entries,
    audit,
    happening: changeOf(decision(order, { entries })),
    followUps,
  };
};

/** Puts a claim in its place with all that comes with it, in one statement. */
export const commitClaim =
  (run: Run): Warranties['commit'] =>
  (made, version) =>
    pipe(
      run(...commit(valuesOf(made, version))),
      TE.flatMapEither(([row]): E.Either<Stale | Shortage | StoreFailure, Version> => {
        if (row !== undefined && row.version !== null) return E.right(row.version);
        return row?.standing === true
          ? E.left({ tag: 'Shortage', missing: [{ product: made.covered.product, left: 0 }] })
          : E.left(stale);
      }),
    );
