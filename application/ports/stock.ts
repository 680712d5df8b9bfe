import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { NewGoodsFile } from '../../domain/stock/goods-file.ts';
import type { BatchFacts, StockBatch, StockBatchId, StockImportId } from '../../domain/stock/stock-batch.ts';
import type { StoreFailure } from './store-failure.ts';

export type UnknownProduct = { readonly tag: 'UnknownProduct'; readonly code: VariantCode };
/** Whoever waited for it gave it up; nothing of it is left. */
export type GivenUp = { readonly tag: 'GivenUp' };
/** It was discarded, is too old, or the key of the goods changed since: the file has to come again. */
export type ImportGone = { readonly tag: 'ImportGone' };
export type UnknownBatch = { readonly tag: 'UnknownBatch' };

/** What became of the units given: those already on the shelf (or held) and those sold before are left out. */
export type Stocked = {
  readonly added: number;
  readonly alreadyInStock: number;
  readonly alreadySold: number;
};

/** What publishing it would do: `fresh` units are new, `repeated` ones are in it more than once. Together they are all that were given. */
export type StockImport = {
  readonly id: StockImportId;
  readonly product: VariantCode;
  readonly fresh: number;
  readonly repeated: number;
  readonly alreadyInStock: number;
  readonly alreadySold: number;
};

/** What became of a file that was given: it is new, or was given, in stock or sold before. */
export type FileOutcome = 'Fresh' | 'Repeated' | 'InStock' | 'Sold';

/** An import of files, and what became of the last of them; `bytes` is what the new ones have together. */
export type FilesImport = StockImport & { readonly bytes: number; readonly last: FileOutcome };

/** The batch that an import became. */
export type Published = {
  readonly batch: StockBatchId;
  readonly product: VariantCode;
  readonly added: number;
};

/** Who waits for units to be gathered: hears of them chunk by chunk, and may give up between two chunks. */
export type ImportWatch = {
  readonly gathered: (count: number) => void;
  readonly isGivenUp: () => boolean;
};

/** What became of the units of a batch that was taken back: those that orders hold, or that were sold, stay. */
export type TakenBack = { readonly removed: number; readonly reserved: number; readonly sold: number };

/** So many units go into one import, at whatever length. */
export const mostUnitsAtOnce = 500_000;

export interface Stock {
  /**
   * Puts units on a product's shelf as one batch, all or nothing and at one moment; one that is the same (`identityOf`) as a unit the
   * product has or had is skipped. Follow-ups are kept in the same commit. The given differ from each other, and are `mostUnitsAtOnce` at most.
   */
  readonly add: (
    product: VariantCode,
    units: readonly string[],
    facts?: BatchFacts,
    followUps?: readonly FollowUp[],
  ) => TaskEither<UnknownProduct | StoreFailure, Stocked>;
  /**
   * Keeps units for a day where nobody buys, and nobody reads them, until somebody has seen what they would do. They are taken from the
   * list as they are needed, and may repeat each other.
   */
  readonly gather: (
    product: VariantCode,
    units: Iterable<string>,
    watch: ImportWatch,
  ) => TaskEither<UnknownProduct | GivenUp | StoreFailure, StockImport>;
  /** Begins an import of files, which are gathered one by one. */
  readonly openImport: (product: VariantCode) => TaskEither<UnknownProduct | StoreFailure, StockImportId>;
  /** Keeps a file as one unit where nobody buys, in the same way; one whose bytes are known already is counted and left out. */
  readonly gatherFile: (
    id: StockImportId,
    file: NewGoodsFile,
  ) => TaskEither<ImportGone | StoreFailure, FilesImport>;
  /** Puts what was gathered on the shelf as one batch, at one moment. Repeated, it answers the same and does nothing. */
  readonly publish: (
    id: StockImportId,
    facts: BatchFacts,
    followUps: readonly FollowUp[],
    audit: readonly AuditEntry[],
  ) => TaskEither<ImportGone | StoreFailure, Published>;
  /** Forgets what was gathered, unless it was published. */
  readonly discard: (id: StockImportId) => TaskEither<StoreFailure, void>;
  /** Changes what is remembered of a batch. */
  readonly describe: (
    batch: StockBatchId,
    facts: BatchFacts,
    audit: readonly AuditEntry[],
  ) => TaskEither<UnknownBatch | StoreFailure, StockBatch>;
  /**
   * The batch that would be taken back next: the latest that has units on the shelf or was never taken back. None when there is no
   * such batch of the product; what was imported before batches were kept is in none.
   */
  readonly lastBatch: (product: VariantCode) => TaskEither<UnknownProduct | StoreFailure, Option<StockBatch>>;
  /**
   * Removes the newest units on the shelf, for good, at most so many; passes over those that somebody is buying just now.
   * `once` is the idempotency key, null where a repeated request may remove more: with the same key it answers as it did.
   */
  readonly withdraw: (
    product: VariantCode,
    count: number,
    audit: readonly AuditEntry[],
    once: string | null,
  ) => TaskEither<StoreFailure, number>;
  /** Removes what the batch has on the shelf, for good: the same units may be added again. Repeated, it finds nothing more to remove. */
  readonly takeBack: (
    batch: StockBatchId,
    audit: readonly AuditEntry[],
  ) => TaskEither<StoreFailure, TakenBack>;
}
