import { message } from '../../core/make-screen.ts';
import { paragraphs } from '../../core/rich-text.ts';
import type { Controls, Screen } from '../../core/screen.ts';
import { namesContact, shopText, templateOf } from '../texts/shop-text.ts';
import type { Locale } from '../../core/locale.ts';

/** The shop's terms, or that it has none of its own. */
export const termsScreen = (locale: Locale): Screen => {
  const { messages } = locale;
  const written = shopText(locale, 'terms');
  return message(
    written.length === 0 ? messages.help.noTerms : paragraphs(messages.help.termsTitle, written),
  );
};

/** How to order, and whom to ask when that does not help. */
export const helpScreen = (locale: Locale, keys: Controls): Screen => {
  const { messages, store: shop } = locale;
  return message(
    paragraphs(
      shopText(locale, 'howTo'),
      templateOf(locale, 'terms') === null ? null : messages.help.terms,
      shop.supportContact === null || namesContact(locale, 'howTo')
        ? null
        : messages.help.contact(shop.supportContact),
    ),
    keys,
  );
};
