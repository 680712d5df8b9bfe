import type { BuyerId } from '../people/buyer.ts';
import type { CaseAnswer, CaseKind } from '../cases/open-case.ts';
import type { BuyerNewsKind } from '../follow-ups/follow-up.ts';
import type { MoneyNews } from '../balance/money-news.ts';
import type { Instant } from '../instant.ts';
import type { EntryKind } from '../balance/wallet.ts';
import type { MethodId, PaymentAttempt, PaymentReference } from '../payment/payment.ts';
import type { Rupiah } from '../rupiah.ts';
import type { Decision } from './decision.ts';
import type { Order } from './order.ts';

/** An attempt to pay in short: what the gateway last said of it. */
export type AttemptGlance = {
  readonly reference: PaymentReference;
  readonly method: MethodId;
  readonly state: PaymentAttempt['tag'];
};

/** What one commit did to an order. */
export type OrderChanged = {
  readonly tag: 'Changed';
  readonly state: Order['tag'];
  readonly attempts: readonly AttemptGlance[];
  readonly opened: readonly { readonly kind: CaseKind; readonly amount: Rupiah }[];
  readonly answered: readonly { readonly answer: CaseAnswer; readonly by: BuyerId }[];
  /** Below zero what was taken from the balance. */
  readonly booked: readonly { readonly kind: EntryKind; readonly amount: number }[];
  /** How many refunds it has by now. */
  readonly refunds: number;
};

/** What was sent to the buyer. */
export type SentMessage = BuyerNewsKind | MoneyNews['kind'] | 'GoodsAgain' | 'RatingAsked';

/** Something that happened to an order, as it is kept: such things are only ever added. */
export type Happening =
  | OrderChanged
  | { readonly tag: 'Sent'; readonly message: SentMessage }
  /** Staff has the goods sent to the buyer once more. */
  | { readonly tag: 'GoodsAsked'; readonly by: BuyerId }
  /** What staff wants to remember; no buyer sees it. */
  | { readonly tag: 'Noted'; readonly by: BuyerId; readonly note: string };

export type OrderEvent = { readonly at: Instant; readonly happening: Happening };

/** A decision as the history of its order keeps it. */
export const changeOf = ({ order, cases, answered, entries }: Decision): OrderChanged => ({
  tag: 'Changed',
  state: order.tag,
  attempts: order.attempts.map(({ reference, method, tag }) => ({ reference, method, state: tag })),
  opened: cases.map(({ kind, amount }) => ({ kind, amount })),
  answered: answered.map(({ answer, by }) => ({ answer, by })),
  booked: entries.map(({ kind, amount }) => ({ kind, amount })),
  refunds: order.tag === 'Delivered' ? order.refunds.length : 0,
});
