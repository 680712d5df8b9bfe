import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { cartId } from '../../../domain/catalogue/cart.ts';
import { gatewayId } from '../../../domain/payment/gateway.ts';
import { instant } from '../../../domain/instant.ts';
import { lineNumber } from '../../../domain/order/order-line.ts';
import { orderId } from '../../../domain/order/order.ts';
import { methodId, paymentReference, transactionId } from '../../../domain/payment/payment.ts';
import { photoId } from '../../../domain/catalogue/photo.ts';
import { categoryId, variantCode, productId } from '../../../domain/catalogue/product.ts';
import { readLevel } from '../../../domain/pricing/level.ts';
import { isRupiah, type Rupiah } from '../../../domain/rupiah.ts';
import { goodsFileId } from '../../../domain/stock/goods-file.ts';
import { stockBatchId, stockImportId } from '../../../domain/stock/stock-batch.ts';
import { testimonyId } from '../../../domain/rating/testimony.ts';
import { unitId } from '../../../domain/stock/unit.ts';

const digits = /^-?\d{1,16}$/;

/** A bigint comes as text, a number inside JSON as a number; either must be exact. */
const exactly = (input: unknown): number | undefined => {
  const value = typeof input === 'string' && digits.test(input) ? Number(input) : input;
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
};

const toMoment = (input: unknown): number | undefined =>
  exactly(input instanceof Date ? input.getTime() : input);

const never = (_: unknown): _ is never => false;

/** A value made from a column; `undefined` says that the column holds something else. */
const column = <A>(name: string, make: (input: unknown) => A | undefined): t.Type<A, A> =>
  new t.Type<A, A, unknown>(
    name,
    never,
    (input, context) => {
      const made = make(input);
      return made === undefined ? t.failure(input, context) : t.success(made);
    },
    t.identity,
  );

const map =
  <A, B>(f: (a: A) => B) =>
  (make: (input: unknown) => A | undefined) =>
  (input: unknown): B | undefined => {
    const made = make(input);
    return made === undefined ? undefined : f(made);
  };

const toText = (input: unknown): string | undefined => (typeof input === 'string' ? input : undefined);

const toAmount = (input: unknown): Rupiah | undefined => {
  const value = exactly(input);
  return isRupiah(value) ? value : undefined;
};

const toBytes = (input: unknown): Buffer | undefined => (Buffer.isBuffer(input) ? input : undefined);

export const bytes = column('bytes', toBytes);
export const count = column('a count', exactly);
export const amount = column('whole rupiah', toAmount);
export const moment = column('a moment', map(instant)(toMoment));
export const buyerIdColumn = column('a buyer id', map(buyerId)(exactly));
export const orderIdColumn = column('an order id', map(orderId)(toText));
export const cartIdColumn = column('a cart id', map(cartId)(toText));
export const lineNumberColumn = column('a line number', map(lineNumber)(exactly));
export const codeColumn = column('a variant code', map(variantCode)(toText));
export const photoIdColumn = column('a photo id', map(photoId)(toText));
export const productIdColumn = column('a product id', map(productId)(toText));
export const referenceColumn = column('a payment reference', map(paymentReference)(toText));
export const transactionColumn = column('a transaction id', map(transactionId)(toText));
export const batchIdColumn = column('a batch id', map(stockBatchId)(exactly));
export const importIdColumn = column('an import id', map(stockImportId)(exactly));
export const goodsFileColumn = column('a file of goods', map(goodsFileId)(exactly));
export const unitIdColumn = column('a unit id', map(unitId)(exactly));
export const testimonyIdColumn = column('a testimony id', map(testimonyId)(exactly));
export const categoryIdColumn = column('a category id', map(categoryId)(exactly));
export const gatewayColumn = column('a gateway', map(gatewayId)(toText));
export const methodColumn = column('a payment method', map(methodId)(toText));
export const levelColumn = column('a level', (input) => {
  const name = toText(input);
  return name === undefined ? undefined : (readLevel(name) ?? undefined);
});
export const language = t.keyof({ id: null, en: null });

export const orNull = <A>(codec: t.Type<A, A>): t.Type<A | null, A | null> => t.union([t.null, codec]);

/** What `decoder` reads, made into something else. */
export const mapped = <A, B>(decoder: t.Decoder<unknown, A>, make: (read: A) => B): t.Decoder<unknown, B> => {
  const validate: t.Validate<unknown, B> = (input, context) => E.map(make)(decoder.validate(input, context));
  return { name: decoder.name, validate, decode: (input) => validate(input, []) };
};

/** A statement that answers with no row worth reading. */
export const nothingRead = t.unknown;

const expected = ({ context }: t.ValidationError): string =>
  context
    .map(({ key, type }, depth) => (depth === context.length - 1 ? `${key} is not ${type.name}` : key))
    .filter((part) => part !== '')
    .join('.');

/** Every row as it should be, or an error that names the columns and none of their values. */
export const decodeRows = <Row>(
  row: t.Decoder<unknown, Row>,
  rows: readonly unknown[],
): E.Either<Error, readonly Row[]> => {
  const decoded: Row[] = [];
  for (const one of rows) {
    const result = row.decode(one);
    if (E.isLeft(result))
      return E.left(new Error(`unexpected row: ${[...new Set(result.left.map(expected))].join('; ')}`));
    decoded.push(result.right);
  }
  return E.right(decoded);
};
