import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type {
  VoucherSummary,
  UnknownVoucher,
  VoucherCodeTaken,
  Vouchers,
  VoucherUse,
} from '../../../application/ports/vouchers.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import type { VoucherCode, VoucherStanding } from '../../../domain/voucher/voucher.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { amount, buyerIdColumn, count, moment, nothingRead, orderIdColumn, orNull } from '../kit/codecs.ts';
import { rowsByKey } from '../kit/coalesced.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as, json, nullable } from '../kit/named-parameters.ts';
import { pageOf, pageRow, pageText, pageValues } from '../kit/page.ts';
import { namedReading, namedWriting, reading } from '../kit/statement.ts';
import { voucherCodeColumn, voucherColumn, voucherJson } from './voucher-row.ts';

const create = namedWriting(
  'vouchers.create',
  `with before as materialized (select code from vouchers where request = :once::text),
   done as (
     insert into vouchers
       (code, cut, scope, min_spend, with_steps, quota, per_buyer, first_order_only, valid_from, valid_until, request)
     select :code, :cut, :scope, :minSpend, :withSteps, :quota, :perBuyer, :firstOrderOnly, :from, :until, :once::text
     where not exists (select from before)
     on conflict (code) do nothing
     returning code
   ),
   audited as (${insertAudit('done', ':audit')})
   select code from before union all select code from done`,
  {
    code: as<VoucherCode>(),
    cut: json,
    scope: json,
    minSpend: as<Rupiah>(),
    withSteps: as<boolean>(),
    quota: as<number | null>(),
    perBuyer: as<number | null>(),
    firstOrderOnly: as<boolean>(),
    from: nullable(at),
    until: nullable(at),
    audit: auditJson,
    once: nullable(as<string>()),
  },
  t.strict({ code: voucherCodeColumn }),
);

const stop = namedWriting(
  'vouchers.stop',
  `with known as materialized (select code from vouchers where code = :code),
   done as (
     update vouchers set stopped_at = :now where code = :code and stopped_at is null returning code
   ),
   audited as (${insertAudit('done', ':audit')})
   select code from known`,
  { code: as<VoucherCode>(), now: at, audit: auditJson },
  nothingRead,
);

const summary: t.Type<VoucherSummary, unknown> = t.strict({
  voucher: voucherColumn,
  stoppedAt: orNull(moment),
  reserved: count,
  redeemed: count,
});

const usesIn = (state: string): string =>
  `(select count(*) from voucher_uses where voucher_code = v.code and state = '${state}')`;

const summaryColumns = `
  ${voucherJson} as voucher, v.stopped_at as "stoppedAt",
  ${usesIn('Reserved')} as reserved, ${usesIn('Redeemed')} as redeemed`;

const find = reading('vouchers.find', `select ${summaryColumns} from vouchers v where v.code = $1`, summary);

const list = reading(
  'vouchers.list',
  pageText(summaryColumns, 'vouchers v', 'v.sequence desc'),
  pageRow(summary),
);

const use: t.Type<VoucherUse, unknown> = t.strict({
  order: orderIdColumn,
  buyer: buyerIdColumn,
  state: t.keyof({ Reserved: null, Redeemed: null, Returned: null }),
  discount: amount,
  takenAt: moment,
});

const uses = reading(
  'vouchers.uses',
  pageText(
    `u.order_id as "order", u.buyer_id as "buyer", u.state, u.taken_at as "takenAt",
     (select o.discount from all_orders o where o.id = u.order_id) as discount`,
    '(select * from voucher_uses where voucher_code = $3) as u',
    'u.taken_at desc, u.order_id',
  ),
  pageRow(use),
);

const standingRow: t.Type<VoucherStanding, unknown> = t.strict({
  voucher: voucherColumn,
  stopped: t.boolean,
  taken: count,
  takenByBuyer: count,
  hasOrdered: t.boolean,
});

/** How a voucher `v` stands for the buyer in `of`. */
const standingColumns = (of: string): string => `
  ${voucherJson} as voucher, v.stopped_at is not null as stopped,
  (select count(*) from voucher_uses where voucher_code = v.code and state <> 'Returned') as taken,
  (select count(*) from voucher_uses
   where voucher_code = v.code and buyer_id = ${of} and state <> 'Returned') as "takenByBuyer",
  exists (
    select from all_orders o
    where o.buyer_id = ${of} and o.cart_id is not null and o.state not in ('Expired', 'Cancelled')
  ) as "hasOrdered"`;

const standing = namedReading(
  'vouchers.standing',
  `select ${standingColumns(':buyer')} from vouchers v where v.code = :code`,
  { code: as<VoucherCode>(), buyer: as<BuyerId>() },
  standingRow,
);

const chosen = rowsByKey({
  name: 'vouchers.chosen',
  key: buyerIdColumn,
  row: standingRow,
  one: `
    select ${standingColumns('$1')}
    from vouchers v where v.code = (select voucher_code from voucher_choices where buyer_id = $1)`,
  many: `
    select choice.buyer_id as key, ${standingColumns('choice.buyer_id')}
    from voucher_choices choice join vouchers v on v.code = choice.voucher_code
    where choice.buyer_id = any($1::bigint[])`,
});

const choose = namedWriting(
  'vouchers.choose',
  `insert into voucher_choices (buyer_id, voucher_code) values (:buyer, :code)
   on conflict (buyer_id) do update set voucher_code = excluded.voucher_code`,
  { buyer: as<BuyerId>(), code: as<VoucherCode>() },
  nothingRead,
);

const drop = namedWriting(
  'vouchers.drop',
  'delete from voucher_choices where buyer_id = :buyer',
  { buyer: as<BuyerId>() },
  nothingRead,
);

/** Vouchers in PostgreSQL. */
export const postgresVouchers = (run: Run): Vouchers => {
  const chosenBy = chosen(run);
  return {
    create: (voucher, audit, once) =>
      pipe(
        run(...create({ ...voucher, audit, once: once ?? null })),
        TE.flatMap(([made]): TE.TaskEither<VoucherCodeTaken | StoreFailure, VoucherCode> =>
          made === undefined ? TE.left({ tag: 'VoucherCodeTaken', code: voucher.code }) : TE.right(made.code),
        ),
      ),
    stop: (code, now, audit) =>
      pipe(
        run(...stop({ code, now, audit })),
        TE.flatMap((rows): TE.TaskEither<UnknownVoucher | StoreFailure, void> =>
          rows.length > 0 ? TE.right(undefined) : TE.left({ tag: 'UnknownVoucher', code }),
        ),
      ),
    find: (code) => pipe(run(find, [code]), TE.map(RA.head)),
    list: (page) => pipe(run(list, pageValues(page)), TE.map(pageOf)),
    uses: (code, page) => pipe(run(uses, [...pageValues(page), code]), TE.map(pageOf)),
    standing: (code, buyer) => pipe(run(...standing({ code, buyer })), TE.map(RA.head)),
    chosen: (buyer) => pipe(chosenBy(buyer), TE.map(RA.head)),
    choose: (buyer, code) =>
      pipe(
        run(...choose({ buyer, code })),
        TE.map(() => undefined),
      ),
    drop: (buyer) =>
      pipe(
        run(...drop({ buyer })),
        TE.map(() => undefined),
      ),
  };
};
