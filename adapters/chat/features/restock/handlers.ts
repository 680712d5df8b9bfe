import * as E from 'fp-ts/lib/Either.js';
import type { Context } from '../../core/context.ts';
import { apologise } from '../../core/errors.ts';
import type { ValuesOf } from '../../core/routes.ts';
import { showCart } from '../cart/handlers.ts';
import { refuseProduct, showProduct } from '../catalogue/handlers.ts';
import { limitNote } from '../catalogue/product-card.ts';
import { placeOrder } from '../checkout/handlers.ts';
import { blockedNotice } from '../notifications/screens.ts';
import { restockMessages } from './messages.ts';
import type { restockRoutes } from './routes.ts';

export const joinLine = async (
  context: Context,
  { product }: ValuesOf<typeof restockRoutes.join>,
): Promise<void> => {
  const joined = await context.shop.joinRestock(context.buyer.id, product)();
  if (E.isLeft(joined)) {
    const no = joined.left;
    if (no.tag !== 'Blocked') return refuseProduct(context, no);
    await context.show(blockedNotice(context.locale));
    return;
  }
  await context.note(restockMessages[context.locale.language].joined, true);
  return showProduct(context, { product });
};

export const leaveLine = async (
  context: Context,
  { product }: ValuesOf<typeof restockRoutes.leave>,
): Promise<void> => {
  const left = await context.shop.leaveRestock(context.buyer.id, product)();
  if (E.isLeft(left)) return apologise(context, left.left);
  await context.note(restockMessages[context.locale.language].left);
  return showProduct(context, { product });
};

/** One tap buys: where the cart has nothing else, it becomes an order at once. */
export const buyNow = async (
  context: Context,
  { product }: ValuesOf<typeof restockRoutes.buy>,
): Promise<void> => {
  const { shop, buyer, locale } = context;
  const change = { tag: 'To', count: 1 } as const;
  const filled = await shop.changeQuantity({ buyer: buyer.id, product, change })();
  if (E.isLeft(filled)) return refuseProduct(context, filled.left);
  const { cart, item, inCart, limitedBy } = filled.right;
  if (inCart === 0) {
    if (limitedBy !== null) await context.note(limitNote(locale, limitedBy, item), true);
    return showProduct(context, { product });
  }
  return cart.lines.length === 1 ? placeOrder(context, { cart: cart.id }) : showCart(context);
};
