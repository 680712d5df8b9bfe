import * as E from 'fp-ts/lib/Either.js';
import { separate } from 'fp-ts/lib/ReadonlyArray.js';
import type { Cart, CartLine } from './cart.ts';
import { lineNumber, type OrderLine } from './order-line.ts';
import { quote, type PriceParts, type Quote } from './pricing/quote.ts';
import type { ProductCode, ShelfItem } from './product.ts';
import type { Rupiah } from './rupiah.ts';

export type PriceChanged = {
  readonly tag: 'PriceChanged';
  readonly product: ProductCode;
  readonly name: string;
  readonly was: Rupiah;
  readonly now: Rupiah;
};
export type Short = {
  readonly tag: 'Short';
  readonly product: ProductCode;
  readonly name: string;
  readonly wanted: number;
  readonly left: number;
};
export type Gone = { readonly tag: 'Gone'; readonly product: ProductCode };
/** What is no longer as the buyer saw it. */
export type CartChange = PriceChanged | Short | Gone;

type Goods = Omit<OrderLine, 'number' | keyof PriceParts>;
type Shelf = readonly ShelfItem[];

const onShelf = (shelf: Shelf, code: ProductCode): ShelfItem | undefined =>
  shelf.find((item) => item.product.code === code);

const changesOfLine = (line: CartLine, item: ShelfItem): readonly CartChange[] => {
  const { code: product, name, price: now } = item.product;
  const short: CartChange = { tag: 'Short', product, name, wanted: line.quantity, left: item.stock };
  const repriced: CartChange = { tag: 'PriceChanged', product, name, was: line.priceSeen, now };
  return [...(item.stock < line.quantity ? [short] : []), ...(now === line.priceSeen ? [] : [repriced])];
};

const ordered = (line: CartLine, { product }: ShelfItem): Goods => ({
  product: product.code,
  kind: 'unit',
  name: product.name,
  unitPrice: product.price,
  quantity: line.quantity,
  terms: product.terms,
});

const reviewLine = (line: CartLine, item: ShelfItem | undefined): E.Either<readonly CartChange[], Goods> => {
  if (item === undefined) return E.left([{ tag: 'Gone', product: line.product }]);
  const changes = changesOfLine(line, item);
  return changes.length > 0 ? E.left(changes) : E.right(ordered(line, item));
};

/** What is to be ordered at today's prices, or everything that changed since the buyer looked. */
export const review = (cart: Cart, shelf: Shelf): E.Either<readonly CartChange[], Quote<OrderLine>> => {
  const { left, right } = separate(cart.lines.map((line) => reviewLine(line, onShelf(shelf, line.product))));
  return left.length > 0
    ? E.left(left.flat())
    : E.right(quote(right.map((goods, at) => ({ ...goods, number: lineNumber(at + 1) }))));
};

const adjustLine = (line: CartLine, item: ShelfItem | undefined): readonly CartLine[] => {
  const quantity = Math.min(line.quantity, item?.stock ?? 0);
  return item === undefined || quantity === 0 ? [] : [{ ...line, quantity, priceSeen: item.product.price }];
};

/** The cart cut down to what is there, at today's prices. */
export const adjust = (cart: Cart, shelf: Shelf): Cart => ({
  ...cart,
  lines: cart.lines.flatMap((line) => adjustLine(line, onShelf(shelf, line.product))),
});

/** The cart with today's prices taken as seen; quantities stay as the buyer wants them. */
export const acknowledgePrices = (cart: Cart, shelf: Shelf): Cart => ({
  ...cart,
  lines: cart.lines.map((line) => ({
    ...line,
    priceSeen: onShelf(shelf, line.product)?.product.price ?? line.priceSeen,
  })),
});
