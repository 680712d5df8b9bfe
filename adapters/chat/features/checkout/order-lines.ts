import type { Order } from '../../../../domain/order/order.ts';
import { truncate, fitLines } from '../../core/truncate.ts';
import { concat, lengthOf, lines } from '../../core/rich-text.ts';
import type { RichText } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { nameLimit } from '../catalogue/product-list.ts';

/** What was ordered, one line a product, and what a voucher took off, in at most `budget` UTF-16 units. */
export const orderLines = ({ messages }: Locale, order: Order, budget: number): RichText => {
  const discount =
    order.voucher === null ? [] : [messages.voucher.discount(order.voucher.code, order.discount)];
  const ordered = order.lines.map(({ name, subtotal, quantity }) =>
    concat(messages.invoice.entry(quantity, truncate(name, nameLimit), subtotal)),
  );
  const left = budget - discount.reduce((all, line) => all + lengthOf(line) + 1, 0);
  return lines(...fitLines(ordered, left, messages.more), ...discount);
};
