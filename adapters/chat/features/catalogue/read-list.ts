import * as E from 'fp-ts/lib/Either.js';
import { productsPerPage } from '../../../../application/browsing/list-products.ts';
import type { StoreFailure } from '../../../../application/ports/store-failure.ts';
import { shownFirst, type ListedProduct } from '../../../../domain/catalogue/listed-product.ts';
import type { CategoryId, VariantCode } from '../../../../domain/catalogue/product.ts';
import type { Context } from '../../core/context.ts';
import { mostNumberKeys } from '../../core/keyboard.ts';
import { pagesOf } from '../../core/paging.ts';

export type Shelf = { readonly items: readonly ListedProduct[]; readonly total: number };

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
export const readList = (context: Context, category: CategoryId | null, page: number) =>
  readPages(context, category, (pages) =>
    Math.min(pages - 1, Math.max(page, mostNumberKeys / productsPerPage - 1)),
  );

/** What the numbers of a list open. */
export const codesOf = (items: readonly ListedProduct[]): readonly VariantCode[] =>
  items.map((listed) => shownFirst(listed).variant.code);

/** Keeps what the numbers of a list open. To whom the same list was shown last, nothing is new. */
export const rememberList = async (
  { conversations, buyer, listShown }: Context,
  items: readonly ListedProduct[],
): Promise<E.Either<StoreFailure, void>> => {
  const codes = codesOf(items);
  const isSame = codes.length === listShown.length && codes.every((code, at) => code === listShown[at]);
  return isSame ? E.right(undefined) : conversations.showList(buyer.id, codes)();
};

export const keyCount = (codes: readonly unknown[]): number => Math.min(codes.length, mostNumberKeys);
