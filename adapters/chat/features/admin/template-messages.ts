import type { TemplateMistake } from '../../../../domain/settings/template.ts';
import { code, rich } from '../../core/rich-text.ts';
import type { RichText } from '../../core/screen.ts';

const namedPlaces = (known: readonly string[]): string => known.map((name) => `{${name}}`).join(' ');

/** What is wrong with a text that staff wrote, and what to write instead; for staff, always in Indonesian. */
export const templateMistake = (mistake: TemplateMistake): RichText => {
  switch (mistake.tag) {
    case 'UnknownPlaceholder':
      return rich`🤔 ${code(`{${mistake.name}}`)} tidak dikenal di teks ini. Yang bisa dipakai: ${code(namedPlaces(mistake.known))}`;
    case 'BrokenMarkup':
      return mistake.sign === '{'
        ? rich`🤔 Baris ${mistake.line}: ${code('{')} tidak diikuti nama dan ${code('}')}. Untuk tanda apa adanya, tulis ${code('\\{')}.`
        : rich`🤔 Baris ${mistake.line}: tanda ${code(mistake.sign)} dibuka tapi tidak ditutup di baris itu. Tutup, atau tulis ${code(`\\${mistake.sign}`)} untuk tanda apa adanya.`;
  }
};
