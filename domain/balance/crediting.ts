import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Decision } from '../order/decision.ts';
import type { Instant } from '../instant.ts';
import type { Order } from '../order/order.ts';
import type { PaymentReference } from '../payment/payment.ts';
import { nothing, type Rupiah } from '../rupiah.ts';
import { entryKey, type EntryKind, type LedgerEntry } from './wallet.ts';

type Credit = {
  readonly order: Order;
  /** The payment that the money came by. */
  readonly reference: PaymentReference;
  readonly kind: Extract<EntryKind, 'Deposited' | 'PaidLate' | 'Overpaid' | 'PaidTwice'>;
  readonly amount: Rupiah;
  readonly now: Instant;
};

/** Puts money on the buyer's balance and tells them, and the owners; nothing where there is no money. A payment is credited once: its reference is the entry's key. */
export const credit = ({
  order,
  reference,
  kind,
  amount,
  now,
}: Credit): Pick<Decision, 'entries' | 'followUps'> => {
  if (amount === nothing) return { entries: [], followUps: [] };
  const { id, buyer } = order;
  const key = entryKey(`payment:${reference}`);
  const entry: LedgerEntry = { key, buyer, kind, amount, order: id, by: null, note: null, at: now };
  const followUps: readonly FollowUp[] = [
    { tag: 'NotifyOfMoney', buyer, news: { key, kind, amount, order: id } },
    { tag: 'NotifyAdmins', news: { tag: 'MoneyCredited', order: id, reference, kind, amount } },
  ];
  return { entries: [entry], followUps };
};
