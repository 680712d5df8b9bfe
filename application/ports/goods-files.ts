import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { GoodsFileId } from '../../domain/stock/goods-file.ts';
import type { StoreFailure } from './store-failure.ts';

/** The bytes of goods that are files: read when one is sent, and at no other time. */
export interface GoodsFiles {
  /** None where the file is gone, with the goods that it was. */
  readonly read: (id: GoodsFileId) => TaskEither<StoreFailure, Option<Uint8Array>>;
}
