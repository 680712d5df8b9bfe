import type { MessageRef } from '../../../application/ports/conversations.ts';
import { between, seconds, type Instant } from '../../../domain/instant.ts';
import type { Context } from './context.ts';
import type { Screen } from './screen.ts';

/** One message that says how far something is. */
export type Progress<A> = {
  /** Shows this, unless something was shown just now, or is being shown. */
  readonly say: (state: A) => void;
  /** The last word, in the same message where that is possible. */
  readonly end: (screen: Screen) => Promise<void>;
};

/** Messengers allow about one change a second; a quicker pace is read by nobody. */
const pause = seconds(3);

export const progressIn = <A>(
  context: Context,
  bubble: MessageRef | null,
  screenOf: (state: A) => Screen,
): Progress<A> => {
  let since: Instant = context.clock.now();
  let under: Promise<unknown> | null = null;
  return {
    say: (state) => {
      if (bubble === null || under !== null || between(since, context.clock.now()) < pause) return;
      since = context.clock.now();
      under = context.edit(bubble, screenOf(state)).finally(() => (under = null));
    },
    end: async (screen) => {
      await under;
      if (bubble === null || !(await context.edit(bubble, screen))) await context.send(screen);
    },
  };
};
