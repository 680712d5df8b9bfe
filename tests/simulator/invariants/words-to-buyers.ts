import type { State } from '../../../adapters/memory/state.ts';
import type { BuyerNews } from '../../../application/ports/messenger.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { between, minutes, type Instant } from '../../../domain/instant.ts';
import type { MoneyNews } from '../../../domain/balance/money-news.ts';
import { entryKey } from '../../../domain/balance/wallet.ts';

/** A message may be so many milliseconds older than what it speaks of. */
const stale = minutes(1);

/** What balances were, for as long as a message may still speak of them. */
export type BalancesSeen = {
  readonly note: (buyer: BuyerId, balance: number) => void;
  readonly wasLately: (buyer: BuyerId, balance: number) => boolean;
};

type Seen = { readonly balance: number; until: Instant | null };

export const openBalancesSeen = (now: () => Instant): BalancesSeen => {
  const seen = new Map<BuyerId, Seen[]>();
  return {
    note: (buyer, balance) => {
      const known = seen.get(buyer) ?? [{ balance: 0, until: null }];
      const last = known.at(-1)!;
      if (last.balance === balance) return;
      last.until = now();
      seen.set(buyer, [...known.slice(-20), { balance, until: null }]);
    },
    wasLately: (buyer, balance) =>
      (seen.get(buyer) ?? [{ balance: 0, until: null }]).some(
        (one) => one.balance === balance && (one.until === null || between(one.until, now()) < stale),
      ),
  };
};

const outside = ({ orders, cases }: State, { order, key, amount }: MoneyNews): boolean => {
  const found = order === null ? undefined : orders.get(order)?.value;
  const refunds = found?.tag === 'Delivered' ? found.refunds : [];
  return (
    refunds.some((refund) => refund.to.tag === 'Outside' && refund.amount === amount) ||
    [...cases.values()].some(
      ({ opened, answered }) =>
        key === `case:${opened.reference}` &&
        answered?.answer === 'RefundOutside' &&
        opened.amount === amount &&
        opened.order === order,
    )
  );
};

const isBooked = ({ ledger }: State, buyer: BuyerId, { key, kind, amount, order }: MoneyNews): boolean => {
  const entry = ledger.get(entryKey(key));
  return entry?.buyer === buyer && entry.kind === kind && entry.amount === amount && entry.order === order;
};

/** What is wrong with what a buyer reads of money, or null: so much moved, for that, and so much is there now. */
export const checkMoneyNews = (
  state: State,
  balances: BalancesSeen,
  buyer: BuyerId,
  told: BuyerNews,
): string | null => {
  if (told.tag !== 'Money') return null;
  const { news, balance } = told;
  const isTrue = news.kind === 'RefundedOutside' ? outside(state, news) : isBooked(state, buyer, news);
  if (!isTrue) return `reads of ${news.kind} ${news.amount}, which is not in the books`;
  return balances.wasLately(buyer, balance) ? null : `reads of a balance of ${balance} that never was`;
};

/** The keys of all that buyers must be told of money that was given back outside the shop. */
export const keysOfRefundsOutside = ({ orders, cases }: State): readonly string[] => [
  ...[...orders.values()].flatMap(({ value }) =>
    value.tag === 'Delivered'
      ? value.refunds.flatMap(({ to }, at) =>
          to.tag === 'Outside' ? [`refund:${value.id}:${String(at + 1)}`] : [],
        )
      : [],
  ),
  ...[...cases.values()].flatMap(({ opened, answered }) =>
    answered?.answer === 'RefundOutside' ? [`case:${opened.reference}`] : [],
  ),
];
