import type { Diary } from './diary.ts';
import type { Tally } from './tally.ts';
import type { Till } from './till.ts';

/** What a buyer of the crash test acts among. */
export type Surroundings = {
  readonly till: Till;
  readonly diary: Diary;
  /** What buyers did that the books do not tell. */
  readonly deeds: Tally;
  /** Milliseconds that the shop gives a buyer to pay. */
  readonly paymentWindow: number;
  /** Resolves when buyers are asked to come to an end. */
  readonly closing: () => Promise<void>;
};
