import * as E from 'fp-ts/lib/Either.js';
import { largestPhoto, type PhotoId } from '../../../../domain/catalogue/photo.ts';
import type { Parsed } from '../../core/answers.ts';
import type { Context } from '../../core/context.ts';
import { logFailure } from '../../core/errors.ts';
import type { Answer, UserFile } from '../../core/messenger-client.ts';
import { coreMessages } from '../../core/messages.ts';
import { rich } from '../../core/rich-text.ts';
import { adminMessages } from './messages.ts';

const messages = adminMessages.photo;

/** The picture in an answer, by what the messenger says of it; null for anything else. */
export const pictureIn = (answer: Answer): UserFile | null => {
  if (answer.tag === 'Text') return null;
  const { file } = answer;
  return file.kind === 'Photo' || /\.(png|jpe?g|webp)$/i.test(file.name ?? '') ? file : null;
};

/** A picture of a size that the shop keeps. */
export const parsePicture = (answer: Answer): Parsed<UserFile> => {
  const file = pictureIn(answer);
  if (file === null || file.id === '') return E.left(messages.refused.NotAPhoto);
  return (file.size ?? 0) > largestPhoto ? E.left(messages.refused.TooLarge) : E.right(file);
};

/** Keeps a picture that staff sent; or says what is wrong with it, and nothing is kept. */
export const fetchPhoto = async (context: Context, file: UserFile): Promise<Parsed<PhotoId>> => {
  if ((file.size ?? 0) > largestPhoto) return E.left(messages.refused.TooLarge);
  const bytes = await context.client.download(file)();
  if (E.isLeft(bytes)) {
    if (bytes.left.tag === 'TooLarge') return E.left(messages.refused.TooLarge);
    context.log.warn('photo not fetched', { operation: bytes.left.operation, cause: bytes.left.cause });
    return E.left(messages.notFetched);
  }
  const kept = await context.shop.admin.keepPhoto(context.buyer.id, bytes.right)();
  if (E.isRight(kept)) return kept;
  switch (kept.left.tag) {
    case 'PhotoRefused':
      return E.left(messages.refused[kept.left.why]);
    case 'NotPermitted':
      return E.left(rich`${adminMessages.notYours}`);
    case 'StoreFailure':
      logFailure(context, kept.left);
      return E.left(coreMessages.id.trouble.apology);
  }
};
