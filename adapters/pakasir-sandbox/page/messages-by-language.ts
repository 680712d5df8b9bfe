import { english } from './english.ts';
import { indonesian } from './indonesian.ts';
import type { Language, Messages } from './messages.ts';

export const messagesByLanguage: Readonly<Record<Language, Messages>> = { id: indonesian, en: english };
