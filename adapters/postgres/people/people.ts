import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { People } from '../../../application/ports/people.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { BuyerProfile } from '../../../domain/people/block.ts';
import type { Level } from '../../../domain/pricing/level.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { forgetKeys } from '../kit/idempotency.ts';
import { amount, count, levelColumn, moment, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as } from '../kit/named-parameters.ts';
import { pageOf, pageRow, pageValues } from '../kit/page.ts';
import { namedReading, namedWriting, reading } from '../kit/statement.ts';
import { blockFields, blockOf } from './buyer-block.ts';
import { buyerColumns, buyerRow } from './greeting.ts';

/** How many there are is counted as they come: docs/decisions/0008. */
const newest = reading(
  'people.newest',
  `select tally.users as "inAll", page.*
   from (select coalesce(sum(buyers), 0)::bigint as users from shop_tallies) as tally
   left join lateral (
     select true as present, ${buyerColumns} from buyers order by first_seen_at desc, id offset $1 limit $2
   ) as page on true`,
  pageRow(buyerRow),
);

/** All that begin so, as a range of letters: the last letter that there is ends it. */
const beginning = (column: string): string =>
  `lower(${column}) collate "C" >= lower(:text) collate "C"
   and lower(${column}) collate "C" < (lower(:text) || chr(1114111)) collate "C"`;

const search = namedReading(
  'people.search',
  `select found.id, found."firstName", found.username, found.language
   from (
     select ${buyerColumns} from buyers where id = :id
     union
     (select ${buyerColumns} from buyers where username is not null and ${beginning('username')} limit 200)
     union
     (select ${buyerColumns} from buyers where ${beginning('first_name')} limit 200)
   ) as found
   order by lower(found."firstName") collate "C", found.id limit :limit`,
  { id: as<number | null>(), text: as<string>(), limit: as<number>() },
  buyerRow,
);

const profile = namedReading(
  'people.profile',
  `select ${buyerColumns}, first_seen_at as since, level, block.reason, block.blocked_by as "blockedBy",
     block.blocked_at as "blockedAt", bought.orders, bought.paid, bought.spent,
     coalesce((select balance from wallets where buyer_id = :id), 0) as balance,
     (select count(*) from warranty_claims claim join orders o on o.id = claim.order_id where o.buyer_id = :id) as claims
   from buyers
   left join buyer_blocks block on block.buyer_id = buyers.id
   cross join lateral (
     select count(*) as orders, count(*) filter (where o.paid_at is not null) as paid,
            coalesce(sum(o.total - o.waived - (
              select coalesce(sum((refund ->> 'amount')::bigint), 0)
              from jsonb_array_elements(coalesce(o.refunds, '[]')) as refund
            )) filter (where o.paid_at is not null), 0)::bigint as spent
     from all_orders o where o.buyer_id = :id and o.cart_id is not null
   ) as bought
   where buyers.id = :id`,
  { id: as<BuyerId>() },
  t.intersection([
    buyerRow,
    t.strict({ since: moment, level: orNull(levelColumn), ...blockFields }),
    t.strict({ orders: count, paid: count, spent: amount, balance: amount, claims: count }),
  ]),
);

const audited = `audited as (${insertAudit('done', ':audit')})`;
const done = t.type({ version: count });

const block = namedWriting(
  'people.block',
  `with done as (
     insert into buyer_blocks (buyer_id, reason, blocked_by, blocked_at)
     select id, :reason, :by, :at from buyers where id = :id
     on conflict (buyer_id) do nothing
     returning 1 as version
   ), ${audited}
   select version from done`,
  { id: as<BuyerId>(), reason: as<string>(), by: as<BuyerId>(), at, audit: auditJson },
  done,
);

const unblock = namedWriting(
  'people.unblock',
  `with done as (
     delete from buyer_blocks where buyer_id = :id returning 1 as version
   ), ${audited}
   select version from done`,
  { id: as<BuyerId>(), audit: auditJson },
  done,
);

const tell = namedWriting(
  'people.tell',
  `with forgotten as (${forgetKeys}),
   done as (
     insert into idempotency_keys (key, answer) values (:once, 1) on conflict do nothing returning 1 as version
   ), ${audited},
   queued as (${enqueueJobs('done', ':followUps')})
   select done.version, (select jobs from queued) as jobs from done`,
  { audit: auditJson, followUps: jobsJson, once: as<string>() },
  done,
);

/* The levels of buyers are found one after the other in their index, however many buyers there are. */
const levels = reading(
  'people.levels',
  `with recursive of_buyers as (
     (select level from buyers where level is not null order by level limit 1)
     union all
     select (select level from buyers where level > of_buyers.level order by level limit 1)
     from of_buyers where of_buyers.level is not null
   )
   select level from (
     select level from of_buyers where level is not null
     union
     select own ->> 'level' from variants cross join jsonb_array_elements(levels) as own
   ) as every
   order by level collate "C"`,
  t.strict({ level: levelColumn }),
);

const putOnLevel = namedWriting(
  'people.put-on-level',
  `with done as (
     update buyers set level = :level where id = :id and level is distinct from :level returning 1 as version
   ), ${audited},
   queued as (${enqueueJobs('done', ':followUps')})
   select done.version, (select jobs from queued) as jobs from done`,
  { id: as<BuyerId>(), level: as<Level | null>(), followUps: jobsJson, audit: auditJson },
  done,
);

const largest = 999_999_999_999_999;

const numberIn = (text: string): number | null => {
  const id = /^\d{1,15}$/.test(text) ? Number(text) : null;
  return id !== null && id <= largest ? id : null;
};

/** Buyers, as staff look at them, in PostgreSQL. */
export const postgresPeople = (run: Run, read: Run = run): People => ({
  newest: (page) => pipe(read(newest, pageValues(page)), TE.map(pageOf)),
  search: (text, limit) => read(...search({ id: numberIn(text), text, limit })),
  profile: (id) =>
    pipe(
      run(...profile({ id })),
      TE.map((rows) =>
        RA.head(
          rows.map(
            ({
              since,
              level,
              orders,
              paid,
              spent,
              balance,
              claims,
              firstName,
              username,
              language,
              ...row
            }): BuyerProfile => ({
              buyer: { id: row.id, firstName, username, language },
              since,
              block: blockOf(row),
              level,
              orders,
              paid,
              spent,
              balance,
              claims,
            }),
          ),
        ),
      ),
    ),
  block: (id, { reason, by, at: blockedAt }, audit) =>
    pipe(
      run(...block({ id, reason, by, at: blockedAt, audit })),
      TE.map((rows) => rows.length > 0),
    ),
  unblock: (id, audit) =>
    pipe(
      run(...unblock({ id, audit })),
      TE.map((rows) => rows.length > 0),
    ),
  levels: () =>
    pipe(
      run(levels),
      TE.map((rows) => rows.map(({ level }) => level)),
    ),
  putOnLevel: (id, level, followUps, audit) =>
    pipe(
      run(...putOnLevel({ id, level, followUps, audit })),
      TE.map((rows) => rows.length > 0),
    ),
  tell: (followUp, audit, once) =>
    pipe(
      run(...tell({ audit, followUps: [followUp], once })),
      TE.map(() => undefined),
    ),
});
