import * as E from 'fp-ts/lib/Either.js';
import type { MessageRef } from '../../../application/ports/conversations.ts';
import {
  isDeposit,
  liveAttempt,
  type AwaitingPayment,
  type Order,
  type OrderId,
} from '../../../domain/order.ts';
import type { LiveAttempt } from '../../../domain/payment.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import { billOf, moveBill, sameMessage } from '../bills.ts';
import { drawBill } from '../draw-bill.ts';
import type { Intent } from '../intent.ts';
import type { RichText, Screen } from '../screen.ts';
import { closedBill, closedPictureBill, type ClosedOrder } from '../screens/closed-bill.ts';
import type { Bill } from '../screens/invoice.ts';
import { apology } from '../screens/notices.ts';
import { paymentChoice, unanswered, type Choice, type Lacking } from '../screens/payment-choice.ts';
import { logFailure } from './trouble.ts';
import type { Turn } from './turn.ts';

/** The balance that may pay an order. Not knowing it closes no other way to pay. */
const balanceFor = async (turn: Turn, order: AwaitingPayment): Promise<Rupiah | null> => {
  if (isDeposit(order)) return null;
  const balance = await turn.shop.balanceOf(turn.buyer.id)();
  if (E.isRight(balance)) return balance.right;
  logFailure(turn, balance.left);
  return null;
};

/** What a buyer chooses a method by. */
export const choiceOf = async (turn: Turn, order: AwaitingPayment): Promise<Choice> => ({
  order,
  buyerName: turn.buyer.firstName,
  methods: turn.shop.paymentMethods,
  balance: await balanceFor(turn, order),
});

/** Shows a screen as the order's bill from now on. */
export const showAsBill = async (turn: Turn, order: OrderId, screen: Screen): Promise<void> => {
  const shown = await turn.show(screen);
  if (shown !== null) await moveBill(turn, order, shown);
};

/** Shows the ways to pay an order; `notice` comes first. */
export const offerMethods = async (
  turn: Turn,
  order: AwaitingPayment,
  notice: RichText | null = null,
  lacking: Lacking | null = null,
): Promise<void> => {
  const choice = await choiceOf(turn, order);
  await showAsBill(turn, order.id, paymentChoice(turn.voice, choice, notice, lacking));
};

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
export const billElsewhere = async (turn: Turn, order: OrderId): Promise<MessageRef | null> => {
  const standing = await billOf(turn, order);
  const here = standing !== null && turn.tapped !== null && sameMessage(standing, turn.tapped);
  return here ? null : standing;
};

/** Shows the bill where it stands already, or (`anew`) as the chat's latest message. */
export const showBill = async (
  turn: Turn,
  { order, attempt }: Pick<Bill, 'order' | 'attempt'>,
  anew: boolean,
): Promise<void> => {
  const drawn = await drawBill(turn.voice, { order, attempt, balance: await balanceFor(turn, order) })();
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

/** The gateway has not answered yet: says so, with the way to ask again. */
export const askToWait = async (turn: Turn, order: AwaitingPayment, attempt: LiveAttempt): Promise<void> => {
  const balance = await balanceFor(turn, order);
  await showAsBill(turn, order.id, unanswered(turn.voice, order, retryOf(order.id, attempt), balance));
};

/** Goes on where an unpaid order stands: its bill, the gateway's answer that is still out, or the choice of a method. */
export const resumePayment = async (turn: Turn, order: AwaitingPayment, anew = false): Promise<void> => {
  if (turn.clock.now() >= order.payBefore) return showClosed(turn, order);
  const attempt = liveAttempt(order);
  if (attempt === undefined) return offerMethods(turn, order);
  if (attempt.tag === 'Payable') return showBill(turn, { order, attempt }, anew);
  return askToWait(turn, order, attempt);
};
