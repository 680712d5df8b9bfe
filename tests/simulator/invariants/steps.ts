import { byHand } from '../../../domain/payment/confirmation.ts';
import { isDeposit, type Order } from '../../../domain/order/order.ts';
import { lostVoucher } from './vouchers.ts';
import { isLive, type PaymentAttempt } from '../../../domain/payment/payment.ts';

/** What may become of an order; whatever is final never changes back (I5). */
const nextOf: Readonly<Record<Order['tag'], readonly Order['tag'][]>> = {
  AwaitingPayment: ['AwaitingPayment', 'Paid', 'Delivered', 'Expired', 'Cancelled', 'UnderReview'],
  Paid: ['Paid', 'Delivered'],
  Delivered: ['Delivered'],
  Expired: ['Expired', 'Paid', 'Delivered'],
  Cancelled: ['Cancelled', 'Paid', 'Delivered'],
  UnderReview: ['UnderReview', 'Paid', 'Cancelled'],
};

const nextOfAttempt: Readonly<Record<PaymentAttempt['tag'], readonly PaymentAttempt['tag'][]>> = {
  Requested: ['Requested', 'Payable', 'Superseded', 'Refused', 'Closed', 'Settled'],
  Payable: ['Payable', 'Superseded', 'Refused', 'Closed', 'Settled'],
  Superseded: ['Superseded', 'Refused', 'Closed', 'Settled'],
  Refused: ['Refused', 'Settled'],
  Closed: ['Closed', 'Refused', 'Settled'],
  Settled: ['Settled'],
};

const checkAttempt = (before: PaymentAttempt, after: PaymentAttempt | undefined): string | null => {
  if (after?.reference !== before.reference) return `forgot its payment ${before.reference}`;
  if (!nextOfAttempt[before.tag].includes(after.tag))
    return `payment went from ${before.tag} to ${after.tag}`;
  if (before.tag === 'Settled' && after.tag === 'Settled' && after.received !== before.received)
    return 'changed what was received';
  return null;
};

/** What is wrong with the attempts that this step adds, or null: each is for the whole order, under a name of its own, and in time. */
const checkNewAttempts = (before: Order, after: Order): string | null => {
  const known = new Set(before.attempts.map(({ reference }) => reference));
  for (const { reference, method, amount, requestedAt } of after.attempts.slice(before.attempts.length)) {
    if (known.has(reference)) return `asks for two payments as ${reference}`;
    known.add(reference);
    if (amount !== before.total) return `asks for ${amount} instead of ${before.total}`;
    if (method === byHand.method) continue;
    if (before.tag !== 'AwaitingPayment') return `asks for a payment while it is ${before.tag}`;
    if (requestedAt >= after.expiresAt) return 'asks for a payment after its time';
  }
  return null;
};

/** A balance pays what can still be paid, and no deposit. */
const checkSpending = (before: Order, after: Order): string | null => {
  if (before.tag !== 'AwaitingPayment' || after.tag !== 'Paid' || after.paidFrom !== 'Balance') return null;
  if (isDeposit(after)) return 'is a deposit, and was paid from the balance';
  return after.paidAt < after.expiresAt ? null : 'was paid from the balance after its time';
};

/** What is wrong with one step of an order, or null. */
export const checkStep = (before: Order | undefined, after: Order): string | null => {
  if (before === undefined)
    return after.tag === 'AwaitingPayment' && after.attempts.length === 0 ? null : `began as ${after.tag}`;
  if (!nextOf[before.tag].includes(after.tag)) return `went from ${before.tag} to ${after.tag}`;
  if (
    after.buyer !== before.buyer ||
    (after.total !== before.total && !lostVoucher(before, after)) ||
    after.lines.length !== before.lines.length
  )
    return 'is no longer about the same purchase';
  if (after.tag === 'Delivered' && before.tag !== 'Paid' && before.tag !== after.tag && !isDeposit(after))
    return `went from ${before.tag} to ${after.tag}`;
  if (after.attempts.filter(isLive).length > 1) return 'has two payments that may both be paid';
  for (const [place, attempt] of before.attempts.entries()) {
    const wrong = checkAttempt(attempt, after.attempts[place]);
    if (wrong !== null) return wrong;
  }
  return checkNewAttempts(before, after) ?? checkSpending(before, after);
};
