import { checkoutRoutes } from './routes.ts';
import type { AwaitingPayment } from '../../../../domain/order/order.ts';
import { instant } from '../../../../domain/instant.ts';
import type {
  Instructions,
  Invoice,
  PaymentMethod,
  PayableAttempt,
} from '../../../../domain/payment/payment.ts';
import {
  buttons,
  captionLimit,
  copy,
  link,
  message,
  tap,
  textLimit,
  withAttachment,
} from '../../core/make-screen.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import { lengthOf, lines, paragraphs } from '../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { invoiceWords, cancelLabel } from './invoice-words.ts';
import { changeMethodButton } from './change-method-button.ts';
import { spendButton } from './spend-button.ts';
import { orderLines } from './order-lines.ts';

export type InvoiceView = {
  readonly order: AwaitingPayment;
  readonly attempt: PayableAttempt;
  /** What the buyer could pay with instead; null where it is not known. */
  readonly balance: Rupiah | null;
  /** The ways to pay, to know whether there are others. */
  readonly methods: readonly PaymentMethod[];
};

type Account = Extract<Instructions, { tag: 'AccountNumber' }>;
type OwnAccount = Extract<Instructions, { tag: 'BankAccount' }>;

/** The order's own time or the gateway's, whichever ends first. */
const deadline = ({ expiresAt }: AwaitingPayment, { payableUntil }: Invoice) =>
  instant(Math.min(expiresAt, payableUntil ?? expiresAt));

const invoiceText = (
  locale: Locale,
  { order, attempt }: InvoiceView,
  heading: RichText,
  limit: number,
): RichText => {
  const { messages, store: shop } = locale;
  const { invoice } = attempt;
  const words = invoiceWords(locale, order);
  const sums = lines(
    words.amount(invoice.amount),
    invoice.fee > 0 ? messages.invoice.fee(invoice.fee) : null,
    messages.invoice.total(invoice.total),
    messages.invoice.expiresAt(shop.clock.time(deadline(order, invoice))),
  );
  const without = paragraphs(heading, words.name(order.id), sums, words.after);
  const items = orderLines(locale, order, limit - lengthOf(without) - 2);
  return paragraphs(heading, lines(words.name(order.id), items), sums, words.after);
};

const invoiceButtons = (
  locale: Locale,
  { order, attempt, balance, methods }: InvoiceView,
  first: readonly (Button | null)[],
) => {
  const { messages } = locale;
  const url = attempt.invoice.checkoutUrl;
  return buttons(
    first,
    [url === null ? null : link(messages.buttons.checkoutUrl, url)],
    [tap(messages.buttons.checkStatus, checkoutRoutes.check.to({ order: order.id }), 'primary')],
    [spendButton(locale, order, balance)],
    [changeMethodButton(locale, order, attempt, methods)],
    [tap(cancelLabel(locale, order), checkoutRoutes.cancelOrder.to({ order: order.id }), 'danger')],
  );
};

/** A code to scan, as a picture, with what it is for. */
export const qrInvoice = (locale: Locale, view: InvoiceView, png: Uint8Array): Screen =>
  withAttachment(
    { tag: 'Picture', png },
    invoiceText(locale, view, locale.messages.invoice.scan, captionLimit),
    invoiceButtons(locale, view, []),
  );

/** The same without the picture, where it can be neither drawn nor sent: another try, the gateway's page or another method. */
export const codelessInvoice = (locale: Locale, view: InvoiceView): Screen => {
  const { messages } = locale;
  const heading =
    view.attempt.invoice.checkoutUrl === null ? messages.invoice.noCode : messages.invoice.codeElsewhere;
  const again = tap(messages.buttons.retry, checkoutRoutes.methods.to({ order: view.order.id }), 'primary');
  return message(invoiceText(locale, view, heading, textLimit), invoiceButtons(locale, view, [again]));
};

/** An account number to transfer to, as text; number and amount are copied by one tap. */
export const accountInvoice = (locale: Locale, view: InvoiceView, { bank, number }: Account): Screen => {
  const { messages } = locale;
  const heading = paragraphs(messages.invoice.transfer(bank), messages.invoice.accountNumber(number));
  return message(
    invoiceText(locale, view, heading, textLimit),
    invoiceButtons(locale, view, [
      copy(messages.buttons.copyNumber, number),
      copy(messages.buttons.copyAmount, String(view.attempt.invoice.total)),
    ]),
  );
};

/** The owner's own account to transfer to; number and amount are copied by one tap. */
export const transferInvoice = (
  locale: Locale,
  view: InvoiceView,
  { bank, number, holder }: OwnAccount,
): Screen => {
  const { messages } = locale;
  const heading = paragraphs(messages.invoice.transferTo(bank, holder), messages.invoice.bankAccount(number));
  return message(
    invoiceText(locale, view, heading, textLimit),
    invoiceButtons(locale, view, [
      copy(messages.buttons.copyAccount, number),
      copy(messages.buttons.copyAmount, String(view.attempt.invoice.total)),
    ]),
  );
};
