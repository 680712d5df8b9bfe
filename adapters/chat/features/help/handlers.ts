import type { Context } from '../../core/context.ts';
import { keysNow } from '../home/handlers.ts';
import { helpScreen, termsScreen } from './screens.ts';

export const showHelp = async (context: Context): Promise<void> => {
  await context.send(helpScreen(context.locale, keysNow(context)));
};

/** In a message of its own: what was tapped stays where it is. */
export const showTerms = async (context: Context): Promise<void> => {
  await context.send(termsScreen(context.locale));
};
