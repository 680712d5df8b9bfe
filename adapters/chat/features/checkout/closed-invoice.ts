import { checkoutRoutes } from './routes.ts';
import { walletRoutes } from '../wallet/routes.ts';
import { cartRoutes } from '../cart/routes.ts';
import { nothing, sum } from '../../../../domain/rupiah.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import { isDeposit, isUnchecked, type AwaitingPayment, type Order } from '../../../../domain/order/order.ts';
import { buttons, message, none, tap, withAttachment } from '../../core/make-screen.ts';
import { lines, paragraphs, rich } from '../../core/rich-text.ts';
import type { Controls, RichText, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { invoiceWords } from './invoice-words.ts';
import { orderLines } from './order-lines.ts';

/** Pictures without words that take the place of a QR code, so that nothing can be scanned any more. */
export type StatusPictures = {
  readonly paid: Uint8Array;
  readonly expired: Uint8Array;
  readonly cancelled: Uint8Array;
};

export type ClosedOrder = Exclude<Order, { tag: 'AwaitingPayment' }>;

const linesLimit = 500;

/** All the money that came in for an order. */
export const receivedFor = (order: Order): Rupiah =>
  sum(order.attempts.map((attempt) => (attempt.tag === 'Settled' ? attempt.received : nothing)));

/** Where the button is that orders what expired again: under the invoice, or under a message of its own. */
export type AgainButton = 'here' | 'elsewhere';

const statusOf = (locale: Locale, order: ClosedOrder, again: AgainButton): RichText => {
  const words = invoiceWords(locale, order);
  switch (order.tag) {
    case 'Paid':
    case 'Delivered':
      return words.paid;
    case 'Expired':
      if (order.unchecked) return words.unchecked;
      return again === 'here' ? rich`${words.expired} ${words.stillWanted}` : words.expired;
    case 'Cancelled':
      return order.unchecked ? words.cancelledUnchecked : words.cancelled;
    case 'UnderReview':
      return locale.messages.invoiceState.underReview(receivedFor(order));
  }
};

const pictureOf = (order: ClosedOrder, pictures: StatusPictures): Uint8Array => {
  switch (order.tag) {
    case 'Paid':
    case 'Delivered':
      return pictures.paid;
    case 'Cancelled':
      return pictures.cancelled;
    case 'Expired':
    case 'UnderReview':
      return pictures.expired;
  }
};

/** From a balance there is no fee; from a gateway a closed invoice no longer knows it. */
const totalOf = ({ messages }: Locale, order: ClosedOrder): RichText =>
  (order.tag === 'Paid' || order.tag === 'Delivered') && order.paidFrom === 'Balance'
    ? messages.cart.total(order.total)
    : messages.invoiceState.total(order.total);

const closedText = (locale: Locale, order: ClosedOrder, again: AgainButton): RichText =>
  paragraphs(
    statusOf(locale, order, again),
    lines(invoiceWords(locale, order).name(order.id), orderLines(locale, order, linesLimit)),
    totalOf(locale, order),
  );

export const orderAgainButton = ({ messages }: Locale, order: Order): Controls =>
  buttons([
    isDeposit(order)
      ? tap(messages.buttons.topUp, walletRoutes.deposit.to(), 'primary')
      : tap(messages.buttons.orderAgain, cartRoutes.orderAgain.to({ order: order.id }), 'primary'),
  ]);

/** Asks the gateway about a payment once more. */
export const checkButton = ({ messages }: Locale, order: Order): Controls =>
  buttons([tap(messages.buttons.checkStatus, checkoutRoutes.check.to({ order: order.id }), 'primary')]);

const closedControls = (locale: Locale, order: ClosedOrder, again: AgainButton): Controls => {
  // Who may have paid is not asked to buy it again.
  if (isUnchecked(order)) return checkButton(locale, order);
  return order.tag === 'Cancelled' || (order.tag === 'Expired' && again === 'here')
    ? orderAgainButton(locale, order)
    : none;
};

/** An invoice of words that can no longer be paid. */
export const closedInvoice = (locale: Locale, order: ClosedOrder, again: AgainButton = 'here'): Screen =>
  message(closedText(locale, order, again), closedControls(locale, order, again));

/** An invoice with a picture that can no longer be scanned. */
export const closedPictureInvoice = (
  locale: Locale,
  order: ClosedOrder,
  pictures: StatusPictures,
  again: AgainButton = 'here',
): Screen =>
  withAttachment(
    { tag: 'Picture', png: pictureOf(order, pictures) },
    closedText(locale, order, again),
    closedControls(locale, order, again),
  );

/** An invoice with a picture in whose place the order is to be paid another way. */
export const replacedPictureInvoice = (
  locale: Locale,
  order: AwaitingPayment,
  pictures: StatusPictures,
): Screen =>
  withAttachment(
    { tag: 'Picture', png: pictures.cancelled },
    paragraphs(locale.messages.invoiceState.replaced, invoiceWords(locale, order).name(order.id)),
    none,
  );
