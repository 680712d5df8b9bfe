import type { Brand } from '../brand.ts';
import type { BuyerId } from '../people/buyer.ts';
import { available, type CatalogueItem, type VariantCode } from './product.ts';
import { quote, type Quote, type Wanted } from '../pricing/quote.ts';
import type { Level } from '../pricing/level.ts';
import { mostOfAny } from '../pricing/limits.ts';
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
export type Cart = {
  readonly id: CartId;
  readonly buyer: BuyerId;
  readonly lines: readonly CartLine[];
  /** Idempotency keys of the latest changes by so many (`➕`, `➖`) that it has taken, the newest last. */
  readonly counted: readonly string[];
};

/** At most so many different products in a cart, and so many of each. */
export const cartLimits = { lines: 20, quantity: mostOfAny } as const;

/** So many changes of a cart are known when they come again: more than a person makes before the messenger hears of the first. */
export const countedRemembered = 32;

/** A new cart; it does not count what the one before it has. */
export const emptyCart = (id: CartId, buyer: BuyerId, counted: readonly string[] = []): Cart => ({
  id,
  buyer,
  lines: [],
  counted,
});

/** The cart with the key of a change by so many noted in it. */
export const withCounted = (cart: Cart, key: string): Cart => ({
  ...cart,
  counted: [...cart.counted, key].slice(-countedRemembered),
});

export const isEmpty = (cart: Cart): boolean => cart.lines.length === 0;

export const quantityOf = (cart: Cart, product: VariantCode): number =>
  cart.lines.find((line) => line.product === product)?.quantity ?? 0;

export const itemCount = (cart: Cart): number => cart.lines.reduce((count, line) => count + line.quantity, 0);

/** At most so many of it in one order: of what is the same to everybody nobody needs a second one, and what is made by hand is asked for one by one. */
export const mostOf = ({ variant }: Pick<CatalogueItem, 'variant'>): number =>
  variant.kind === 'unit' ? (variant.most ?? mostOfAny) : 1;

/** At least so many of it in one order. */
export const leastOf = ({ variant }: Pick<CatalogueItem, 'variant'>): number =>
  variant.kind === 'unit' ? variant.least : 1;

/** How many of it one order can have now; none where less is left than it takes at least. */
export const obtainable = (item: CatalogueItem): number => {
  const most = Math.min(available(item), mostOf(item));
  return most < leastOf(item) ? 0 : most;
};

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

/** Why a cart took less than was asked for, or more: an order takes no fewer (`Least`). */
export type Limit = 'Stock' | 'Quantity' | 'Least' | 'Lines';

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

const limitOn = (item: CatalogueItem, granted: number, wanted: number): Limit | null => {
  if (granted === wanted) return null;
  if (granted > wanted) return 'Least';
  return granted === available(item) || granted === 0 ? 'Stock' : 'Quantity';
};

/** The cart with `wanted` of a product, or as many as stock and limits allow; none takes the product out. */
export const fill = (cart: Cart, item: CatalogueItem, wanted: number, level: Level | null): Filled => {
  const { code } = item.variant;
  const asked = wanted > 0 ? Math.max(wanted, leastOf(item)) : 0;
  const granted = Math.min(asked, obtainable(item));
  const limitedBy = limitOn(item, granted, Math.max(0, wanted));
  if (granted === 0) return { cart: withoutProduct(cart, code), limitedBy };
  if (quantityOf(cart, code) === 0 && cart.lines.length >= cartLimits.lines) {
    return { cart, limitedBy: 'Lines' };
  }
  return {
    cart: putLine(cart, {
      product: code,
      quantity: granted,
      priceSeen: unitPriceFor(item.variant, granted, level),
    }),
    limitedBy,
  };
};
