import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { LedgerEntry, Overdrawn } from '../../domain/balance/wallet.ts';
import type { Page, PageRequest } from './page.ts';
import type { StoreFailure } from './store-failure.ts';

/** Every buyer's ledger: it only grows, its sum is the balance, and no balance is ever below zero. Most entries come in with the commit of an order. */
export interface Wallets {
  /** Nothing for a buyer who never had a balance. */
  readonly balance: (buyer: BuyerId) => TaskEither<StoreFailure, Rupiah>;
  /** The buyer's entries, newest first. */
  readonly history: (buyer: BuyerId, page: PageRequest) => TaskEither<StoreFailure, Page<LedgerEntry>>;
  /** Books an entry of no order, with its follow-ups. An entry whose key is booked already changes nothing, and is not audited. */
  readonly post: (
    entry: LedgerEntry,
    followUps: readonly FollowUp[],
    audit: readonly AuditEntry[],
  ) => TaskEither<Overdrawn | StoreFailure, void>;
  /** Whose balance is not zero, the largest first, and what all balances come to. */
  readonly holders: (page: PageRequest) => TaskEither<StoreFailure, Holders>;
}

export type Holder = { readonly buyer: BuyerId; readonly balance: Rupiah };
export type Holders = Page<Holder> & { readonly sum: Rupiah };
