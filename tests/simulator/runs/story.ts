import type { Clock } from '../../../application/ports/clock.ts';
import { between, hours, type Instant } from '../../../domain/instant.ts';

/** Who did what when, and what came of it; kept only for a seed that is told. */
export type Story = {
  /** The words are only made when somebody listens. */
  readonly tell: (who: string, words: () => string) => void;
  readonly lines: () => readonly string[];
};

const day = hours(24);

/** `2 09:05:07.120`: the day of the story, counted from 1, and the time of that day. */
const stamp = (start: Instant, now: Instant): string => {
  const passed = between(start, now);
  const clock = new Date(passed % day).toISOString().slice(11, 23);
  return `${String(Math.floor(passed / day) + 1)} ${clock}`;
};

export const silentStory: Story = { tell: () => undefined, lines: () => [] };

export const openStory = (clock: Clock): Story => {
  const start = clock.now();
  const lines: string[] = [];
  return {
    tell: (who, words) => {
      lines.push(`${stamp(start, clock.now())}  ${who.padEnd(10)} ${words()}`);
    },
    lines: () => lines,
  };
};
