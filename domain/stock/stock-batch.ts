import type { Brand } from '../brand.ts';
import type { Instant } from '../instant.ts';
import type { VariantCode } from '../catalogue/product.ts';
import type { Rupiah } from '../rupiah.ts';

export type StockBatchId = Brand<number, 'StockBatchId'>;
/** What is gathered to become a batch, once somebody says yes to it. */
export type StockImportId = Brand<number, 'StockImportId'>;

export const stockBatchId = (id: number): StockBatchId => id as StockBatchId;
export const stockImportId = (id: number): StockImportId => id as StockImportId;

/** What the owner remembers of a batch, so that claims and profit can be read by it; null where nothing was said. */
export type BatchFacts = {
  readonly name: string | null;
  /** Whom it came from, or any other note. */
  readonly supplier: string | null;
  /** What one unit of it cost. */
  readonly cost: Rupiah | null;
};

export const noFacts: BatchFacts = { name: null, supplier: null, cost: null };

/** What one import put on the shelf of a product, and what has become of it: counts of units. */
export type StockBatch = BatchFacts & {
  readonly id: StockBatchId;
  readonly product: VariantCode;
  readonly importedAt: Instant;
  /** On the shelf. */
  readonly available: number;
  /** Set aside for orders that wait to be paid. */
  readonly reserved: number;
  readonly sold: number;
  readonly takenBack: number;
};
