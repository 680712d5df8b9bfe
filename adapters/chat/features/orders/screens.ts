import { ordersRoutes } from './routes.ts';
import { catalogueRoutes } from '../catalogue/routes.ts';
import { isUnchecked, type Order } from '../../../../domain/order/order.ts';
import { nothing, sum, type Rupiah } from '../../../../domain/rupiah.ts';
import { buttons, inRowsOf, message, tap } from '../../core/make-screen.ts';
import { money } from '../../core/money.ts';
import { bold, code, lines, paragraphs, rich } from '../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { orderLines } from '../checkout/order-lines.ts';
import { pageButtons, pagesOf } from '../../core/paging.ts';

const linesLimit = 400;

export type OrdersPage = {
  readonly orders: readonly Order[];
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
};

/** What was given back for an order. */
const refundedFor = (order: Order): Rupiah =>
  order.tag === 'Delivered' ? sum(order.refunds.map(({ amount }) => amount)) : nothing;

/** How an order was paid and what of it was given back, where that is out of the ordinary. */
export const moneyLines = ({ messages }: Locale, order: Order): RichText => {
  const paid = order.tag === 'Paid' || order.tag === 'Delivered';
  const refunded = refundedFor(order);
  return lines(
    paid && order.paidFrom === 'Balance' ? messages.orders.fromBalance : null,
    refunded > nothing ? messages.orders.refunded(refunded) : null,
  );
};

/** What an order is called in a list: closed without the gateway's word, it is neither expired nor unpaid. */
export const statusOf = (order: Order): Order['tag'] | 'Unchecked' =>
  isUnchecked(order) ? 'Unchecked' : order.tag;

const entry =
  (locale: Locale, first: number) =>
  (order: Order, at: number): RichText => {
    const { messages, store: shop } = locale;
    return lines(
      rich`${bold(`${String(first + at)}.`)} ${code(order.id)}`,
      rich`🕒 ${shop.clock.dateTime(order.placedAt, messages.locale)}`,
      orderLines(locale, order, linesLimit),
      rich`💰 ${bold(money(order.total))} · ${messages.orders.status[statusOf(order)]}`,
      moneyLines(locale, order),
    );
  };

const opener =
  (first: number) =>
  (order: Order, at: number): Button => {
    const icon =
      order.tag === 'Delivered' || order.tag === 'Paid'
        ? '🎁'
        : order.tag === 'AwaitingPayment'
          ? '💳'
          : '🔎';
    return tap(`${icon} ${String(first + at)}`, ordersRoutes.order.to({ order: order.id }));
  };

/** The buyer's orders, newest first; a number opens one. */
export const ordersScreen = (locale: Locale, { orders, page, perPage, total }: OrdersPage): Screen => {
  const { messages } = locale;
  if (orders.length === 0) {
    const everything = tap(
      messages.buttons.everything,
      catalogueRoutes.list.to({ category: null, page: 0 }),
      'primary',
    );
    return message(messages.orders.empty, buttons([everything]));
  }
  const pages = pagesOf(total, perPage);
  const first = page * perPage + 1;
  return message(
    paragraphs(
      lines(messages.orders.title, pages > 1 ? messages.pageOf(page + 1, pages) : null),
      ...orders.map(entry(locale, first)),
      messages.orders.hint,
    ),
    buttons(
      ...inRowsOf(5, orders.map(opener(first))),
      pageButtons(page, pages, (to) => ordersRoutes.orders.to({ page: to })),
    ),
  );
};
