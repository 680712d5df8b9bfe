import type { OrderId } from '../order/order.ts';
import type { EntryKind } from './wallet.ts';

/** What a buyer is told of money that moved by itself or by an owner's hand. */
export type MoneyNews = {
  /** The same news bears the same key. */
  readonly key: string;
  readonly kind: EntryKind | 'RefundedOutside';
  /** Whole rupiah; below zero where an owner took it from the balance. */
  readonly amount: number;
  readonly order: OrderId | null;
};
