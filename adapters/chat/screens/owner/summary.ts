import { buttons, message } from '../../core/make-screen.ts';
import { lines, paragraphs } from '../../core/rich-text.ts';
import type { RichText, Screen } from '../../core/screen.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { giveUp, ownersTap } from './owners-tap.ts';

/** What will happen, once more, before it does; the yes bears `once`, so that two taps are one. */
export const summary = (once: string, ...said: readonly (RichText | null)[]): Screen =>
  message(
    paragraphs(lines(...said), forOwners.asking.sure),
    buttons([ownersTap(forOwners.buttons.yes, { tag: 'Go', once }, 'good')], [giveUp]),
  );
