import * as E from 'fp-ts/lib/Either.js';
import { largestPhoto } from '../../../domain/catalogue/photo.ts';
import type { Language } from '../../../domain/people/buyer.ts';
import type { Parsed } from './answers.ts';
import type { Context } from './context.ts';
import type { Answer, UserFile } from './messenger-client.ts';
import { photoMessages } from './photo-messages.ts';

/** The picture in an answer, by what the messenger says of it; null for anything else. */
export const pictureIn = (answer: Answer): UserFile | null => {
  if (answer.tag === 'Text') return null;
  const { file } = answer;
  return file.kind === 'Photo' || /\.(png|jpe?g|webp)$/i.test(file.name ?? '') ? file : null;
};

/** A picture of a size that the shop keeps. */
export const parsePicture = (answer: Answer, language: Language = 'id'): Parsed<UserFile> => {
  const { refused } = photoMessages[language];
  const file = pictureIn(answer);
  if (file === null || file.id === '') return E.left(refused.NotAPhoto);
  return (file.size ?? 0) > largestPhoto ? E.left(refused.TooLarge) : E.right(file);
};

/** The bytes of a picture, or what to do to send it better. */
export const downloadPicture = async (
  context: Context,
  file: UserFile,
  language: Language = 'id',
): Promise<Parsed<Uint8Array>> => {
  const { refused, notFetched } = photoMessages[language];
  if ((file.size ?? 0) > largestPhoto) return E.left(refused.TooLarge);
  const bytes = await context.client.download(file)();
  if (E.isRight(bytes)) return bytes;
  if (bytes.left.tag === 'TooLarge') return E.left(refused.TooLarge);
  context.log.warn('photo not fetched', { operation: bytes.left.operation, cause: bytes.left.cause });
  return E.left(notFetched);
};
