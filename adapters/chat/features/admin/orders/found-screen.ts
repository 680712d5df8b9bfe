import type { OrdersFound } from '../../../../../application/owner/search-orders.ts';
import type { FoundOrder } from '../../../../../application/ports/order-queries.ts';
import { buyerMessages } from '../../../messages.ts';
import { buttons, inRowsOf, message, tap } from '../../../core/make-screen.ts';
import { money } from '../../../core/money.ts';
import { bold, code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { statusOf } from '../../orders/screens.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminMessages } from '../messages.ts';
import { itemsOf } from '../notifications/screens.ts';
import type { Wanted } from './criteria.ts';
import { adminOrdersRoutes } from './routes.ts';

const { search: messages } = adminMessages.orders;

const nameLimit = 40;
const itemsLimit = 120;

const states = ['AwaitingPayment', 'Paid', 'Delivered', 'UnderReview', 'Expired', 'Cancelled'] as const;
const periods = [null, '1', '7', '30'] as const;

const whatOf = ({ criterion }: Wanted): RichText | null => {
  if (criterion === null) return null;
  switch (criterion.tag) {
    case 'b':
      return rich`👤 ${code(String(criterion.value))}`;
    case 'p':
      return rich`📦 ${code(criterion.value)}`;
    case 'n':
      return rich`${messages.batch} ${code(`#${String(criterion.value)}`)}`;
    case 'a':
      return rich`💰 ${money(criterion.value)}`;
  }
};

const dayOf = (day: string): string => `${day.slice(6)}/${day.slice(4, 6)}/${day.slice(0, 4)}`;

const entry = ({ order, buyerName }: FoundOrder, at: number, clock: StoreClock): RichText =>
  lines(
    rich`${bold(`${String(at + 1)}.`)} ${code(order.id)}`,
    rich`${buyerMessages.id.orders.status[statusOf(order)]} · ${money(order.total)}`,
    `👤 ${truncate(buyerName ?? messages.noName, nameLimit)}`,
    `📦 ${truncate(itemsOf(order), itemsLimit)}`,
    `🕒 ${clock.dateTime(order.placedAt, 'id-ID')}`,
  );

const chosen = (label: string, is: boolean): string => (is ? `• ${label}` : label);

/** What was found, the filters as buttons, and the way on. */
export const foundScreen = (
  { found, next }: OrdersFound,
  wanted: Wanted,
  before: number | null,
  clock: StoreClock,
): Screen => {
  const { state, period, criterion } = wanted;
  const isNarrow = state !== null || period !== null || criterion !== null || before !== null;
  const to = (change: Partial<Wanted>, from: number | null = null) =>
    adminOrdersRoutes.found.to({ ...wanted, ...change, before: from });
  const look = (label: string, by: Parameters<typeof adminOrdersRoutes.search.to>[0]['by']): Button =>
    tap(label, adminOrdersRoutes.search.to({ by, state, period }));
  const inState = (one: Wanted['state']): Button =>
    tap(chosen(messages.states[one ?? 'Any'], state === one), to({ state: one }));
  return message(
    paragraphs(
      lines(messages.title, whatOf(wanted), period?.length === 8 ? rich`📅 ${dayOf(period)}` : null),
      ...(found.length === 0
        ? [isNarrow ? messages.none : messages.noneAtAll]
        : found.map((one, at) => entry(one, at, clock))),
    ),
    buttons(
      ...inRowsOf(
        4,
        found.map(({ order }, at) =>
          tap(`🔎 ${String(at + 1)}`, adminOrdersRoutes.order.to({ order: order.id })),
        ),
      ),
      [
        before === null ? null : tap(messages.newest, to({})),
        next === null ? null : tap(messages.older, to({}, next)),
      ],
      [inState(null)],
      ...inRowsOf(3, states.map(inState)),
      // Four of them would break within a word on a phone.
      ...inRowsOf(
        2,
        periods.map((one) =>
          tap(chosen(messages.periods[one ?? 'Any'], period === one), to({ period: one })),
        ),
      ),
      [look(messages.number, 'Number'), look(messages.buyer, 'Buyer'), look(messages.product, 'Product')],
      [look(messages.batch, 'Batch'), look(messages.amount, 'Amount'), look(messages.day, 'Day')],
      [criterion === null ? null : tap(messages.anyCriterion, to({ criterion: null }))],
      [toMenu],
    ),
  );
};
