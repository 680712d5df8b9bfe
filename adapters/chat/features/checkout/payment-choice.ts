import type { CallbackData } from '../../core/routes.ts';
import { checkoutRoutes } from './routes.ts';
import { helpRoutes } from '../help/routes.ts';
import { templateOf } from '../texts/shop-text.ts';
import { walletRoutes } from '../wallet/routes.ts';
import { ordersRoutes } from '../orders/routes.ts';
import { catalogueRoutes } from '../catalogue/routes.ts';
import type { AwaitingPayment, OrderId } from '../../../../domain/order/order.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import {
  accepts,
  type LiveAttempt,
  type MethodKind,
  type PaymentMethod,
} from '../../../../domain/payment/payment.ts';
import { buttons, inRowsOf, message, tap } from '../../core/make-screen.ts';
import { lines, paragraphs } from '../../core/rich-text.ts';
import type { Button, Controls, RichText, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { invoiceWords, cancelLabel } from './invoice-words.ts';
import { changeMethodButton } from './change-method-button.ts';
import { orderLines } from './order-lines.ts';
import { spendButton } from './spend-button.ts';

const linesLimit = 2_500;

export type Choice = {
  readonly order: AwaitingPayment;
  readonly buyerName: string;
  readonly methods: readonly PaymentMethod[];
  /** Null where it cannot pay: for a deposit, and while it is not known. */
  readonly balance: Rupiah | null;
};

/** The balance was too small: by how much, and what to fill it with. */
export type Lacking = { readonly missing: Rupiah; readonly topUp: Rupiah };

const cancelButton = (locale: Locale, order: AwaitingPayment): Button =>
  tap(cancelLabel(locale, order), checkoutRoutes.cancelOrder.to({ order: order.id }), 'danger');

const payBy = (order: OrderId, { id }: PaymentMethod): CallbackData =>
  checkoutRoutes.pay.to({ order, method: id });

const summary = (locale: Locale, { order, buyerName, balance }: Choice): RichText => {
  const { messages, store: shop } = locale;
  const words = invoiceWords(locale, order);
  return paragraphs(
    lines(words.name(order.id), messages.payment.buyer(buyerName)),
    orderLines(locale, order, linesLimit),
    lines(
      messages.payment.total(order.total),
      balance === null ? null : messages.payment.balance(balance),
      words.payableUntil(shop.clock.time(order.expiresAt)),
    ),
  );
};

const whyNone = ({ messages }: Locale, { methods, balance }: Choice): RichText =>
  paragraphs(
    lines(
      messages.payment.noMethod,
      ...methods.map(({ name, min, max }) => messages.payment.takesFromTo(name, min, max)),
    ),
    balance === null ? null : messages.payment.balanceTakesAll,
  );

const labelOf = ({ messages }: Locale, kind: MethodKind): string => {
  switch (kind) {
    case 'Qris':
      return messages.buttons.qris;
    case 'VirtualAccount':
      return messages.buttons.virtualAccount;
    case 'BankTransfer':
      return messages.buttons.bankTransfer;
  }
};

/** The amounts that a kind of payment begins or ends at, where it is left out because of them. */
const whyNot = (locale: Locale, { order, methods }: Choice, kind: MethodKind): RichText | null => {
  const offers = methods.filter((offer) => offer.kind === kind);
  if (offers.length === 0 || offers.some((offer) => accepts(offer, order.total))) return null;
  const label = labelOf(locale, kind);
  const [cheapest] = [...offers].sort((a, b) => a.min - b.min);
  const [dearest] = [...offers].sort((a, b) => b.max - a.max);
  if (cheapest !== undefined && order.total < cheapest.min)
    return locale.messages.payment.startsAt(label, cheapest.min);
  return dearest === undefined ? null : locale.messages.payment.endsAt(label, dearest.max);
};

const invitation = (locale: Locale, choice: Choice): RichText =>
  paragraphs(
    lines(
      whyNot(locale, choice, 'Qris'),
      whyNot(locale, choice, 'VirtualAccount'),
      whyNot(locale, choice, 'BankTransfer'),
    ),
    locale.messages.payment.choose,
  );

const choices = (locale: Locale, { order, methods, balance }: Choice, lacking: Lacking | null): Controls => {
  const { messages } = locale;
  const open = methods.filter((offer) => accepts(offer, order.total));
  const qris = open.find(({ kind }) => kind === 'Qris');
  const transfer = open.find(({ kind }) => kind === 'BankTransfer');
  const banks = open.some(({ kind }) => kind === 'VirtualAccount');
  return buttons(
    [
      qris === undefined ? null : tap(messages.buttons.qris, payBy(order.id, qris), 'primary'),
      banks ? tap(messages.buttons.virtualAccount, checkoutRoutes.banks.to({ order: order.id })) : null,
      transfer === undefined
        ? null
        : tap(messages.buttons.bankTransfer, payBy(order.id, transfer), 'primary'),
    ],
    [
      balance === null
        ? null
        : tap(messages.buttons.balance, checkoutRoutes.payFromBalance.to({ order: order.id })),
    ],
    [
      lacking === null
        ? null
        : tap(
            messages.wallet.topUpBy(lacking.topUp),
            walletRoutes.depositAmount.to({ amount: lacking.topUp }),
          ),
    ],
    [templateOf(locale, 'terms') === null ? null : tap(messages.buttons.terms, helpRoutes.terms.to())],
    [cancelButton(locale, order)],
  );
};

/** The invoice and the ways to pay it that take this amount, with what the others take; when none does, what each would take. `notice` comes first. */
export const paymentChoice = (
  locale: Locale,
  choice: Choice,
  notice: RichText | null = null,
  lacking: Lacking | null = null,
): Screen => {
  const { order, methods } = choice;
  const none = !methods.some((offer) => accepts(offer, order.total));
  return message(
    paragraphs(notice, summary(locale, choice), none ? whyNone(locale, choice) : invitation(locale, choice)),
    choices(locale, choice, lacking),
  );
};

/** The banks whose virtual accounts take this amount, two a row. */
export const bankChoice = (locale: Locale, choice: Choice): Screen => {
  const { messages } = locale;
  const { order, methods } = choice;
  const banks = methods
    .filter((offer) => offer.kind === 'VirtualAccount' && accepts(offer, order.total))
    .map((offer) => tap(offer.name, payBy(order.id, offer)));
  return message(
    paragraphs(summary(locale, choice), messages.payment.chooseBank),
    buttons(
      ...inRowsOf(2, banks),
      [tap(messages.buttons.otherMethods, checkoutRoutes.methods.to({ order: order.id }))],
      [cancelButton(locale, order)],
    ),
  );
};

/** Shown while the gateway is being asked. */
export const loading = ({ messages }: Locale): Screen => message(messages.payment.loading);

/** The gateway has not answered: asking again is safe. */
export const unanswered = (
  locale: Locale,
  { order, methods, balance }: Choice,
  attempt: LiveAttempt,
): Screen =>
  message(
    locale.messages.payment.unanswered,
    buttons(
      [
        tap(
          locale.messages.buttons.retry,
          checkoutRoutes.pay.to({ order: order.id, method: attempt.method }),
          'primary',
        ),
      ],
      [spendButton(locale, order, balance)],
      [changeMethodButton(locale, order, attempt, methods)],
      [cancelButton(locale, order)],
    ),
  );

/** Too many orders wait to be paid already. */
export const tooManyOpen = ({ messages }: Locale, open: number): Screen =>
  message(
    messages.payment.tooManyOpen(open),
    buttons([
      tap(messages.buttons.orders, ordersRoutes.orders.to({ page: 0 }), 'primary'),
      tap(messages.buttons.deposits, walletRoutes.deposits.to({ page: 0 })),
    ]),
  );

/** There is no such order, or it is somebody else's. */
export const orderUnknown = ({ messages }: Locale): Screen =>
  message(
    messages.orders.notFound,
    buttons(
      [tap(messages.buttons.orders, ordersRoutes.orders.to({ page: 0 }), 'primary')],
      [tap(messages.buttons.everything, catalogueRoutes.list.to({ category: null, page: 0 }))],
    ),
  );

/** The cart was ordered or emptied before. */
export const cartGone = ({ messages }: Locale): Screen =>
  message(
    messages.payment.cartGone,
    buttons(
      [tap(messages.buttons.orders, ordersRoutes.orders.to({ page: 0 }), 'primary')],
      [tap(messages.buttons.everything, catalogueRoutes.list.to({ category: null, page: 0 }))],
    ),
  );
