import type { State } from '../../../adapters/memory/state.ts';
import { hasUseAgain } from './vouchers.ts';
import { isDeposit, type Order } from '../../../domain/order/order.ts';
import type { PaymentAttempt, SettledAttempt } from '../../../domain/payment/payment.ts';

/** What an order is to be once money came for it. */
type Due = { readonly tags: readonly Order['tag'][]; readonly late: boolean | null };

const isSettled = (attempt: PaymentAttempt): attempt is SettledAttempt => attempt.tag === 'Settled';

/** The money that came in by this step; null when none did. */
export const newMoney = (before: Order, after: Order): SettledAttempt | null =>
  after.attempts
    .filter(isSettled)
    .find(({ reference }) =>
      before.attempts.every((old) => old.reference !== reference || old.tag !== 'Settled'),
    ) ?? null;

/** Whether the shelf had all that a closed order wants. */
const isThere = ({ units, shared }: State, { lines }: Order): boolean =>
  lines.every(({ product, quantity, kind }) => {
    if (kind === 'manual') return true;
    const goods = shared.get(product);
    if (kind === 'shared')
      return goods?.ceiling === null || (goods?.ceiling ?? 0) - goods!.reserved - goods!.sold >= quantity;
    const free = (units.get(product) ?? []).filter(({ tag }) => tag === 'Available').length;
    const wanted = lines
      .filter((line) => line.product === product)
      .reduce((sum, line) => sum + line.quantity, 0);
    return free >= Math.max(quantity, wanted);
  });

const due = (last: State, before: Order, { received }: SettledAttempt): Due => {
  if (isDeposit(before))
    return {
      tags: ['Delivered'],
      late: before.tag === 'Delivered' ? null : before.tag !== 'AwaitingPayment',
    };
  const isClosed = before.tag === 'Expired' || before.tag === 'Cancelled';
  const price = isClosed && !hasUseAgain(last, before) ? before.subtotal : before.total;
  const isEnough = received >= price;
  switch (before.tag) {
    case 'AwaitingPayment':
      return isEnough ? { tags: ['Paid'], late: false } : { tags: ['UnderReview'], late: null };
    case 'Expired':
    case 'Cancelled':
      return isEnough && isThere(last, before)
        ? { tags: ['Paid'], late: true }
        : { tags: [before.tag], late: null };
    default:
      return { tags: [before.tag], late: null };
  }
};

const isLate = (order: Order): boolean | null => ('late' in order ? order.late : null);

/**
 * What is wrong with what money did to its order, or null (rows 8, 9, 10): enough of it buys what is there, too little
 * waits for an owner, and what comes when nothing is there goes to the balance.
 */
export const checkSettling = (last: State, before: Order, after: Order): string | null => {
  const money = newMoney(before, after);
  if (money === null) return null;
  const { tags, late } = due(last, before, money);
  const was = `got ${money.received} of ${before.total} while ${before.tag}`;
  if (!tags.includes(after.tag)) return `${was}, and is ${after.tag} instead of ${tags.join(' or ')}`;
  return late === null || isLate(after) === late
    ? null
    : `${was}, and counts as ${late ? 'on time' : 'late'}`;
};
