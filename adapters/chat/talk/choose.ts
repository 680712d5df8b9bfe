import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { UnknownProduct } from '../../../application/ports/stock.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { OrderId } from '../../../domain/order.ts';
import type { ProductCode } from '../../../domain/product.ts';
import type { QuantityTap } from '../intent.ts';
import { cartEmptied, cartScreen, emptyCartScreen, nothingLeft } from '../screens/cart.ts';
import { helpfulLine } from '../screens/home.ts';
import { cartGone } from '../screens/payment-choice.ts';
import { limitNote, productCard, takenOut } from '../screens/product-card.ts';
import { goHome, keysNow } from './browse.ts';
import { apologise } from './trouble.ts';
import type { Turn } from './turn.ts';

const refuse = (turn: Turn, no: UnknownProduct | StoreFailure): Promise<void> =>
  no.tag === 'UnknownProduct' ? goHome(turn, turn.voice.says.trouble.unknownProduct) : apologise(turn, no);

export const showProduct = async (turn: Turn, code: ProductCode): Promise<void> => {
  const card = await turn.shop.showProduct(turn.buyer.id, code)();
  if (E.isLeft(card)) return refuse(turn, card.left);
  await turn.show(productCard(turn.voice, card.right.item, card.right.inCart));
};

/** The product that has this number in the list shown last. */
export const showNumbered = async (turn: Turn, number: number): Promise<void> => {
  const { conversations, buyer, voice } = turn;
  const { trouble } = voice.says;
  const listed = await conversations.listShown(buyer.id)();
  if (E.isLeft(listed)) return apologise(turn, listed.left);
  const code = listed.right[number - 1];
  if (code !== undefined) return showProduct(turn, code);
  if (listed.right.length === 0) return goHome(turn, trouble.noListYet);
  const line = trouble.noSuchNumber(number, listed.right.length);
  await turn.send(helpfulLine(voice, line, await keysNow(turn)));
};

const nothingToTake = async (turn: Turn, code: ProductCode): Promise<boolean> => {
  const card = await turn.shop.showProduct(turn.buyer.id, code)();
  return E.isRight(card) && card.right.inCart === 0;
};

/** Changes how many of a product are in the cart, on the card itself. */
export const changeQuantity = async (turn: Turn, code: ProductCode, change: QuantityTap): Promise<void> => {
  const { shop, buyer, voice } = turn;
  if (change.count < 0 && (await nothingToTake(turn, code))) {
    return turn.note(voice.says.card.nothingToTakeOut);
  }
  const changed = await shop.changeQuantity({ buyer: buyer.id, product: code, change })();
  if (E.isLeft(changed)) return refuse(turn, changed.left);
  const { item, inCart, limitedBy } = changed.right;
  if (limitedBy !== null) await turn.note(limitNote(voice, limitedBy, item.stock), true);
  await turn.show(productCard(voice, item, inCart));
};

/** `❌` on a card: this product leaves the cart, the rest stays. */
export const takeOut = async (turn: Turn, code: ProductCode): Promise<void> => {
  const { shop, buyer, voice } = turn;
  const [card, cart] = await Promise.all([
    shop.showProduct(buyer.id, code)(),
    shop.removeProduct(buyer.id, code)(),
  ]);
  if (E.isLeft(cart)) return apologise(turn, cart.left);
  const name = E.isRight(card) ? card.right.item.product.name : code;
  await turn.show(takenOut(voice, name, cart.right.lines.length > 0));
};

export const showCart = async (turn: Turn): Promise<void> => {
  const { shop, buyer, voice } = turn;
  const view = await shop.showCart(buyer.id)();
  if (E.isLeft(view)) return apologise(turn, view.left);
  if (O.isSome(view.right)) {
    await turn.show(cartScreen(voice, view.right.value));
  } else if (turn.tapped === null) {
    await turn.send(emptyCartScreen(voice));
  } else {
    await turn.note(voice.says.cart.emptyNote, true);
  }
};

export const emptyCart = async (turn: Turn): Promise<void> => {
  const emptied = await turn.shop.emptyOut(turn.buyer.id)();
  if (E.isLeft(emptied)) return apologise(turn, emptied.left);
  await turn.show(cartEmptied(turn.voice));
};

/** Cuts the cart down to what is there. */
export const adjustCart = async (turn: Turn): Promise<void> => {
  const { shop, buyer, voice } = turn;
  const before = await shop.showCart(buyer.id)();
  if (E.isLeft(before)) return apologise(turn, before.left);
  const after = await shop.adjustCart(buyer.id)();
  if (E.isLeft(after)) return apologise(turn, after.left);
  if (O.isSome(after.right)) await turn.show(cartScreen(voice, after.right.value));
  else await turn.show(O.isNone(before.right) ? cartGone(voice) : nothingLeft(voice));
};

/** Fills the cart with what an earlier order had. */
export const orderAgain = async (turn: Turn, order: OrderId): Promise<void> => {
  const { shop, buyer, voice } = turn;
  const view = await shop.orderAgain(buyer.id, order)();
  if (E.isLeft(view)) {
    return view.left.tag === 'StoreFailure'
      ? apologise(turn, view.left)
      : goHome(turn, voice.says.orders.notFound);
  }
  const { cart } = view.right;
  await turn.send(cart.lines.length === 0 ? nothingLeft(voice) : cartScreen(voice, view.right));
};
