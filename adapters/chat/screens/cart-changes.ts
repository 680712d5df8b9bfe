import type { CartId } from '../../../domain/cart.ts';
import type { CartChange } from '../../../domain/checkout.ts';
import { clip, fitLines } from '../clip.ts';
import { buttons, message, tap } from '../make-screen.ts';
import { lines, paragraphs } from '../rich-text.ts';
import type { Screen } from '../screen.ts';
import type { Voice } from '../voice.ts';
import { nameLimit } from './product-list.ts';

const linesLimit = 3_400;

const nameOf = (change: CartChange): string =>
  clip(change.tag === 'Gone' ? change.product : change.name, nameLimit);

/** What is no longer as the buyer saw it, and the one tap that mends it: new prices are agreed to, missing units left out. */
export const cartChanges = ({ says }: Voice, cart: CartId, changes: readonly CartChange[]): Screen => {
  const pricesOnly = changes.every(({ tag }) => tag === 'PriceChanged');
  return message(
    paragraphs(
      says.changes.title,
      lines(
        ...fitLines(
          changes.map((change) => says.changes.entry(change, nameOf(change))),
          linesLimit,
          says.more,
        ),
      ),
      pricesOnly ? says.changes.askAccept : says.changes.askAdjust,
    ),
    buttons(
      [
        pricesOnly
          ? tap(says.buttons.acceptPrices, { tag: 'PlaceOrder', cart }, 'good')
          : tap(says.buttons.adjust, { tag: 'AdjustCart' }, 'good'),
      ],
      [tap(says.buttons.goToCart, { tag: 'Cart' }), tap(says.buttons.cancel, { tag: 'EmptyCart' }, 'danger')],
    ),
  );
};
