import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Broadcasts, BroadcastJob, Progress } from '../../../application/ports/broadcasts.ts';
import { stale, type Version } from '../../../application/ports/versioned.ts';
import { claimedFor } from '../../../domain/broadcast/chat-turns.ts';
import { settledIn, type Broadcast, type BroadcastId } from '../../../domain/broadcast/broadcast.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { buyerIdColumn, count, language, moment, nothingRead, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at, atOrNull } from '../kit/moments.ts';
import { as, json, nullable } from '../kit/named-parameters.ts';
import { pageOf, pageRow, pageText, pageValues } from '../kit/page.ts';
import { namedReading, namedWriting, plannedEachTime, reading } from '../kit/statement.ts';
import { countStatement, openStatement } from './audience.ts';
import { besideBroadcast, broadcastColumns, broadcastRow } from './broadcast-row.ts';
import { recordStatements } from './record-results.ts';

const id = as<BroadcastId>();

const composed = {
  text: as<string>(),
  photo: nullable(json),
  anytime: as<boolean>(),
  at,
};

const create = namedWriting(
  'broadcasts.create',
  `with saved as (
     insert into broadcasts (id, state, text, photo, buttons, audience, at, anytime, created_by, created_at)
     values (:id, :state, :text, :photo, :buttons, :audience, :at, :anytime, :by, :createdAt)
     on conflict (id) do nothing
     returning version
   ),
   audited as (${insertAudit('saved', ':audit')}),
   queued as (${enqueueJobs('saved', ':followUps')})
   select (select jobs from queued) as jobs`,
  {
    ...composed,
    id,
    state: as<Broadcast['state']>(),
    buttons: json,
    audience: json,
    by: as<BuyerId>(),
    createdAt: at,
    audit: auditJson,
    followUps: jobsJson,
  },
  nothingRead,
);

const find = namedReading(
  'broadcasts.find',
  `select b.version, ${broadcastColumns} from broadcasts as b where b.id = :id`,
  { id },
  besideBroadcast(t.strict({ version: count })),
);

const list = reading(
  'broadcasts.list',
  pageText(broadcastColumns, 'broadcasts as b', 'b.created_at desc, b.id'),
  pageRow(broadcastRow),
);

const commit = namedWriting(
  'broadcasts.commit',
  `with saved as (
     update broadcasts
     set version = version + 1, state = :state, text = :text, photo = :photo, at = :at, anytime = :anytime,
         ended_at = :endedAt, trouble = :haltReason
     where id = :id and version = :version
     returning version
   ),
   audited as (${insertAudit('saved', ':audit')}),
   queued as (${enqueueJobs('saved', ':followUps')})
   select (select version from saved) as version, (select jobs from queued) as jobs`,
  {
    ...composed,
    id,
    version: as<Version>(),
    state: as<Broadcast['state']>(),
    endedAt: atOrNull,
    haltReason: as<Broadcast['haltReason']>(),
    audit: auditJson,
    followUps: jobsJson,
  },
  t.type({ version: orNull(count) }),
);

type Asks = {
  readonly waits: string;
  readonly claimed: string;
  readonly running: string;
  readonly over: string;
};

const stepsOf = {
  Send: { waits: 'Waiting', claimed: 'Sending', running: 'Running', over: 'Done' },
  Withdraw: { waits: 'Sent', claimed: 'Removing', running: 'Withdrawing', over: 'Withdrawn' },
} as const satisfies Record<BroadcastJob, Asks>;

const recipient = t.strict({
  buyer: buyerIdColumn,
  firstName: t.string,
  language,
  message: orNull(count),
});

const claimedAt = '(extract(epoch from :now::timestamptz) * 1000)';

/* A chat whose row somebody else holds is passed over: nobody waits here, and no two wait for each other. */
const takingTurns = `,
     known as materialized (
       select chat_id from chat_turns where chat_id in (select buyer_id from due)
       order by chat_id for update skip locked
     ),
     told as (
       update chat_turns as turns set free_at = ${claimedAt} + ${String(claimedFor)}
       from known where turns.chat_id = known.chat_id
     )`;

/*
 * Each claimer passes over what another is claiming, and whoever was written to within this second; whose broadcast was
 * halted gets nothing. What is sent now is known to those who write to the same chat, where any of them did of late.
 */
const claimOf = (job: BroadcastJob, { waits, claimed, running }: Asks) =>
  namedWriting(
    `broadcasts.claim-to-${job}`,
    `with due as materialized (
       select buyer_id from broadcast_recipients
       where broadcast_id = :id and state = '${waits}'
         and exists (select from broadcasts where id = :id and state = '${running}')
         ${job === 'Send' ? `and not exists (select from chat_turns where chat_id = buyer_id and free_at > ${claimedAt})` : ''}
       order by buyer_id limit :most
       for update skip locked
     ),
     claimed as (
       update broadcast_recipients as r set state = '${claimed}', claimed_at = :now
       from due where r.broadcast_id = :id and r.buyer_id = due.buyer_id
       returning r.buyer_id, r.message_id
     )${job === 'Send' ? takingTurns : ''}
     select b.id as buyer, b.first_name as "firstName", coalesce(b.language_chosen, b.language_guessed) as language,
            claimed.message_id as message
     from claimed join buyers as b on b.id = claimed.buyer_id
     order by b.id`,
    { id, most: as<number>(), now: at },
    recipient,
  );

/* A send that was under way when the broadcast was stopped may still come to be a message, which is to be taken back too. */
const finishOf = (job: BroadcastJob, { waits, running, over }: Asks) =>
  namedWriting(
    `broadcasts.finish-to-${job}`,
    `with ended as (
       update broadcasts set state = '${over}', ended_at = :now, version = version + 1
       where id = :id and state = '${running}'
         and (select min(buyer_id) from broadcast_recipients where broadcast_id = :id and state = '${waits}') is null
         and (select min(claimed_at) from broadcast_recipients
              where broadcast_id = :id and state in ('Sending', 'Removing')) is null
       returning id
     )
     select count(*) as ended from ended`,
    { id, now: at },
    t.strict({ ended: count }),
  );

const statementsOf = (job: BroadcastJob) => ({
  claim: claimOf(job, stepsOf[job]),
  finish: finishOf(job, stepsOf[job]),
  ...recordStatements(job, stepsOf[job].claimed),
});

const statements = { Send: statementsOf('Send'), Withdraw: statementsOf('Withdraw') };

const watch = namedWriting(
  'broadcasts.watch',
  'update broadcasts set bubble_chat = :chat, bubble_message = :message where id = :id',
  { id, chat: as<number>(), message: as<number>() },
  nothingRead,
);

const tick = namedWriting(
  'broadcasts.tick',
  `with due as materialized (
     select id, shown_at, shown_settled from broadcasts
     where id = :id
       and (shown_at is null or shown_at <= :now::timestamptz - :every::float8 * interval '1 millisecond')
     for update
   )
   update broadcasts as b set shown_at = :now, shown_settled = b.sent + b.blocked + b.failed
   from due where b.id = due.id
   returning ${broadcastColumns}, b.bubble_chat as chat, b.bubble_message as message,
             due.shown_at as "shownAt", due.shown_settled as "shownSettled"`,
  { id, every: as<number>(), now: at },
  besideBroadcast(
    t.strict({
      chat: orNull(count),
      message: orNull(count),
      shownAt: orNull(moment),
      shownSettled: count,
    }),
  ),
);

const wantPromotions = namedWriting(
  'broadcasts.want-promotions',
  `update buyers set promos_stopped_at = case when :wanted then null else coalesce(promos_stopped_at, :now::timestamptz) end
   where id = :buyer and (promos_stopped_at is null) <> :wanted`,
  { buyer: as<BuyerId>(), wanted: as<boolean>(), now: at },
  nothingRead,
);

type Ticked = {
  readonly broadcast: Broadcast;
  readonly chat: number | null;
  readonly message: number | null;
  readonly shownAt: Instant | null;
  readonly shownSettled: number;
};

const progressOf = (now: Instant, row: Ticked): Progress => {
  const { broadcast, chat, message, shownAt, shownSettled } = row;
  const settled = settledIn(broadcast.counts) - shownSettled;
  return {
    broadcast,
    bubble: chat === null || message === null ? null : { chat, message },
    rate: shownAt === null || now <= shownAt ? null : (settled * 1_000) / (now - shownAt),
  };
};

const asUnit = TE.map(() => undefined);

/** Broadcasts and their recipients, in PostgreSQL. */
export const postgresBroadcasts = (run: Run, read: Run = run): Broadcasts => ({
  create: (broadcast, audit, followUps) => {
    const { message, ...rest } = broadcast;
    return pipe(run(...create({ ...rest, ...message, audit, followUps })), asUnit);
  },
  find: (broadcast) =>
    pipe(
      run(...find({ id: broadcast })),
      TE.map(([row]) =>
        row === undefined ? O.none : O.some({ version: row.version, value: row.broadcast }),
      ),
    ),
  list: (page) => pipe(run(list, pageValues(page)), TE.map(pageOf)),
  countAudience: (audience, now) =>
    pipe(
      read(...countStatement(audience, now)),
      TE.map(([row]) => row ?? { reachable: 0, unreachable: 0, unwilling: 0 }),
    ),
  commit: (broadcast, version, audit, followUps) => {
    const { message, ...rest } = broadcast;
    return pipe(
      run(...commit({ ...rest, text: message.text, photo: message.photo, version, audit, followUps })),
      TE.flatMap(([row]) =>
        row === undefined || row.version === null ? TE.left(stale) : TE.right(undefined),
      ),
    );
  },
  open: (broadcast, now) =>
    pipe(
      run(...openStatement(broadcast, now)),
      TE.map(([row]) => row?.opened === 1),
    ),
  claim: (broadcast, job, most, now) => {
    const [statement, values] = statements[job].claim({ id: broadcast, most, now });
    // For any number of recipients the server would read all of them rather than look up a few.
    return run(plannedEachTime(statement), values);
  },
  record: (broadcast, job, results, claimedAt, now) =>
    pipe(run(...statements[job].record({ id: broadcast, results, claimedAt, now })), asUnit),
  reclaim: (broadcast, job, before, now) =>
    pipe(
      run(...statements[job].reclaim({ id: broadcast, before, now })),
      TE.map(([row]) => row?.settled ?? 0),
    ),
  finish: (broadcast, job, now) =>
    pipe(
      run(...statements[job].finish({ id: broadcast, now })),
      TE.map(([row]) => row?.ended === 1),
    ),
  watch: (broadcast, { chat, message }) => pipe(run(...watch({ id: broadcast, chat, message })), asUnit),
  tick: (broadcast, every, now) =>
    pipe(
      run(...tick({ id: broadcast, every, now })),
      TE.map(([row]) => (row === undefined ? O.none : O.some(progressOf(now, row)))),
    ),
  wantPromotions: (buyer, wanted, now) => pipe(run(...wantPromotions({ buyer, wanted, now })), asUnit),
});
