import { buyerMessages } from '../../../messages.ts';
import type { Locale } from '../../../core/locale.ts';
import { refundsRoutes } from '../refunds/routes.ts';
import { paymentsRoutes } from '../payments/routes.ts';
import { balancesRoutes } from '../balances/routes.ts';
import type { OrderFile } from '../../../../../application/owner/inspect-order.ts';
import { hasItsMoney } from '../../../../../domain/payment/confirmation.ts';
import type { BuyerId } from '../../../../../domain/people/buyer.ts';
import { isDeposit, type Delivered, type Order } from '../../../../../domain/order/order.ts';
import type { OrderLine } from '../../../../../domain/order/order-line.ts';
import type { PaymentAttempt } from '../../../../../domain/payment/payment.ts';
import type { Refund } from '../../../../../domain/balance/refund.ts';
import { refundableAmount, refundableLines } from '../../../../../domain/balance/refunding.ts';
import { nothing } from '../../../../../domain/rupiah.ts';
import { truncate, fitLines } from '../../../core/truncate.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import { money } from '../../../core/money.ts';
import { bold, code, concat, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { adminMessages } from '../messages.ts';
import { buyerLine } from '../person-line.ts';
import { shortName, type Names } from '../person-of.ts';
import { moneyLines, statusOf } from '../../orders/screens.ts';
import { toMenu } from '../menu/buttons.ts';
import { anything } from './criteria.ts';
import { adminOrdersRoutes } from './routes.ts';

const linesLimit = 1_200;
const moneyLimit = 1_200;
const noteLimit = 120;
const nameLimit = 64;

/** Whether anything of it can be given back. */
export const isRefundable = (order: Order): order is Delivered =>
  order.tag === 'Delivered' && refundableLines(order).length > 0 && refundableAmount(order) > nothing;

export const lineOf = ({ quantity, name, total }: OrderLine): string =>
  `${String(quantity)} × ${truncate(name, nameLimit)} = ${money(total)}`;

/** Everybody of the staff who vouched for money of this order. */
export const vouchersOf = ({ order }: OrderFile): readonly BuyerId[] =>
  order.attempts.flatMap((attempt) =>
    attempt.tag === 'Settled' && attempt.confirmation !== null ? [attempt.confirmation.by] : [],
  );

const receipts = (attempt: PaymentAttempt, names: Names): readonly RichText[] => {
  if (attempt.tag !== 'Settled') return [];
  const { received, reference, confirmation } = attempt;
  return [
    adminMessages.orders.received(received, reference),
    ...(confirmation === null
      ? []
      : [
          adminMessages.orders.vouched(
            shortName(confirmation.by, names),
            truncate(confirmation.reference, noteLimit),
          ),
        ]),
  ];
};

const refundLine = ({ amount, goods, to, reason }: Refund): RichText =>
  rich`↩️ ${money(amount)} ${to.tag === 'Balance' ? adminMessages.refund.toBalance : adminMessages.refund.toOutside(truncate(to.reference, noteLimit))} · ${adminMessages.refund.fates[goods]} · ${truncate(reason, noteLimit)}`;

/** An order as an owner needs to know it. */
export const orderFacts = (
  { order, buyer }: OrderFile,
  clock: StoreClock,
  names: Names = new Map(),
): RichText => {
  const locale: Locale = {
    language: 'id',
    messages: buyerMessages.id,
    store: {
      name: '',
      supportContact: null,
      clock,
      closedUntil: null,
      keyboard: null,
      showsTestimonies: false,
      written: () => null,
    },
  };
  const refunds = order.tag === 'Delivered' ? order.refunds.map(refundLine) : [];
  const waived = order.tag === 'Delivered' || order.tag === 'Paid' ? order.waived : nothing;
  return paragraphs(
    lines(
      rich`🧾 ${code(order.id)} · ${buyerMessages.id.orders.status[statusOf(order)]}`,
      buyerLine(buyer),
      rich`🕒 ${clock.dateTime(order.placedAt, 'id-ID')}`,
    ),
    isDeposit(order)
      ? adminMessages.orders.deposit
      : lines(
          ...fitLines(
            order.lines.map((line) => concat(`• ${lineOf(line)}`)),
            linesLimit,
            buyerMessages.id.more,
          ),
        ),
    lines(
      rich`💰 ${bold(money(order.total))}`,
      waived > nothing ? adminMessages.orders.waived(waived) : null,
      moneyLines(locale, order),
      ...fitLines(
        [...order.attempts.flatMap((attempt) => receipts(attempt, names)), ...refunds],
        moneyLimit,
        buyerMessages.id.more,
      ),
    ),
  );
};

const hasGoods = (order: Order): boolean =>
  !isDeposit(order) && (order.tag === 'Paid' || order.tag === 'Delivered');

/** An order with what an owner can do about it. */
export const orderFileScreen = (file: OrderFile, names: Names, clock: StoreClock): Screen => {
  const { order } = file;
  const { buttons: labels } = adminMessages;
  return message(
    orderFacts(file, clock, names),
    buttons(
      [isRefundable(order) ? tap(labels.refund, refundsRoutes.refund.to({ order: order.id })) : null],
      [hasItsMoney(order) ? null : tap(labels.confirm, paymentsRoutes.confirm.to({ order: order.id }))],
      [
        tap(labels.story, adminOrdersRoutes.story.to({ order: order.id, page: 0 })),
        tap(adminMessages.orders.story.note, adminOrdersRoutes.note.to({ order: order.id })),
      ],
      [
        hasGoods(order)
          ? tap(labels.sendGoodsAgain, adminOrdersRoutes.sendAgain.to({ order: order.id }))
          : null,
      ],
      [tap(labels.statement, balancesRoutes.statement.to({ buyer: order.buyer, page: 0 }))],
      [tap(labels.allOrders, adminOrdersRoutes.found.to({ ...anything, before: null })), toMenu],
    ),
  );
};
