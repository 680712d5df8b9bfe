import { after, instant, type Instant } from '../instant.ts';

/** How fast the shop may speak, in milliseconds between two messages. */
export type Pace = {
  /** Nobody else speaks: a little slower than the messenger allows, so that jitter breaks nothing. */
  readonly gap: number;
  /** People are being answered: room is left for what comes next. */
  readonly busyGap: number;
  /** Slots are given out for at most so long ahead: whoever comes first waits no longer behind them. */
  readonly ahead: number;
  /** So long after an answer it counts as busy. */
  readonly busyFor: number;
};

/** Telegram takes about thirty messages a second of a bot. */
export const telegramPace: Pace = { gap: 1_000 / 29, busyGap: 1_000 / 27, ahead: 250, busyFor: 3_000 };

/** What was said and is to be said, in all processes together. Moments are parts of milliseconds, since gaps are. */
export type SendBudget = {
  /** When the next message may go. */
  readonly nextAt: number;
  /** Until then nothing is said to many: the messenger asked for a rest, or cannot be reached. */
  readonly heldUntil: number;
  readonly busyUntil: number;
};

export const freshBudget: SendBudget = { nextAt: 0, heldUntil: 0, busyUntil: 0 };

/** So many messages may go, the first then and each of the others a gap later. */
export type Slots = { readonly first: Instant; readonly count: number; readonly gap: number };

const gapAt = ({ busyUntil }: SendBudget, { gap, busyGap }: Pace, now: Instant): number =>
  busyUntil > now ? busyGap : gap;

/** Slots for what can wait, at most so many; none where the nearest one is too far ahead. */
export const takeSlots = (
  budget: SendBudget,
  pace: Pace,
  most: number,
  now: Instant,
): readonly [Slots, SendBudget] => {
  const gap = gapAt(budget, pace, now);
  const first = Math.max(budget.nextAt, budget.heldUntil, now);
  const count = Math.max(0, Math.min(most, Math.floor((now + pace.ahead - first) / gap) + 1));
  const slots = { first: instant(Math.round(first)), count, gap };
  return [slots, count === 0 ? budget : { ...budget, nextAt: first + count * gap }];
};

/** The next slot, whatever was asked of those who speak to many. */
export const reserveSlot = (budget: SendBudget, pace: Pace, now: Instant): readonly [Instant, SendBudget] => {
  const first = Math.max(budget.nextAt, now);
  return [instant(Math.round(first)), { ...budget, nextAt: first + gapAt(budget, pace, now) }];
};

/** So many messages went out without waiting for a slot: those that can wait make room. */
export const spendSlots = (budget: SendBudget, pace: Pace, count: number, now: Instant): SendBudget => ({
  ...budget,
  nextAt: Math.max(budget.nextAt, now) + count * pace.busyGap,
  busyUntil: after(now, pace.busyFor),
});

export const holdSlots = (budget: SendBudget, until: Instant): SendBudget => ({
  ...budget,
  heldUntil: Math.max(budget.heldUntil, until),
});
