import * as E from 'fp-ts/lib/Either.js';
import type { Context } from '../../core/context.ts';
import { apologise } from '../../core/errors.ts';
import type { ValuesOf } from '../../core/routes.ts';
import { changeQuantity } from '../cart/handlers.ts';
import { showProduct } from '../catalogue/handlers.ts';
import { favouritesMessages } from './messages.ts';
import type { favouritesRoutes } from './routes.ts';

const messagesOf = ({ locale }: Context) => favouritesMessages[locale.language];

export const remember = async (
  context: Context,
  { product }: ValuesOf<typeof favouritesRoutes.remember>,
): Promise<void> => {
  const remembered = await context.shop.rememberFavourite(context.buyer.id, product)();
  if (E.isRight(remembered)) {
    await context.note(messagesOf(context).remembered(remembered.right));
    return showProduct(context, { product });
  }
  return remembered.left.tag === 'NotInCart'
    ? context.note(messagesOf(context).none, true)
    : apologise(context, remembered.left);
};

export const take = async (
  context: Context,
  { product }: ValuesOf<typeof favouritesRoutes.take>,
): Promise<void> => {
  const found = await context.shop.favouriteOf(context.buyer.id, product)();
  if (E.isLeft(found)) return apologise(context, found.left);
  if (found.right === null) return context.note(messagesOf(context).none, true);
  return changeQuantity(context, { product, change: { tag: 'To', count: found.right } });
};

export const forget = async (
  context: Context,
  { product }: ValuesOf<typeof favouritesRoutes.forget>,
): Promise<void> => {
  const forgotten = await context.shop.keepFavourite(context.buyer.id, product, null)();
  if (E.isLeft(forgotten)) return apologise(context, forgotten.left);
  await context.note(messagesOf(context).forgotten);
  return showProduct(context, { product });
};
