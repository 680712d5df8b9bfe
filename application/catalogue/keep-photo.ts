import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { readPhoto, type PhotoId, type PhotoRefused } from '../../domain/catalogue/photo.ts';
import type { Photos } from '../ports/photos.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** Keeps a picture that something is to show; where nothing comes to show it, it is forgotten again. */
export const keepPhoto =
  ({ photos }: { readonly photos: Pick<Photos, 'keep'> }) =>
  (bytes: Uint8Array): TE.TaskEither<PhotoRefused | StoreFailure, PhotoId> =>
    pipe(
      TE.fromEither(readPhoto(bytes)),
      TE.flatMap((photo): TE.TaskEither<PhotoRefused | StoreFailure, PhotoId> => photos.keep(photo)),
    );
