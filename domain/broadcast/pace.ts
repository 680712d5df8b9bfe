import { after, instant, type Instant } from '../instant.ts';

/** How fast the shop may speak, in milliseconds between two messages. */
export type Pace = {
  /** So many messages a second the messenger takes at most, in all. */
  readonly perSecond: number;
  /** Nobody else speaks: a little slower than the messenger allows, so that jitter breaks nothing. */
  readonly gap: number;
  /** People are being answered: room is left for what comes next. */
  readonly busyGap: number;
  /** Slots are given out for at most so long ahead: whoever comes first waits no longer behind them. */
  readonly ahead: number;
  /** So long after an answer it counts as busy. */
  readonly busyFor: number;
  /** An alert waits so long at most; whoever would have to wait longer comes again then. */
  readonly patience: number;
};

/** Just below what a messenger takes: of each thirty messages one stays unused, and three beside answers. */
export const paceFor = (perSecond: number): Pace => ({
  perSecond,
  gap: 30_000 / (29 * perSecond),
  busyGap: 30_000 / (27 * perSecond),
  ahead: 250,
  busyFor: 3_000,
  patience: 1_500,
});

/** Telegram takes about thirty messages a second of a bot. */
export const telegramPace: Pace = paceFor(30);

/** What was said and is to be said, in all processes together. Moments are parts of milliseconds, since gaps are. */
export type SendBudget = {
  /** When the next message may go. */
  readonly nextAt: number;
  /** Until then nothing is said to many: the messenger asked for a rest, or cannot be reached. */
  readonly heldUntil: number;
  readonly busyUntil: number;
};

/** Nobody took a slot for so long, in milliseconds: then nobody needs to hear of what went out without one. */
export const unusedFor = 60_000;

export const freshBudget: SendBudget = { nextAt: 0, heldUntil: 0, busyUntil: 0 };

/** So many messages may go, the first then and each of the others a gap later. */
export type Slots = { readonly first: Instant; readonly count: number; readonly gap: number };

const gapAt = ({ busyUntil }: SendBudget, { gap, busyGap }: Pace, now: Instant): number =>
  busyUntil > now ? busyGap : gap;

/**
 * Slots for what can wait, at most so many. None where the nearest one is too far ahead: `first` says when to ask then,
 * which is before that slot, since a slot that nobody has when its moment comes is lost.
 */
export const takeSlots = (
  budget: SendBudget,
  pace: Pace,
  most: number,
  now: Instant,
): readonly [Slots, SendBudget] => {
  const gap = gapAt(budget, pace, now);
  const first = Math.max(budget.nextAt, budget.heldUntil, now);
  const count = Math.max(0, Math.min(most, Math.floor((now + pace.ahead - first) / gap) + 1));
  if (count === 0) {
    const again = Math.max(budget.nextAt - pace.ahead / 2, budget.heldUntil);
    return [{ first: instant(Math.round(again)), count, gap }, budget];
  }
  return [
    { first: instant(Math.round(first)), count, gap },
    { ...budget, nextAt: first + count * gap },
  ];
};

/** The next slot, whatever was asked of those who speak to many; not taken where it is too far ahead to wait for. */
export const reserveSlot = (budget: SendBudget, pace: Pace, now: Instant): readonly [Instant, SendBudget] => {
  const first = Math.max(budget.nextAt, now);
  const next = first - now > pace.patience ? budget : { ...budget, nextAt: first + gapAt(budget, pace, now) };
  return [instant(Math.round(first)), next];
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
