import * as E from 'fp-ts/lib/Either.js';
import type { PhotoId } from '../../../../domain/catalogue/photo.ts';
import type { Parsed } from '../../core/answers.ts';
import type { Context } from '../../core/context.ts';
import { logFailure } from '../../core/errors.ts';
import type { UserFile } from '../../core/messenger-client.ts';
import { coreMessages } from '../../core/messages.ts';
import { photoMessages } from '../../core/photo-messages.ts';
import { downloadPicture } from '../../core/photos.ts';
import { rich } from '../../core/rich-text.ts';
import { adminMessages } from './messages.ts';

/** Keeps a picture that staff sent; or says what is wrong with it, and nothing is kept. */
export const fetchPhoto = async (context: Context, file: UserFile): Promise<Parsed<PhotoId>> => {
  const bytes = await downloadPicture(context, file);
  if (E.isLeft(bytes)) return bytes;
  const kept = await context.shop.admin.keepPhoto(context.buyer.id, bytes.right)();
  if (E.isRight(kept)) return kept;
  switch (kept.left.tag) {
    case 'PhotoRefused':
      return E.left(photoMessages.id.refused[kept.left.why]);
    case 'NotPermitted':
      return E.left(rich`${adminMessages.notYours}`);
    case 'StoreFailure':
      logFailure(context, kept.left);
      return E.left(coreMessages.id.errors.apology);
  }
};
