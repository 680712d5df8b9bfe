import type { Delivered, Order } from '../../../domain/order/order.ts';
import type { Refund } from '../../../domain/balance/refund.ts';
import type { AskedRefund } from './owner-actions.ts';

const paidFor = ({ total, waived }: Delivered): number => total - waived;

const amountOf = (refunds: readonly Refund[]): number => refunds.reduce((sum, { amount }) => sum + amount, 0);

/** What was given back for single units of a line under warranty. */
const forUnitsOf = ({ refunds }: Delivered, number: number): number =>
  amountOf(refunds.filter(({ warranty }) => warranty === number));

/** What was charged for the lines that a refund names, less what was given back for their units; null when it names one that the order has not, or one given back before. */
const costOf = (order: Delivered, refund: Refund): number | null => {
  const earlier = order.refunds.flatMap(({ lines }) => lines);
  const named = order.lines.filter(({ number }) => refund.lines.includes(number));
  return named.length === refund.lines.length && named.every(({ number }) => !earlier.includes(number))
    ? named.reduce((sum, { number, total }) => sum + total - forUnitsOf(order, number), 0)
    : null;
};

const isAsAsked = ({ lines, to }: Refund, asked: AskedRefund | undefined): boolean =>
  asked !== undefined &&
  asked.to === to.tag &&
  (asked.line === null || (lines.length === 1 && lines[0] === asked.line));

/**
 * What is wrong with money that was given back for goods, or null (I2): each line once, for what it cost, never more than
 * is left of what was paid, and just as an owner asked for it.
 */
export const checkRefunds = (
  before: Order | undefined,
  after: Order,
  askedFor: (refund: Refund) => AskedRefund | undefined,
): string | null => {
  if (after.tag !== 'Delivered' || before?.tag !== 'Delivered') return null;
  const made = after.refunds.slice(before.refunds.length);
  if (after.refunds.length < before.refunds.length) return 'forgot a refund';
  if (made.length > 1) return 'was refunded twice at once';
  const [refund] = made;
  // What a claim brings is looked at with the claim.
  if (refund === undefined || refund.warranty !== undefined) return null;
  const cost = costOf(before, refund);
  if (cost === null) return `gives money back for line ${refund.lines.join(' and ')} once more`;
  const left = paidFor(before) - amountOf(before.refunds);
  if (refund.amount !== Math.min(cost, left))
    return `gives ${refund.amount} back for goods of ${cost}, of which ${left} was paid and is left`;
  return isAsAsked(refund, askedFor(refund)) ? null : 'was refunded otherwise than an owner asked';
};
