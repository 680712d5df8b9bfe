import { checkoutRoutes } from './routes.ts';
import type { AwaitingPayment } from '../../../../domain/order.ts';
import { instant } from '../../../../domain/instant.ts';
import type { Instructions, Invoice, MethodOffer, PayableAttempt } from '../../../../domain/payment.ts';
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
import { billWords, cancelLabel } from './invoice-words.ts';
import { changeMethodButton } from './change-method-button.ts';
import { spendButton } from './spend-button.ts';
import { orderLines } from './order-lines.ts';

export type Bill = {
  readonly order: AwaitingPayment;
  readonly attempt: PayableAttempt;
  /** What the buyer could pay with instead; null where it is not known. */
  readonly balance: Rupiah | null;
  /** The ways to pay, to know whether there are others. */
  readonly methods: readonly MethodOffer[];
};

type Account = Extract<Instructions, { tag: 'AccountNumber' }>;
type OwnAccount = Extract<Instructions, { tag: 'BankAccount' }>;

/** The order's own time or the gateway's, whichever ends first. */
const deadline = ({ payBefore }: AwaitingPayment, { payableUntil }: Invoice) =>
  instant(Math.min(payBefore, payableUntil ?? payBefore));

const billText = (locale: Locale, { order, attempt }: Bill, heading: RichText, limit: number): RichText => {
  const { says, store: shop } = locale;
  const { invoice } = attempt;
  const words = billWords(locale, order);
  const sums = lines(
    words.amount(invoice.amount),
    invoice.fee > 0 ? says.invoice.fee(invoice.fee) : null,
    says.invoice.total(invoice.total),
    says.invoice.payBefore(shop.clock.time(deadline(order, invoice))),
  );
  const without = paragraphs(heading, words.name(order.id), sums, words.after);
  const items = orderLines(locale, order.lines, limit - lengthOf(without) - 2);
  return paragraphs(heading, lines(words.name(order.id), items), sums, words.after);
};

const billButtons = (
  locale: Locale,
  { order, attempt, balance, methods }: Bill,
  first: readonly (Button | null)[],
) => {
  const { says } = locale;
  const url = attempt.invoice.checkoutUrl;
  return buttons(
    first,
    [url === null ? null : link(says.buttons.checkoutUrl, url)],
    [tap(says.buttons.checkStatus, checkoutRoutes.check.to({ order: order.id }), 'primary')],
    [spendButton(locale, order, balance)],
    [changeMethodButton(locale, order, attempt, methods)],
    [tap(cancelLabel(locale, order), checkoutRoutes.cancelOrder.to({ order: order.id }), 'danger')],
  );
};

/** A code to scan, as a picture, with what it is for. */
export const qrInvoice = (locale: Locale, bill: Bill, png: Uint8Array): Screen =>
  withAttachment(
    { tag: 'Picture', png },
    billText(locale, bill, locale.says.invoice.scan, captionLimit),
    billButtons(locale, bill, []),
  );

/** The same without the picture, where it can be neither drawn nor sent: another try, the gateway's page or another method. */
export const codelessInvoice = (locale: Locale, bill: Bill): Screen => {
  const { says } = locale;
  const heading =
    bill.attempt.invoice.checkoutUrl === null ? says.invoice.noCode : says.invoice.codeElsewhere;
  const again = tap(says.buttons.retry, checkoutRoutes.methods.to({ order: bill.order.id }), 'primary');
  return message(billText(locale, bill, heading, textLimit), billButtons(locale, bill, [again]));
};

/** An account number to transfer to, as text; number and amount are copied by one tap. */
export const accountInvoice = (locale: Locale, bill: Bill, { bank, number }: Account): Screen => {
  const { says } = locale;
  const heading = paragraphs(says.invoice.transfer(bank), says.invoice.accountNumber(number));
  return message(
    billText(locale, bill, heading, textLimit),
    billButtons(locale, bill, [
      copy(says.buttons.copyNumber, number),
      copy(says.buttons.copyAmount, String(bill.attempt.invoice.total)),
    ]),
  );
};

/** The owner's own account to transfer to; number and amount are copied by one tap. */
export const transferInvoice = (locale: Locale, bill: Bill, { bank, number, holder }: OwnAccount): Screen => {
  const { says } = locale;
  const heading = paragraphs(says.invoice.transferTo(bank, holder), says.invoice.bankAccount(number));
  return message(
    billText(locale, bill, heading, textLimit),
    billButtons(locale, bill, [
      copy(says.buttons.copyAccount, number),
      copy(says.buttons.copyAmount, String(bill.attempt.invoice.total)),
    ]),
  );
};
