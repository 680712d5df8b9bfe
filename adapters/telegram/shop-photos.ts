import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Api, InputFile } from 'grammy';
import type { Message } from 'grammy/types';
import type { Log } from '../../application/ports/log.ts';
import type { Photos } from '../../application/ports/photos.ts';
import type { PhotoId, PhotoType } from '../../domain/catalogue/photo.ts';
import { isRefusal, wordsOf } from './errors.ts';
import { sentFile } from './sent-file.ts';

export type PhotoDeps = {
  readonly photos: Pick<Photos, 'find' | 'nameAt' | 'learnName'>;
  readonly log: Pick<Log, 'warn'>;
};

/**
 * Has `put` show a picture of the shop's, by the name that Telegram has for it or by its bytes; the name is learnt for
 * the next time. Null where the picture is gone or Telegram does not take it.
 */
export type ShowPhoto = <A extends Message | true>(
  id: PhotoId,
  put: (media: string | InputFile) => Promise<A>,
) => Promise<A | null>;

/** So many names are remembered without asking for them again. */
const remembered = 1_000;

const fileNames: Readonly<Record<PhotoType, string>> = {
  'image/jpeg': 'foto.jpg',
  'image/png': 'foto.png',
  'image/webp': 'foto.webp',
};

/** It is the picture that Telegram does not take, and not the message. */
const isPhotoRefused = (cause: unknown): boolean =>
  isRefusal(cause, 400) && /file|photo|image|media/i.test(cause.description);

const nameIn = (sent: Message | true): string | null =>
  sent === true ? null : (sent.photo?.at(-1)?.file_id ?? null);

export const openShopPhotos = (api: Api, { photos, log }: PhotoDeps): ShowPhoto => {
  // A name is good for one bot only.
  const messenger = `telegram:${api.token.split(':')[0] ?? ''}`;
  const names = new Map<PhotoId, string>();

  const learn = async (id: PhotoId, name: string | null): Promise<void> => {
    names.delete(id);
    if (name !== null) names.set(id, name);
    for (const oldest of names.keys()) if (names.size > remembered) names.delete(oldest);
    const learnt = await photos.learnName(messenger, id, name)();
    if (E.isLeft(learnt)) log.warn('name of a photo not kept', { photo: id, cause: learnt.left.cause });
  };
  const nameOf = async (id: PhotoId): Promise<string | null> => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const found = await photos.nameAt(messenger, id)();
    if (E.isLeft(found) || O.isNone(found.right)) return null;
    names.set(id, found.right.value);
    return found.right.value;
  };
  const byName: ShowPhoto = async (id, put) => {
    const name = await nameOf(id);
    if (name === null) return null;
    try {
      return await put(name);
    } catch (cause) {
      if (!isPhotoRefused(cause)) throw cause;
      log.warn('Telegram knows a photo no longer, it is sent anew', { photo: id, cause: wordsOf(cause) });
      await learn(id, null);
      return null;
    }
  };
  const byBytes: ShowPhoto = async (id, put) => {
    const found = await photos.find(id)();
    if (E.isLeft(found) || O.isNone(found.right)) {
      log.warn('photo not found, shown without it', {
        photo: id,
        cause: E.isLeft(found) ? found.left.cause : 'it is gone',
      });
      return null;
    }
    const { type, bytes } = found.right.value;
    try {
      const sent = await put(sentFile(bytes, fileNames[type]));
      await learn(id, nameIn(sent));
      return sent;
    } catch (cause) {
      if (!isPhotoRefused(cause)) throw cause;
      log.warn('Telegram does not take a photo, shown without it', { photo: id, cause: wordsOf(cause) });
      return null;
    }
  };
  return async (id, put) => (await byName(id, put)) ?? byBytes(id, put);
};
