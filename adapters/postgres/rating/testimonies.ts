import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Testimonies } from '../../../application/ports/testimonies.ts';
import { againAtMost } from '../../../domain/broadcast/posting.ts';
import type { ProductId } from '../../../domain/catalogue/product.ts';
import { after, type Instant } from '../../../domain/instant.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type {
  ShownTestimony,
  Testimony,
  TestimonyId,
  TestimonyOutcome,
} from '../../../domain/rating/testimony.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { codeColumn, count, moment, nothingRead, orNull, testimonyIdColumn } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as, nullable } from '../kit/named-parameters.ts';
import { namedReading, namedWriting } from '../kit/statement.ts';
import { starsColumn } from './stars-column.ts';

const key = { order: as<OrderId>(), product: as<ProductId>() };

const ask = namedWriting(
  'testimonies.ask',
  `with shown as (
     insert into testimonies (order_id, product_code, channel, asked_at)
     select r.order_id, r.product_code, :channel::bigint, :now::timestamptz
     from ratings r
     where r.order_id = :order and r.product_code = :product and r.hidden_at is null and not r.refunded
     for share of r
     on conflict (order_id, product_code) where withdrawn_at is null do nothing
     returning 1 as version
   ),
   queued as (${enqueueJobs('shown', ':followUps')})
   select version, (select jobs from queued) as jobs from shown`,
  { ...key, channel: as<number>(), now: at, followUps: jobsJson },
  nothingRead,
);

const withdraw = namedWriting(
  'testimonies.withdraw',
  `with done as (
     update testimonies set withdrawn_at = clock_timestamp()
     where order_id = :order and product_code = :product and withdrawn_at is null
     returning 1 as version
   ),
   audited as (${insertAudit('done', ':audit')}),
   queued as (${enqueueJobs('done', ':followUps')})
   select version, (select jobs from queued) as jobs from done`,
  { ...key, audit: auditJson, followUps: jobsJson },
  nothingRead,
);

const testimony: t.Type<Testimony, unknown> = t.strict({
  id: testimonyIdColumn,
  channel: count,
  firstName: t.string,
  product: t.string,
  code: codeColumn,
  stars: starsColumn,
  words: orNull(t.string),
  lost: count,
  putOff: count,
});

/* Whoever has the one row of turns posts: of two who ask at once the second finds the turn moved on. */
const claim = namedWriting(
  'testimonies.claim',
  `with turn as materialized (
     select next_at from testimony_turn where next_at <= :now::timestamptz for update
   ),
   chosen as materialized (
     select id from testimonies
     where state = 'Waiting' and withdrawn_at is null and exists (select from turn)
     order by id limit 1 for update skip locked
   ),
   claimed as (
     update testimonies set state = 'Posting', claimed_at = :now::timestamptz
     where id = (select id from chosen)
     returning id, channel, order_id, product_code, lost, put_off
   ),
   moved as (
     update testimony_turn set next_at = :until::timestamptz where exists (select from claimed)
   )
   select claimed.id, claimed.channel, coalesce(b.first_name, '') as "firstName", p.name as product,
          bought.code, r.stars, r.words, claimed.lost, claimed.put_off as "putOff"
   from claimed
   join ratings r using (order_id, product_code)
   join products p on p.code = claimed.product_code
   left join buyers b on b.id = r.buyer_id
   cross join lateral (
     select v.code from all_order_lines line join variants v on v.code = line.variant_code
     where line.order_id = claimed.order_id and v.product_code = claimed.product_code
     order by line.number limit 1
   ) as bought`,
  { now: at, until: at },
  testimony,
);

const record = namedWriting(
  'testimonies.record',
  `with rested as (
     update testimony_turn set next_at = greatest(next_at, :rest::timestamptz)
   )
   update testimonies
   set state = case :outcome::text when 'Posted' then 'Posted' when 'Failed' then 'Failed' else 'Waiting' end,
       claimed_at = null, message_id = :message::bigint,
       posted_at = case when :outcome::text = 'Posted' then :now::timestamptz end,
       lost = lost + (:outcome::text = 'Lost')::int, put_off = put_off + (:outcome::text = 'Again')::int
   where id = :id and state = 'Posting'`,
  {
    id: as<TestimonyId>(),
    outcome: as<TestimonyOutcome>(),
    message: nullable(as<number>()),
    rest: at,
    now: at,
  },
  nothingRead,
);

const reclaim = namedWriting(
  'testimonies.reclaim',
  `update testimonies
   set state = case when lost + 1 >= ${String(againAtMost.lost)} then 'Failed' else 'Waiting' end,
       claimed_at = null, lost = lost + 1
   where state = 'Posting' and claimed_at < :before::timestamptz`,
  { before: at },
  nothingRead,
);

const shown: t.Type<ShownTestimony, unknown> = t.strict({
  id: testimonyIdColumn,
  channel: count,
  message: count,
  postedAt: moment,
});

const toRemove = namedReading(
  'testimonies.to-remove',
  `select id, channel, message_id as message, posted_at as "postedAt"
   from testimonies where state = 'Posted' and withdrawn_at is not null
   order by id limit :most`,
  { most: as<number>() },
  shown,
);

const removed = namedWriting(
  'testimonies.removed',
  `update testimonies set state = case when :isGone::boolean then 'Removed' else 'Stays' end
   where id = :id and state = 'Posted' and withdrawn_at is not null`,
  { id: as<TestimonyId>(), isGone: as<boolean>() },
  nothingRead,
);

const next = namedReading(
  'testimonies.next',
  `select least(
     (select 'epoch'::timestamptz where exists (
        select from testimonies where state = 'Posted' and withdrawn_at is not null)),
     (select next_at from testimony_turn where exists (
        select from testimonies where state = 'Waiting' and withdrawn_at is null)),
     (select min(claimed_at) + make_interval(secs => :lease::float / 1000) from testimonies where state = 'Posting')
   ) as next`,
  { lease: as<number>() },
  t.strict({ next: orNull(moment) }),
);

/** Ratings shown in a channel, in PostgreSQL. */
export const postgresTestimonies = (run: Run): Testimonies => ({
  ask: (of, channel, now, followUps) =>
    pipe(
      run(...ask({ ...of, channel, now, followUps })),
      TE.map((rows) => rows.length > 0),
    ),
  withdraw: (of, audit, followUps) =>
    pipe(
      run(...withdraw({ ...of, audit, followUps })),
      TE.map((rows) => rows.length > 0),
    ),
  claim: (gap, now) => pipe(run(...claim({ now, until: after(now, gap) })), TE.map(RA.head)),
  record: (id, outcome, message, rest, now) =>
    pipe(
      run(...record({ id, outcome, message, rest, now })),
      TE.map(() => undefined),
    ),
  reclaim: (before) =>
    pipe(
      run(...reclaim({ before })),
      TE.map(() => undefined),
    ),
  toRemove: (most) => run(...toRemove({ most })),
  removed: (id, isGone) =>
    pipe(
      run(...removed({ id, isGone })),
      TE.map(() => undefined),
    ),
  next: (lease) =>
    pipe(
      run(...next({ lease })),
      TE.map(([row]): Instant | null => row?.next ?? null),
    ),
});
