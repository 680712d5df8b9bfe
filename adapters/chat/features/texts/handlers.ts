import type { ExtraKey } from '../../../../domain/settings/keyboard.ts';
import type { Context } from '../../core/context.ts';
import { message } from '../../core/make-screen.ts';
import { keysNow } from '../home/handlers.ts';
import { extraText } from './shop-text.ts';

/** What an owner wrote for a key of their own. */
export const showExtra = async (context: Context, { text }: ExtraKey): Promise<void> => {
  await context.send(message(extraText(context.store, text), keysNow(context)));
};
