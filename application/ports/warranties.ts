import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { StockBatchId } from '../../domain/stock/stock-batch.ts';
import type { UnitId } from '../../domain/stock/unit.ts';
import type { ClaimPhotoDecision } from '../../domain/warranty/claim-photo.ts';
import type { ClaimDecision } from '../../domain/warranty/claiming.ts';
import type { Claim, CoveredUnit, WarrantyTerms } from '../../domain/warranty/warranty.ts';
import type { Shortage } from './orders.ts';
import type { UnknownProduct } from './stock.ts';
import type { StoreFailure } from './store-failure.ts';
import type { Stale, Version } from './versioned.ts';

/** The claims of what one batch sold; without a batch, of what came before there were batches. */
export type ClaimCount = {
  readonly batch: StockBatchId | null;
  readonly supplier: string | null;
  readonly product: VariantCode;
  readonly claims: number;
  readonly replaced: number;
  readonly refunded: Rupiah;
};

/** A unit with its claim, with what it was sold as and whose it is. */
export type ListedClaim = CoveredUnit & {
  readonly claim: Claim;
  /** What the order's line is called, product and variant. */
  readonly name: string;
  readonly buyerName: string | null;
};

/** What was sold under warranty, and what was claimed. */
export interface Warranties {
  /** The units sold to an order, burned ones too, in the order of its lines. */
  readonly ofOrder: (order: OrderId) => TaskEither<StoreFailure, readonly CoveredUnit[]>;
  readonly find: (unit: UnitId) => TaskEither<StoreFailure, Option<CoveredUnit>>;
  /** Units whose claims wait for a person, longest first, at most `limit`. */
  readonly open: (limit: number) => TaskEither<StoreFailure, readonly ListedClaim[]>;
  /** Units whose claims have their answers, the latest answer first, at most `limit`. */
  readonly answered: (limit: number) => TaskEither<StoreFailure, readonly ListedClaim[]>;
  /** How many units of a buyer's were replaced since a moment. */
  readonly replacedSince: (buyer: BuyerId, since: Instant) => TaskEither<StoreFailure, number>;
  /**
   * Puts a claim, its answer and the order that it was decided on at `version` in their place, all or nothing:
   * `Shortage` where a replacement finds nothing on the shelf, `Stale` also where it counts on how many units of the buyer
   * were replaced lately, and there is another one by now.
   */
  readonly commit: (
    decision: ClaimDecision,
    version: Version,
  ) => TaskEither<Stale | Shortage | StoreFailure, Version>;
  /**
   * Puts a photo to a claim that waits, in the place of the one before; the same again is fine. `Stale` where the claim
   * was answered meanwhile, or another photo came. A month after the answer it may be forgotten.
   */
  readonly addPhoto: (decision: ClaimPhotoDecision) => TaskEither<Stale | StoreFailure, void>;
  /** The warranty of a variant, for orders to come; null for none. */
  readonly termsOf: (product: VariantCode) => TaskEither<StoreFailure, WarrantyTerms | null>;
  readonly setTerms: (
    product: VariantCode,
    terms: WarrantyTerms | null,
    audit: readonly AuditEntry[],
  ) => TaskEither<UnknownProduct | StoreFailure, void>;
  /** Claims opened in a period, by batch and supplier, most first. */
  readonly countByBatch: (from: Instant, to: Instant) => TaskEither<StoreFailure, readonly ClaimCount[]>;
}
