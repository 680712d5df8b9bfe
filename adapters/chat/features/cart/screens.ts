import { nameOf } from '../../../../domain/catalogue/product.ts';
import { catalogueRoutes } from '../catalogue/routes.ts';
import { cartRoutes } from './routes.ts';
import { checkoutRoutes } from '../checkout/routes.ts';
import type { CartView } from '../../../../application/cart/show-cart.ts';
import { cartLimits, itemCount, quoteOf, type CartLine } from '../../../../domain/catalogue/cart.ts';
import type { PriceParts, VoucherEffect } from '../../../../domain/pricing/quote.ts';
import type { VoucherTerms } from '../../../../domain/voucher/voucher.ts';
import { truncate, fitLines } from '../../core/truncate.ts';
import { buttons, inRowsOf, message, tap } from '../../core/make-screen.ts';
import { bold, lines, paragraphs, rich } from '../../core/rich-text.ts';
import type { Controls, RichText, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { closedLine } from '../home/closed.ts';
import { nameLimit } from '../catalogue/product-list.ts';
import { voucherRoutes } from '../voucher/routes.ts';

const linesLimit = 3_500;

const toProducts = ({ messages }: Locale): Controls =>
  buttons([
    tap(messages.buttons.everything, catalogueRoutes.list.to({ category: null, page: 0 }), 'primary'),
  ]);

const entry =
  ({ messages }: Locale, { shelf }: CartView) =>
  ({ product: code, quantity, priceSeen, subtotal }: CartLine & PriceParts, at: number): RichText => {
    const item = shelf.find(({ variant }) => variant.code === code);
    return lines(
      rich`${at + 1}. ${bold(truncate(item === undefined ? code : nameOf(item), nameLimit))}`,
      item === undefined ? messages.cart.gone : messages.cart.entry(quantity, priceSeen, subtotal),
    );
  };

/** The voucher that the cart is quoted with; none where it is not to be had any more. */
const usable = ({ chosen }: CartView): VoucherTerms | null =>
  chosen?.refusal === null ? chosen.voucher : null;

type Quoted = Pick<PriceParts, 'discount'> & { readonly voucher: VoucherEffect };

/** What the voucher does to this cart, or why it does nothing. */
const voucherLine = ({ messages }: Locale, { chosen }: CartView, quoted: Quoted): RichText | null => {
  const { voucher: effect, discount } = quoted;
  switch (effect.tag) {
    case 'None':
      return chosen === null || chosen.refusal === null
        ? null
        : messages.voucher.off(chosen.voucher.code, messages.voucher.why[chosen.refusal]);
    case 'Applied':
      return messages.voucher.discount(effect.terms.code, discount);
    case 'SpendMore':
      return messages.voucher.spendMore(effect.code, effect.missing);
    case 'OutOfScope':
      return messages.voucher.outOfScope(effect.code);
  }
};

/** What is in the cart and what it comes to, at the prices that the buyer saw; a number under it opens that product. */
export const cartScreen = (locale: Locale, view: CartView): Screen => {
  const { messages } = locale;
  const { cart, chosen } = view;
  const quoted = quoteOf(cart, view.shelf, view.level, usable(view));
  const edits = cart.lines
    .slice(0, cartLimits.lines)
    .map(({ product }, at) => tap(messages.cart.change(at + 1), catalogueRoutes.product.to({ product })));
  return message(
    paragraphs(
      closedLine(locale),
      messages.cart.title,
      lines(...fitLines(quoted.lines.map(entry(locale, view)), linesLimit, messages.more)),
      lines(
        messages.cart.items(itemCount(cart)),
        view.level === null ? null : messages.card.level(view.level),
        voucherLine(locale, view, quoted),
        messages.cart.total(quoted.total),
      ),
    ),
    buttons(
      ...inRowsOf(3, edits),
      [
        chosen === null
          ? tap(messages.buttons.useVoucher, voucherRoutes.ask.to())
          : tap(messages.voucher.drop(chosen.voucher.code), voucherRoutes.drop.to()),
      ],
      [tap(messages.buttons.pay, checkoutRoutes.placeOrder.to({ cart: cart.id }), 'good')],
      [
        tap(messages.buttons.everything, catalogueRoutes.list.to({ category: null, page: 0 })),
        tap(messages.buttons.cancel, cartRoutes.emptyCart.to(), 'danger'),
      ],
    ),
  );
};

export const emptyCartScreen = (locale: Locale): Screen =>
  message(locale.messages.cart.empty, toProducts(locale));

export const cartEmptied = (locale: Locale): Screen =>
  message(locale.messages.cart.emptied, toProducts(locale));

/** Nothing of what was in the cart is there any more. */
export const nothingLeft = (locale: Locale): Screen =>
  message(locale.messages.changes.nothingLeft, toProducts(locale));
