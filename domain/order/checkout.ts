import * as E from 'fp-ts/lib/Either.js';
import { separate } from 'fp-ts/lib/ReadonlyArray.js';
import { leastOf, mostOf, obtainable, type Cart, type CartLine } from '../catalogue/cart.ts';
import { lineNumber, type OrderLine } from './order-line.ts';
import { quote, type Quote, type Wanted } from '../pricing/quote.ts';
import { available, nameOf, type CatalogueItem, type VariantCode } from '../catalogue/product.ts';
import type { Level } from '../pricing/level.ts';
import { unitPriceFor } from '../pricing/steps.ts';
import type { Instant } from '../instant.ts';
import type { Rupiah } from '../rupiah.ts';
import {
  refusalOf,
  termsOf,
  type VoucherCode,
  type VoucherRefusal,
  type VoucherStanding,
} from '../voucher/voucher.ts';

export type PriceChanged = {
  readonly tag: 'PriceChanged';
  readonly product: VariantCode;
  readonly name: string;
  readonly was: Rupiah;
  readonly now: Rupiah;
};
export type Short = {
  readonly tag: 'Short';
  readonly product: VariantCode;
  readonly name: string;
  readonly wanted: number;
  readonly left: number;
};
/** One order takes at least, and at most, so many of it. */
export type OffLimits = {
  readonly tag: 'OffLimits';
  readonly product: VariantCode;
  readonly name: string;
  readonly wanted: number;
  readonly least: number;
  readonly most: number;
};
export type Gone = { readonly tag: 'Gone'; readonly product: VariantCode };
/** The voucher is not to be had any more; without it everything costs its full price. */
export type VoucherOff = {
  readonly tag: 'VoucherOff';
  readonly code: VoucherCode;
  readonly why: VoucherRefusal;
};
/** What is no longer as the buyer saw it. */
export type CartChange = PriceChanged | Short | OffLimits | Gone | VoucherOff;

type Shelf = readonly CatalogueItem[];

const onShelf = (shelf: Shelf, code: VariantCode): CatalogueItem | undefined =>
  shelf.find((item) => item.variant.code === code);

const changesOfLine = (line: CartLine, item: CatalogueItem, level: Level | null): readonly CartChange[] => {
  const { code: product } = item.variant;
  const now = unitPriceFor(item.variant, line.quantity, level);
  const name = nameOf(item);
  const least = leastOf(item);
  const most = mostOf(item);
  const left = available(item) < least ? 0 : available(item);
  const off: CartChange = { tag: 'OffLimits', product, name, wanted: line.quantity, least, most };
  const short: CartChange = { tag: 'Short', product, name, wanted: line.quantity, left };
  const repriced: CartChange = { tag: 'PriceChanged', product, name, was: line.priceSeen, now };
  const isOff = line.quantity < least || line.quantity > most;
  return [
    ...(left < line.quantity ? [short] : isOff ? [off] : []),
    ...(now === line.priceSeen ? [] : [repriced]),
  ];
};

type Reviewed = Wanted & { readonly item: CatalogueItem };

const reviewLine = (
  line: CartLine,
  item: CatalogueItem | undefined,
  level: Level | null,
): E.Either<readonly CartChange[], Reviewed> => {
  if (item === undefined) return E.left([{ tag: 'Gone', product: line.product }]);
  const changes = changesOfLine(line, item, level);
  return changes.length > 0 ? E.left(changes) : E.right({ item, quantity: line.quantity });
};

const ordered = (
  { item, quantity, unitPrice, subtotal, discount, total }: Quote<Reviewed>['lines'][number],
  at: number,
): OrderLine => ({
  number: lineNumber(at + 1),
  product: item.variant.code,
  kind: item.variant.kind,
  name: nameOf(item),
  unitPrice,
  quantity,
  subtotal,
  discount,
  total,
  terms: item.product.terms,
});

const voucherOff = (chosen: VoucherStanding | null, now: Instant): readonly CartChange[] => {
  const why = chosen === null ? null : refusalOf(chosen, now);
  return chosen === null || why === null ? [] : [{ tag: 'VoucherOff', code: chosen.voucher.code, why }];
};

/** What is to be ordered at today's prices for a buyer of this level, or everything that changed since the buyer looked. */
export const review = (
  cart: Cart,
  shelf: Shelf,
  level: Level | null,
  chosen: VoucherStanding | null,
  now: Instant,
): E.Either<readonly CartChange[], Quote<OrderLine>> => {
  const { left, right } = separate(
    cart.lines.map((line) => reviewLine(line, onShelf(shelf, line.product), level)),
  );
  const changes = [...left.flat(), ...voucherOff(chosen, now)];
  if (changes.length > 0) return E.left(changes);
  const quoted = quote(right, level, chosen === null ? null : termsOf(chosen.voucher));
  return E.right({ ...quoted, lines: quoted.lines.map(ordered) });
};

const adjustLine = (
  line: CartLine,
  item: CatalogueItem | undefined,
  level: Level | null,
): readonly CartLine[] => {
  if (item === undefined) return [];
  const quantity = Math.min(Math.max(line.quantity, leastOf(item)), obtainable(item));
  return quantity === 0
    ? []
    : [{ ...line, quantity, priceSeen: unitPriceFor(item.variant, quantity, level) }];
};

/** The cart brought to what is there and may be ordered, at today's prices. */
export const adjust = (cart: Cart, shelf: Shelf, level: Level | null): Cart => ({
  ...cart,
  lines: cart.lines.flatMap((line) => adjustLine(line, onShelf(shelf, line.product), level)),
});

/** The cart with today's prices taken as seen; quantities stay as the buyer wants them. */
export const acknowledgePrices = (cart: Cart, shelf: Shelf, level: Level | null): Cart => ({
  ...cart,
  lines: cart.lines.map((line) => {
    const item = onShelf(shelf, line.product);
    return item === undefined
      ? line
      : { ...line, priceSeen: unitPriceFor(item.variant, line.quantity, level) };
  }),
});
