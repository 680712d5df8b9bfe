import type { CategoryId, ShelfItem } from '../../../domain/product.ts';
import { clip } from '../clip.ts';
import { buttons, message, tap } from '../make-screen.ts';
import { money } from '../money.ts';
import { bold, lines, paragraphs, rich } from '../rich-text.ts';
import type { Button, RichText, Screen } from '../screen.ts';
import type { Voice } from '../voice.ts';
import { mainKeys } from './main-keys.ts';
import { pageButtons, pagesOf } from './paging.ts';

export const nameLimit = 64;

export type ListPage = {
  readonly category: CategoryId | null;
  /** The products of this page; numbered through all pages. */
  readonly items: readonly ShelfItem[];
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  /** Whether there are categories to choose from. */
  readonly manyCategories: boolean;
};

const entry =
  ({ says }: Voice, first: number) =>
  ({ product, stock, sold }: ShelfItem, at: number): RichText =>
    lines(
      rich`${first + at}. ${bold(clip(product.name, nameLimit))}`,
      `💰 ${money(product.price)}`,
      `${says.list.stock(stock)} · ${says.list.sold(sold)}`,
    );

const listText = (voice: Voice, { category, items, page, perPage, total }: ListPage): RichText => {
  const { says } = voice;
  if (items.length === 0) return category === null ? says.home.emptyShop : says.list.empty;
  const name = category === null ? says.list.everything : (items[0]?.product.category.name ?? '');
  const pages = pagesOf(total, perPage);
  return paragraphs(
    lines(rich`🛍️ ${bold(clip(name, nameLimit))}`, pages > 1 ? says.pageOf(page + 1, pages) : null),
    ...items.map(entry(voice, page * perPage + 1)),
    says.list.hint,
  );
};

const waysBack = ({ says }: Voice, { category, manyCategories }: ListPage): readonly (Button | null)[] => [
  manyCategories ? tap(says.buttons.categories, { tag: 'Categories' }) : null,
  category === null ? null : tap(says.buttons.everything, { tag: 'List', category: null, page: 0 }),
];

/** One page of numbered products, turned in place, with the way back to what else there is. */
export const productList = (voice: Voice, list: ListPage): Screen => {
  const turn = (page: number) => ({ tag: 'List', category: list.category, page }) as const;
  return message(
    listText(voice, list),
    buttons(pageButtons(list.page, pagesOf(list.total, list.perPage), turn), waysBack(voice, list)),
  );
};

/** A list of one page, which brings its number keys along. */
export const shortProductList = (voice: Voice, list: ListPage): Screen =>
  message(listText(voice, list), mainKeys(voice, list.items.length));

/** The number keys for a list whose own message has buttons instead. */
export const numberKeys = (voice: Voice, listed: number): Screen =>
  message(voice.says.list.keysReady(listed), mainKeys(voice, listed));
