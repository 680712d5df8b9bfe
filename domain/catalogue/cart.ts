import type { Brand } from '../brand.ts';
import type { BuyerId } from '../people/buyer.ts';
import { available, type CatalogueItem, type VariantCode } from './product.ts';
import { quote, type Quote, type Wanted } from '../pricing/quote.ts';
import type { Level } from '../pricing/level.ts';
import { unitPriceFor } from '../pricing/steps.ts';
import type { Rupiah } from '../rupiah.ts';
import type { VoucherTerms } from '../voucher/voucher.ts';

export type CartId = Brand<string, 'CartId'>;

export const cartId = (id: string): CartId => id as CartId;

export type CartLine = {
  readonly product: VariantCode;
  readonly quantity: number;
  /** The price of one that the buyer saw last for this quantity, to notice when it has changed by the time of paying. */
  readonly priceSeen: Rupiah;
};

/** What a buyer means to buy. It holds nothing on the shelf. */
export type Cart = { readonly id: CartId; readonly buyer: BuyerId; readonly lines: readonly CartLine[] };

/** At most so many different products in a cart, and so many of each. */
export const cartLimits = { lines: 20, quantity: 100 } as const;

export const emptyCart = (id: CartId, buyer: BuyerId): Cart => ({ id, buyer, lines: [] });

export const isEmpty = (cart: Cart): boolean => cart.lines.length === 0;

export const quantityOf = (cart: Cart, product: VariantCode): number =>
  cart.lines.find((line) => line.product === product)?.quantity ?? 0;

export const itemCount = (cart: Cart): number => cart.lines.reduce((count, line) => count + line.quantity, 0);

/** At most so many of it in one order: of what is the same to everybody nobody needs a second one, and what is made by hand is asked for one by one. */
export const mostOf = ({ variant }: Pick<CatalogueItem, 'variant'>): number =>
  variant.kind === 'unit' ? cartLimits.quantity : 1;

/** What the cart costs, line by line, at the prices that the buyer saw. */
export const quoteOf = (
  { lines }: Cart,
  shelf: readonly CatalogueItem[],
  level: Level | null,
  voucher: VoucherTerms | null,
): Quote<CartLine & Wanted> =>
  quote(
    lines.map((line) => ({
      ...line,
      item: shelf.find(({ variant }) => variant.code === line.product) ?? null,
    })),
    level,
    voucher,
  );

/** Why a cart took less than was asked for. */
export type Limit = 'Stock' | 'Quantity' | 'Lines';

export type Filled = { readonly cart: Cart; readonly limitedBy: Limit | null };

export const withoutProduct = (cart: Cart, product: VariantCode): Cart => ({
  ...cart,
  lines: cart.lines.filter((line) => line.product !== product),
});

const putLine = (cart: Cart, line: CartLine): Cart => ({
  ...cart,
  lines: cart.lines.some(({ product }) => product === line.product)
    ? cart.lines.map((old) => (old.product === line.product ? line : old))
    : [...cart.lines, line],
});

/** The cart with `wanted` of a product, or as many as stock and limits allow; none takes the product out. */
export const fill = (cart: Cart, item: CatalogueItem, wanted: number, level: Level | null): Filled => {
  const { code } = item.variant;
  const most = available(item);
  const granted = Math.min(wanted, most, mostOf(item));
  if (granted <= 0) return { cart: withoutProduct(cart, code), limitedBy: wanted > 0 ? 'Stock' : null };
  if (quantityOf(cart, code) === 0 && cart.lines.length >= cartLimits.lines) {
    return { cart, limitedBy: 'Lines' };
  }
  return {
    cart: putLine(cart, {
      product: code,
      quantity: granted,
      priceSeen: unitPriceFor(item.variant, granted, level),
    }),
    limitedBy: granted === wanted ? null : granted === most ? 'Stock' : 'Quantity',
  };
};
