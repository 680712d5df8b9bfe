import type { Brand } from '../brand.ts';
import type { BuyerId } from '../people/buyer.ts';
import type { Instant } from '../instant.ts';
import type { OrderId } from '../order/order.ts';
import { isRupiah, rupiah, type Rupiah } from '../rupiah.ts';

/** What makes an entry the one it is: the same money is never booked twice. */
export type EntryKey = Brand<string, 'EntryKey'>;

export const entryKey = (key: string): EntryKey => key as EntryKey;

/** Why money came to a balance or left it. */
export type EntryKind =
  /** An order was paid from the balance. */
  | 'OrderPaid'
  /** The buyer filled the balance. */
  | 'Deposited'
  /** An order's money came when it was closed and its goods were gone. */
  | 'PaidLate'
  /** What came on top of an order's price. */
  | 'Overpaid'
  /** What came for an order that was paid already. */
  | 'PaidTwice'
  /** The owner answered an open case. */
  | 'CaseCredited'
  /** The owner gave money back for goods. */
  | 'Refunded'
  /** The owner's own hand. */
  | 'ByOwner'
  /** The buyer redeemed a code that an owner made. */
  | 'CodeRedeemed';

/** One line of a buyer's ledger, which only grows. `amount` is whole rupiah, below zero where money leaves, never zero. */
export type LedgerEntry = {
  readonly key: EntryKey;
  readonly buyer: BuyerId;
  readonly kind: EntryKind;
  readonly amount: number;
  readonly order: OrderId | null;
  /** The owner who decided so, where one did. */
  readonly by: BuyerId | null;
  /** In the owner's words. */
  readonly note: string | null;
  readonly at: Instant;
};

/** The commit would take the balance below zero; nothing happened. */
export type Overdrawn = { readonly tag: 'Overdrawn'; readonly balance: Rupiah };

/** What all the entries come to. */
export const netOf = (entries: readonly Pick<LedgerEntry, 'amount'>[]): number =>
  entries.reduce((net, { amount }) => net + amount, 0);

/** The balance after more entries, or what is there when that is not enough. */
export const balanceAfter = (
  balance: Rupiah,
  entries: readonly Pick<LedgerEntry, 'amount'>[],
): Rupiah | Overdrawn => {
  const next = balance + netOf(entries);
  return isRupiah(next) ? rupiah(next) : { tag: 'Overdrawn', balance };
};
