import { decision, type Decision } from './decision.ts';
import { between, type Instant } from './instant.ts';
import { acceptInvoice, refuseAttempt } from './invoicing.ts';
import { attemptOf, withAttempt, type Order } from './order.ts';
import {
  attemptFacts,
  gatewayLifetime,
  isUnsettled,
  transactionOf,
  type Invoice,
  type PaymentReference,
  type PaymentReport,
} from './payment.ts';
import { settle } from './settlement.ts';
import type { ShopPolicy } from './shop-policy.ts';

/** What the gateway said when it was asked about one attempt. */
export type GatewayAnswer =
  | { readonly tag: 'Opened'; readonly invoice: Invoice; readonly report: PaymentReport }
  | { readonly tag: 'Reported'; readonly report: PaymentReport }
  | { readonly tag: 'Refused'; readonly reference: PaymentReference; readonly reason: string }
  /** It knows no such payment. */
  | { readonly tag: 'Unknown'; readonly reference: PaymentReference };

/** An attempt that the gateway no longer knows is over once it is older than the gateway's memory; before that it may be a hiccup. */
const forget = (order: Order, reference: PaymentReference, now: Instant): Decision | null => {
  const attempt = attemptOf(order, reference);
  if (attempt === undefined || !isUnsettled(attempt)) return null;
  const transaction = transactionOf(attempt);
  if (transaction === null || between(attempt.requestedAt, now) < gatewayLifetime) return null;
  return decision(withAttempt(order, { ...attemptFacts(attempt), tag: 'Closed', transaction }));
};

/** What the gateway's answer means for the order; null when it changes nothing. */
export const hear = (
  order: Order,
  answer: GatewayAnswer,
  policy: ShopPolicy,
  now: Instant,
): Decision | null => {
  switch (answer.tag) {
    case 'Opened':
      return acceptInvoice(order, answer.invoice, answer.report, policy, now);
    case 'Reported':
      return settle(order, answer.report, policy, now);
    case 'Refused':
      return refuseAttempt(order, answer.reference, answer.reason);
    case 'Unknown':
      return forget(order, answer.reference, now);
  }
};
