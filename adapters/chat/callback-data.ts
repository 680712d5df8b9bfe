import * as t from 'io-ts';
import { cartId } from '../../domain/cart.ts';
import { orderId } from '../../domain/order.ts';
import { methodId } from '../../domain/payment.ts';
import { categoryId, productCode } from '../../domain/product.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { amount, just, matching, one, order, page, two, type Reading } from './data-parts.ts';
import type { Intent, QuantityTap } from './intent.ts';
import { partsOfWish, wishOfParts } from './owner-data.ts';

const category = matching('category', /^(\*|[1-9]\d{0,8})$/);
const product = matching('product code', /^[A-Za-z0-9_-]{1,32}$/);
const cart = matching('cart id', /^[A-Za-z0-9_-]{1,40}$/);
const method = matching('payment method', /^[a-z0-9_]{1,30}$/);
const language = t.keyof({ id: null, en: null });

const quantityTaps = {
  '+': { tag: 'By', count: 1 },
  '-': { tag: 'By', count: -1 },
  '2': { tag: 'To', count: 2 },
  '5': { tag: 'To', count: 5 },
  '10': { tag: 'To', count: 10 },
} as const satisfies Record<string, QuantityTap>;
const quantity = t.keyof(quantityTaps);

const signOf = ({ tag, count }: QuantityTap): string =>
  tag === 'To' ? String(count) : count > 0 ? '+' : '-';

/** What follows it is for owners. */
const ownersLetter = '@';

const readings: ReadonlyMap<string, Reading<Intent>> = new Map<string, Reading<Intent>>([
  ['h', just({ tag: 'Home' })],
  ['k', just({ tag: 'Categories' })],
  [
    'l',
    two(category, page, (from, at) => ({
      tag: 'List',
      category: from === '*' ? null : categoryId(Number(from)),
      page: Number(at),
    })),
  ],
  ['s', one(page, (at) => ({ tag: 'StockCheck', page: Number(at) }))],
  ['p', one(product, (code) => ({ tag: 'Product', product: productCode(code) }))],
  [
    'q',
    two(product, quantity, (code, sign) => ({
      tag: 'Quantity',
      product: productCode(code),
      change: quantityTaps[sign],
    })),
  ],
  ['x', one(product, (code) => ({ tag: 'TakeOut', product: productCode(code) }))],
  ['c', just({ tag: 'Cart' })],
  ['ce', just({ tag: 'EmptyCart' })],
  ['ca', just({ tag: 'AdjustCart' })],
  ['o', one(cart, (id) => ({ tag: 'PlaceOrder', cart: cartId(id) }))],
  ['m', one(order, (id) => ({ tag: 'Methods', order: orderId(id) }))],
  ['b', one(order, (id) => ({ tag: 'Banks', order: orderId(id) }))],
  ['y', two(order, method, (id, by) => ({ tag: 'Pay', order: orderId(id), method: methodId(by) }))],
  ['v', one(order, (id) => ({ tag: 'Check', order: orderId(id) }))],
  ['n', two(order, page, (id, at) => ({ tag: 'ChangeMethod', order: orderId(id), attempt: Number(at) }))],
  ['z', one(order, (id) => ({ tag: 'CancelOrder', order: orderId(id) }))],
  ['a', one(order, (id) => ({ tag: 'OrderAgain', order: orderId(id) }))],
  ['r', one(page, (at) => ({ tag: 'Orders', page: Number(at) }))],
  ['g', one(order, (id) => ({ tag: 'Order', order: orderId(id) }))],
  ['w', just({ tag: 'Wallet' })],
  ['d', just({ tag: 'Deposit' })],
  ['da', one(amount, (sum) => ({ tag: 'DepositAmount', amount: rupiah(Number(sum)) }))],
  ['dl', one(page, (at) => ({ tag: 'Deposits', page: Number(at) }))],
  ['e', one(page, (at) => ({ tag: 'Ledger', page: Number(at) }))],
  ['u', one(order, (id) => ({ tag: 'PayFromBalance', order: orderId(id) }))],
  [
    ownersLetter,
    (parts) => {
      const wish = wishOfParts(parts);
      return wish === null ? null : { tag: 'Owner', wish };
    },
  ],
  ['?', just({ tag: 'Help' })],
  ['t', just({ tag: 'Languages' })],
  ['tt', one(language, (to) => ({ tag: 'Speak', language: to }))],
]);

const partsOf = (intent: Intent): readonly (string | number)[] => {
  switch (intent.tag) {
    case 'Home':
      return ['h'];
    case 'Categories':
      return ['k'];
    case 'List':
      return ['l', intent.category ?? '*', intent.page];
    case 'StockCheck':
      return ['s', intent.page];
    case 'Product':
      return ['p', intent.product];
    case 'Quantity':
      return ['q', intent.product, signOf(intent.change)];
    case 'TakeOut':
      return ['x', intent.product];
    case 'Cart':
      return ['c'];
    case 'EmptyCart':
      return ['ce'];
    case 'AdjustCart':
      return ['ca'];
    case 'PlaceOrder':
      return ['o', intent.cart];
    case 'Methods':
      return ['m', intent.order];
    case 'Banks':
      return ['b', intent.order];
    case 'Pay':
      return ['y', intent.order, intent.method];
    case 'Check':
      return ['v', intent.order];
    case 'ChangeMethod':
      return ['n', intent.order, intent.attempt];
    case 'CancelOrder':
      return ['z', intent.order];
    case 'OrderAgain':
      return ['a', intent.order];
    case 'Orders':
      return ['r', intent.page];
    case 'Order':
      return ['g', intent.order];
    case 'Wallet':
      return ['w'];
    case 'Deposit':
      return ['d'];
    case 'DepositAmount':
      return ['da', intent.amount];
    case 'Deposits':
      return ['dl', intent.page];
    case 'Ledger':
      return ['e', intent.page];
    case 'PayFromBalance':
      return ['u', intent.order];
    case 'Owner':
      return [ownersLetter, ...partsOfWish(intent.wish)];
    case 'Help':
      return ['?'];
    case 'Languages':
      return ['t'];
    case 'Speak':
      return ['tt', intent.language];
  }
};

/** What a button carries: at most 64 bytes. */
export const encodeIntent = (intent: Intent): string => partsOf(intent).join(':');

/** What the data of a tapped button means; null when we never wrote such data. Says nothing about whether the caller may have it. */
export const decodeIntent = (data: string): Intent | null => {
  const [letter = '', ...rest] = data.split(':');
  return readings.get(letter)?.(rest) ?? null;
};
