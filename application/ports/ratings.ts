import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { ProductId } from '../../domain/catalogue/product.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { LineNumber } from '../../domain/order/order-line.ts';
import type { BoughtProduct, Rating } from '../../domain/rating/rating.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { Page, PageRequest } from './page.ts';
import type { StoreFailure } from './store-failure.ts';

/** Which rating: that of a product in an order. */
export type RatingKey = { readonly order: OrderId; readonly product: ProductId };

/** How far a rating is shown in the testimony channel. */
export type TestimonyState = 'Waiting' | 'Posting' | 'Posted' | 'Failed';

/** A rating as staff see it. */
export type RatingEntry = {
  readonly rating: Rating;
  /** A line of its order that is of the product. */
  readonly line: LineNumber;
  readonly product: string;
  readonly firstName: string;
  /** Whether staff took the words out of sight. */
  readonly isHidden: boolean;
  /** What it speaks of was given back: it counts no longer. */
  readonly isRefunded: boolean;
  /** Null where it is not shown, or is so no longer. */
  readonly testimony: TestimonyState | null;
};

/**
 * What buyers think of what they bought. What all of them say of a product is counted in the commits that change it,
 * and comes with the product; what was given back does not count.
 */
export interface Ratings {
  /** What was bought in an order, in the order of its lines; nothing where there is no such order. */
  readonly bought: (order: OrderId) => TaskEither<StoreFailure, readonly BoughtProduct[]>;
  /** In the place of what was said before; a post that says something else is to be taken back. */
  readonly keep: (rating: Rating, followUps: readonly FollowUp[]) => TaskEither<StoreFailure, void>;
  readonly find: (key: RatingKey) => TaskEither<StoreFailure, Option<RatingEntry>>;
  /** Newest first; null for those of all products. */
  readonly list: (
    product: ProductId | null,
    page: PageRequest,
  ) => TaskEither<StoreFailure, Page<RatingEntry>>;
  /** Takes the words out of sight, and a post with them, or lets them be seen again; false where that is so already. The stars go on counting. */
  readonly hide: (
    key: RatingKey,
    hidden: boolean,
    audit: readonly AuditEntry[],
    followUps: readonly FollowUp[],
  ) => TaskEither<StoreFailure, boolean>;
}
