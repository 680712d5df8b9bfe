import type { EventLog } from './event-log.ts';
import type { Counters } from './counters.ts';
import type { Payments } from './payments.ts';

/** What a buyer of the crash test acts among. */
export type BuyerContext = {
  readonly payments: Payments;
  readonly events: EventLog;
  /** What buyers did that the books do not tell. */
  readonly deeds: Counters;
  /** Milliseconds that the shop gives a buyer to pay. */
  readonly paymentWindow: number;
  /** Resolves when buyers are asked to come to an end. */
  readonly closing: () => Promise<void>;
};
