import type { Instant } from './instant.ts';
import type { OrderId } from './order.ts';
import type { PaymentReference } from './payment.ts';
import type { Rupiah } from './rupiah.ts';

export type CaseKind = 'Underpaid' | 'Overpaid' | 'PaidLate' | 'PaidTwice';

/** Money that came in and bought nothing yet: `amount` waits for the owner's word. One at most for a payment reference. */
export type OpenCase = {
  readonly order: OrderId;
  readonly reference: PaymentReference;
  readonly kind: CaseKind;
  readonly amount: Rupiah;
  readonly openedAt: Instant;
};
