import * as E from 'fp-ts/lib/Either.js';
import type { PlaceRefusal } from '../../../application/order/place-order.ts';
import type { PaymentAnswer } from '../../../application/payment/request-payment.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { CartId } from '../../../domain/cart.ts';
import {
  isDeposit,
  liveAttempt,
  type AwaitingPayment,
  type Order,
  type OrderId,
} from '../../../domain/order.ts';
import type { MethodId } from '../../../domain/payment.ts';
import type { Intent } from '../intent.ts';
import { message } from '../core/make-screen.ts';
import { billWords } from '../screens/bill-words.ts';
import { cartChanges } from '../screens/cart-changes.ts';
import { bankChoice, cartGone, loading, tooManyOpen } from '../screens/payment-choice.ts';
import {
  askToWait,
  billElsewhere,
  choiceOf,
  offerMethods,
  offerOtherMethods,
  resumePayment,
  showAsBill,
  showBill,
  showClosed,
} from './bill.ts';
import { goHome } from './browse.ts';
import { apologise, apologiseInPlace, logFailure } from '../core/errors.ts';
import type { Context } from '../core/context.ts';

const refusePlacing = async (
  context: Context,
  cart: CartId,
  no: PlaceRefusal | StoreFailure,
): Promise<void> => {
  const { locale } = context;
  switch (no.tag) {
    case 'CartChanged':
      await context.show(cartChanges(locale, cart, no.changes));
      return;
    case 'CartGone':
    case 'OrderNotFound':
      await context.show(cartGone(locale));
      return;
    case 'TooManyOpenOrders':
      await context.show(tooManyOpen(locale, no.open));
      return;
    case 'StoreFailure':
      return apologise(context, no);
  }
};

/** `💳`: the cart becomes an order, and the buyer chooses how to pay. */
export const placeOrder = async (context: Context, cart: CartId): Promise<void> => {
  const placed = await context.shop.placeOrder({ buyer: context.buyer.id, cart })();
  if (E.isLeft(placed)) return refusePlacing(context, cart, placed.left);
  const order = placed.right;
  return order.tag === 'AwaitingPayment' ? resumePayment(context, order) : showClosed(context, order);
};

/** Goes on with an own order that still waits to be paid; shows what became of any other. */
export const withOwnOrder = async (
  context: Context,
  id: OrderId,
  go: (order: AwaitingPayment) => Promise<void>,
  sorry: (failure: StoreFailure) => Promise<void> = (failure) => apologise(context, failure),
): Promise<void> => {
  const found = await context.shop.viewOrder(context.buyer.id, id)();
  if (E.isLeft(found)) {
    return found.left.tag === 'StoreFailure'
      ? sorry(found.left)
      : goHome(context, context.locale.says.orders.notFound);
  }
  const order = found.right;
  return order.tag === 'AwaitingPayment' ? go(order) : showClosed(context, order);
};

export const showMethods = (context: Context, id: OrderId): Promise<void> =>
  withOwnOrder(context, id, (order) => resumePayment(context, order));

export const showBanks = (context: Context, id: OrderId): Promise<void> =>
  withOwnOrder(context, id, async (order) =>
    liveAttempt(order) === undefined
      ? showAsBill(context, id, bankChoice(context.locale, await choiceOf(context, order)))
      : resumePayment(context, order),
  );

const showAnswer = async (context: Context, answer: PaymentAnswer): Promise<void> => {
  const { order, attempt } = answer;
  if (order.tag !== 'AwaitingPayment') return showClosed(context, order);
  if (answer.tag === 'Invoiced') return showBill(context, { order, attempt: answer.attempt }, false);
  return askToWait(context, order, attempt);
};

/** Asks for a bill by the chosen method: a loading line first, then the bill, or what to do next. */
export const pay = async (context: Context, id: OrderId, method: MethodId): Promise<void> => {
  const { shop, buyer, locale } = context;
  const again: Intent = { tag: 'Pay', order: id, method };
  const sorry = (failure: StoreFailure) => apologiseInPlace(context, failure, again);
  if ((await billElsewhere(context, id)) === null) {
    await context.show(loading(locale));
    // The gateway may take longer than a messenger waits for the answer to a tap.
    await context.finish();
  }
  const answer = await shop.requestPayment({ buyer: buyer.id, order: id, method })();
  if (E.isRight(answer)) return showAnswer(context, answer.right);
  const no = answer.left;
  switch (no.tag) {
    case 'NotPayable':
      return showClosed(context, no.order);
    case 'AttemptOver':
      return resumePayment(context, no.order);
    case 'OrderNotFound':
      await context.show(message(locale.says.orders.notFound));
      return;
    case 'AmountOutsideMethod':
    case 'MethodUnknown':
    case 'PaymentRefused': {
      const { refused, notByThis } = locale.says.payment;
      const notice = no.tag === 'PaymentRefused' && no.isTold ? refused : notByThis;
      return withOwnOrder(context, id, (order) => offerMethods(context, order, notice), sorry);
    }
    case 'StoreFailure':
      return sorry(no);
  }
};

/** Says of a paid order whether its goods are to come or were sent before. */
const notePaid = async (context: Context, order: Order): Promise<void> => {
  if (order.tag === 'Delivered' && !isDeposit(order)) {
    await context.note(context.locale.says.bill.deliveredNote);
  } else if (order.tag === 'Paid' || order.tag === 'Delivered') {
    await context.note(billWords(context.locale, order).paidNote);
  }
};

/** `🔄 Cek Status`: asks the gateway now. */
export const checkPayment = async (context: Context, id: OrderId): Promise<void> => {
  const { bill } = context.locale.says;
  const checked = await context.shop.checkPayment(context.buyer.id, id)();
  if (E.isRight(checked)) {
    const order = checked.right;
    if (order.tag === 'AwaitingPayment')
      // A bill that the gateway gave up leads to another; waiting for it would lead nowhere.
      return liveAttempt(order) === undefined
        ? resumePayment(context, order)
        : context.note(bill.notPaidYet, true);
    await notePaid(context, order);
    return showClosed(context, order);
  }
  switch (checked.left.tag) {
    case 'OrderNotFound':
      return goHome(context, context.locale.says.orders.notFound);
    case 'GatewayFailure':
      logFailure(context, checked.left);
      return context.note(bill.gatewaySilent, true);
    case 'StoreFailure':
      return apologise(context, checked.left);
  }
};

/** `🔁 Ganti metode`: the bill is closed and another way to pay is chosen. Money that was quicker wins. */
export const changeMethod = async (context: Context, id: OrderId, attempt: number): Promise<void> => {
  const { payment, orders } = context.locale.says;
  const changed = await context.shop.changeMethod({ buyer: context.buyer.id, order: id, attempt })();
  if (E.isRight(changed)) {
    const order = changed.right;
    await notePaid(context, order);
    if (order.tag !== 'AwaitingPayment') return showClosed(context, order);
    const over = liveAttempt(order) !== undefined || context.clock.now() >= order.payBefore;
    return over ? resumePayment(context, order) : offerOtherMethods(context, order);
  }
  switch (changed.left.tag) {
    case 'OrderNotFound':
      return goHome(context, orders.notFound);
    case 'GatewayFailure':
      logFailure(context, changed.left);
      return context.note(payment.notChanged, true);
    case 'StoreFailure':
      return apologise(context, changed.left);
  }
};

/** `❌ Batalkan Pembelian`. Money that was quicker wins, and the bill says so. */
export const cancelOrder = async (context: Context, id: OrderId): Promise<void> => {
  const cancelled = await context.shop.cancelOrder(context.buyer.id, id)();
  if (E.isRight(cancelled)) return showClosed(context, cancelled.right);
  return cancelled.left.tag === 'StoreFailure'
    ? apologise(context, cancelled.left)
    : goHome(context, context.locale.says.orders.notFound);
};
