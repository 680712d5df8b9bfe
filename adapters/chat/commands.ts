import type { Language } from '../../domain/buyer.ts';
import { wordings } from './core/locale.ts';
import { forOwners } from './wording/for-owners.ts';
import type { CommandName } from './wording/wording.ts';

export type Command = { readonly command: string; readonly description: string };

const names: readonly CommandName[] = ['start', 'menu', 'orders', 'saldo', 'help', 'bahasa'];

const inLanguage = (language: Language): readonly Command[] =>
  names.map((command) => ({ command, description: wordings[language].commands[command] }));

/** The commands that a messenger may list in its menu, in both languages. */
export const commands: Readonly<Record<Language, readonly Command[]>> = {
  id: inLanguage('id'),
  en: inLanguage('en'),
};

const withOwners = (language: Language): readonly Command[] => [
  ...commands[language],
  { command: 'admin', description: forOwners.command },
];

/** The same for the menu of an owner. */
export const ownersCommands: Readonly<Record<Language, readonly Command[]>> = {
  id: withOwners('id'),
  en: withOwners('en'),
};
