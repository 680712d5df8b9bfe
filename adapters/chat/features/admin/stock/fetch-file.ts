import * as E from 'fp-ts/lib/Either.js';
import { largestGoodsFile, type FileRefused } from '../../../../../domain/stock/goods-file.ts';
import type { Context } from '../../../core/context.ts';
import type { UserFile } from '../../../core/messenger-client.ts';
import type { RichText } from '../../../core/screen.ts';
import { stockMessages } from './messages.ts';

const messages = stockMessages.stock;

/** Why a file cannot be sold, as far as the messenger tells before it is fetched. */
export const refusalOf = ({ kind, size }: UserFile): RichText | null => {
  if (kind === 'Photo') return messages.notAPhoto;
  if (size === 0) return messages.emptyFile;
  return (size ?? 0) > largestGoodsFile ? messages.tooLarge : null;
};

/** The same of the file itself. */
export const wordsOfRefusal = ({ why }: FileRefused): RichText =>
  why === 'Empty' ? messages.emptyFile : messages.tooLarge;

/** The bytes of a file that is to be sold, or why there are none. */
export const fetchFile = async (
  context: Context,
  file: UserFile,
): Promise<E.Either<RichText, Uint8Array>> => {
  const refusal = refusalOf(file);
  if (refusal !== null) return E.left(refusal);
  const bytes = await context.client.download(file)();
  if (E.isRight(bytes)) return bytes;
  if (bytes.left.tag === 'TooLarge') return E.left(messages.tooLarge);
  context.log.warn('file not fetched', { operation: bytes.left.operation, cause: bytes.left.cause });
  return E.left(messages.notFetched);
};
