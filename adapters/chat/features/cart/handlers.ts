import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { nameOf, type VariantCode } from '../../../../domain/catalogue/product.ts';
import { cartEmptied, cartScreen, emptyCartScreen, nothingLeft } from './screens.ts';
import { cartGone } from '../checkout/payment-choice.ts';
import { limitNote, productCard, takenOut, variantButtons } from '../catalogue/product-card.ts';
import { refuseProduct } from '../catalogue/handlers.ts';
import { rememberButton } from '../favourites/screens.ts';
import { goHome } from '../home/handlers.ts';
import type { ValuesOf } from '../../core/routes.ts';
import type { cartRoutes } from './routes.ts';
import { apologise } from '../../core/errors.ts';
import type { Context } from '../../core/context.ts';

type CountChange = { readonly tag: 'By' | 'To'; readonly count: number };

const nothingToTake = async (context: Context, code: VariantCode): Promise<boolean> => {
  const card = await context.shop.showProduct(context.buyer.id, code)();
  return E.isRight(card) && card.right.inCart === 0;
};

/** Changes how many of a product are in the cart, on the card itself. */
export const changeQuantity = async (
  context: Context,
  { product, change }: { readonly product: VariantCode; readonly change: CountChange },
): Promise<void> => {
  const { shop, buyer, locale } = context;
  if (change.count < 0 && (await nothingToTake(context, product))) {
    return context.note(locale.messages.card.nothingToTakeOut);
  }
  const { tag, count } = change;
  const wanted = tag === 'To' ? { tag, count } : { tag, count, key: context.tap };
  const changed = await shop.changeQuantity({ buyer: buyer.id, product, change: wanted })();
  if (E.isLeft(changed)) return refuseProduct(context, changed.left);
  const { item, beside, inCart, limitedBy } = changed.right;
  if (limitedBy !== null) await context.note(limitNote(locale, limitedBy, item), true);
  const variants = variantButtons(item, beside);
  const remember = [rememberButton(locale, product, inCart)];
  await context.show(productCard(locale, item, inCart, context.level, remember, null, variants));
};

/** `❌` on a card: this product leaves the cart, the rest stays. */
export const takeOut = async (
  context: Context,
  { product }: ValuesOf<typeof cartRoutes.takeOut>,
): Promise<void> => {
  const { shop, buyer, locale } = context;
  const [card, cart] = await Promise.all([
    shop.showProduct(buyer.id, product)(),
    shop.removeProduct(buyer.id, product)(),
  ]);
  if (E.isLeft(cart)) return apologise(context, cart.left);
  const name = E.isRight(card) ? nameOf(card.right.item) : product;
  await context.show(takenOut(locale, name, cart.right.lines.length > 0));
};

export const showCart = async (context: Context): Promise<void> => {
  const { shop, buyer, locale } = context;
  const view = await shop.showCart(buyer.id)();
  if (E.isLeft(view)) return apologise(context, view.left);
  if (O.isSome(view.right)) {
    await context.show(cartScreen(locale, view.right.value));
  } else if (context.tapped === null) {
    await context.send(emptyCartScreen(locale));
  } else {
    await context.note(locale.messages.cart.emptyNote, true);
  }
};

export const emptyCart = async (context: Context): Promise<void> => {
  const emptied = await context.shop.emptyOut(context.buyer.id)();
  if (E.isLeft(emptied)) return apologise(context, emptied.left);
  await context.show(cartEmptied(context.locale));
};

/** Cuts the cart down to what is there. */
export const adjustCart = async (context: Context): Promise<void> => {
  const { shop, buyer, locale } = context;
  const before = await shop.showCart(buyer.id)();
  if (E.isLeft(before)) return apologise(context, before.left);
  const after = await shop.adjustCart(buyer.id)();
  if (E.isLeft(after)) return apologise(context, after.left);
  if (O.isSome(after.right)) await context.show(cartScreen(locale, after.right.value));
  else await context.show(O.isNone(before.right) ? cartGone(locale) : nothingLeft(locale));
};

/** Fills the cart with what an earlier order had. */
export const orderAgain = async (
  context: Context,
  { order }: ValuesOf<typeof cartRoutes.orderAgain>,
): Promise<void> => {
  const { shop, buyer, locale } = context;
  const view = await shop.orderAgain(buyer.id, order)();
  if (E.isLeft(view)) {
    return view.left.tag === 'StoreFailure'
      ? apologise(context, view.left)
      : goHome(context, locale.messages.orders.notFound);
  }
  const { cart } = view.right;
  await context.send(cart.lines.length === 0 ? nothingLeft(locale) : cartScreen(locale, view.right));
};
