import type { ParsedInput } from './parse-input.ts';
import type { Intent } from '../intent.ts';
import { checkStock, goHome, showCategories, showProducts } from '../talk/browse.ts';
import {
  adjustCart,
  changeQuantity,
  emptyCart,
  orderAgain,
  showCart,
  showNumbered,
  showProduct,
  takeOut,
} from '../talk/choose.ts';
import {
  cancelOrder,
  changeMethod,
  checkPayment,
  pay,
  placeOrder,
  showBanks,
  showMethods,
} from '../talk/pay.ts';
import { answerProof } from '../talk/proof.ts';
import { askLanguage, showHelp, showOrder, showOrders, speak } from '../talk/remember.ts';
import { askedOf, letGo } from '../talk/ask.ts';
import { answerTyped } from '../talk/answer-typed.ts';
import type { Asked } from '../talk/awaiting.ts';
import { grantOwner } from '../talk/owner/grant-owner.ts';
import { askDeposit, deposit, payFromBalance, showDeposits, showLedger, showWallet } from '../talk/wallet.ts';
import type { Context } from './context.ts';

const grant = (context: Context, intent: Intent, asked: Asked | null): Promise<void> => {
  switch (intent.tag) {
    case 'Home':
      return goHome(context, null);
    case 'Categories':
      return showCategories(context);
    case 'List':
      return showProducts(context, intent.category, intent.page);
    case 'StockCheck':
      return checkStock(context, intent.page);
    case 'Product':
      return showProduct(context, intent.product);
    case 'Quantity':
      return changeQuantity(context, intent.product, intent.change);
    case 'TakeOut':
      return takeOut(context, intent.product);
    case 'Cart':
      return showCart(context);
    case 'EmptyCart':
      return emptyCart(context);
    case 'AdjustCart':
      return adjustCart(context);
    case 'PlaceOrder':
      return placeOrder(context, intent.cart);
    case 'Methods':
      return showMethods(context, intent.order);
    case 'Banks':
      return showBanks(context, intent.order);
    case 'Pay':
      return pay(context, intent.order, intent.method);
    case 'Check':
      return checkPayment(context, intent.order);
    case 'ChangeMethod':
      return changeMethod(context, intent.order, intent.attempt);
    case 'CancelOrder':
      return cancelOrder(context, intent.order);
    case 'OrderAgain':
      return orderAgain(context, intent.order);
    case 'Orders':
      return showOrders(context, intent.page);
    case 'Order':
      return showOrder(context, intent.order);
    case 'Wallet':
      return showWallet(context);
    case 'Deposit':
      return askDeposit(context);
    case 'DepositAmount':
      return deposit(context, intent.amount);
    case 'Deposits':
      return showDeposits(context, intent.page);
    case 'Ledger':
      return showLedger(context, intent.page);
    case 'PayFromBalance':
      return payFromBalance(context, intent.order);
    case 'Owner':
      return grantOwner(context, intent.wish, asked);
    case 'Help':
      return showHelp(context);
    case 'Languages':
      return askLanguage(context);
    case 'Speak':
      return speak(context, intent.language);
  }
};

const start = async (
  context: Context,
  { product }: Extract<ParsedInput, { tag: 'Start' }>,
): Promise<void> => {
  if (product === 'Lost') return goHome(context, context.locale.says.trouble.unknownProduct, true);
  return product === null ? goHome(context, null, true) : showProduct(context, product);
};

const understand = (context: Context, parsed: ParsedInput, asked: Asked | null): Promise<void> => {
  const { trouble } = context.locale.says;
  switch (parsed.tag) {
    case 'Wish':
      return grant(context, parsed.intent, asked);
    case 'Start':
      return start(context, parsed);
    case 'Number':
      return showNumbered(context, parsed.number);
    case 'StaleButton':
      return goHome(context, trouble.staleButton);
    case 'UnknownText':
      return goHome(context, trouble.unknownText);
    case 'Unreadable':
      return goHome(context, trouble.unreadable);
    case 'Proof':
      return answerProof(context);
    case 'Unblocked':
      return Promise.resolve();
  }
};

/** Quick taps on a card are no answer to anything, and come often. */
const isAside = (parsed: ParsedInput): boolean => parsed.tag === 'Wish' && parsed.intent.tag === 'Quantity';

/** A yes to a summary looks itself at what is awaited. */
const isYes = (parsed: ParsedInput): boolean =>
  parsed.tag === 'Wish' && parsed.intent.tag === 'Owner' && parsed.intent.wish.tag === 'Go';

const typedOf = (parsed: ParsedInput): string | null =>
  parsed.tag === 'Number' || parsed.tag === 'UnknownText' ? parsed.typed : null;

/**
 * Does what a person meant. What they type answers what they were asked for; anything else ends that asking. Of
 * several messages sent as one action the first is answered, and `more` of them only where they are asked for.
 */
export const respond = async (context: Context, parsed: ParsedInput, more = false): Promise<void> => {
  if (isAside(parsed) || parsed.tag === 'Unblocked') return understand(context, parsed, null);
  const asked = await askedOf(context);
  const typed = typedOf(parsed);
  if (more && (asked === null || typed === null)) return;
  if (asked !== null && typed !== null) return answerTyped(context, asked, typed);
  if (asked !== null && !isYes(parsed)) await letGo(context);
  return understand(context, parsed, asked);
};
