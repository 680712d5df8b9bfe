import * as E from 'fp-ts/lib/Either.js';
import type { PlaceRefusal } from '../../../application/order/place-order.ts';
import type { PaymentAnswer } from '../../../application/payment/request-payment.ts';
import type { MessageRef } from '../../../application/ports/conversations.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { CartId } from '../../../domain/cart.ts';
import { liveAttempt, type AwaitingPayment, type Order, type OrderId } from '../../../domain/order.ts';
import type { LiveAttempt, MethodId } from '../../../domain/payment.ts';
import { billOf, moveBill, sameMessage } from '../bills.ts';
import { drawBill } from '../draw-bill.ts';
import type { Intent } from '../intent.ts';
import { message } from '../make-screen.ts';
import type { RichText, Screen } from '../screen.ts';
import { cartChanges } from '../screens/cart-changes.ts';
import { closedBill, closedPictureBill, type ClosedOrder } from '../screens/closed-bill.ts';
import type { Bill } from '../screens/invoice.ts';
import { apology } from '../screens/notices.ts';
import {
  bankChoice,
  cartGone,
  loading,
  paymentChoice,
  tooManyOpen,
  unanswered,
} from '../screens/payment-choice.ts';
import { goHome } from './browse.ts';
import { apologise, apologiseInPlace, logFailure } from './trouble.ts';
import type { Turn } from './turn.ts';

const choiceOf = ({ shop, buyer }: Turn, order: AwaitingPayment) => ({
  order,
  buyerName: buyer.firstName,
  methods: shop.paymentMethods,
});

/** Shows a screen as the order's bill from now on. */
const showAsBill = async (turn: Turn, order: OrderId, screen: Screen): Promise<void> => {
  const shown = await turn.show(screen);
  if (shown !== null) await moveBill(turn, order, shown);
};

const offerMethods = (turn: Turn, order: AwaitingPayment, notice: RichText | null = null): Promise<void> =>
  showAsBill(turn, order.id, paymentChoice(turn.voice, choiceOf(turn, order), notice));

/** What became of an order that can no longer be paid. One whose time is over is expired, though nobody may have noted it yet. */
const closed = (order: Order): ClosedOrder =>
  order.tag === 'AwaitingPayment' ? { ...order, tag: 'Expired', expiredAt: order.payBefore } : order;

/** Shows that an order's bill is closed, in its place; a picture stays one. */
export const showClosed = async (turn: Turn, order: Order): Promise<void> => {
  const { voice, onPicture, pictures } = turn;
  await turn.show(
    onPicture ? closedPictureBill(voice, closed(order), pictures) : closedBill(voice, closed(order)),
  );
};

const retryOf = (order: OrderId, { method }: LiveAttempt): Intent => ({ tag: 'Pay', order, method });

/** Where the order asks to be paid, if that is another message than the one tapped. */
const billElsewhere = async (turn: Turn, order: OrderId): Promise<MessageRef | null> => {
  const standing = await billOf(turn, order);
  const here = standing !== null && turn.tapped !== null && sameMessage(standing, turn.tapped);
  return here ? null : standing;
};

/** Shows the bill where it stands already, or (`anew`) as the chat's latest message. */
const showBill = async (turn: Turn, bill: Bill, anew: boolean): Promise<void> => {
  const { order, attempt } = bill;
  const drawn = await drawBill(turn.voice, bill)();
  if (E.isLeft(drawn)) {
    turn.log.error('bill not drawn', { order: order.id, cause: drawn.left.cause });
    await turn.show(apology(turn.voice, retryOf(order.id, attempt)));
    return;
  }
  const elsewhere = anew ? null : await billElsewhere(turn, order.id);
  if (elsewhere !== null && (await turn.edit(elsewhere, drawn.right))) {
    await turn.note(turn.voice.says.invoice.alreadyThere);
    return;
  }
  await showAsBill(turn, order.id, drawn.right);
};

/** Goes on where an unpaid order stands: its bill, the gateway's answer that is still out, or the choice of a method. */
export const resumePayment = async (turn: Turn, order: AwaitingPayment, anew = false): Promise<void> => {
  if (turn.clock.now() >= order.payBefore) return showClosed(turn, order);
  const attempt = liveAttempt(order);
  if (attempt === undefined) return offerMethods(turn, order);
  if (attempt.tag === 'Payable') return showBill(turn, { order, attempt }, anew);
  await showAsBill(turn, order.id, unanswered(turn.voice, order.id, retryOf(order.id, attempt)));
};

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

const withOwnOrder = async (
  turn: Turn,
  id: OrderId,
  go: (order: AwaitingPayment) => Promise<void>,
): Promise<void> => {
  const found = await turn.shop.viewOrder(turn.buyer.id, id)();
  if (E.isLeft(found)) {
    return found.left.tag === 'StoreFailure'
      ? apologise(turn, found.left)
      : goHome(turn, turn.voice.says.orders.notFound);
  }
  const order = found.right;
  return order.tag === 'AwaitingPayment' ? go(order) : showClosed(turn, order);
};

export const showMethods = (turn: Turn, id: OrderId): Promise<void> =>
  withOwnOrder(turn, id, (order) => resumePayment(turn, order));

export const showBanks = (turn: Turn, id: OrderId): Promise<void> =>
  withOwnOrder(turn, id, (order) =>
    liveAttempt(order) === undefined
      ? showAsBill(turn, id, bankChoice(turn.voice, choiceOf(turn, order)))
      : resumePayment(turn, order),
  );

const showAnswer = async (turn: Turn, answer: PaymentAnswer): Promise<void> => {
  const { order, attempt } = answer;
  if (order.tag !== 'AwaitingPayment') return showClosed(turn, order);
  if (answer.tag === 'Invoiced') return showBill(turn, { order, attempt: answer.attempt }, false);
  await showAsBill(turn, order.id, unanswered(turn.voice, order.id, retryOf(order.id, attempt)));
};

/** Asks for a bill by the chosen method: a loading line first, then the bill, or what to do next. */
export const pay = async (turn: Turn, id: OrderId, method: MethodId): Promise<void> => {
  const { shop, buyer, voice } = turn;
  if ((await billElsewhere(turn, id)) === null) await turn.show(loading(voice));
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
      return withOwnOrder(turn, id, (order) => offerMethods(turn, order, voice.says.payment.refused));
    case 'StoreFailure':
      return apologiseInPlace(turn, no, { tag: 'Pay', order: id, method });
  }
};

/** `🔄 Cek Status`: asks the gateway now. */
export const checkPayment = async (turn: Turn, id: OrderId): Promise<void> => {
  const { bill } = turn.voice.says;
  const checked = await turn.shop.checkPayment(turn.buyer.id, id)();
  if (E.isRight(checked)) {
    const order = checked.right;
    if (order.tag === 'AwaitingPayment') return turn.note(bill.notPaidYet, true);
    if (order.tag === 'Paid' || order.tag === 'Delivered') await turn.note(bill.paidNote);
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
