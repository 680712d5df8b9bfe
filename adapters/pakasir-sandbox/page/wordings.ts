import { english } from './english.ts';
import { indonesian } from './indonesian.ts';
import type { Language, Wording } from './wording.ts';

export const wordings: Readonly<Record<Language, Wording>> = { id: indonesian, en: english };
