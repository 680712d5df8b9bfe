import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { Wallets } from '../../../application/ports/wallets.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { AuditEntry } from '../../../domain/staff/audit-entry.ts';
import { nothing } from '../../../domain/rupiah.ts';
import { entryKey, type LedgerEntry, type Overdrawn } from '../../../domain/balance/wallet.ts';
import { amount, buyerIdColumn, count, moment, orderIdColumn, orNull } from '../kit/codecs.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { entryKinds } from '../../kit/kinds.ts';
import type { Run } from '../kit/run.ts';
import { jobsJson, enqueueJobs } from '../jobs/jobs-json.ts';
import { insertEntries } from '../orders/order-ledger.ts';
import { entriesJson } from '../orders/order-values.ts';
import { pageOf, pageRow, pageText, pageValues } from '../kit/page.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, reading } from '../kit/statement.ts';

const balance = reading(
  'wallets.balance',
  'select balance from wallets where buyer_id = $1',
  t.type({ balance: amount }),
);

const keyColumn = new t.Type(
  'an entry key',
  (_): _ is LedgerEntry['key'] => false,
  (input, context) => (typeof input === 'string' ? t.success(entryKey(input)) : t.failure(input, context)),
  t.identity,
);

const entry: t.Type<LedgerEntry, unknown> = t.strict({
  key: keyColumn,
  buyer: buyerIdColumn,
  kind: t.keyof(entryKinds),
  amount: count,
  order: orNull(orderIdColumn),
  by: orNull(buyerIdColumn),
  note: orNull(t.string),
  at: moment,
});

const history = reading(
  'wallets.history',
  pageText(
    'e.key, e.buyer_id as "buyer", e.kind, e.amount, e.order_id as "order", e.by_owner as "by", e.note, e.booked_at as "at"',
    '(select * from ledger_entries where buyer_id = $3) as e',
    'e.sequence desc',
  ),
  pageRow(entry),
);

const holdersText = `
  select tally.holders as "inAll", tally.balances as "sum", page.*
  from (
    select coalesce(sum(holders), 0)::bigint as holders, coalesce(sum(balances), 0)::bigint as balances
    from wallet_tallies
  ) as tally
  left join lateral (
    select buyer_id as "buyer", balance
    from wallets where balance > 0 order by balance desc, buyer_id offset $1 limit $2
  ) as page on true`;

/** One empty row when the page is empty. Both totals are counted as they change: docs/decisions/0008. */
const holders = reading(
  'wallets.holders',
  holdersText,
  t.type({
    inAll: count,
    sum: amount,
    buyer: t.union([t.null, buyerIdColumn]),
    balance: t.union([t.null, amount]),
  }),
);

/* An entry that is booked already is neither covered nor refused: it is done, and so is what followed. */
const posting = `
  with wallet as materialized (
    select balance from wallets where buyer_id = :buyer for update
  ),
  covered as materialized (
    select coalesce(sum(balance), 0) as balance, coalesce(sum(balance), 0) + :amount::bigint >= 0 as enough from wallet
  ),
  ready as materialized (select from covered where enough),
  booked as (${insertEntries('ready', ':entries')} on conflict (key) do nothing returning 1 as version),
  audited as (${insertAudit('booked', ':audit')}),
  queued as (${enqueueJobs('booked', ':followUps')})
  select balance, enough, (select jobs from queued) as jobs from covered`;

const post = namedWriting(
  'wallets.post',
  posting,
  { buyer: as<BuyerId>(), amount: as<number>(), entries: entriesJson, followUps: jobsJson, audit: auditJson },
  t.type({ balance: amount, enough: t.boolean }),
);

const booked = reading(
  'wallets.booked',
  'select exists (select from ledger_entries where key = $1) as booked',
  t.type({ booked: t.boolean }),
);

/** Asked apart: the statement that waited for the wallet cannot see what was booked meanwhile. */
const refusedUnlessBooked = (
  run: Run,
  { key }: LedgerEntry,
  refusal: Overdrawn,
): TE.TaskEither<Overdrawn | StoreFailure, undefined> =>
  pipe(
    run(booked, [key]),
    TE.flatMap(([found]) => (found?.booked === true ? TE.right(undefined) : TE.left(refusal))),
  );

const posted = (
  run: Run,
  one: LedgerEntry,
  followUps: readonly FollowUp[],
  audit: readonly AuditEntry[],
): ReturnType<Wallets['post']> =>
  pipe(
    run(...post({ buyer: one.buyer, amount: one.amount, entries: [one], followUps, audit })),
    TE.flatMap(([outcome]) =>
      outcome === undefined || outcome.enough
        ? TE.right(undefined)
        : refusedUnlessBooked(run, one, { tag: 'Overdrawn', balance: outcome.balance }),
    ),
  );

/** Every buyer's ledger, in PostgreSQL. */
export const postgresWallets = (run: Run): Wallets => ({
  balance: (buyer) =>
    pipe(
      run(balance, [buyer]),
      TE.map(([found]) => found?.balance ?? nothing),
    ),
  history: (buyer, page) => pipe(run(history, [...pageValues(page), buyer]), TE.map(pageOf)),
  post: (one, followUps, audit) => posted(run, one, followUps, audit),
  holders: (page) =>
    pipe(
      run(holders, pageValues(page)),
      TE.map((rows) => ({
        items: rows.flatMap(({ buyer, balance }) =>
          buyer === null || balance === null ? [] : [{ buyer, balance }],
        ),
        total: rows[0]?.inAll ?? 0,
        sum: rows[0]?.sum ?? nothing,
      })),
    ),
});
