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

/**
 * The next moments, in their order, at which so many more calls keep the rate, and which are taken by that: at least
 * one, and never more than the rate allows at once.
 */
export const takeTurns = (
  { taken, heldUntil }: LinePace,
  { calls, withinMs }: Rate,
  now: Instant,
  wanted: number,
): readonly [readonly Instant[], LinePace] => {
  const turns = Array.from({ length: Math.max(1, Math.min(wanted, calls)) }, (_, nth) => {
    const before = taken.at(nth - calls);
    const free = before === undefined ? now : after(before, withinMs);
    return instant(Math.max(now, heldUntil, free));
  });
  return [turns, { taken: [...taken, ...turns].slice(-calls), heldUntil }];
};

export const holdTurns = (pace: LinePace, until: Instant): LinePace => ({
  ...pace,
  heldUntil: instant(Math.max(pace.heldUntil, until)),
});
