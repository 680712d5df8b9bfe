import type { ValuesOf } from '../../core/routes.ts';
import { cartRoutes } from '../cart/routes.ts';
import { catalogueRoutes } from './routes.ts';
import type { Limit } from '../../../../domain/catalogue/cart.ts';
import { cartLimits, leastOf, mostOf, obtainable } from '../../../../domain/catalogue/cart.ts';
import {
  available,
  nameOf,
  type CatalogueItem,
  type VariantCode,
  type Variant,
} from '../../../../domain/catalogue/product.ts';
import type { Level } from '../../../../domain/pricing/level.ts';
import { pricesFor } from '../../../../domain/pricing/steps.ts';
import { quote } from '../../../../domain/pricing/quote.ts';
import { truncate } from '../../core/truncate.ts';
import {
  buttons,
  captionLimit,
  inRowsOf,
  message,
  off,
  tap,
  withAttachment,
} from '../../core/make-screen.ts';
import { bold, lengthOf, lines, paragraphs, rich } from '../../core/rich-text.ts';
import type { Button, Controls, RichText, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import type { BuyerMessages } from '../../messages.ts';
import { closedLine } from '../home/closed.ts';
import { ratingsMessages } from '../ratings/messages.ts';
import { availabilityText, nameLimit } from './product-list.ts';

/** UTF-16 units that what an owner wrote of a product may take. */
export type Room = { readonly description: number; readonly terms: number };

/** Together they leave room for names and figures in one message. */
const wholeMessage: Room = { description: 1_800, terms: 1_600 };

const quantityKey = (
  label: string,
  product: VariantCode,
  change: ValuesOf<typeof cartRoutes.quantity>['change'],
): Button => tap(label, cartRoutes.quantity.to({ product, change }));

/** One fewer and one more; at an end there is nothing to tap. */
const byOne = (item: CatalogueItem, inCart: number): readonly Button[] => {
  const { code } = item.variant;
  return [
    inCart === 0 ? off('➖') : quantityKey('➖', code, { tag: 'By', count: -1 }),
    inCart >= obtainable(item) ? off('➕') : quantityKey('➕', code, { tag: 'By', count: 1 }),
  ];
};

/** So many at once, as far as one order may have so many. */
const several = (item: CatalogueItem): readonly (Button | null)[] =>
  (
    [
      ['✌️ x2', 2],
      ['🖐️ x5', 5],
      ['🔟 x10', 10],
    ] as const
  ).map(([label, count]) =>
    count < leastOf(item) || count > mostOf(item)
      ? null
      : quantityKey(label, item.variant.code, { tag: 'To', count }),
  );

const cartLine = (
  { card }: BuyerMessages,
  item: CatalogueItem,
  stock: number,
  inCart: number,
  level: Level | null,
): RichText => {
  if (inCart > 0) return card.inCart(inCart, quote([{ item, quantity: inCart }], level, null).total);
  return stock > 0 ? card.noneInCart : card.soldOut;
};

/** How many one order takes, where that is not as everywhere. */
const limitsLine = ({ card }: BuyerMessages, item: CatalogueItem): RichText | null => {
  const { kind, least, most } = item.variant;
  return kind !== 'unit' || (least === 1 && most === null) ? null : card.limits(least, most);
};

/** What buyers of a level read of a product. */
export const cardText = (
  { messages, language }: Locale,
  item: CatalogueItem,
  inCart: number,
  level: Level | null,
  room: Room = wholeMessage,
): RichText => {
  const { product, variant, sold, rating, warrantyDays } = item;
  const terms = truncate(product.terms.trim(), room.terms);
  const stock = obtainable(item);
  const { price: each, steps } = pricesFor(variant, level);
  return paragraphs(
    rich`${product.emoji ?? '🛍️'} ${bold(truncate(nameOf({ product: { ...product, emoji: null }, variant }), nameLimit))}`,
    truncate(product.description, room.description),
    lines(
      messages.card.price(each),
      ...steps.map(({ from, price }) => messages.card.step(from, price)),
      level === null || variant.levels.every((own) => own.level !== level)
        ? null
        : messages.card.level(level),
      availabilityText(messages, item),
      limitsLine(messages, item),
      warrantyDays === undefined ? null : messages.card.warranty(warrantyDays),
      messages.list.sold(sold),
      rating === undefined ? null : ratingsMessages[language].onCard(rating),
      messages.card.category(truncate(product.category.name, nameLimit)),
    ),
    terms === '' ? null : messages.card.terms(terms),
    cartLine(messages, item, stock, inCart, level),
  );
};

/** A caption is short: the description and the terms share what the rest leaves of it. */
const roomInCaption = ({ product }: CatalogueItem, text: (room: Room) => RichText): Room => {
  const bare = lengthOf(text({ description: 1, terms: 1 }));
  const left = Math.max(2, captionLimit - bare);
  const description = Math.min(product.description.length, Math.max(left >> 1, left - product.terms.length));
  return { description: Math.max(1, description), terms: Math.max(1, left - description) };
};

/** Whether a product's card holds all that its owner wrote. */
const isWhole = (item: CatalogueItem, text: (room: Room) => RichText): boolean =>
  item.product.photo === null || lengthOf(text(wholeMessage)) <= captionLimit;

/** A text about a product under its photo; where it has none, or is to be read whole, a message of words. */
export const cardScreen = (
  item: Pick<CatalogueItem, 'product' | 'variant' | 'availability' | 'sold'>,
  text: (room: Room) => RichText,
  controls: Controls,
): Screen => {
  const { photo } = item.product;
  if (photo === null) return message(text(wholeMessage), controls);
  const room = isWhole(item, text) ? wholeMessage : roomInCaption(item, text);
  const alt = truncate(nameOf(item), nameLimit);
  return withAttachment({ tag: 'Photo', photo, alt }, text(room), controls);
};

/** So many variants stand under a card: a messenger shows a hundred buttons at most, a phone far fewer. */
const variantsPerCard = 30;

/**
 * Leads to the other variants of a product; nothing where there is only one. Of very many those are shown among
 * which the chosen one is, and the arrows lead to the nearest ones before and after.
 */
export const variantButtons = (
  { product, variant }: CatalogueItem,
  all: readonly Variant[],
): readonly Button[] => {
  if (all.length < 2) return [];
  const at = Math.max(
    all.findIndex(({ code }) => code === variant.code),
    0,
  );
  const first = at - (at % variantsPerCard);
  const to = (label: string, place: number): readonly Button[] => {
    const one = all[place];
    return one === undefined ? [] : [tap(label, catalogueRoutes.product.to({ product: one.code }))];
  };
  const shown = all.slice(first, first + variantsPerCard);
  return [
    ...shown.map(({ code, label }) =>
      tap(
        `${code === variant.code ? '🔘' : '⚪'} ${label ?? product.name}`,
        catalogueRoutes.product.to({ product: code }),
      ),
    ),
    ...to('◀️', first - 1),
    ...to('▶️', first + variantsPerCard),
  ];
};

/** A product with all that is known of it, how many of it are in the cart, what is offered about a favourite, and about a sold-out one. */
export const productCard = (
  locale: Locale,
  item: CatalogueItem,
  inCart: number,
  level: Level | null,
  favourites: readonly (Button | null)[] = [],
  restock: Button | null = null,
  variants: readonly Button[] = [],
): Screen => {
  const { messages } = locale;
  const { code } = item.variant;
  const text = (room: Room): RichText =>
    paragraphs(closedLine(locale), cardText(locale, item, inCart, level, room));
  const more = isWhole(item, text)
    ? null
    : tap(messages.buttons.readAll, catalogueRoutes.words.to({ product: code }));
  if (obtainable(item) === 0 && inCart === 0) {
    return cardScreen(
      item,
      text,
      buttons(
        ...inRowsOf(3, variants),
        [more],
        [restock],
        [tap(messages.buttons.everything, catalogueRoutes.list.to({ category: null, page: 0 }))],
      ),
    );
  }
  return cardScreen(
    item,
    text,
    buttons(
      ...inRowsOf(3, variants),
      [more],
      byOne(item, inCart),
      inCart > 0 ? several(item) : [],
      favourites,
      [tap(messages.buttons.goToCart, cartRoutes.cart.to(), 'primary')],
      [tap(messages.buttons.cancel, cartRoutes.takeOut.to({ product: code }), 'danger')],
    ),
  );
};

/** Why the cart took less than was asked for, or more. */
export const limitNote = ({ messages }: Locale, limit: Limit, item: CatalogueItem): string => {
  switch (limit) {
    case 'Stock':
      return messages.card.onlySoMany(available(item));
    case 'Quantity':
      return messages.card.atMostSoMany(mostOf(item));
    case 'Least':
      return messages.card.atLeastSoMany(leastOf(item));
    case 'Lines':
      return messages.card.cartIsFull(cartLimits.lines);
  }
};

/** After `❌` on a card: the product is out of the cart, the rest stays. */
export const takenOut = ({ messages }: Locale, name: string, cartHasMore: boolean): Screen =>
  message(
    messages.card.takenOut(truncate(name, nameLimit)),
    buttons(
      [tap(messages.buttons.everything, catalogueRoutes.list.to({ category: null, page: 0 }))],
      [cartHasMore ? tap(messages.buttons.goToCart, cartRoutes.cart.to(), 'primary') : null],
    ),
  );
