import { walletRoutes } from './routes.ts';
import { ordersRoutes } from '../orders/routes.ts';
import type { Instant } from '../../../../domain/instant.ts';
import { isUnchecked, liveAttempt, type Order } from '../../../../domain/order/order.ts';
import { nothing, rupiah, type Rupiah } from '../../../../domain/rupiah.ts';
import type { LedgerEntry } from '../../../../domain/balance/wallet.ts';
import { buttons, inRowsOf, message, tap } from '../../core/make-screen.ts';
import { money } from '../../core/money.ts';
import { bold, code, lines, paragraphs, rich } from '../../core/rich-text.ts';
import type { RichText, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { receivedFor } from '../checkout/closed-invoice.ts';
import { pageButtons, pagesOf } from '../../core/paging.ts';
import { walletButton } from './screens.ts';

export type StatementPage<A> = {
  readonly items: readonly A[];
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
};

/** `+Rp 50.000` or `−Rp 35.000`. */
export const signed = (amount: number): string =>
  `${amount < 0 ? '−' : '+'}${money(rupiah(Math.abs(amount)))}`;

type DepositState = 'Done' | 'Open' | 'Unchecked' | 'Closed';

const stateOf = (order: Order, now: Instant): DepositState => {
  if (order.tag === 'Delivered' || order.tag === 'Paid') return 'Done';
  if (isUnchecked(order)) return 'Unchecked';
  if (order.tag !== 'AwaitingPayment') return 'Closed';
  if (now < order.expiresAt) return 'Open';
  return liveAttempt(order) === undefined ? 'Closed' : 'Unchecked';
};

/** A deposit takes what came, which need not be what was asked for. */
const cameTo = (order: Order): Rupiah => {
  const received = receivedFor(order);
  return received > nothing ? received : order.total;
};

const pageLine = ({ messages }: Locale, { page, perPage, total }: StatementPage<unknown>): string | null => {
  const pages = pagesOf(total, perPage);
  return pages > 1 ? messages.pageOf(page + 1, pages) : null;
};

/** The buyer's deposits, newest first; those that are still open can be paid by a tap. */
export const depositsScreen = (locale: Locale, list: StatementPage<Order>, now: Instant): Screen => {
  const { messages, store: shop } = locale;
  const topUp = tap(messages.buttons.topUp, walletRoutes.deposit.to(), 'primary');
  if (list.items.length === 0)
    return message(messages.wallet.noDeposits, buttons([topUp, walletButton(locale)]));
  const first = list.page * list.perPage + 1;
  const open = list.items.flatMap((order, at) =>
    stateOf(order, now) === 'Open'
      ? [tap(`💳 ${String(first + at)}`, ordersRoutes.order.to({ order: order.id }))]
      : [],
  );
  const entry = (order: Order, at: number): RichText =>
    lines(
      rich`${bold(`${String(first + at)}.`)} ${bold(money(cameTo(order)))} · ${messages.wallet.depositStatus[stateOf(order, now)]}`,
      `🕒 ${shop.clock.dateTime(order.placedAt, messages.locale)}`,
      rich`🧾 ${code(order.id)}`,
    );
  return message(
    paragraphs(
      lines(messages.wallet.depositsTitle, pageLine(locale, list)),
      ...list.items.map(entry),
      open.length > 0 ? messages.wallet.depositsHint : null,
    ),
    buttons(
      ...inRowsOf(5, open),
      pageButtons(list.page, pagesOf(list.total, list.perPage), (page) => walletRoutes.deposits.to({ page })),
      [topUp, walletButton(locale)],
    ),
  );
};

/** How the balance came about, newest first. */
export const ledgerScreen = (locale: Locale, balance: Rupiah, list: StatementPage<LedgerEntry>): Screen => {
  const { messages, store: shop } = locale;
  const entry = ({ amount, kind, order, at }: LedgerEntry): RichText =>
    lines(
      rich`${bold(signed(amount))} · ${messages.wallet.kinds[kind]}`,
      `🕒 ${shop.clock.dateTime(at, messages.locale)}`,
      order === null ? null : rich`🧾 ${code(order)}`,
    );
  return message(
    paragraphs(
      lines(messages.wallet.ledgerTitle(balance), pageLine(locale, list)),
      ...(list.items.length === 0 ? [messages.wallet.noEntries] : list.items.map(entry)),
    ),
    buttons(
      pageButtons(list.page, pagesOf(list.total, list.perPage), (page) => walletRoutes.ledger.to({ page })),
      [walletButton(locale)],
    ),
  );
};
