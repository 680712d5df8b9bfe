import { message } from '../../core/make-screen.ts';
import { lines, paragraphs } from '../../core/rich-text.ts';
import type { Controls, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';

/** How to order, and whom to ask when that does not help. */
export const helpScreen = (locale: Locale, keys: Controls): Screen => {
  const { says, store: shop } = locale;
  return message(
    paragraphs(
      says.help.title,
      lines(...says.help.steps),
      says.help.more,
      shop.supportContact === null ? null : says.help.contact(shop.supportContact),
    ),
    keys,
  );
};
