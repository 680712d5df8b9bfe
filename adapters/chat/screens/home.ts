import type { Fame } from '../../../application/ports/figures.ts';
import type { Category } from '../../../domain/product.ts';
import { clip } from '../clip.ts';
import { buttons, inRowsOf, message, tap } from '../make-screen.ts';
import { lines, paragraphs } from '../rich-text.ts';
import type { RichText, Screen } from '../screen.ts';
import type { Voice } from '../voice.ts';
import { forOwners } from '../wording/for-owners.ts';
import { mainKeys } from './main-keys.ts';

const mostCategories = 40;

/** Whom the shop greets: owners read where their own menu is. */
export type Guest = { readonly firstName: string; readonly isOwner: boolean };

/** The greeting, with the shop's keyboard under it. */
export const greeting = (voice: Voice, { firstName, isOwner }: Guest, fame: Fame, listed: number): Screen => {
  const { says, shop } = voice;
  return message(
    paragraphs(
      says.home.greeting(clip(firstName, 64), shop.name),
      lines(says.home.users(fame.users), says.home.finished(fame.finishedTransactions)),
      isOwner ? forOwners.atHome : null,
    ),
    mainKeys(voice, listed),
  );
};

/** One helpful line instead of a greeting, with the same keyboard. */
export const helpfulLine = (voice: Voice, line: RichText, listed: number): Screen =>
  message(line, mainKeys(voice, listed));

/** What kinds of things there are, two a row, and all of them at once. */
export const categoryMenu = ({ says }: Voice, categories: readonly Category[]): Screen => {
  if (categories.length === 0) return message(says.home.emptyShop);
  const choices = categories
    .slice(0, mostCategories)
    .map(({ id, name }) => tap(name, { tag: 'List', category: id, page: 0 }));
  const everything = tap(says.buttons.everything, { tag: 'List', category: null, page: 0 }, 'primary');
  return message(says.home.chooseCategory, buttons(...inRowsOf(2, choices), [everything]));
};
