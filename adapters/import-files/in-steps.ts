import { setImmediate as turn } from 'node:timers/promises';

/** Work that may take long, in steps of some milliseconds between which others get their turn. */
export type Steps<A> = Generator<undefined, A>;

/** All of it at once, where nobody waits for a turn. */
export const atOnce = <A>(steps: Steps<A>): A => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** With turns for whatever else the process has to do. */
export const inTurns = async <A>(steps: Steps<A>): Promise<A> => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await turn();
  }
};

/** Characters of a step: as many as a few thousand lines have. */
export const stretch = 256 * 1024;

/** A text in stretches that end with a line. */
export function* stretchesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from + stretch);
    const to = end === -1 ? text.length : end + 1;
    yield text.slice(from, to);
    from = to;
  }
}
