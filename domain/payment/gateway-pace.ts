import { after, instant, type Instant } from '../instant.ts';
import type { Rate } from './gateway.ts';

/** How the calls of one kind to one gateway stand. */
export type LinePace = {
  /** The last turns that were given, oldest first: as many as the rate allows at once. */
  readonly taken: readonly Instant[];
  /** The gateway wants none before. */
  readonly heldUntil: Instant;
};

export const freshPace: LinePace = { taken: [], heldUntil: instant(0) };

/** The next moment at which one more call keeps the rate, which is taken by that. */
export const takeTurn = (
  { taken, heldUntil }: LinePace,
  { calls, withinMs }: Rate,
  now: Instant,
): readonly [Instant, LinePace] => {
  const before = taken.at(-calls);
  const free = before === undefined ? now : after(before, withinMs);
  const turn = instant(Math.max(now, heldUntil, free));
  return [turn, { taken: [...taken, turn].slice(-calls), heldUntil }];
};

export const holdTurns = (pace: LinePace, until: Instant): LinePace => ({
  ...pace,
  heldUntil: instant(Math.max(pace.heldUntil, until)),
});
