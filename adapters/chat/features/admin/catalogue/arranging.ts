import * as E from 'fp-ts/lib/Either.js';
import type { ArrangedProduct } from '../../../../../application/ports/products.ts';
import type { Category, CategoryId, VariantCode } from '../../../../../domain/catalogue/product.ts';
import type { Context } from '../../../core/context.ts';
import { buttons, inRowsOf, message, off, tap } from '../../../core/make-screen.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { Button, Screen } from '../../../core/screen.ts';
import { fitLines } from '../../../core/truncate.ts';
import { lines, paragraphs } from '../../../core/rich-text.ts';
import { adminMessages } from '../messages.ts';
import { refuse } from '../refuse.ts';
import { refuseCatalogue } from './handlers.ts';
import { adminCatalogueRoutes } from './routes.ts';
import { toList } from './screens.ts';

const messages = adminMessages.catalogue;
const labels = adminMessages.buttons;

/** So many names before and behind the chosen one. */
const around = 10;
const linesLimit = 3_500;

const listAround = <T>(
  all: readonly T[],
  chosen: number,
): { readonly from: number; readonly part: readonly T[] } => {
  const from = Math.max(0, chosen - around);
  return { from, part: all.slice(from, chosen + around + 1) };
};

const arrangementScreen = (product: VariantCode, all: readonly ArrangedProduct[]): Screen => {
  const at = all.findIndex(({ isChosen }) => isChosen);
  const { from, part } = listAround(all, at);
  const { move, entry, arrangeCategories } = adminCatalogueRoutes;
  return message(
    paragraphs(
      messages.orderTitle(all[at]?.category.name ?? ''),
      lines(
        ...fitLines(
          part.map((one, n) => messages.orderLine(from + n + 1, one)),
          linesLimit,
          messages.orderMore,
        ),
      ),
    ),
    buttons(
      [
        at > 0 ? tap(labels.moveUp, move.to({ product, way: 'Up' })) : off(labels.moveUp),
        at < all.length - 1 ? tap(labels.moveDown, move.to({ product, way: 'Down' })) : off(labels.moveDown),
      ],
      [tap(labels.categoryOrder, arrangeCategories.to({ category: all[at]?.category.id ?? null }))],
      [tap(labels.backToProduct, entry.to({ product })), toList],
    ),
  );
};

export const showArrangement = async (
  context: Context,
  { product }: ValuesOf<typeof adminCatalogueRoutes.arrange>,
): Promise<void> => {
  const found = await context.shop.admin.showArrangement(context.buyer.id, product)();
  if (E.isLeft(found)) return refuse(context, found.left);
  if (found.right.length === 0) return refuseCatalogue(context, { tag: 'UnknownProduct', code: product });
  await context.show(arrangementScreen(product, found.right));
};

export const moveProduct = async (
  context: Context,
  { product, way }: ValuesOf<typeof adminCatalogueRoutes.move>,
): Promise<void> => {
  const { buyer, shop, tap: once } = context;
  const done = await shop.admin.moveProduct({ by: buyer.id, product, way, once })();
  if (E.isLeft(done)) return refuseCatalogue(context, done.left);
  return showArrangement(context, { product });
};

const categoryRow = (one: Category, isChosen: boolean): Button =>
  tap(
    `${isChosen ? '🔘' : '⚪'} ${one.name}`,
    adminCatalogueRoutes.arrangeCategories.to({ category: one.id }),
  );

const categoryOrderScreen = (all: readonly Category[], chosen: CategoryId | null): Screen => {
  const at = all.findIndex(({ id }) => id === chosen);
  const { part } = listAround(all, Math.max(0, at));
  const moving = (label: string, way: 'Up' | 'Down', isPossible: boolean): Button =>
    isPossible && chosen !== null
      ? tap(label, adminCatalogueRoutes.moveCategory.to({ category: chosen, way }))
      : off(label);
  return message(
    messages.categoryOrder,
    buttons(
      ...inRowsOf(
        1,
        part.map((one) => categoryRow(one, one.id === chosen)),
      ),
      [moving(labels.moveUp, 'Up', at > 0), moving(labels.moveDown, 'Down', at >= 0 && at < all.length - 1)],
      [toList],
    ),
  );
};

export const showCategoryOrder = async (
  context: Context,
  { category }: ValuesOf<typeof adminCatalogueRoutes.arrangeCategories>,
): Promise<void> => {
  const found = await context.shop.admin.listCategories(context.buyer.id)();
  if (E.isLeft(found)) return refuse(context, found.left);
  await context.show(categoryOrderScreen(found.right, category));
};

export const moveCategory = async (
  context: Context,
  { category, way }: ValuesOf<typeof adminCatalogueRoutes.moveCategory>,
): Promise<void> => {
  const { buyer, shop, tap: once } = context;
  const done = await shop.admin.moveCategory({ by: buyer.id, category, way, once })();
  if (E.isLeft(done)) return refuse(context, done.left);
  return showCategoryOrder(context, { category });
};
