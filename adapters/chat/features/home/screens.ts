import { catalogueRoutes } from '../catalogue/routes.ts';
import type { PublicStats } from '../../../../application/ports/daily-stats.ts';
import type { Category } from '../../../../domain/catalogue/product.ts';
import { truncate } from '../../core/truncate.ts';
import { buttons, inRowsOf, message, tap } from '../../core/make-screen.ts';
import { lines, paragraphs } from '../../core/rich-text.ts';
import type { Controls, RichText, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { closedLine } from './closed.ts';
import { shopText } from '../texts/shop-text.ts';
import { adminMessages } from '../admin/messages.ts';

const mostCategories = 40;

/** Whom the shop greets: owners and staff read where their own menu is. */
export type Guest = { readonly firstName: string; readonly role: 'Owner' | 'Staff' | null };

/** Where owners and staff find their own menu; null for everybody else. */
export const ownMenu = (role: Guest['role']): RichText | null =>
  role === null ? null : role === 'Owner' ? adminMessages.ownerAtHome : adminMessages.atHome;

/** The greeting, with the shop's keyboard under it. */
export const greeting = (
  locale: Locale,
  { firstName, role }: Guest,
  publicStats: PublicStats,
  keys: Controls,
): Screen => {
  const { messages } = locale;
  return message(
    paragraphs(
      closedLine(locale),
      shopText(locale, 'greeting', { name: truncate(firstName, 64) }),
      lines(messages.home.users(publicStats.users), messages.home.finished(publicStats.finishedTransactions)),
      ownMenu(role),
    ),
    keys,
  );
};

/** One helpful line instead of a greeting, with the same keyboard. */
export const helpfulLine = (line: RichText, keys: Controls): Screen => message(line, keys);

/** What kinds of things there are, two a row, and all of them at once. */
export const categoryMenu = ({ messages }: Locale, categories: readonly Category[]): Screen => {
  if (categories.length === 0) return message(messages.home.emptyShop);
  const choices = categories
    .slice(0, mostCategories)
    .map(({ id, name }) => tap(name, catalogueRoutes.list.to({ category: id, page: 0 })));
  const everything = tap(
    messages.buttons.everything,
    catalogueRoutes.list.to({ category: null, page: 0 }),
    'primary',
  );
  return message(messages.home.chooseCategory, buttons(...inRowsOf(2, choices), [everything]));
};
