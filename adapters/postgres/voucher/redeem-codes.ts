import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { AlreadyRedeemed, NewRedeemCode, RedeemCodes } from '../../../application/ports/redeem-codes.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { VoucherCode } from '../../../domain/voucher/voucher.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { forgetKeys, noteAnswer } from '../kit/idempotency.ts';
import { amount, buyerIdColumn, moment, nothingRead, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as } from '../kit/named-parameters.ts';
import { pageOf, pageRow, pageText, pageValues } from '../kit/page.ts';
import { namedWriting, reading } from '../kit/statement.ts';
import { insertEntries } from '../orders/order-ledger.ts';
import { entriesJson } from '../orders/order-values.ts';
import { voucherCodeColumn } from './voucher-row.ts';

const codesJson = (codes: readonly NewRedeemCode[]): string =>
  JSON.stringify(codes.map(({ madeAt, ...code }) => ({ ...code, madeAt: at(madeAt) })));

const made = { code: voucherCodeColumn, amount, madeBy: buyerIdColumn, madeAt: moment };
const newCode = t.strict(made);

const create = namedWriting(
  'redeem-codes.create',
  `with before as materialized (select from redeem_codes where request = :once),
   done as (
     insert into redeem_codes (code, amount, made_by, made_at, request)
     select new.code, new.amount, new."madeBy", new."madeAt", :once
     from jsonb_to_recordset(:codes::jsonb) as new (code text, amount bigint, "madeBy" bigint, "madeAt" timestamptz)
     where not exists (select from before)
     returning *
   ),
   forgotten as (${forgetKeys}),
   kept as (${noteAnswer(':once::text', '(select count(*) from done)', 'before')}),
   audited as (${insertAudit('done', ':audit')})
   select code, amount, made_by as "madeBy", made_at as "madeAt"
   from (select * from done union all select * from redeem_codes where request = :once) as made
   order by sequence`,
  { codes: codesJson, audit: auditJson, once: as<string>() },
  newCode,
);

/* The wallet is locked by the entry, after the code: nothing else locks both. */
const redeem = namedWriting(
  'redeem-codes.redeem',
  `with done as (
     update redeem_codes set redeemed_by = :buyer, redeemed_at = :now
     where code = :code and redeemed_at is null
     returning code
   ),
   booked as (${insertEntries('done', ':entries')})
   select code from done`,
  { code: as<VoucherCode>(), buyer: as<BuyerId>(), now: at, entries: entriesJson },
  nothingRead,
);

const row = t.strict({
  ...made,
  redeemed: orNull(t.strict({ by: buyerIdColumn, at: moment })),
});

const columns = `
  c.code, c.amount, c.made_by as "madeBy", c.made_at as "madeAt",
  case when c.redeemed_at is not null then json_build_object(
    'by', c.redeemed_by, 'at', (extract(epoch from c.redeemed_at) * 1000)::bigint) end as redeemed`;

const find = reading('redeem-codes.find', `select ${columns} from redeem_codes c where c.code = $1`, row);

const list = reading(
  'redeem-codes.list',
  pageText(columns, 'redeem_codes c', 'c.sequence desc'),
  pageRow(row),
);

/** Codes that give balance, in PostgreSQL. */
export const postgresRedeemCodes = (run: Run): RedeemCodes => ({
  create: (codes, audit, once) => run(...create({ codes, audit, once })),
  find: (code) => pipe(run(find, [code]), TE.map(RA.head)),
  redeem: (code, entry) =>
    pipe(
      run(...redeem({ code, buyer: entry.buyer, now: entry.at, entries: [entry] })),
      TE.flatMap((rows): TE.TaskEither<AlreadyRedeemed | StoreFailure, void> =>
        rows.length > 0 ? TE.right(undefined) : TE.left({ tag: 'AlreadyRedeemed' }),
      ),
    ),
  list: (page) => pipe(run(list, pageValues(page)), TE.map(pageOf)),
});
