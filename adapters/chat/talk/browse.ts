import * as E from 'fp-ts/lib/Either.js';
import { productsPerPage } from '../../../application/browsing/list-products.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { CategoryId, ProductCode, CatalogueItem } from '../../../domain/product.ts';
import type { RichText } from '../core/screen.ts';
import { categoryMenu, greeting, helpfulLine } from '../screens/home.ts';
import { mostNumberKeys } from '../screens/main-keys.ts';
import { pagesOf } from '../core/paging.ts';
import { numberKeys, productList, shortProductList, type ListPage } from '../screens/product-list.ts';
import { stockCheck } from '../screens/stock-check.ts';
import { apologise } from '../core/errors.ts';
import { isStaff } from './is-staff.ts';
import type { Context } from '../core/context.ts';

type Shelf = { readonly items: readonly CatalogueItem[]; readonly total: number };

/** The pages from the first to the last one asked for, as one list. */
const readPages = async (
  { shop }: Context,
  category: CategoryId | null,
  lastOf: (pages: number) => number,
): Promise<E.Either<StoreFailure, Shelf>> => {
  const first = await shop.listProducts({ category, page: 0 })();
  if (E.isLeft(first)) return first;
  const { total } = first.right;
  const last = lastOf(pagesOf(total, productsPerPage));
  const others = await Promise.all(
    Array.from({ length: last }, (_, at) => shop.listProducts({ category, page: at + 1 })()),
  );
  const all = E.sequenceArray(others);
  return E.isLeft(all)
    ? all
    : E.right({ items: [...first.right.items, ...all.right.flatMap(({ items }) => items)], total });
};

/** The products that get number keys, and those up to the end of the page. */
const readList = (context: Context, category: CategoryId | null, page: number) =>
  readPages(context, category, (pages) =>
    Math.min(pages - 1, Math.max(page, mostNumberKeys / productsPerPage - 1)),
  );

const codesOf = (items: readonly CatalogueItem[]): readonly ProductCode[] =>
  items.map(({ variant }) => variant.code);

const keyCount = (codes: readonly unknown[]): number => Math.min(codes.length, mostNumberKeys);

/** How many products the keyboard is about; at a first visit those of the whole shop. */
const listedAtHome = async (context: Context, anew: boolean): Promise<E.Either<StoreFailure, number>> => {
  const shown = await context.conversations.listShown(context.buyer.id)();
  if (E.isLeft(shown) || (!anew && shown.right.length > 0)) return E.map(keyCount)(shown);
  const all = await readList(context, null, 0);
  if (E.isLeft(all)) return all;
  const kept = await context.conversations.showList(context.buyer.id, codesOf(all.right.items))();
  return E.map(() => keyCount(all.right.items))(kept);
};

/** How many number keys a keyboard shown now should have; none when that cannot be found out. */
export const keysNow = async (context: Context): Promise<number> => {
  const shown = await context.conversations.listShown(context.buyer.id)();
  return E.isRight(shown) ? keyCount(shown.right) : 0;
};

/** The home of the shop: a greeting, or a helpful line in its place, then what there is to buy. `anew` numbers the whole shop. */
export const goHome = async (context: Context, line: RichText | null, anew = false): Promise<void> => {
  const { shop, locale, buyer } = context;
  const [home, listed, isOwner] = await Promise.all([
    shop.showHome()(),
    listedAtHome(context, anew),
    isStaff(context),
  ]);
  if (E.isLeft(home)) return apologise(context, home.left);
  if (E.isLeft(listed)) return apologise(context, listed.left);
  const { fame, categories } = home.right;
  await context.send(
    line === null
      ? greeting(locale, { firstName: buyer.firstName, isOwner }, fame, listed.right)
      : helpfulLine(locale, line, listed.right),
  );
  await context.send(categoryMenu(locale, categories));
};

/** Where there is one category, a button to choose one would lead nowhere. Of a shelf not read to its end nobody knows. */
const allOfOneCategory = ({ items, total }: Shelf): boolean =>
  items.length >= total && new Set(items.map(({ product }) => product.category.id)).size <= 1;

/** Shows a list, remembers its numbering, and changes the keyboard where its numbers no longer fit. */
export const showProducts = async (
  context: Context,
  category: CategoryId | null,
  wanted: number,
): Promise<void> => {
  const { conversations, buyer, locale } = context;
  const [before, read] = await Promise.all([
    conversations.listShown(buyer.id)(),
    readList(context, category, wanted),
  ]);
  if (E.isLeft(before)) return apologise(context, before.left);
  if (E.isLeft(read)) return apologise(context, read.left);
  const { items, total } = read.right;
  const kept = await conversations.showList(buyer.id, codesOf(items))();
  if (E.isLeft(kept)) return apologise(context, kept.left);
  const pages = pagesOf(total, productsPerPage);
  const page = Math.min(wanted, pages - 1);
  const list: ListPage = {
    category,
    page,
    total,
    perPage: productsPerPage,
    manyCategories: category !== null || !allOfOneCategory(read.right),
    items: items.slice(page * productsPerPage, (page + 1) * productsPerPage),
  };
  if (pages === 1 && context.tapped === null) {
    await context.send(shortProductList(locale, list));
    return;
  }
  await context.show(productList(locale, list));
  const keys = keyCount(items);
  if (keys > 0 && keys !== keyCount(before.right)) await context.send(numberKeys(locale, keys));
};

/** The categories to choose from; with fewer than two there is nothing to choose, and the list comes at once. */
export const showCategories = async (context: Context): Promise<void> => {
  const home = await context.shop.showHome()();
  if (E.isLeft(home)) return apologise(context, home.left);
  const { categories } = home.right;
  if (categories.length === 1) return showProducts(context, null, 0);
  await context.show(categoryMenu(context.locale, categories));
};

const pagesPerStockCheck = 4;

export const checkStock = async (context: Context, wanted: number): Promise<void> => {
  const { shop, locale, clock } = context;
  const perPage = productsPerPage * pagesPerStockCheck;
  const read = await Promise.all(
    Array.from({ length: pagesPerStockCheck }, (_, at) =>
      shop.listProducts({ category: null, page: wanted * pagesPerStockCheck + at })(),
    ),
  );
  const all = E.sequenceArray(read);
  if (E.isLeft(all)) return apologise(context, all.left);
  const items = all.right.flatMap((page) => page.items);
  const total = all.right[0]?.total ?? 0;
  if (items.length === 0 && wanted > 0) return checkStock(context, 0);
  await context.show(stockCheck(locale, { items, page: wanted, perPage, total, at: clock.now() }));
};
