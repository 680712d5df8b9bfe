import type { OrderFile } from '../../../../application/owner/look-after-shop.ts';
import type { Delivered, Order, OrderId } from '../../../../domain/order.ts';
import type { OrderLine } from '../../../../domain/order-line.ts';
import type { GoodsFate } from '../../../../domain/refund.ts';
import { refundableAmount, refundableLines, refundOf } from '../../../../domain/refunding.ts';
import { nothing, type Rupiah } from '../../../../domain/rupiah.ts';
import { truncate } from '../../core/truncate.ts';
import { buttons, message } from '../../core/make-screen.ts';
import { money } from '../../core/money.ts';
import { lines, paragraphs } from '../../core/rich-text.ts';
import type { RichText, Screen } from '../../core/screen.ts';
import type { StoreClock } from '../../core/store-clock.ts';
import type { LineChoice } from '../../owner-wish.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { lineOf, orderFacts } from './order-file.ts';
import { giveUp, ownersTap, toMenu } from './owners-tap.ts';

const nameLimit = 30;

/** The lines that are meant and not given back yet. */
const meant = (order: Delivered, line: LineChoice): readonly OrderLine[] => {
  const left = refundableLines(order);
  return line === null ? left : left.filter(({ number }) => number === order.lines[line]?.number);
};

/** What giving back comes to; nothing where nothing is left. */
export const comesTo = (order: Order, line: LineChoice): Rupiah =>
  order.tag === 'Delivered' ? refundOf(order, meant(order, line)) : nothing;

export const whatIsMeant = (order: Order, line: LineChoice): string => {
  const one = line === null ? undefined : order.lines[line];
  return one === undefined ? forOwners.refund.all : truncate(lineOf(one), 100);
};

/** Which line, or all that is left; what was given back has no button. */
export const chooseLine = (file: OrderFile, order: Delivered, clock: StoreClock): Screen => {
  const left = refundableLines(order);
  const rows = order.lines.flatMap((line, at) =>
    left.includes(line)
      ? [
          [
            ownersTap(`${truncate(line.name, nameLimit)} · ${money(comesTo(order, at))}`, {
              tag: 'RefundLine',
              order: order.id,
              line: at,
            }),
          ],
        ]
      : [],
  );
  const all = ownersTap(
    forOwners.buttons.all(refundableAmount(order)),
    { tag: 'RefundLine', order: order.id, line: null },
    'primary',
  );
  return message(
    paragraphs(orderFacts(file, clock), forOwners.refund.chooseLine),
    buttons(...rows, [rows.length > 1 ? all : null], [giveUp]),
  );
};

export const chooseFate = (order: OrderId, line: LineChoice, what: RichText): Screen => {
  const fate = (label: string, goods: GoodsFate) =>
    ownersTap(label, { tag: 'RefundGoods', order, line, goods });
  return message(
    paragraphs(what, forOwners.refund.chooseFate),
    buttons(
      [fate(forOwners.buttons.returned, 'Returned'), fate(forOwners.buttons.burned, 'Burned')],
      [giveUp],
    ),
  );
};

export const choosePlace = (order: OrderId, line: LineChoice, goods: GoodsFate, what: RichText): Screen => {
  const { buttons: labels } = forOwners;
  return message(
    paragraphs(lines(what, forOwners.refund.fates[goods]), forOwners.refund.chooseTo),
    buttons(
      [
        ownersTap(labels.toBalance, { tag: 'RefundTo', order, line, goods, to: 'Balance' }, 'primary'),
        ownersTap(labels.outside, { tag: 'RefundTo', order, line, goods, to: 'Outside' }),
      ],
      [giveUp],
    ),
  );
};

/** Not delivered, or given back already. */
export const nothingToRefund = (order: OrderId): Screen =>
  message(
    forOwners.refund.gone,
    buttons([ownersTap(forOwners.buttons.order, { tag: 'Order', order })], [toMenu]),
  );
