import type { VariantCode } from '../catalogue/product.ts';
import type { GoodsContent } from './goods-file.ts';
import type { Allocation, SoldUnit } from './unit.ts';

/** What everybody who bought it may read, in its newest version. */
export type SharedCopy = Allocation & {
  readonly tag: 'Shared';
  readonly product: VariantCode;
  readonly content: GoodsContent;
};

/** What somebody made for this buyer alone. */
export type MadeGoods = Allocation & {
  readonly tag: 'Made';
  readonly product: VariantCode;
  readonly content: GoodsContent;
};

/** What a buyer has of a paid order, each for one of its lines. */
export type Goods = SoldUnit | SharedCopy | MadeGoods;

/** What a variant of kind `shared` holds, and for how many it is meant. */
export type SharedGoods = {
  readonly content: GoodsContent;
  /** At most so many may have it; null for any number. */
  readonly ceiling: number | null;
  /** Set aside for orders that wait to be paid. */
  readonly reserved: number;
  readonly sold: number;
};

/** How many more may have it; null for any number. */
export const leftOf = ({ ceiling, reserved, sold }: Omit<SharedGoods, 'content'>): number | null =>
  ceiling === null ? null : Math.max(0, ceiling - reserved - sold);
