import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import { isDeepStrictEqual } from 'node:util';
import { broadcastId } from '../../../domain/broadcast/broadcast.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { cartId } from '../../../domain/catalogue/cart.ts';
import { lineNumber } from '../../../domain/order/order-line.ts';
import { orderId } from '../../../domain/order/order.ts';
import { methodId, paymentReference } from '../../../domain/payment/payment.ts';
import { categoryId, variantCode } from '../../../domain/catalogue/product.ts';
import { stockBatchId, stockImportId } from '../../../domain/stock/stock-batch.ts';
import { unitId } from '../../../domain/stock/unit.ts';
import { voucherCode } from '../../../domain/voucher/voucher.ts';
import type { Level } from '../../../domain/pricing/level.ts';
import { rupiah } from '../../../domain/rupiah.ts';

/** One part of callback data, both ways. `pattern` matches all texts that it may have, and tests make values from it. */
export type Field<A> = {
  readonly pattern: RegExp;
  readonly decode: (text: unknown) => t.Validation<A>;
  write(value: A): string;
};

const field = <A>(
  name: string,
  pattern: RegExp,
  read: (text: string) => A,
  write: (value: A) => string = String,
): Field<A> => {
  const text = t.refinement(t.string, (given) => pattern.test(given), name);
  return { pattern, decode: (given) => pipe(text.decode(given), E.map(read)), write };
};

const number = (name: string, pattern: RegExp): Field<number> => field(name, pattern, Number);

/** One of a few values, each by a short text of its own. */
export const choice = <const A>(name: string, meanings: Readonly<Record<string, A>>): Field<A> => {
  const entries = Object.entries(meanings);
  const read = new Map(entries);
  const escaped = entries.map(([text]) => text.replace(/[+*?]/g, '\\$&'));
  return field(
    name,
    new RegExp(`^(${escaped.join('|')})$`),
    (text) => read.get(text) as A,
    (value) => entries.find(([, meant]) => isDeepStrictEqual(meant, value))?.[0] ?? '',
  );
};

/** The same, or `*` for all: null. */
const orAll = <A>(one: Field<A>): Field<A | null> => ({
  pattern: new RegExp(`^(\\*|${one.pattern.source.slice(1, -1)})$`),
  decode: (text) => (text === '*' ? t.success(null) : one.decode(text)),
  write: (value) => (value === null ? '*' : one.write(value)),
});

const orderForm = 'tg\\d{1,16}-[0-9a-f]{8}';

/** A number of at most three digits, of a page or of a place in a list: counted from 0. */
export const page = number('page', /^(0|[1-9]\d{0,2})$/);
/** At least 1. */
export const amount = field('amount', /^[1-9]\d{0,14}$/, (text) => rupiah(Number(text)));
export const product = field('product code', /^[A-Za-z0-9_-]{1,32}$/, variantCode);
export const oneCategory = field('category', /^[1-9]\d{0,8}$/, (text) => categoryId(Number(text)));
/** Null for the products of all categories. */
export const category = orAll(oneCategory);
export const cart = field('cart id', /^[A-Za-z0-9_-]{1,40}$/, cartId);
export const order = field('order id', new RegExp(`^${orderForm}$`), orderId);
export const method = field('payment method', /^[a-z0-9_]{1,30}$/, methodId);
export const reference = field(
  'payment reference',
  new RegExp(`^${orderForm}(-[1-9]\\d{0,3})?$`),
  paymentReference,
);
export const person = field('person', /^[1-9]\d{0,15}$/, (text) => buyerId(Number(text)));
export const voucher = field('voucher code', /^[A-Z0-9][A-Z0-9_-]{2,23}$/, voucherCode);
export const level = field('level', /^[a-z0-9][a-z0-9-]{0,23}$/, (text) => text as Level);
/** Null for the prices of everybody. */
export const anyLevel = orAll(level);
/** Null for everybody. */
export const anybody = orAll(person);
/** A line of an order, counted from 0; null for all that are left. */
export const line = orAll(number('line', /^(0|[1-9]\d?)$/));
/** One line of an order, by its number. */
export const orderLine = field('order line', /^[1-9]\d{0,2}$/, (text) => lineNumber(Number(text)));
/** How often something was changed when the button was made. */
export const version = number('version', /^(0|[1-9]\d{0,8})$/);
export const word = field('word', /^[a-z0-9-]{1,40}$/, (text) => text);
/** What staff call a question. */
export const question = field('question', /^[^\n]{1,40}$/u, (given) => given);
/** A short text of letters and digits. */
export const text = field('text', /^[A-Za-z0-9._+-]{1,24}$/, (given) => given);
/** Tells one form that was begun from another. */
export const mark = field('mark', /^[0-9a-f]{6}$/, (given) => given);
export const broadcast = field('broadcast', /^[a-z0-9-]{1,40}$/, broadcastId);
export const job = field('job', /^[1-9]\d{0,17}$/, (text) => text);
const serial = /^[1-9]\d{0,14}$/;
export const batch = field('batch', serial, (text) => stockBatchId(Number(text)));
export const unit = field('unit', serial, (text) => unitId(Number(text)));
export const stockImport = field('import', serial, (text) => stockImportId(Number(text)));
/** A place in an order of things; null for the end of it. */
export const place = orAll(field('place', serial, Number));
/** So many days up to today, or one day as `20261122`; null for any time. */
export const period: Field<string | null> = orAll(
  field('period', /^(1|7|30|20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))$/, (given) => given),
);

type Tagged<F> = {
  readonly [Tag in keyof F]: F[Tag] extends Field<infer A> ? { readonly tag: Tag; readonly value: A } : never;
}[keyof F];

/** A value of one of several fields, by a letter before it; null for none. */
export const compound = <const F extends Readonly<Record<string, Field<unknown>>>>(
  name: string,
  fields: F,
): Field<Tagged<F> | null> => {
  const own: Readonly<Record<string, Field<unknown>>> = fields;
  const parts = Object.entries(own).map(([tag, { pattern }]) => `${tag}${pattern.source.slice(1, -1)}`);
  const one: Field<Tagged<F>> = {
    pattern: new RegExp(`^(${parts.join('|')})$`),
    decode: (given) =>
      pipe(
        t.string.decode(given),
        E.chain((whole) => {
          const tag = whole.slice(0, 1);
          const found = own[tag]?.decode(whole.slice(1)) ?? t.failure<unknown>(given, [], name);
          return pipe(
            found,
            E.map((value) => ({ tag, value }) as unknown as Tagged<F>),
          );
        }),
      ),
    write: (given) => {
      const { tag, value } = given as { readonly tag: string; readonly value: unknown };
      return `${tag}${own[tag]?.write(value) ?? ''}`;
    },
  };
  return orAll(one);
};
