import { message } from '../core/make-screen.ts';
import { lines, paragraphs } from '../core/rich-text.ts';
import type { Screen } from '../core/screen.ts';
import type { Locale } from '../core/locale.ts';
import { mainKeys } from './main-keys.ts';

/** How to order, and whom to ask when that does not help. */
export const helpScreen = (locale: Locale, listed: number): Screen => {
  const { says, store: shop } = locale;
  return message(
    paragraphs(
      says.help.title,
      lines(...says.help.steps),
      says.help.more,
      shop.supportContact === null ? null : says.help.contact(shop.supportContact),
    ),
    mainKeys(locale, listed),
  );
};
