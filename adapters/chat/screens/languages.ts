import { buttons, message, tap } from '../make-screen.ts';
import type { Screen } from '../screen.ts';
import type { Voice } from '../voice.ts';
import { mainKeys } from './main-keys.ts';

/** Both languages, each by its own name. */
export const languageChoice = ({ says }: Voice): Screen =>
  message(
    says.languages.ask,
    buttons([
      tap('🇮🇩 Bahasa Indonesia', { tag: 'Speak', language: 'id' }),
      tap('🇬🇧 English', { tag: 'Speak', language: 'en' }),
    ]),
  );

/** Said in the language just chosen, with the keyboard in that language. */
export const languageChosen = (voice: Voice, listed: number): Screen =>
  message(voice.says.languages.chosen, mainKeys(voice, listed));
