import type { Context } from '../../core/context.ts';
import { keysNow } from '../home/handlers.ts';
import { helpScreen } from './screens.ts';

export const showHelp = async (context: Context): Promise<void> => {
  await context.send(helpScreen(context.locale, keysNow(context)));
};
