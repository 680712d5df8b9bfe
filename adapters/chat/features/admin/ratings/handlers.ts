import * as E from 'fp-ts/lib/Either.js';
import type { NotPermitted } from '../../../../../application/requires.ts';
import type { StoreFailure } from '../../../../../application/ports/store-failure.ts';
import { ratingsPerPage, type NoSuchRating } from '../../../../../application/rating/look-after-ratings.ts';
import { productId, type ProductId } from '../../../../../domain/catalogue/product.ts';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { RichText } from '../../../core/screen.ts';
import type { LineOf } from '../../ratings/screens.ts';
import { adminMessages } from '../messages.ts';
import { refuse } from '../refuse.ts';
import type { adminRatingsRoutes } from './routes.ts';
import { ratingNotice, ratingScreen, ratingsScreen } from './screens.ts';

const messages = adminMessages.ratings;

const list = async (context: Context, product: ProductId | null, page: number): Promise<void> => {
  const found = await context.shop.admin.listRatings(context.buyer.id, product, page)();
  if (E.isLeft(found)) return refuse(context, found.left);
  const { items, total } = found.right;
  if (items.length === 0 && page > 0) return list(context, product, 0);
  await context.show(
    ratingsScreen({ entries: items, page, perPage: ratingsPerPage, total, product }, context.store.clock),
  );
};

export const showRatings = (
  context: Context,
  { page }: ValuesOf<typeof adminRatingsRoutes.list>,
): Promise<void> => list(context, null, page);

export const showRatingsOf = (
  context: Context,
  { product, page }: ValuesOf<typeof adminRatingsRoutes.of>,
): Promise<void> => list(context, productId(product), page);

const refuseRating = async (
  context: Context,
  no: NoSuchRating | NotPermitted | StoreFailure,
): Promise<void> => {
  if (no.tag !== 'NoSuchRating') return refuse(context, no);
  await context.show(ratingNotice(messages.gone));
};

const showOne = async (context: Context, of: LineOf, lead: RichText | null = null): Promise<void> => {
  const found = await context.shop.admin.showRating(context.buyer.id, of)();
  if (E.isLeft(found)) return refuseRating(context, found.left);
  await context.show(ratingScreen(found.right, context.store.clock, lead));
};

export const showRating = (context: Context, of: ValuesOf<typeof adminRatingsRoutes.rating>): Promise<void> =>
  showOne(context, of);

export const hideWords = async (
  context: Context,
  { hidden, ...of }: ValuesOf<typeof adminRatingsRoutes.hide>,
): Promise<void> => {
  const done = await context.shop.admin.hideRating({ by: context.buyer.id, hidden, ...of })();
  if (E.isLeft(done)) return refuseRating(context, done.left);
  return showOne(context, of, hidden ? messages.isHidden : messages.isUnhidden);
};

export const withdrawTestimony = async (
  context: Context,
  of: ValuesOf<typeof adminRatingsRoutes.withdraw>,
): Promise<void> => {
  const done = await context.shop.admin.withdrawTestimony({ by: context.buyer.id, ...of })();
  if (E.isLeft(done)) return refuseRating(context, done.left);
  return showOne(context, of, messages.isWithdrawn);
};
