import type { State } from '../../../adapters/memory/state.ts';
import type { Order } from '../../../domain/order/order.ts';
import type { VoucherTerms } from '../../../domain/voucher/voucher.ts';

/** Where the use of a voucher belongs, by where its order is. */
const belongs: Readonly<Record<Order['tag'], string>> = {
  AwaitingPayment: 'Reserved',
  UnderReview: 'Reserved',
  Paid: 'Redeemed',
  Delivered: 'Redeemed',
  Expired: 'Returned',
  Cancelled: 'Returned',
};

const takenOf = (state: State, code: string, buyer: number | null): number =>
  [...state.voucherUses.values()].filter(
    (use) => use.code === code && use.state !== 'Returned' && (buyer === null || use.buyer === buyer),
  ).length;

/** How many vouchers for a first order a buyer uses. */
const firstOrdersOf = (state: State, buyer: number): number =>
  [...state.voucherUses.values()].filter(
    (use) =>
      use.buyer === buyer &&
      use.state !== 'Returned' &&
      state.vouchers.get(use.code)?.voucher.firstOrderOnly === true,
  ).length;

/** Whether an order that gave its use back could have it again. */
export const hasUseAgain = (state: State, { voucher, buyer }: Order): boolean => {
  if (voucher === null) return true;
  const kept = state.vouchers.get(voucher.code);
  if (kept?.stoppedAt !== null) return false;
  const { quota, perBuyer, firstOrderOnly } = kept.voucher;
  if (firstOrderOnly && firstOrdersOf(state, buyer) > 0) return false;
  return (
    (quota === null || takenOf(state, voucher.code, null) < quota) &&
    (perBuyer === null || takenOf(state, voucher.code, buyer) < perBuyer)
  );
};

/** What the terms of an order take off at most: its lines are not known by category here. */
const mostOff = (order: Order, { cut }: VoucherTerms): number =>
  cut.tag === 'Amount'
    ? Math.min(cut.amount, order.subtotal)
    : Math.min(Math.floor((order.subtotal * cut.percent) / 100), cut.ceiling ?? order.subtotal);

/** What is wrong with the voucher of an order as it stands, or null (I8). */
export const checkVoucher = (state: State, order: Order): string | null => {
  const use = state.voucherUses.get(order.id);
  const { voucher, discount, lines } = order;
  if (lines.reduce((all, line) => all + line.discount, 0) !== discount)
    return `is ${discount} cheaper, and its lines otherwise`;
  if (voucher === null) {
    if (discount !== 0) return `is ${discount} cheaper for no voucher`;
    return use === undefined || use.state === 'Returned'
      ? null
      : 'has a use of a voucher that it does not know';
  }
  if (use?.code !== voucher.code) return `has no use of ${voucher.code}`;
  if (use.state !== belongs[order.tag]) return `is ${order.tag}, and its use of ${voucher.code} ${use.state}`;
  if (discount === 0 || discount > mostOff(order, voucher))
    return `is ${discount} cheaper by ${voucher.code}`;
  const kept = state.vouchers.get(voucher.code)?.voucher;
  const [taken, own] = [takenOf(state, voucher.code, null), takenOf(state, voucher.code, order.buyer)];
  if (kept === undefined || taken > (kept.quota ?? taken)) return `${voucher.code} is used ${taken} times`;
  if (firstOrdersOf(state, order.buyer) > 1) return 'is a first order beside another one';
  return own > (kept.perBuyer ?? own) ? `${voucher.code} is used ${own} times by one buyer` : null;
};

/** Whether an order came to life again at its full price, since its voucher had no use left: the only way in which what it costs changes. */
export const lostVoucher = (before: Order, after: Order): boolean =>
  before.voucher !== null &&
  after.voucher === null &&
  (before.tag === 'Expired' || before.tag === 'Cancelled') &&
  after.tag === 'Paid' &&
  after.total === before.subtotal;
