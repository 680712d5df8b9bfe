import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Photo, PhotoId } from '../../domain/catalogue/photo.ts';
import type { StoreFailure } from './store-failure.ts';

/** Pictures that buyers see, and what messengers call them. */
export interface Photos {
  /** Keeps a picture; the same one again is the same. One that nothing shows may be forgotten after a day. */
  readonly keep: (photo: Photo) => TaskEither<StoreFailure, PhotoId>;
  readonly find: (id: PhotoId) => TaskEither<StoreFailure, Option<Photo>>;
  /** What a messenger called it when it was sent there last; `messenger` is the shop's own account at it. */
  readonly nameAt: (messenger: string, id: PhotoId) => TaskEither<StoreFailure, Option<string>>;
  /** Remembers that name, or with null forgets it. Does nothing for a picture that is gone. */
  readonly learnName: (messenger: string, id: PhotoId, name: string | null) => TaskEither<StoreFailure, void>;
}
