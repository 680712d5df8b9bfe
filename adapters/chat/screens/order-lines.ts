import type { OrderLine } from '../../../domain/order.ts';
import { times } from '../../../domain/rupiah.ts';
import { clip, fitLines } from '../clip.ts';
import { concat, lines } from '../rich-text.ts';
import type { RichText } from '../screen.ts';
import type { Voice } from '../voice.ts';
import { nameLimit } from './product-list.ts';

/** What was ordered, one line a product, in at most `budget` UTF-16 units. */
export const orderLines = ({ says }: Voice, ordered: readonly OrderLine[], budget: number): RichText =>
  lines(
    ...fitLines(
      ordered.map(({ name, price, quantity }) =>
        concat(says.invoice.entry(quantity, clip(name, nameLimit), times(price, quantity))),
      ),
      budget,
      says.more,
    ),
  );
