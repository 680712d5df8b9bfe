import * as E from 'fp-ts/lib/Either.js';
import type { Decision } from '../order/decision.ts';
import { gatewayId } from './gateway.ts';
import type { Instant } from '../instant.ts';
import { withAttempt, type Order } from '../order/order.ts';
import {
  attemptFacts,
  invoicedTotal,
  methodId,
  referenceFor,
  transactionId,
  transactionOf,
  type Confirmation,
  type PaymentAttempt,
  type SettledAttempt,
} from './payment.ts';
import type { Rupiah } from '../rupiah.ts';
import { applyPayment } from './settlement.ts';

/** The order has its money, or this very transfer was vouched for before. */
export type AlreadyPaid = { readonly tag: 'AlreadyPaid'; readonly order: Order };

export type Confirming = {
  readonly order: Order;
  readonly amount: Rupiah;
  readonly confirmation: Confirmation;
  readonly now: Instant;
};

/** By this money came that nobody was asked for: the owner's word, as for a transfer to their own account. */
export const byHand = { gateway: gatewayId('manual'), method: methodId('manual') } as const;

/** Asks for a transfer to the owner's own account, which nobody but the owner sees come. */
const isOwnersToSee = (attempt: PaymentAttempt): boolean =>
  (attempt.tag === 'Payable' || attempt.tag === 'Superseded') &&
  attempt.invoice?.instructions.tag === 'BankAccount';

/**
 * The attempt that asks for just such money, or a new one: what a gateway may still take by its own attempt is other
 * money, and must find its place in the books.
 */
const meant = ({ order, now }: Confirming): { readonly order: Order; readonly attempt: PaymentAttempt } => {
  const known = order.attempts.find(isOwnersToSee);
  if (known !== undefined) return { order, attempt: known };
  const attempt: PaymentAttempt = {
    tag: 'Closed',
    reference: referenceFor(order),
    ...byHand,
    amount: order.total,
    requestedAt: now,
    transaction: null,
    total: null,
  };
  return { order: { ...order, attempts: [...order.attempts, attempt] }, attempt };
};

/** Whether an order has the money that it asked for, or an owner is looking at it already. */
export const hasItsMoney = ({ tag }: Order): boolean =>
  tag === 'Paid' || tag === 'Delivered' || tag === 'UnderReview';

/** The same transfer is never taken twice. */
const wasVouchedFor = ({ order, confirmation }: Confirming): boolean =>
  order.attempts.some(
    (attempt) => attempt.tag === 'Settled' && attempt.confirmation?.reference === confirmation.reference,
  );

/** Settles an order by an owner's word that its money came: what the gateway's own word would do, with who vouched for it and why. */
export const confirm = (confirming: Confirming): E.Either<AlreadyPaid, Decision> => {
  const { amount, confirmation, now } = confirming;
  if (hasItsMoney(confirming.order) || wasVouchedFor(confirming)) {
    return E.left({ tag: 'AlreadyPaid', order: confirming.order });
  }
  const { order, attempt } = meant(confirming);
  const settled: SettledAttempt = {
    ...attemptFacts(attempt),
    tag: 'Settled',
    transaction: transactionOf(attempt) ?? transactionId(`manual-${attempt.reference}`),
    received: amount,
    receivedAt: now,
    total: invoicedTotal(attempt),
    confirmation,
  };
  return E.right(applyPayment(withAttempt(order, settled), { attempt: settled, now }));
};
