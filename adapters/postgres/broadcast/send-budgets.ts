import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { SendBudgets } from '../../../application/ports/send-budgets.ts';
import { telegramPace, type Slots } from '../../../domain/broadcast/pace.ts';
import { instant, type Instant } from '../../../domain/instant.ts';
import { nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/database.ts';
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

const reserve = namedWriting(
  'send-budget.reserve',
  `update send_budget
   set taken_from = greatest(next_at, :now::float8), next_at = greatest(next_at, :now::float8) + (${gap})
   where id = 1
   returning taken_from as first`,
  { gap: number, busyGap: number, now: moment },
  t.strict({ first: t.number }),
);

/** Nobody took a slot for so long, in milliseconds: then nobody needs to hear of what went out without one. */
const unused = 60_000;

const spend = namedWriting(
  'send-budget.spend',
  `update send_budget
   set next_at = greatest(next_at, :now::float8) + :spent::float8, busy_until = :busyUntil::float8
   where id = 1 and next_at > :now::float8 - ${String(unused)}`,
  { spent: number, busyUntil: number, now: moment },
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
  spend: (messages, now) =>
    pipe(
      run(...spend({ spent: messages * pace.busyGap, busyUntil: now + pace.busyFor, now })),
      TE.map(() => undefined),
    ),
  reserve: (now) =>
    pipe(
      run(...reserve({ gap: pace.gap, busyGap: pace.busyGap, now })),
      TE.map(([row]) => instant(Math.round(row?.first ?? now))),
    ),
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
