import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { textRules, type Placeholder, type TextName } from '../../../../domain/settings/shop-texts.ts';
import { fillTemplate, parseTemplate } from '../../../../domain/settings/template.ts';
import type { Locale } from '../../core/locale.ts';
import { concat, plain } from '../../core/rich-text.ts';
import type { RichText } from '../../core/screen.ts';
import { usualTexts } from './templates.ts';

type Values = { readonly [Name in Placeholder]?: string };

/** A template filled in; one that cannot be read any more stands as it was written. */
export const filled = (text: TextName, template: string, values: Values): RichText =>
  pipe(
    parseTemplate(template, textRules[text].placeholders),
    E.match(
      () => [plain(template)],
      (pieces) => concat(...fillTemplate(pieces, values)),
    ),
  );

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
