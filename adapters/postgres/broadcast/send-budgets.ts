import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { SendBudgets } from '../../../application/ports/send-budgets.ts';
import { chatLimitOf, type ChatLimit } from '../../../domain/broadcast/chat-turns.ts';
import { telegramPace, unusedFor, type Slots } from '../../../domain/broadcast/pace.ts';
import { instant, minutes, type Instant } from '../../../domain/instant.ts';
import { nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting } from '../kit/statement.ts';

const number = as<number>();
const moment = as<Instant>();

const first = 'greatest(next_at, held_until, :now::float8)';
/* Where there are no slots: before the next one, since a slot that nobody has when its moment comes is lost. */
const again = 'greatest(next_at - :ahead::float8 / 2, held_until)';
const gap = 'case when busy_until > :now::float8 then :busyGap::float8 else :gap::float8 end';
const count = `greatest(0, least(:most::float8, floor((:now::float8 + :ahead::float8 - ${first}) / (${gap})) + 1))`;

/* One update of one row: whoever comes second counts from what the first left. */
const take = namedWriting(
  'send-budget.take',
  `update send_budget
   set taken_from = case when ${count} = 0 then ${again} else ${first} end, taken = ${count}, taken_gap = ${gap},
       next_at = case when ${count} = 0 then next_at else ${first} + ${count} * (${gap}) end
   where id = 1
   returning taken_from as first, taken as count, taken_gap as gap`,
  { most: number, ahead: number, gap: number, busyGap: number, now: moment },
  t.strict({ first: t.number, count: t.number, gap: t.number }),
);

/* The turns of a chat after one more at that moment, of which it keeps as many as its limit counts. */
const appended = (at: string, calls: string): string =>
  `(array_append(old.taken, ${at}))[greatest(1, cardinality(old.taken) + 2 - ${calls}) :]`;
const freeAfter = (at: string, each: string, calls: string, within: string): string =>
  `greatest(${at} + ${each},
    case when cardinality(old.taken) + 1 < ${calls} then 0 else (${appended(at, calls)})[1] + ${within} end)`;

const turn = 'greatest(excluded.asked, old.free_at)';
const isNear = `${turn} <= :now::float8 + :patience::float8`;
const slot = 'greatest(next_at, :now::float8)';

/* The budget first, then the chat: everybody locks in this order. Of chats that were silent long some go with each call. */
const reserve = namedWriting(
  'send-budget.reserve',
  `with slot as (
     update send_budget
     set taken_from = ${slot},
         next_at = case when ${slot} > :now::float8 + :patience::float8 then next_at else ${slot} + (${gap}) end
     where id = 1
     returning taken_from as first
   ),
   forgotten as (
     delete from chat_turns
     where chat_id in (
       select chat_id from chat_turns where free_at < :now::float8 - ${String(minutes(10))} and chat_id <> :chat
       order by free_at limit 3 for update skip locked)
   )
   insert into chat_turns as old (chat_id, asked, taken, free_at)
   select :chat, slot.first, array[slot.first], slot.first + :each::float8 from slot
   on conflict (chat_id) do update
     set asked = ${turn},
         taken = case when ${isNear} then ${appended(turn, ':calls::integer')} else old.taken end,
         free_at = case when ${isNear}
                        then ${freeAfter(turn, ':each::float8', ':calls::integer', ':within::float8')}
                        else old.free_at end
   returning asked as first`,
  {
    chat: number,
    each: number,
    calls: number,
    within: number,
    patience: number,
    gap: number,
    busyGap: number,
    now: moment,
  },
  t.strict({ first: t.number }),
);

const inGroup = (group: keyof ChatLimit): string =>
  `(case when old.chat_id < 0 then ${String(chatLimitOf(-1)[group])} else ${String(chatLimitOf(1)[group])} end)`;
const noted = 'excluded.asked';

const spend = namedWriting(
  'send-budget.spend',
  `with spent as (
     update send_budget
     set next_at = greatest(next_at, :now::float8) + :spent::float8, busy_until = :busyUntil::float8
     where id = 1 and next_at > :now::float8 - ${String(unusedFor)}
     returning id
   )
   insert into chat_turns as old (chat_id, asked, taken, free_at)
   select chat, :now::float8, array[:now::float8], :now::float8 + ${String(chatLimitOf(1).each)}
   from spent cross join (select distinct unnest(:chats::bigint[]) as chat) as named
   order by chat
   on conflict (chat_id) do update
     set asked = excluded.asked, taken = ${appended(noted, inGroup('calls'))},
         free_at = greatest(old.free_at,
           ${freeAfter(noted, inGroup('each'), inGroup('calls'), inGroup('within'))})`,
  { spent: number, chats: as<readonly number[]>(), busyUntil: number, now: moment },
  nothingRead,
);

const hold = namedWriting(
  'send-budget.hold',
  'update send_budget set held_until = greatest(held_until, :until::float8) where id = 1',
  { until: moment },
  nothingRead,
);

const none = (now: Instant, gapNow: number): Slots => ({ first: now, count: 0, gap: gapNow });

/** What the whole shop may say, in one row of PostgreSQL. */
export const postgresSendBudgets = (run: Run, pace = telegramPace): SendBudgets => ({
  spend: (chats, now) =>
    pipe(
      run(...spend({ spent: chats.length * pace.busyGap, chats, busyUntil: now + pace.busyFor, now })),
      TE.map(() => undefined),
    ),
  reserve: (chat, now) => {
    const { gap: slow, busyGap, patience } = pace;
    return pipe(
      run(...reserve({ chat, ...chatLimitOf(chat), gap: slow, busyGap, patience, now })),
      TE.map(([row]) => instant(Math.round(row?.first ?? now))),
    );
  },
  take: (most, now) =>
    pipe(
      run(...take({ most, ahead: pace.ahead, gap: pace.gap, busyGap: pace.busyGap, now })),
      TE.map(([row]) =>
        row === undefined ? none(now, pace.gap) : { ...row, first: instant(Math.round(row.first)) },
      ),
    ),
  hold: (until) =>
    pipe(
      run(...hold({ until })),
      TE.map(() => undefined),
    ),
});
