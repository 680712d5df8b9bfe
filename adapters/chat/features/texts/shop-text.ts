import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { extraPlaceholders } from '../../../../domain/settings/keyboard.ts';
import { textRules, type Placeholder, type TextName } from '../../../../domain/settings/shop-texts.ts';
import { fillTemplate, parseTemplate } from '../../../../domain/settings/template.ts';
import type { Locale } from '../../core/locale.ts';
import { concat, plain } from '../../core/rich-text.ts';
import type { RichText } from '../../core/screen.ts';
import { usualTexts } from './templates.ts';

type Values = { readonly [Name in Placeholder]?: string };

/** What staff wrote, with its places filled in; what cannot be read any more stands as it was written. */
export const filledWith = (
  places: readonly string[],
  template: string,
  values: Readonly<Record<string, string>>,
): RichText =>
  pipe(
    parseTemplate(template, places),
    E.match(
      () => [plain(template)],
      (pieces) => concat(...fillTemplate(pieces, values)),
    ),
  );

/** A template filled in; one that cannot be read any more stands as it was written. */
export const filled = (text: TextName, template: string, values: Values): RichText =>
  filledWith(textRules[text].placeholders, template, values);

/** What is said when an extra key is pressed. */
export const extraText = (
  { name, supportContact }: Pick<Locale['store'], 'name' | 'supportContact'>,
  template: string,
): RichText => filledWith(extraPlaceholders, template, { shop: name, contact: supportContact ?? '' });

/** The template that is valid for a text: the owner's own, or what the shop says by itself; null where there is none. */
export const templateOf = (
  { store, language }: Pick<Locale, 'store' | 'language'>,
  text: TextName,
): string | null => store.written(text, language) ?? usualTexts[language][text];

/** Whether the owner's own text says whom to ask for help. */
export const namesContact = ({ store, language }: Locale, text: TextName): boolean =>
  store.written(text, language)?.includes('{contact}') ?? false;

/** A text of the shop, filled in; nothing where there is none. */
export const shopText = (locale: Locale, text: TextName, values: Values = {}): RichText => {
  const { name, supportContact } = locale.store;
  const template = templateOf(locale, text);
  return template === null
    ? []
    : filled(text, template, { shop: name, contact: supportContact ?? '', ...values });
};
