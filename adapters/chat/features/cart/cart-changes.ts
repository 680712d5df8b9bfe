import { checkoutRoutes } from '../checkout/routes.ts';
import { cartRoutes } from './routes.ts';
import type { CartId } from '../../../../domain/catalogue/cart.ts';
import type { CartChange } from '../../../../domain/order/checkout.ts';
import { truncate, fitLines } from '../../core/truncate.ts';
import { buttons, message, tap } from '../../core/make-screen.ts';
import { lines, paragraphs } from '../../core/rich-text.ts';
import type { Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { nameLimit } from '../catalogue/product-list.ts';

const linesLimit = 3_400;

const nameOf = (change: CartChange): string => {
  switch (change.tag) {
    case 'Gone':
      return truncate(change.product, nameLimit);
    case 'VoucherOff':
      return change.code;
    case 'PriceChanged':
    case 'Short':
    case 'OffLimits':
      return truncate(change.name, nameLimit);
  }
};

/** What is no longer as the buyer saw it, and the one tap that mends it: new prices are agreed to, missing units left out. */
export const cartChanges = ({ messages }: Locale, cart: CartId, changes: readonly CartChange[]): Screen => {
  const pricesOnly = changes.every(({ tag }) => tag === 'PriceChanged' || tag === 'VoucherOff');
  return message(
    paragraphs(
      messages.changes.title,
      lines(
        ...fitLines(
          changes.map((change) => messages.changes.entry(change, nameOf(change))),
          linesLimit,
          messages.more,
        ),
      ),
      pricesOnly ? messages.changes.askAccept : messages.changes.askAdjust,
    ),
    buttons(
      [
        pricesOnly
          ? tap(messages.buttons.acceptPrices, checkoutRoutes.placeOrder.to({ cart }), 'good')
          : tap(messages.buttons.adjust, cartRoutes.adjustCart.to(), 'good'),
      ],
      [
        tap(messages.buttons.goToCart, cartRoutes.cart.to()),
        tap(messages.buttons.cancel, cartRoutes.emptyCart.to(), 'danger'),
      ],
    ),
  );
};
