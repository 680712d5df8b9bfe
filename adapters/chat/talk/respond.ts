import * as E from 'fp-ts/lib/Either.js';
import type { Heard } from '../hear.ts';
import type { Intent } from '../intent.ts';
import { checkStock, goHome, showCategories, showProducts } from './browse.ts';
import {
  adjustCart,
  changeQuantity,
  emptyCart,
  orderAgain,
  showCart,
  showNumbered,
  showProduct,
  takeOut,
} from './choose.ts';
import { cancelOrder, checkPayment, pay, placeOrder, showBanks, showMethods } from './pay.ts';
import { askLanguage, showHelp, showOrder, showOrders, speak } from './remember.ts';
import { askedOf, letGo } from './ask.ts';
import { answerTyped } from './answer-typed.ts';
import type { Asked } from './awaiting.ts';
import { grantOwner } from './owner/grant-owner.ts';
import { logFailure } from './trouble.ts';
import { askDeposit, deposit, payFromBalance, showDeposits, showLedger, showWallet } from './wallet.ts';
import type { Turn } from './turn.ts';

const grant = (turn: Turn, intent: Intent, asked: Asked | null): Promise<void> => {
  switch (intent.tag) {
    case 'Home':
      return goHome(turn, null);
    case 'Categories':
      return showCategories(turn);
    case 'List':
      return showProducts(turn, intent.category, intent.page);
    case 'StockCheck':
      return checkStock(turn, intent.page);
    case 'Product':
      return showProduct(turn, intent.product);
    case 'Quantity':
      return changeQuantity(turn, intent.product, intent.change);
    case 'TakeOut':
      return takeOut(turn, intent.product);
    case 'Cart':
      return showCart(turn);
    case 'EmptyCart':
      return emptyCart(turn);
    case 'AdjustCart':
      return adjustCart(turn);
    case 'PlaceOrder':
      return placeOrder(turn, intent.cart);
    case 'Methods':
      return showMethods(turn, intent.order);
    case 'Banks':
      return showBanks(turn, intent.order);
    case 'Pay':
      return pay(turn, intent.order, intent.method);
    case 'Check':
      return checkPayment(turn, intent.order);
    case 'CancelOrder':
      return cancelOrder(turn, intent.order);
    case 'OrderAgain':
      return orderAgain(turn, intent.order);
    case 'Orders':
      return showOrders(turn, intent.page);
    case 'Order':
      return showOrder(turn, intent.order);
    case 'Wallet':
      return showWallet(turn);
    case 'Deposit':
      return askDeposit(turn);
    case 'DepositAmount':
      return deposit(turn, intent.amount);
    case 'Deposits':
      return showDeposits(turn, intent.page);
    case 'Ledger':
      return showLedger(turn, intent.page);
    case 'PayFromBalance':
      return payFromBalance(turn, intent.order);
    case 'Owner':
      return grantOwner(turn, intent.wish, asked);
    case 'Help':
      return showHelp(turn);
    case 'Languages':
      return askLanguage(turn);
    case 'Speak':
      return speak(turn, intent.language);
  }
};

/** Whoever comes back gets what is still owed to them, then what they came for. */
const start = async (turn: Turn, { product }: Extract<Heard, { tag: 'Start' }>): Promise<void> => {
  const resumed = await turn.shop.resumeDeliveries(turn.buyer.id)();
  if (E.isLeft(resumed)) logFailure(turn, resumed.left);
  if (product === 'Lost') return goHome(turn, turn.voice.says.trouble.unknownProduct, true);
  return product === null ? goHome(turn, null, true) : showProduct(turn, product);
};

const understand = (turn: Turn, heard: Heard, asked: Asked | null): Promise<void> => {
  const { trouble } = turn.voice.says;
  switch (heard.tag) {
    case 'Wish':
      return grant(turn, heard.intent, asked);
    case 'Start':
      return start(turn, heard);
    case 'Number':
      return showNumbered(turn, heard.number);
    case 'StaleButton':
      return goHome(turn, trouble.staleButton);
    case 'UnknownText':
      return goHome(turn, trouble.unknownText);
    case 'Unreadable':
      return goHome(turn, trouble.unreadable);
  }
};

/** Quick taps on a card are no answer to anything, and come often. */
const isAside = (heard: Heard): boolean => heard.tag === 'Wish' && heard.intent.tag === 'Quantity';

/** A yes to a summary looks itself at what is awaited. */
const isYes = (heard: Heard): boolean =>
  heard.tag === 'Wish' && heard.intent.tag === 'Owner' && heard.intent.wish.tag === 'Go';

const typedOf = (heard: Heard): string | null =>
  heard.tag === 'Number' || heard.tag === 'UnknownText' ? heard.typed : null;

/** Does what a person meant. What they type answers what they were asked for; anything else ends that asking. */
export const respond = async (turn: Turn, heard: Heard): Promise<void> => {
  if (isAside(heard)) return understand(turn, heard, null);
  const asked = await askedOf(turn);
  const typed = typedOf(heard);
  if (asked !== null && typed !== null) return answerTyped(turn, asked, typed);
  if (asked !== null && !isYes(heard)) await letGo(turn);
  return understand(turn, heard, asked);
};
