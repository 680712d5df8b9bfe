import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { NewGoodsFile } from '../../domain/stock/goods-file.ts';
import type { SharedGoods } from '../../domain/stock/goods.ts';
import type { UnknownProduct } from './stock.ts';
import type { StoreFailure } from './store-failure.ts';

/** Nothing was written for buyers of it yet. */
export type NothingWritten = { readonly tag: 'NothingWritten' };

/** What is the same to everybody who buys it. */
export interface SharedGoodsStore {
  /** Nothing where the variant is of another kind, or nothing was written yet. */
  readonly find: (product: VariantCode) => TaskEither<StoreFailure, Option<SharedGoods>>;
  /** Puts the newest version in its place: also those who bought it before have it from now on. `UnknownProduct` where the variant is of another kind. */
  readonly write: (
    product: VariantCode,
    content: string | NewGoodsFile,
    followUps: readonly FollowUp[],
    audit: readonly AuditEntry[],
  ) => TaskEither<UnknownProduct | StoreFailure, void>;
  /** At most so many may have it from now on, those who have it counted in; null for any number. */
  readonly limit: (
    product: VariantCode,
    ceiling: number | null,
    followUps: readonly FollowUp[],
    audit: readonly AuditEntry[],
  ) => TaskEither<NothingWritten | StoreFailure, void>;
}
