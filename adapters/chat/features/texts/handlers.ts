import type { ExtraKey } from '../../../../domain/settings/keyboard.ts';
import type { Context } from '../../core/context.ts';
import { message, withAttachment } from '../../core/make-screen.ts';
import { plain } from '../../core/rich-text.ts';
import { keysNow } from '../home/handlers.ts';
import { extraText } from './shop-text.ts';

/** What an owner wrote for a key of their own. */
export const showExtra = async (context: Context, { label, text, photo }: ExtraKey): Promise<void> => {
  // A photo without words bears the key's, which stand alone should it be gone.
  const words = text.trim() === '' ? [plain(label)] : extraText(context.store, text);
  const keys = keysNow(context);
  await context.send(
    photo === undefined
      ? message(words, keys)
      : withAttachment({ tag: 'Photo', photo, alt: label }, words, keys),
  );
};
