import * as E from 'fp-ts/lib/Either.js';
import type { LimitsRefused, StepsRefused } from '../../../../../application/catalogue/change-product.ts';
import type { OnSale, SoldAlready } from '../../../../../application/catalogue/discard-product.ts';
import type { UnknownLevel } from '../../../../../domain/pricing/level.ts';
import type { CodeTaken, KindFixed, LabelTaken } from '../../../../../application/ports/products.ts';
import type { NothingWritten } from '../../../../../application/ports/shared-goods.ts';
import type { UnknownProduct } from '../../../../../application/ports/stock.ts';
import type { StoreFailure } from '../../../../../application/ports/store-failure.ts';
import type { NotPermitted } from '../../../../../application/requires.ts';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { refuse } from '../refuse.ts';
import type { adminCatalogueRoutes } from './routes.ts';
import {
  catalogueList,
  catalogueNotice,
  discardQuestion,
  entryScreen,
  levelPricesQuestion,
  kindQuestion,
  photoScreen,
  takeBackQuestion,
} from './screens.ts';

const messages = adminMessages.catalogue;

/** What every action on the catalogue can come to. */
export const refuseCatalogue = async (
  context: Context,
  no:
    | CodeTaken
    | KindFixed
    | LabelTaken
    | NothingWritten
    | StepsRefused
    | LimitsRefused
    | OnSale
    | UnknownLevel
    | SoldAlready
    | UnknownProduct
    | NotPermitted
    | StoreFailure,
): Promise<void> => {
  switch (no.tag) {
    case 'CodeTaken':
      await context.show(catalogueNotice(messages.codeTaken(no.code)));
      return;
    case 'KindFixed':
      await context.show(catalogueNotice(messages.kindFixed));
      return;
    case 'NothingWritten':
      await context.show(catalogueNotice(messages.nothingWritten));
      return;
    case 'LabelTaken':
      await context.show(catalogueNotice(messages.labelTaken(no.label)));
      return;
    case 'StepsRefused':
      await context.show(catalogueNotice(messages.stepsRefused(no.why)));
      return;
    case 'UnknownLevel':
      await context.show(catalogueNotice(messages.unknownLevel(no.level, no.known)));
      return;
    case 'LimitsRefused':
      await context.show(catalogueNotice(messages.limitsRefused(no.why)));
      return;
    case 'SoldAlready':
      await context.show(catalogueNotice(messages.soldAlready));
      return;
    case 'OnSale':
      await context.show(catalogueNotice(messages.stillOnSale));
      return;
    case 'UnknownProduct':
      await context.show(catalogueNotice(messages.unknown));
      return;
    default:
      return refuse(context, no);
  }
};

export const showCatalogue = async (
  context: Context,
  { page }: ValuesOf<typeof adminCatalogueRoutes.list>,
): Promise<void> => {
  const found = await context.shop.admin.listCatalogue(context.buyer.id, page)();
  if (E.isLeft(found)) return refuse(context, found.left);
  if (found.right.items.length === 0 && page > 0) return showCatalogue(context, { page: 0 });
  await context.show(catalogueList(found.right, page));
};

export const showEntry = async (
  context: Context,
  { product }: ValuesOf<typeof adminCatalogueRoutes.entry>,
): Promise<void> => {
  const found = await context.shop.admin.showEntry(context.buyer.id, product)();
  if (E.isLeft(found)) return refuseCatalogue(context, found.left);
  await context.show(entryScreen(context.locale, found.right));
};

/** A product as buyers see it, after its photo was changed. */
export const showPhoto = async (
  context: Context,
  { product }: ValuesOf<typeof adminCatalogueRoutes.entry>,
): Promise<void> => {
  const found = await context.shop.admin.showEntry(context.buyer.id, product)();
  if (E.isLeft(found)) return refuseCatalogue(context, found.left);
  await context.show(photoScreen(context.locale, found.right));
};

export const hideProduct = async (
  context: Context,
  { product, hidden: isHidden }: ValuesOf<typeof adminCatalogueRoutes.hide>,
): Promise<void> => {
  const done = await context.shop.admin.changeProduct({
    by: context.buyer.id,
    product,
    change: { isHidden },
  })();
  if (E.isLeft(done)) return refuseCatalogue(context, done.left);
  return showEntry(context, { product });
};

/** A hidden copy, to be changed and then sold. */
export const cloneProduct = async (
  context: Context,
  { product }: ValuesOf<typeof adminCatalogueRoutes.clone>,
): Promise<void> => {
  const done = await context.shop.admin.cloneProduct({ by: context.buyer.id, product, once: context.tap })();
  if (E.isLeft(done)) return refuseCatalogue(context, done.left);
  return showEntry(context, { product: done.right });
};

export const askTakeBack = async (
  context: Context,
  { product }: ValuesOf<typeof adminCatalogueRoutes.askTakeBack>,
): Promise<void> => {
  const found = await context.shop.admin.showEntry(context.buyer.id, product)();
  if (E.isLeft(found)) return refuseCatalogue(context, found.left);
  await context.show(takeBackQuestion(found.right));
};

export const takeBackProduct = async (
  context: Context,
  { product }: ValuesOf<typeof adminCatalogueRoutes.takeBack>,
): Promise<void> => {
  const done = await context.shop.admin.takeBackProduct({ by: context.buyer.id, product })();
  if (E.isLeft(done)) return refuseCatalogue(context, done.left);
  await context.show(catalogueNotice(messages.discarded[done.right]));
};

export const chooseKind = async (
  context: Context,
  { product }: ValuesOf<typeof adminCatalogueRoutes.kind>,
): Promise<void> => {
  const found = await context.shop.admin.showEntry(context.buyer.id, product)();
  if (E.isLeft(found)) return refuseCatalogue(context, found.left);
  await context.show(kindQuestion(found.right));
};

/** What each level pays for a variant. */
export const chooseLevelPrices = async (
  context: Context,
  { product }: ValuesOf<typeof adminCatalogueRoutes.levels>,
): Promise<void> => {
  const { admin } = context.shop;
  const found = await admin.showEntry(context.buyer.id, product)();
  if (E.isLeft(found)) return refuseCatalogue(context, found.left);
  const levels = await admin.listLevels(context.buyer.id)();
  if (E.isLeft(levels)) return refuse(context, levels.left);
  await context.show(levelPricesQuestion(found.right, levels.right));
};

export const setKind = async (
  context: Context,
  { product, kind }: ValuesOf<typeof adminCatalogueRoutes.setKind>,
): Promise<void> => {
  const done = await context.shop.admin.changeProduct({ by: context.buyer.id, product, change: { kind } })();
  if (E.isLeft(done)) return refuseCatalogue(context, done.left);
  return showEntry(context, { product });
};

export const askDiscard = async (
  context: Context,
  { product }: ValuesOf<typeof adminCatalogueRoutes.askDiscard>,
): Promise<void> => {
  const found = await context.shop.admin.showEntry(context.buyer.id, product)();
  if (E.isLeft(found)) return refuseCatalogue(context, found.left);
  await context.show(discardQuestion(found.right));
};

export const discardProduct = async (
  context: Context,
  { product }: ValuesOf<typeof adminCatalogueRoutes.discard>,
): Promise<void> => {
  const done = await context.shop.admin.discardProduct({ by: context.buyer.id, product })();
  if (E.isLeft(done)) return refuseCatalogue(context, done.left);
  await context.show(catalogueNotice(messages.discarded[done.right]));
};
