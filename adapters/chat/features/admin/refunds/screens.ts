import { refundsRoutes } from './routes.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import type { OrderFile } from '../../../../../application/owner/inspect-order.ts';
import type { Delivered, Order, OrderId } from '../../../../../domain/order/order.ts';
import type { OrderLine } from '../../../../../domain/order/order-line.ts';
import type { GoodsFate } from '../../../../../domain/balance/refund.ts';
import {
  refundableAmount,
  refundableLines,
  refundOf as refundFor,
} from '../../../../../domain/balance/refunding.ts';
import { nothing, type Rupiah } from '../../../../../domain/rupiah.ts';
import { truncate } from '../../../core/truncate.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import { money } from '../../../core/money.ts';
import { lines, paragraphs } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { adminMessages } from '../messages.ts';
import { lineOf, orderFacts } from '../orders/screens.ts';
import { leaveForm, toMenu } from '../menu/buttons.ts';

const nameLimit = 30;

/** The lines that are meant and not given back yet. */
const meant = (order: Delivered, line: number | null): readonly OrderLine[] => {
  const left = refundableLines(order);
  return line === null ? left : left.filter(({ number }) => number === order.lines[line]?.number);
};

/** What giving back comes to; nothing where nothing is left. */
export const comesTo = (order: Order, line: number | null): Rupiah =>
  order.tag === 'Delivered' ? refundFor(order, meant(order, line)) : nothing;

const whatIsMeant = (order: Order, line: number | null): string => {
  const one = line === null ? undefined : order.lines[line];
  return one === undefined ? adminMessages.refund.all : truncate(lineOf(one), 100);
};

/** What is given back, and what of. */
export const refundOf = (order: Order, line: number | null): RichText =>
  adminMessages.refund.summary(comesTo(order, line), whatIsMeant(order, line));

/** Which line, or all that is left; what was given back has no button. */
export const chooseLine = (file: OrderFile, order: Delivered, clock: StoreClock): Screen => {
  const left = refundableLines(order);
  const rows = order.lines.flatMap((line, at) =>
    left.includes(line)
      ? [
          [
            tap(
              `${truncate(line.name, nameLimit)} · ${money(comesTo(order, at))}`,
              refundsRoutes.refundLine.to({ order: order.id, line: at }),
            ),
          ],
        ]
      : [],
  );
  const all = tap(
    adminMessages.buttons.all(refundableAmount(order)),
    refundsRoutes.refundLine.to({ order: order.id, line: null }),
    'primary',
  );
  return message(
    paragraphs(orderFacts(file, clock), adminMessages.refund.chooseLine),
    buttons(...rows, [rows.length > 1 ? all : null], [leaveForm]),
  );
};

export const chooseFate = (order: OrderId, line: number | null, what: RichText): Screen => {
  const fate = (label: string, goods: GoodsFate) =>
    tap(label, refundsRoutes.refundGoods.to({ order, line, goods }));
  return message(
    paragraphs(what, adminMessages.refund.chooseFate),
    buttons(
      [fate(adminMessages.buttons.returned, 'Returned'), fate(adminMessages.buttons.burned, 'Burned')],
      [leaveForm],
    ),
  );
};

export const choosePlace = (
  order: OrderId,
  line: number | null,
  goods: GoodsFate,
  what: RichText,
): Screen => {
  const { buttons: labels } = adminMessages;
  return message(
    paragraphs(lines(what, adminMessages.refund.fates[goods]), adminMessages.refund.chooseTo),
    buttons(
      [
        tap(labels.toBalance, refundsRoutes.refundTo.to({ order, line, goods, to: 'Balance' }), 'primary'),
        tap(labels.outside, refundsRoutes.refundTo.to({ order, line, goods, to: 'Outside' })),
      ],
      [leaveForm],
    ),
  );
};

/** Not delivered, or given back already. */
export const nothingToRefund = (order: OrderId): Screen =>
  message(
    adminMessages.refund.gone,
    buttons([tap(adminMessages.buttons.order, adminOrdersRoutes.order.to({ order }))], [toMenu]),
  );
