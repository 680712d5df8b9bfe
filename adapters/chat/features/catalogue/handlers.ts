import * as E from 'fp-ts/lib/Either.js';
import { productsPerPage } from '../../../../application/browsing/list-products.ts';
import type { UnknownProduct } from '../../../../application/ports/stock.ts';
import type { StoreFailure } from '../../../../application/ports/store-failure.ts';
import {
  available,
  type CatalogueItem,
  type CategoryId,
  variantCode,
  type VariantCode,
} from '../../../../domain/catalogue/product.ts';
import type { Context } from '../../core/context.ts';
import { apologise, logFailure } from '../../core/errors.ts';
import { message } from '../../core/make-screen.ts';
import { pagesOf } from '../../core/paging.ts';
import { goHome, keysNow } from '../home/handlers.ts';
import { categoryMenu, helpfulLine } from '../home/screens.ts';
import { favouriteButtons } from '../favourites/screens.ts';
import type { Button } from '../../core/screen.ts';
import { restockButton } from '../restock/screens.ts';
import { cardText, productCard, variantButtons } from './product-card.ts';
import { numberKeys, productList, shortProductList, type ListPage } from './product-list.ts';
import { keyCount, readList, rememberList, type Shelf } from './read-list.ts';
import { stockCheck } from './stock-check.ts';

/** Where there is one category, a button to choose one would lead nowhere. Of a shelf not read to its end nobody knows. */
const allOfOneCategory = ({ items, total }: Shelf): boolean =>
  items.length >= total && new Set(items.map(([{ product }]) => product.category.id)).size <= 1;

type Wanted = { readonly category: CategoryId | null; readonly page: number };

const showShelf = async (
  context: Context,
  { category, page: wanted }: Wanted,
  read: E.Either<StoreFailure, Shelf>,
): Promise<void> => {
  const { locale } = context;
  if (E.isLeft(read)) return apologise(context, read.left);
  const { items, total } = read.right;
  const kept = await rememberList(context, items);
  if (E.isLeft(kept)) return apologise(context, kept.left);
  const pages = pagesOf(total, productsPerPage);
  const page = Math.min(wanted, pages - 1);
  const list: ListPage = {
    category,
    page,
    total,
    perPage: productsPerPage,
    level: context.level,
    manyCategories: category !== null || !allOfOneCategory(read.right),
    items: items.slice(page * productsPerPage, (page + 1) * productsPerPage),
  };
  if (pages === 1 && context.tapped === null) {
    await context.send(shortProductList(locale, list, context.keyboard(items.length)));
    return;
  }
  await context.show(productList(locale, list));
  const keys = keyCount(items);
  if (keys > 0 && keys !== keyCount(context.listShown))
    await context.send(numberKeys(locale, keys, context.keyboard(keys)));
};

/** Shows a list, remembers its numbering, and changes the keyboard where its numbers no longer fit. */
export const showProducts = async (context: Context, wanted: Wanted): Promise<void> =>
  showShelf(context, wanted, await readList(context, wanted.category, wanted.page));

const everything: Wanted = { category: null, page: 0 };

/** The shops that had one category when this process last looked. */
const ofOneCategory = new WeakSet<Context['shop']>();

/**
 * The categories to choose from; with one there is nothing to choose, and the list comes at once. Where there was
 * one the last time, the list is read at the same time, which saves a round trip; the categories read now decide
 * whether it is shown.
 */
export const showCategories = async (context: Context): Promise<void> => {
  const { shop } = context;
  const [categories, early] = await Promise.all([
    shop.categories()(),
    ofOneCategory.has(shop) ? readList(context, everything.category, everything.page) : null,
  ]);
  if (E.isLeft(categories)) return apologise(context, categories.left);
  if (categories.right.length === 1) {
    ofOneCategory.add(shop);
    return early === null ? showProducts(context, everything) : showShelf(context, everything, early);
  }
  ofOneCategory.delete(shop);
  await context.show(categoryMenu(context.locale, categories.right));
};

const pagesPerStockCheck = 4;

export const checkStock = async (
  context: Context,
  { page: wanted }: { readonly page: number },
): Promise<void> => {
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
  if (items.length === 0 && wanted > 0) return checkStock(context, { page: 0 });
  await context.show(stockCheck(locale, { items, page: wanted, perPage, total, at: clock.now() }));
};

/** No such product: what else there is to buy. */
export const refuseProduct = (context: Context, no: UnknownProduct | StoreFailure): Promise<void> =>
  no.tag === 'UnknownProduct'
    ? goHome(context, context.locale.messages.errors.unknownProduct)
    : apologise(context, no);

/** To be told once there is more; null where there is some. Not knowing whether one waits is no reason to show no card. */
const restockOffer = async (context: Context, item: CatalogueItem): Promise<Button | null> => {
  if (available(item) > 0) return null;
  const { code } = item.variant;
  const waits = await context.shop.isWaitingForRestock(context.buyer.id, code)();
  if (E.isLeft(waits)) logFailure(context, waits.left);
  return restockButton(context.locale, code, E.isRight(waits) && waits.right);
};

export const showProduct = async (
  context: Context,
  { product }: { readonly product: VariantCode },
): Promise<void> => {
  const { shop, buyer, locale } = context;
  const card = await shop.showProduct(buyer.id, product)();
  if (E.isLeft(card)) {
    // A link that was written by hand: codes are made in capitals, and few people type them so.
    const capitals = variantCode(product.toUpperCase());
    return card.left.tag === 'UnknownProduct' && capitals !== product
      ? showProduct(context, { product: capitals })
      : refuseProduct(context, card.left);
  }
  const { item, inCart, beside, favourite } = card.right;
  const offers = favouriteButtons(locale, product, inCart, favourite);
  const restock = await restockOffer(context, item);
  const variants = variantButtons(item, beside);
  await context.show(productCard(locale, item, inCart, context.level, offers, restock, variants));
};

/** All that its owner wrote of a product, where the caption of its photo is too short for it. */
export const showWords = async (
  context: Context,
  { product }: { readonly product: VariantCode },
): Promise<void> => {
  const card = await context.shop.showProduct(context.buyer.id, product)();
  if (E.isLeft(card)) return refuseProduct(context, card.left);
  const { item, inCart } = card.right;
  await context.send(message(cardText(context.locale, item, inCart, context.level)));
};

/** The product that has this number in the list shown last. */
export const showNumbered = async (context: Context, number: number): Promise<void> => {
  const { listShown, locale } = context;
  const { errors } = locale.messages;
  const product = listShown[number - 1];
  if (product !== undefined) return showProduct(context, { product });
  if (listShown.length === 0) return goHome(context, errors.noListYet);
  const line = errors.noSuchNumber(number, listShown.length);
  await context.send(helpfulLine(line, keysNow(context)));
};
