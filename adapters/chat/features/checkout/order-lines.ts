import type { OrderLine } from '../../../../domain/order/order-line.ts';
import { truncate, fitLines } from '../../core/truncate.ts';
import { concat, lines } from '../../core/rich-text.ts';
import type { RichText } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { nameLimit } from '../catalogue/product-list.ts';

/** What was ordered, one line a product, in at most `budget` UTF-16 units. */
export const orderLines = ({ messages }: Locale, ordered: readonly OrderLine[], budget: number): RichText =>
  lines(
    ...fitLines(
      ordered.map(({ name, total, quantity }) =>
        concat(messages.invoice.entry(quantity, truncate(name, nameLimit), total)),
      ),
      budget,
      messages.more,
    ),
  );
