import { catalogueRoutes } from './routes.ts';
import {
  availabilityInAll,
  nameInList,
  priceFrom,
  soldInAll,
  type ListedProduct,
} from '../../../../domain/catalogue/listed-product.ts';
import { available, type Availability, type CategoryId } from '../../../../domain/catalogue/product.ts';
import type { Level } from '../../../../domain/pricing/level.ts';
import { truncate } from '../../core/truncate.ts';
import { buttons, message, tap } from '../../core/make-screen.ts';
import { money } from '../../core/money.ts';
import { bold, lines, paragraphs, rich } from '../../core/rich-text.ts';
import type { Controls, Button, RichText, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import type { BuyerMessages } from '../../messages.ts';
import { pageButtons, pagesOf } from '../../core/paging.ts';

export const nameLimit = 64;

export type ListPage = {
  readonly category: CategoryId | null;
  /** The products of this page; numbered through all pages. */
  readonly items: readonly ListedProduct[];
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  /** Whose prices the buyer has. */
  readonly level: Level | null;
  /** Whether there are categories to choose from. */
  readonly manyCategories: boolean;
};

/** How many of it there are, or that it can always be had. */
export const availabilityText = (
  { list }: BuyerMessages,
  item: { readonly availability: Availability },
): string => {
  switch (item.availability.tag) {
    case 'Unlimited':
      return list.unlimited;
    case 'OnRequest':
      return list.onRequest;
    case 'Stocked':
    case 'Ceiling':
      return list.stock(available(item));
  }
};

const priceLine = ({ list }: BuyerMessages, listed: ListedProduct, level: Level | null): string => {
  const { price, varies } = priceFrom(listed, level);
  const amount = varies ? list.from(price) : money(price);
  return `💰 ${amount}${listed.length > 1 ? ` · ${list.variants(listed.length)}` : ''}`;
};

const entry =
  ({ messages }: Locale, first: number, level: Level | null) =>
  (listed: ListedProduct, at: number): RichText => {
    const availability = availabilityInAll(listed);
    return lines(
      rich`${first + at}. ${bold(truncate(nameInList(listed), nameLimit))}`,
      priceLine(messages, listed, level),
      `${availabilityText(messages, { availability })} · ${messages.list.sold(soldInAll(listed))}`,
    );
  };

const listText = (locale: Locale, { category, items, page, perPage, total, level }: ListPage): RichText => {
  const { messages } = locale;
  if (items.length === 0) return category === null ? messages.home.emptyShop : messages.list.empty;
  const name = category === null ? messages.list.everything : (items[0]?.[0].product.category.name ?? '');
  const pages = pagesOf(total, perPage);
  return paragraphs(
    lines(rich`🛍️ ${bold(truncate(name, nameLimit))}`, pages > 1 ? messages.pageOf(page + 1, pages) : null),
    ...items.map(entry(locale, page * perPage + 1, level)),
    messages.list.hint,
  );
};

const waysBack = (
  { messages }: Locale,
  { category, manyCategories }: ListPage,
): readonly (Button | null)[] => [
  manyCategories ? tap(messages.buttons.categories, catalogueRoutes.categories.to()) : null,
  category === null
    ? null
    : tap(messages.buttons.everything, catalogueRoutes.list.to({ category: null, page: 0 })),
];

/** One page of numbered products, turned in place, with the way back to what else there is. */
export const productList = (locale: Locale, list: ListPage): Screen => {
  const context = (page: number) => catalogueRoutes.list.to({ category: list.category, page });
  return message(
    listText(locale, list),
    buttons(pageButtons(list.page, pagesOf(list.total, list.perPage), context), waysBack(locale, list)),
  );
};

/** A list of one page, which brings its number keys along. */
export const shortProductList = (locale: Locale, list: ListPage, keys: Controls): Screen =>
  message(listText(locale, list), keys);

/** The number keys for a list whose own message has buttons instead. */
export const numberKeys = (locale: Locale, listed: number, keys: Controls): Screen =>
  message(locale.messages.list.keysReady(listed), keys);
