import type { BuyerId } from '../people/buyer.ts';
import type { Instant } from '../instant.ts';
import type { OrderId } from '../order/order.ts';
import type { LineNumber } from '../order/order-line.ts';
import type { PhotoId } from '../catalogue/photo.ts';
import type { VariantCode } from '../catalogue/product.ts';
import type { Rupiah } from '../rupiah.ts';
import type { UnitId } from '../stock/unit.ts';

/** What a claim comes to: a new unit at once, a person's answer, or the money for the days that are left. */
export type WarrantyPolicy = 'Replace' | 'AskStaff' | 'RefundByDaysLeft';

export type WarrantyTerms = { readonly days: number; readonly policy: WarrantyPolicy };

/** What is wrong with the unit, in the buyer's choice. */
export type ClaimReason = 'NotWorking' | 'Stopped' | 'WrongGoods' | 'Other';

/** Of one claim there is one answer: a unit, or money, or neither. `by` is null where the shop answered by itself. */
export type ClaimAnswer =
  | { readonly tag: 'Replaced'; readonly by: BuyerId | null; readonly at: Instant }
  | {
      readonly tag: 'Refunded';
      readonly amount: Rupiah;
      readonly by: BuyerId | null;
      readonly at: Instant;
    }
  | { readonly tag: 'Refused'; readonly note: string; readonly by: BuyerId; readonly at: Instant };

/** What a buyer shows of it; of several the newest. */
export type ClaimPhoto = {
  readonly photo: PhotoId;
  /** What was written under it. */
  readonly caption: string | null;
  /** The how manyth of this claim it is, from one on. */
  readonly number: number;
};

/** A buyer says that a unit is no good; once for each unit. */
export type Claim = {
  readonly unit: UnitId;
  readonly reason: ClaimReason;
  readonly openedAt: Instant;
  readonly photo: ClaimPhoto | null;
  /** Null while it waits for a person. */
  readonly answer: ClaimAnswer | null;
};

/** A unit that was sold, with the warranty of its order line as it was at placing, and its claim. */
export type CoveredUnit = {
  readonly unit: UnitId;
  readonly order: OrderId;
  readonly line: LineNumber;
  readonly product: VariantCode;
  /** Null without warranty. */
  readonly terms: WarrantyTerms | null;
  /** Burned units were replaced, and are shown to nobody. */
  readonly isBurned: boolean;
  readonly claim: Claim | null;
};

/** The longest warranty. */
export const mostDays = 3_650;

/** Within so many days that a buyer's claims are counted, so many are replaced by themselves. */
export const countedDays = 30;
export const replacedByItself = 3;

/** So many photos are taken for one claim, each in the place of the one before. */
export const mostClaimPhotos = 3;
