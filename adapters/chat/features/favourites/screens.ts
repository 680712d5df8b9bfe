import type { VariantCode } from '../../../../domain/catalogue/product.ts';
import type { Locale } from '../../core/locale.ts';
import { tap } from '../../core/make-screen.ts';
import type { Button } from '../../core/screen.ts';
import { favouritesMessages } from './messages.ts';
import { favouritesRoutes } from './routes.ts';

/** Makes a favourite of what the cart has; null where it has nothing. */
export const rememberButton = ({ language }: Locale, product: VariantCode, inCart: number): Button | null =>
  inCart > 0
    ? tap(favouritesMessages[language].remember(inCart), favouritesRoutes.remember.to({ product }))
    : null;

/** What a card offers about the buyer's favourite; null where nothing is remembered. */
export const favouriteButtons = (
  locale: Locale,
  product: VariantCode,
  inCart: number,
  favourite: number | null,
): readonly (Button | null)[] => {
  const messages = favouritesMessages[locale.language];
  if (favourite === null) return [rememberButton(locale, product, inCart)];
  return favourite === inCart
    ? [tap(messages.forget, favouritesRoutes.forget.to({ product }))]
    : [
        tap(messages.take(favourite), favouritesRoutes.take.to({ product })),
        rememberButton(locale, product, inCart),
      ];
};
