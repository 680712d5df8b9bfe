import * as E from 'fp-ts/lib/Either.js';
import type { MessageRef } from '../../../../application/ports/conversations.ts';
import {
  isDeposit,
  liveAttempt,
  type AwaitingPayment,
  type Order,
  type OrderId,
} from '../../../../domain/order/order.ts';
import type { LiveAttempt } from '../../../../domain/payment/payment.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import { invoiceMessageOf, moveInvoiceMessage, sameMessage } from './invoice-messages.ts';
import { drawInvoice, insteadOf } from './draw-invoice.ts';
import type { RichText, Screen } from '../../core/screen.ts';
import {
  closedInvoice,
  closedPictureInvoice,
  replacedPictureInvoice,
  type ClosedOrder,
} from './closed-invoice.ts';
import type { InvoiceView } from './invoice.ts';
import { paymentChoice, unanswered, type Choice, type Lacking } from './payment-choice.ts';
import type { Context } from '../../core/context.ts';

/** The balance that may pay an order. */
const balanceFor = ({ balance }: Context, order: AwaitingPayment): Rupiah | null =>
  isDeposit(order) ? null : balance;

/** What a buyer chooses a method by. */
export const choiceOf = (context: Context, order: AwaitingPayment): Choice => ({
  order,
  buyerName: context.buyer.firstName,
  methods: context.shop.paymentMethods,
  balance: balanceFor(context, order),
});

/**
 * Shows a screen as the order's invoice from now on; `instead` where it cannot be shown. `standing`: where the invoice is
 * known to stand; what is shown there need not be remembered again.
 */
export const showAsInvoice = async (
  context: Context,
  order: OrderId,
  screen: Screen,
  instead: Screen | null = null,
  standing: MessageRef | null = null,
): Promise<void> => {
  const shown = (await context.show(screen)) ?? (instead === null ? null : await context.show(instead));
  if (shown === null || (standing !== null && sameMessage(standing, shown))) return;
  await moveInvoiceMessage(context, order, shown);
};

/** Shows the ways to pay an order; `notice` comes first. */
export const offerMethods = async (
  context: Context,
  order: AwaitingPayment,
  notice: RichText | null = null,
  lacking: Lacking | null = null,
): Promise<void> => {
  const choice = choiceOf(context, order);
  await showAsInvoice(context, order.id, paymentChoice(context.locale, choice, notice, lacking));
};

/**
 * Shows the ways to pay in the place of an invoice that is not to be paid any more. A code stays where it was as a
 * picture that cannot be scanned; where it cannot be changed it is removed.
 */
export const offerOtherMethods = async (context: Context, order: AwaitingPayment): Promise<void> => {
  const { locale, tapped, onPicture, pictures } = context;
  const replaced = onPicture && tapped !== null ? replacedPictureInvoice(locale, order, pictures) : null;
  const harmless =
    replaced !== null && tapped !== null && (await context.edit(tapped, replaced)) ? tapped : null;
  const choice = choiceOf(context, order);
  const shown = await context.show(paymentChoice(locale, choice, locale.messages.payment.changed));
  if (shown !== null) await moveInvoiceMessage(context, order.id, shown, harmless);
};

/**
 * What became of an order that can no longer be paid. One whose time is over is expired, though nobody may have noted
 * it yet: then the gateway was not asked the last time either.
 */
const closed = (order: Order): ClosedOrder =>
  order.tag === 'AwaitingPayment'
    ? {
        ...order,
        tag: 'Expired',
        expiredAt: order.expiresAt,
        unchecked: liveAttempt(order) !== undefined,
      }
    : order;

/** Shows that an order's invoice is closed, in its place; a picture stays one. */
export const showClosed = async (context: Context, order: Order): Promise<void> => {
  const { locale, onPicture, pictures } = context;
  await context.show(
    onPicture ? closedPictureInvoice(locale, closed(order), pictures) : closedInvoice(locale, closed(order)),
  );
};

const unlessHere = ({ tapped }: Context, standing: MessageRef | null): MessageRef | null =>
  standing !== null && tapped !== null && sameMessage(standing, tapped) ? null : standing;

/** Where the order asks to be paid, if that is another message than the one tapped. */
export const invoiceElsewhere = async (context: Context, order: OrderId): Promise<MessageRef | null> =>
  unlessHere(context, await invoiceMessageOf(context, order));

/** Shows the invoice where it stands already, or (`anew`) as the chat's latest message. */
export const showInvoice = async (
  context: Context,
  { order, attempt }: Pick<InvoiceView, 'order' | 'attempt'>,
  anew: boolean,
): Promise<void> => {
  const balance = balanceFor(context, order);
  const methods = context.shop.paymentMethods;
  const view = { order, attempt, balance, methods };
  const instead = insteadOf(context.locale, view);
  const drawn = await drawInvoice(context.locale, view)();
  if (E.isLeft(drawn)) context.log.error('invoice not drawn', { order: order.id, cause: drawn.left.cause });
  const screen = E.isRight(drawn) ? drawn.right : instead;
  if (screen === null) return;
  const standing = anew ? null : await invoiceMessageOf(context, order.id);
  const elsewhere = unlessHere(context, standing);
  if (elsewhere !== null && (await context.edit(elsewhere, screen))) {
    await context.note(context.locale.messages.invoice.alreadyThere);
    return;
  }
  await showAsInvoice(context, order.id, screen, instead, standing);
};

/** The gateway has not answered yet: says so, with the way to ask again. */
export const askToWait = async (
  context: Context,
  order: AwaitingPayment,
  attempt: LiveAttempt,
): Promise<void> => {
  await showAsInvoice(context, order.id, unanswered(context.locale, choiceOf(context, order), attempt));
};

/** Goes on where an unpaid order stands: its invoice, the gateway's answer that is still out, or the choice of a method. */
export const resumePayment = async (
  context: Context,
  order: AwaitingPayment,
  anew = false,
): Promise<void> => {
  if (context.clock.now() >= order.expiresAt) return showClosed(context, order);
  const attempt = liveAttempt(order);
  if (attempt === undefined) return offerMethods(context, order);
  if (attempt.tag === 'Payable') return showInvoice(context, { order, attempt }, anew);
  return askToWait(context, order, attempt);
};
