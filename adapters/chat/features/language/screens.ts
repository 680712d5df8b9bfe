import { languageRoutes } from './routes.ts';
import { buttons, message, tap } from '../../core/make-screen.ts';
import type { Controls, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';

/** Both languages, each by its own name. */
export const languageChoice = ({ messages }: Locale): Screen =>
  message(
    messages.languages.ask,
    buttons([
      tap('🇮🇩 Bahasa Indonesia', languageRoutes.speak.to({ language: 'id' })),
      tap('🇬🇧 English', languageRoutes.speak.to({ language: 'en' })),
    ]),
  );

/** Said in the language just chosen, with the keyboard in that language. */
export const languageChosen = (locale: Locale, keys: Controls): Screen =>
  message(locale.messages.languages.chosen, keys);
