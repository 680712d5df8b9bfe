import type { BuyerId } from '../people/buyer.ts';
import type { Instant } from '../instant.ts';
import type { OrderId } from '../order/order.ts';
import type { PaymentReference } from '../payment/payment.ts';
import type { Rupiah } from '../rupiah.ts';

/** `Overpaid` and `PaidLate` are opened no more (that money goes to the balance), but an earlier version's may still wait for an answer. */
export type CaseKind = 'Underpaid' | 'Overpaid' | 'PaidLate' | 'PaidTwice';

/** Money that came in and bought nothing yet: `amount` waits for the owner's word. One at most for a payment reference. */
export type OpenCase = {
  readonly order: OrderId;
  readonly reference: PaymentReference;
  readonly kind: CaseKind;
  readonly amount: Rupiah;
  readonly openedAt: Instant;
};

/** What an owner can do with money that waits: give the goods for it, put it on the balance, or give it back outside the shop. */
export type CaseAnswer = 'Deliver' | 'Credit' | 'RefundOutside';

/** A case that is closed, by whom, and what they noted: the reference of a refund, at least. */
export type AnsweredCase = {
  readonly reference: PaymentReference;
  readonly answer: CaseAnswer;
  readonly by: BuyerId;
  readonly note: string | null;
  readonly at: Instant;
};
