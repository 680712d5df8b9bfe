import * as E from 'fp-ts/lib/Either.js';
import type { PlaceRefusal } from '../../../application/order/place-order.ts';
import type { PaymentAnswer } from '../../../application/payment/request-payment.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { CartId } from '../../../domain/cart.ts';
import { liveAttempt, type AwaitingPayment, type OrderId } from '../../../domain/order.ts';
import type { MethodId } from '../../../domain/payment.ts';
import type { Intent } from '../intent.ts';
import { message } from '../make-screen.ts';
import { billWords } from '../screens/bill-words.ts';
import { cartChanges } from '../screens/cart-changes.ts';
import { bankChoice, cartGone, loading, tooManyOpen } from '../screens/payment-choice.ts';
import {
  askToWait,
  billElsewhere,
  choiceOf,
  offerMethods,
  resumePayment,
  showAsBill,
  showBill,
  showClosed,
} from './bill.ts';
import { goHome } from './browse.ts';
import { apologise, apologiseInPlace, logFailure } from './trouble.ts';
import type { Turn } from './turn.ts';

const refusePlacing = async (turn: Turn, cart: CartId, no: PlaceRefusal | StoreFailure): Promise<void> => {
  const { voice } = turn;
  switch (no.tag) {
    case 'CartChanged':
      await turn.show(cartChanges(voice, cart, no.changes));
      return;
    case 'CartGone':
    case 'OrderNotFound':
      await turn.show(cartGone(voice));
      return;
    case 'TooManyOpenOrders':
      await turn.show(tooManyOpen(voice, no.open));
      return;
    case 'StoreFailure':
      return apologise(turn, no);
  }
};

/** `💳`: the cart becomes an order, and the buyer chooses how to pay. */
export const placeOrder = async (turn: Turn, cart: CartId): Promise<void> => {
  const placed = await turn.shop.placeOrder({ buyer: turn.buyer.id, cart })();
  if (E.isLeft(placed)) return refusePlacing(turn, cart, placed.left);
  const order = placed.right;
  return order.tag === 'AwaitingPayment' ? resumePayment(turn, order) : showClosed(turn, order);
};

/** Goes on with an own order that still waits to be paid; shows what became of any other. */
export const withOwnOrder = async (
  turn: Turn,
  id: OrderId,
  go: (order: AwaitingPayment) => Promise<void>,
  sorry: (failure: StoreFailure) => Promise<void> = (failure) => apologise(turn, failure),
): Promise<void> => {
  const found = await turn.shop.viewOrder(turn.buyer.id, id)();
  if (E.isLeft(found)) {
    return found.left.tag === 'StoreFailure'
      ? sorry(found.left)
      : goHome(turn, turn.voice.says.orders.notFound);
  }
  const order = found.right;
  return order.tag === 'AwaitingPayment' ? go(order) : showClosed(turn, order);
};

export const showMethods = (turn: Turn, id: OrderId): Promise<void> =>
  withOwnOrder(turn, id, (order) => resumePayment(turn, order));

export const showBanks = (turn: Turn, id: OrderId): Promise<void> =>
  withOwnOrder(turn, id, async (order) =>
    liveAttempt(order) === undefined
      ? showAsBill(turn, id, bankChoice(turn.voice, await choiceOf(turn, order)))
      : resumePayment(turn, order),
  );

const showAnswer = async (turn: Turn, answer: PaymentAnswer): Promise<void> => {
  const { order, attempt } = answer;
  if (order.tag !== 'AwaitingPayment') return showClosed(turn, order);
  if (answer.tag === 'Invoiced') return showBill(turn, { order, attempt: answer.attempt }, false);
  return askToWait(turn, order, attempt);
};

/** Asks for a bill by the chosen method: a loading line first, then the bill, or what to do next. */
export const pay = async (turn: Turn, id: OrderId, method: MethodId): Promise<void> => {
  const { shop, buyer, voice } = turn;
  const again: Intent = { tag: 'Pay', order: id, method };
  const sorry = (failure: StoreFailure) => apologiseInPlace(turn, failure, again);
  if ((await billElsewhere(turn, id)) === null) {
    await turn.show(loading(voice));
    // The gateway may take longer than a messenger waits for the answer to a tap.
    await turn.finish();
  }
  const answer = await shop.requestPayment({ buyer: buyer.id, order: id, method })();
  if (E.isRight(answer)) return showAnswer(turn, answer.right);
  const no = answer.left;
  switch (no.tag) {
    case 'NotPayable':
      return showClosed(turn, no.order);
    case 'OrderNotFound':
      await turn.show(message(voice.says.orders.notFound));
      return;
    case 'AmountOutsideMethod':
    case 'MethodUnknown':
    case 'PaymentRefused':
      return withOwnOrder(turn, id, (order) => offerMethods(turn, order, voice.says.payment.refused), sorry);
    case 'StoreFailure':
      return sorry(no);
  }
};

/** `🔄 Cek Status`: asks the gateway now. */
export const checkPayment = async (turn: Turn, id: OrderId): Promise<void> => {
  const { bill } = turn.voice.says;
  const checked = await turn.shop.checkPayment(turn.buyer.id, id)();
  if (E.isRight(checked)) {
    const order = checked.right;
    if (order.tag === 'AwaitingPayment')
      // A bill that the gateway gave up leads to another; waiting for it would lead nowhere.
      return liveAttempt(order) === undefined ? resumePayment(turn, order) : turn.note(bill.notPaidYet, true);
    if (order.tag === 'Paid' || order.tag === 'Delivered') {
      await turn.note(billWords(turn.voice, order).paidNote);
    }
    return showClosed(turn, order);
  }
  switch (checked.left.tag) {
    case 'OrderNotFound':
      return goHome(turn, turn.voice.says.orders.notFound);
    case 'GatewayFailure':
      logFailure(turn, checked.left);
      return turn.note(bill.gatewaySilent, true);
    case 'StoreFailure':
      return apologise(turn, checked.left);
  }
};

/** `❌ Batalkan Pembelian`. Money that was quicker wins, and the bill says so. */
export const cancelOrder = async (turn: Turn, id: OrderId): Promise<void> => {
  const cancelled = await turn.shop.cancelOrder(turn.buyer.id, id)();
  if (E.isRight(cancelled)) return showClosed(turn, cancelled.right);
  return cancelled.left.tag === 'StoreFailure'
    ? apologise(turn, cancelled.left)
    : goHome(turn, turn.voice.says.orders.notFound);
};
