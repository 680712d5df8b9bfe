import { message } from '../../core/make-screen.ts';
import { lines, paragraphs } from '../../core/rich-text.ts';
import type { Controls, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';

/** How to order, and whom to ask when that does not help. */
export const helpScreen = (locale: Locale, keys: Controls): Screen => {
  const { messages, store: shop } = locale;
  return message(
    paragraphs(
      messages.help.title,
      lines(...messages.help.steps),
      messages.help.more,
      shop.supportContact === null ? null : messages.help.contact(shop.supportContact),
    ),
    keys,
  );
};
