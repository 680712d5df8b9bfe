import * as E from 'fp-ts/lib/Either.js';
import type { Context } from '../../core/context.ts';
import { apologise } from '../../core/errors.ts';
import { localeOf } from '../../core/locale.ts';
import type { ValuesOf } from '../../core/routes.ts';
import { keysNow } from '../home/handlers.ts';
import { categoryMenu } from '../home/screens.ts';
import type { languageRoutes } from './routes.ts';
import { languageChoice, languageChosen } from './screens.ts';

export const askLanguage = async (context: Context): Promise<void> => {
  await context.show(languageChoice(context.locale));
};

/** Speaks the chosen language from now on, keyboard included, and leads on to what there is to buy. */
export const speak = async (
  context: Context,
  { language }: ValuesOf<typeof languageRoutes.speak>,
): Promise<void> => {
  const chosen = await context.shop.chooseLanguage(context.buyer.id, language)();
  if (E.isLeft(chosen)) return apologise(context, chosen.left);
  const home = await context.shop.showHome()();
  if (E.isLeft(home)) return apologise(context, home.left);
  const locale = localeOf(context.store, language);
  await context.send(languageChosen(locale, keysNow(context, language)));
  await context.send(categoryMenu(locale, home.right.categories));
};
