import { after, hours, seconds, type Instant } from '../instant.ts';

/** How often within a day somebody typed a code that there is not, and when last. */
export type Guesses = { readonly wrong: number; readonly lastAt: Instant };

/** So many may be wrong without a wait. */
const free = 3;
const firstWait = seconds(30);
const longestWait = hours(1);
const forgottenAfter = hours(24);

const counted = (guesses: Guesses | null, now: Instant): number =>
  guesses === null || now >= after(guesses.lastAt, forgottenAfter) ? 0 : guesses.wrong;

/** Until when the next guess has to wait, twice as long with each that was wrong; null where it may come now. */
export const waitOf = (guesses: Guesses | null, now: Instant): Instant | null => {
  const wrong = counted(guesses, now);
  if (guesses === null || wrong < free) return null;
  const until = after(guesses.lastAt, Math.min(longestWait, firstWait * 2 ** (wrong - free)));
  return now < until ? until : null;
};

export const afterWrongGuess = (guesses: Guesses | null, now: Instant): Guesses => ({
  wrong: counted(guesses, now) + 1,
  lastAt: now,
});
