import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { LedgerEntry } from '../../domain/balance/wallet.ts';
import type { Instant } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { VoucherCode } from '../../domain/voucher/voucher.ts';
import type { Option } from 'fp-ts/lib/Option.js';
import type { Page, PageRequest } from './page.ts';
import type { StoreFailure } from './store-failure.ts';

/** A code that gives balance to whoever redeems it first. */
export type RedeemCode = {
  readonly code: VoucherCode;
  readonly amount: Rupiah;
  readonly madeBy: BuyerId;
  readonly madeAt: Instant;
  readonly redeemed: { readonly by: BuyerId; readonly at: Instant } | null;
};

/** A code as it is made. */
export type NewRedeemCode = Omit<RedeemCode, 'redeemed'>;

/** Somebody had its money before; nothing happened. */
export type AlreadyRedeemed = { readonly tag: 'AlreadyRedeemed' };

/** Codes that give balance, each once. */
export interface RedeemCodes {
  /** Keeps new codes, all or nothing; `once` is the idempotency key. Answers the codes of that key: those of the first request with it. */
  readonly create: (
    codes: readonly NewRedeemCode[],
    audit: readonly AuditEntry[],
    once: string,
  ) => TaskEither<StoreFailure, readonly NewRedeemCode[]>;
  readonly find: (code: VoucherCode) => TaskEither<StoreFailure, Option<RedeemCode>>;
  /** Marks the code as redeemed by the buyer of the entry, and books that, all or nothing. */
  readonly redeem: (
    code: VoucherCode,
    entry: LedgerEntry,
  ) => TaskEither<AlreadyRedeemed | StoreFailure, void>;
  /** All codes, newest first. */
  readonly list: (page: PageRequest) => TaskEither<StoreFailure, Page<RedeemCode>>;
}
