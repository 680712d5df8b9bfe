import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { GoodsFileId } from '../../domain/stock/goods-file.ts';
import type { StoreFailure } from './store-failure.ts';

/** The bytes of goods that are files: read when one is sent, and at no other time. */
export interface GoodsFiles {
  /** None where the file is gone, with the goods that it was. */
  readonly read: (id: GoodsFileId) => TaskEither<StoreFailure, Option<Uint8Array>>;
  /** What a messenger called it when it was sent there last; `messenger` is the shop's own account at it. */
  readonly nameAt: (messenger: string, id: GoodsFileId) => TaskEither<StoreFailure, Option<string>>;
  /** Remembers that name, or with null forgets it. Does nothing for a file that is gone. */
  readonly learnName: (
    messenger: string,
    id: GoodsFileId,
    name: string | null,
  ) => TaskEither<StoreFailure, void>;
}
