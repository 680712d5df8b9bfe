import type { Instant } from '../../../../domain/instant.ts';
import { nameOf, type CatalogueItem, type VariantCode } from '../../../../domain/catalogue/product.ts';
import type { Locale } from '../../core/locale.ts';
import { buttons, message, tap } from '../../core/make-screen.ts';
import type { Button, Screen } from '../../core/screen.ts';
import { truncate } from '../../core/truncate.ts';
import { restockRoutes } from './routes.ts';
import { restockMessages } from './messages.ts';

/** In UTF-16 units. */
const nameLimit = 120;

/** Under the card of what is sold out. */
export const restockButton = ({ language }: Locale, product: VariantCode, waits: boolean): Button =>
  waits
    ? tap(restockMessages[language].leave, restockRoutes.leave.to({ product }))
    : tap(restockMessages[language].join, restockRoutes.join.to({ product }), 'primary');

/** It is there again, and one tap buys it. */
export const restockedNotice = (locale: Locale, item: CatalogueItem, until: Instant): Screen => {
  const messages = restockMessages[locale.language];
  const { code } = item.variant;
  return message(
    messages.there(truncate(nameOf(item), nameLimit), locale.store.clock.time(until)),
    buttons(
      [tap(messages.buy, restockRoutes.buy.to({ product: code }), 'good')],
      [tap(messages.leave, restockRoutes.leave.to({ product: code }))],
    ),
  );
};
