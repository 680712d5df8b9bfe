import * as E from 'fp-ts/lib/Either.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { UnknownProduct } from '../../../application/ports/stock.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { ClaimCount, ListedClaim, Warranties } from '../../../application/ports/warranties.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { UnitId } from '../../../domain/stock/unit.ts';
import type { CoveredUnit, WarrantyPolicy, WarrantyTerms } from '../../../domain/warranty/warranty.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import {
  amount,
  batchIdColumn,
  buyerIdColumn,
  codeColumn,
  count,
  lineNumberColumn,
  moment,
  orderIdColumn,
  orNull,
  photoIdColumn,
  unitIdColumn,
} from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as, nullable } from '../kit/named-parameters.ts';
import { namedReading, namedWriting } from '../kit/statement.ts';
import { fromTheArchive } from '../orders/unarchiving.ts';
import { addClaimPhoto } from './add-claim-photo.ts';
import { commitClaim } from './commit-claim.ts';

const policy = t.keyof({ Replace: null, AskStaff: null, RefundByDaysLeft: null });
const terms = t.strict({ days: count, policy });

const milliseconds = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint`;

const answer = t.union([
  t.strict({ tag: t.literal('Replaced'), by: orNull(buyerIdColumn), at: moment }),
  t.strict({ tag: t.literal('Refunded'), amount, by: orNull(buyerIdColumn), at: moment }),
  t.strict({ tag: t.literal('Refused'), note: t.string, by: buyerIdColumn, at: moment }),
]);

const claim = t.strict({
  unit: unitIdColumn,
  reason: t.keyof({ NotWorking: null, Stopped: null, WrongGoods: null, Other: null }),
  openedAt: moment,
  photo: orNull(t.strict({ photo: photoIdColumn, caption: orNull(t.string), number: count })),
  answer: orNull(answer),
});

const coveredColumns = {
  unit: unitIdColumn,
  order: orderIdColumn,
  line: lineNumberColumn,
  product: codeColumn,
  terms: orNull(terms),
  isBurned: t.boolean,
  claim: orNull(claim),
};

const coveredRow: t.Type<CoveredUnit, unknown> = t.strict(coveredColumns);

const listedRow: t.Type<ListedClaim, unknown> = t.strict({
  ...coveredColumns,
  claim,
  name: t.string,
  buyerName: orNull(t.string),
});

const columns = `
  unit.id as unit, unit.order_id as "order", unit.line_number as line, unit.variant_code as product,
  unit.state = 'Burned' as "isBurned",
  case when line.warranty_days is not null
    then json_build_object('days', line.warranty_days, 'policy', line.warranty_policy) end as terms,
  case when claim.unit_id is not null then json_build_object(
    'unit', claim.unit_id, 'reason', claim.reason, 'openedAt', ${milliseconds('claim.opened_at')},
    'photo', case when shown.unit_id is not null then json_build_object(
      'photo', shown.photo_id, 'caption', shown.caption, 'number', shown.number) end,
    'answer', case when claim.answer is not null then json_build_object(
      'tag', claim.answer, 'amount', claim.amount, 'note', claim.note, 'by', claim.answered_by,
      'at', ${milliseconds('claim.answered_at')}) end) end as claim`;

const sold = `
  units unit
  join all_order_lines line on line.order_id = unit.order_id and line.number = unit.line_number
  left join warranty_claims claim on claim.unit_id = unit.id
  left join claim_photos shown on shown.unit_id = unit.id`;

const ofOrder = namedReading(
  'warranties.of-order',
  `select ${columns} from ${sold}
   where unit.order_id = :order and unit.state in ('Sold', 'Burned')
   order by unit.line_number, unit.id`,
  { order: as<OrderId>() },
  coveredRow,
);

const find = namedReading(
  'warranties.find',
  `select ${columns} from ${sold} where unit.id = :unit and unit.state in ('Sold', 'Burned')`,
  { unit: as<UnitId>() },
  coveredRow,
);

const open = namedReading(
  'warranties.open',
  `select ${columns}, line.name, buyer.first_name as "buyerName"
   from (
     select * from warranty_claims where answer is null order by opened_at, unit_id limit :limit
   ) as claim
   join units unit on unit.id = claim.unit_id
   join order_lines line on line.order_id = unit.order_id and line.number = unit.line_number
   join orders o on o.id = unit.order_id
   left join buyers buyer on buyer.id = o.buyer_id
   left join claim_photos shown on shown.unit_id = unit.id
   order by claim.opened_at, claim.unit_id`,
  { limit: as<number>() },
  listedRow,
);

// What is answered may belong to an order in the archive.
const answered = namedReading(
  'warranties.answered',
  `select ${columns}, line.name, buyer.first_name as "buyerName"
   from (
     select * from warranty_claims where answer is not null
     order by answered_at desc, unit_id desc limit :limit
   ) as claim
   join units unit on unit.id = claim.unit_id
   join all_order_lines line on line.order_id = unit.order_id and line.number = unit.line_number
   join all_orders o on o.id = unit.order_id
   left join buyers buyer on buyer.id = o.buyer_id
   left join claim_photos shown on shown.unit_id = unit.id
   order by claim.answered_at desc, claim.unit_id desc`,
  { limit: as<number>() },
  listedRow,
);

const replacedSince = namedReading(
  'warranties.replaced-since',
  `select count(*) as replaced
   from orders o join warranty_claims claim on claim.order_id = o.id
   where o.buyer_id = :buyer and claim.answer = 'Replaced' and claim.answered_at >= :since`,
  { buyer: as<BuyerId>(), since: at },
  t.strict({ replaced: count }),
);

const termsOf = namedReading(
  'warranties.terms-of',
  `select warranty_days as days, warranty_policy as policy
   from variants where code = :product and warranty_days is not null`,
  { product: as<VariantCode>() },
  terms,
);

const setTerms = namedWriting(
  'warranties.set-terms',
  `with done as (
     update variants set warranty_days = :days::smallint, warranty_policy = :policy::text
     where code = :product
     returning code
   ),
   audited as (${insertAudit('done', ':audit')})
   select code from done`,
  {
    product: as<VariantCode>(),
    days: nullable(as<number>()),
    policy: nullable(as<WarrantyPolicy>()),
    audit: auditJson,
  },
  t.strict({ code: codeColumn }),
);

const claimCount: t.Type<ClaimCount, unknown> = t.strict({
  batch: orNull(batchIdColumn),
  supplier: orNull(t.string),
  product: codeColumn,
  claims: count,
  replaced: count,
  refunded: amount,
});

const countByBatch = namedReading(
  'warranties.count-by-batch',
  `select batch.id as batch, batch.supplier, unit.variant_code as product, count(*) as claims,
     count(*) filter (where claim.answer = 'Replaced') as replaced, coalesce(sum(claim.amount), 0) as refunded
   from warranty_claims claim
   join units unit on unit.id = claim.unit_id
   left join stock_batches batch on batch.id = unit.batch_id
   where claim.opened_at >= :from and claim.opened_at < :to
   group by batch.id, batch.supplier, unit.variant_code
   order by claims desc, product, batch`,
  { from: at, to: at },
  claimCount,
);

const unknown = (code: VariantCode): UnknownProduct => ({ tag: 'UnknownProduct', code });

/** Warranties and claims, in PostgreSQL. */
export const postgresWarranties = (run: Run): Warranties => ({
  ofOrder: (order) => run(...ofOrder({ order })),
  find: (unit) => pipe(run(...find({ unit })), TE.map(RA.head)),
  open: (limit) => run(...open({ limit })),
  answered: (limit) => run(...answered({ limit })),
  replacedSince: (buyer: BuyerId, since: Instant) =>
    pipe(
      run(...replacedSince({ buyer, since })),
      TE.map(([row]) => row?.replaced ?? 0),
    ),
  commit: fromTheArchive(run, commitClaim(run)),
  addPhoto: addClaimPhoto(run),
  termsOf: (product) =>
    pipe(
      run(...termsOf({ product })),
      TE.map(([found]): WarrantyTerms | null => found ?? null),
    ),
  setTerms: (product, given, audit) =>
    pipe(
      run(...setTerms({ product, days: given?.days ?? null, policy: given?.policy ?? null, audit })),
      TE.flatMapEither((rows): E.Either<UnknownProduct | StoreFailure, void> =>
        rows.length === 0 ? E.left(unknown(product)) : E.right(undefined),
      ),
    ),
  countByBatch: (from, to) => run(...countByBatch({ from, to })),
});
