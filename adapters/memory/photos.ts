import { createHash } from 'node:crypto';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Photos } from '../../application/ports/photos.ts';
import { photoId, type PhotoId } from '../../domain/catalogue/photo.ts';
import type { Changed, Memory } from './memory.ts';
import { stateWith, drop, put } from './state.ts';

const keyOf = (messenger: string, id: PhotoId): string => `${messenger} ${id}`;

export const memoryPhotos = ({ ask, change, set }: Memory): Photos => ({
  keep: (photo) =>
    change((state): E.Either<never, Changed<PhotoId>> => {
      const id = photoId(createHash('sha256').update(photo.bytes).digest('hex'));
      const photos = state.photos.has(id) ? state.photos : put(state.photos, id, photo);
      return E.right([id, stateWith(state, { photos })]);
    }),
  find: (id) => ask(({ photos }) => O.fromNullable(photos.get(id))),
  nameAt: (messenger, id) => ask(({ photoNames }) => O.fromNullable(photoNames.get(keyOf(messenger, id)))),
  learnName: (messenger, id, name) =>
    set((state) => {
      if (!state.photos.has(id)) return state;
      const key = keyOf(messenger, id);
      return stateWith(state, {
        photoNames: name === null ? drop(state.photoNames, key) : put(state.photoNames, key, name),
      });
    }),
});
