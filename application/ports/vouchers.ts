import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { VoucherUseState } from '../../domain/voucher/voucher-use.ts';
import type { Voucher, VoucherCode, VoucherStanding } from '../../domain/voucher/voucher.ts';
import type { Page, PageRequest } from './page.ts';
import type { StoreFailure } from './store-failure.ts';

/** Another voucher has this code, or had it. */
export type VoucherCodeTaken = { readonly tag: 'VoucherCodeTaken'; readonly code: VoucherCode };
export type UnknownVoucher = { readonly tag: 'UnknownVoucher'; readonly code: VoucherCode };

/** A voucher as its owner looks after it. */
export type VoucherSummary = {
  readonly voucher: Voucher;
  readonly stoppedAt: Instant | null;
  /** Uses by orders that may still be paid, and by such as were. */
  readonly reserved: number;
  readonly redeemed: number;
};

/** What an order did with a voucher; `discount` is what was taken off it. */
export type VoucherUse = {
  readonly order: OrderId;
  readonly buyer: BuyerId;
  readonly state: VoucherUseState;
  readonly discount: Rupiah;
  readonly takenAt: Instant;
};

/**
 * Vouchers, which never change but by being stopped, and the one that each buyer means to use next. Uses come and go
 * with the commits of orders, which never take more of them than quota and buyer's limit allow.
 */
export interface Vouchers {
  /** `once` is the idempotency key. Answers the code of that key: that of the first request with it, after which nothing is made. */
  readonly create: (
    voucher: Voucher,
    audit: readonly AuditEntry[],
    once?: string,
  ) => TaskEither<VoucherCodeTaken | StoreFailure, VoucherCode>;
  /** Nobody can have it from now on; orders that have it keep it. One that is stopped already stays so, and is not audited. */
  readonly stop: (
    code: VoucherCode,
    now: Instant,
    audit: readonly AuditEntry[],
  ) => TaskEither<UnknownVoucher | StoreFailure, void>;
  readonly find: (code: VoucherCode) => TaskEither<StoreFailure, Option<VoucherSummary>>;
  /** All vouchers, newest first. */
  readonly list: (page: PageRequest) => TaskEither<StoreFailure, Page<VoucherSummary>>;
  /** Who used it, latest first. */
  readonly uses: (code: VoucherCode, page: PageRequest) => TaskEither<StoreFailure, Page<VoucherUse>>;
  readonly standing: (code: VoucherCode, buyer: BuyerId) => TaskEither<StoreFailure, Option<VoucherStanding>>;
  /** The one that the buyer means to use, as it stands with them now. The order that takes it ends the choice. */
  readonly chosen: (buyer: BuyerId) => TaskEither<StoreFailure, Option<VoucherStanding>>;
  /** In the place of one that was chosen before. The voucher exists. */
  readonly choose: (buyer: BuyerId, code: VoucherCode) => TaskEither<StoreFailure, void>;
  readonly drop: (buyer: BuyerId) => TaskEither<StoreFailure, void>;
}
