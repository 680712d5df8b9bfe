import { message } from '../make-screen.ts';
import { lines, paragraphs } from '../rich-text.ts';
import type { Screen } from '../screen.ts';
import type { Voice } from '../voice.ts';
import { mainKeys } from './main-keys.ts';

/** How to order, and whom to ask when that does not help. */
export const helpScreen = (voice: Voice, listed: number): Screen => {
  const { says, shop } = voice;
  return message(
    paragraphs(
      says.help.title,
      lines(...says.help.steps),
      says.help.more,
      shop.supportContact === null ? null : says.help.contact(shop.supportContact),
    ),
    mainKeys(voice, listed),
  );
};
