import type { Brand } from './brand.ts';
import type { Instant } from './instant.ts';
import type { ProductCode } from './product.ts';

export type StockBatchId = Brand<number, 'StockBatchId'>;

export const stockBatchId = (id: number): StockBatchId => id as StockBatchId;

/** What one import put on the shelf of a product, and what has become of it: counts of units. */
export type StockBatch = {
  readonly id: StockBatchId;
  readonly product: ProductCode;
  readonly importedAt: Instant;
  /** On the shelf. */
  readonly available: number;
  /** Set aside for orders that wait to be paid. */
  readonly reserved: number;
  readonly sold: number;
  readonly takenBack: number;
};
