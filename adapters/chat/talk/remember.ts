import * as E from 'fp-ts/lib/Either.js';
import { ordersPerPage } from '../../../application/order/list-orders.ts';
import type { Language } from '../../../domain/buyer.ts';
import type { OrderId } from '../../../domain/order.ts';
import { closedBill } from '../screens/closed-bill.ts';
import { goodsScreens } from '../screens/goods.ts';
import { helpScreen } from '../screens/help.ts';
import { languageChoice, languageChosen } from '../screens/languages.ts';
import { ordersScreen } from '../screens/orders.ts';
import { voiceOf } from '../voice.ts';
import { goHome, keysNow } from './browse.ts';
import { resumePayment } from './bill.ts';
import { apologise } from './trouble.ts';
import type { Turn } from './turn.ts';

export const showOrders = async (turn: Turn, page: number): Promise<void> => {
  const { shop, buyer, voice } = turn;
  const listed = await shop.listOrders(buyer.id, page)();
  if (E.isLeft(listed)) return apologise(turn, listed.left);
  const { items, total } = listed.right;
  if (items.length === 0 && page > 0) return showOrders(turn, 0);
  await turn.show(ordersScreen(voice, { orders: items, page, perPage: ordersPerPage, total }));
};

/** A turn that leaves the tapped message as it is and answers below it. */
const below = (turn: Turn): Turn => ({ ...turn, tapped: null, onPicture: false, show: turn.send });

/** Opens an order of the list: its goods once more, its bill, or what became of it. */
export const showOrder = async (turn: Turn, id: OrderId): Promise<void> => {
  const { shop, buyer, voice } = turn;
  const bought = await shop.showGoods(buyer.id, id)();
  if (E.isRight(bought)) {
    const { first, rest } = goodsScreens(voice, bought.right, true);
    for (const screen of [first, ...rest]) await turn.send(screen);
    return;
  }
  const no = bought.left;
  switch (no.tag) {
    case 'StoreFailure':
      return apologise(turn, no);
    case 'OrderNotFound':
      return goHome(turn, voice.says.orders.notFound);
    case 'NothingBought':
      if (no.order.tag === 'AwaitingPayment') return resumePayment(below(turn), no.order, true);
      await turn.send(closedBill(voice, no.order));
  }
};

export const showHelp = async (turn: Turn): Promise<void> => {
  await turn.send(helpScreen(turn.voice, await keysNow(turn)));
};

export const askLanguage = async (turn: Turn): Promise<void> => {
  await turn.show(languageChoice(turn.voice));
};

/** Speaks the chosen language from now on, keyboard included. */
export const speak = async (turn: Turn, language: Language): Promise<void> => {
  const chosen = await turn.shop.chooseLanguage(turn.buyer.id, language)();
  if (E.isLeft(chosen)) return apologise(turn, chosen.left);
  await turn.send(languageChosen(voiceOf(turn.front, language), await keysNow(turn)));
};
