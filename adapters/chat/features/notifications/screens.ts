import { catalogueRoutes } from '../catalogue/routes.ts';
import { walletRoutes } from '../wallet/routes.ts';
import type { MoneyNews } from '../../../../domain/balance/money-news.ts';
import type { Level } from '../../../../domain/pricing/level.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import type { Cancelled, Expired, UnderReview } from '../../../../domain/order/order.ts';
import { buttons, message, none, tap } from '../../core/make-screen.ts';
import type { Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { invoiceWords } from '../checkout/invoice-words.ts';
import { checkButton, closedInvoice, orderAgainButton, receivedFor } from '../checkout/closed-invoice.ts';

/** The time to pay is over; one tap orders again. Where the gateway did not say whether it is paid, that is all there is to say. */
export const expiredNotice = (locale: Locale, order: Expired): Screen =>
  order.unchecked
    ? message(invoiceWords(locale, order).uncheckedNews(order.id), checkButton(locale, order))
    : message(invoiceWords(locale, order).expiredNews(order.id), orderAgainButton(locale, order));

/** The order is cancelled, for a buyer whose invoice cannot be changed any more. */
export const cancelledNotice = (locale: Locale, order: Cancelled): Screen => closedInvoice(locale, order);

/** Money came that a person has to look at. */
export const underReviewNotice = ({ messages }: Locale, order: UnderReview): Screen =>
  message(messages.news.underReview(order.id, receivedFor(order)));

/** Money moved on the buyer's balance, or was given back outside the shop. */
export const moneyNotice = ({ messages }: Locale, news: MoneyNews, balance: Rupiah): Screen => {
  const everything = tap(
    messages.buttons.everything,
    catalogueRoutes.list.to({ category: null, page: 0 }),
    'primary',
  );
  const wallet = tap(messages.buttons.balance, walletRoutes.wallet.to());
  return message(
    messages.news.money(news, balance),
    news.kind === 'RefundedOutside' ? none : buttons([everything, wallet]),
  );
};

/** Kindly, to somebody who may not order any more: what they have goes its way. */
export const blockedNotice = ({ messages, store }: Locale): Screen =>
  message(messages.news.blocked(store.supportContact));

/** Whose prices are the buyer's from now on. */
export const levelNotice = ({ messages }: Locale, level: Level | null): Screen =>
  message(
    messages.news.level(level),
    buttons([
      tap(messages.buttons.everything, catalogueRoutes.list.to({ category: null, page: 0 }), 'primary'),
    ]),
  );

/** What staff have the shop say to one buyer. */
export const fromStaffNotice = ({ messages, store }: Locale, text: string): Screen =>
  message(messages.news.fromStaff(store.name, text));
