import { buttons, message, tap } from '../core/make-screen.ts';
import type { Screen } from '../core/screen.ts';
import type { Locale } from '../core/locale.ts';
import { mainKeys } from './main-keys.ts';

/** Both languages, each by its own name. */
export const languageChoice = ({ says }: Locale): Screen =>
  message(
    says.languages.ask,
    buttons([
      tap('🇮🇩 Bahasa Indonesia', { tag: 'Speak', language: 'id' }),
      tap('🇬🇧 English', { tag: 'Speak', language: 'en' }),
    ]),
  );

/** Said in the language just chosen, with the keyboard in that language. */
export const languageChosen = (locale: Locale, listed: number): Screen =>
  message(locale.says.languages.chosen, mainKeys(locale, listed));
