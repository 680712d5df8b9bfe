import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { Instant } from '../../domain/instant.ts';
import {
  paymentReference,
  transactionId,
  type PaymentReference,
  type PaymentStatus,
  type TransactionId,
} from '../../domain/payment.ts';
import { isRupiah, type Rupiah } from '../../domain/rupiah.ts';
import { momentOf } from './moment.ts';

/** What may stand in a path of the gateway and be one of our references. */
export const isReference = (text: string): boolean => /^[A-Za-z0-9_-]{5,100}$/.test(text);
export const isTransactionId = (text: string): boolean => /^[A-Za-z0-9_-]{1,100}$/.test(text);

const isText = (u: unknown): u is string => typeof u === 'string';

/** A number that is a whole amount of rupiah, never a text that looks like one. */
export const Money = new t.Type<Rupiah, number, unknown>(
  'whole rupiah',
  isRupiah,
  (u, c) => (isRupiah(u) ? t.success(u) : t.failure(u, c)),
  Number,
);

export const Reference = new t.Type<PaymentReference, string, unknown>(
  'an order id',
  (u): u is PaymentReference => isText(u) && isReference(u),
  (u, c) => (isText(u) && isReference(u) ? t.success(paymentReference(u)) : t.failure(u, c)),
  String,
);

export const Transaction = new t.Type<TransactionId, string, unknown>(
  'a transaction id',
  (u): u is TransactionId => isText(u) && isTransactionId(u),
  (u, c) => (isText(u) && isTransactionId(u) ? t.success(transactionId(u)) : t.failure(u, c)),
  String,
);

/** A text that may as well be null or missing. */
export const MaybeText = t.union([t.string, t.null, t.undefined], 'a text or nothing');

export const Status = t.keyof(
  { pending: null, completed: null, canceled: null, cancelled: null },
  'a known status',
);

/** An object with these fields, some of them optional; others are let through. Named so that a complaint does not list them all. */
export const fields = <R extends t.Props, O extends t.Props>(required: R, optional: O) =>
  t.intersection([t.type(required, 'an object'), t.partial(optional, 'an object')]);

/** The status in the core's words; money that came at no readable moment came `now`. */
export const statusOf = (
  status: t.TypeOf<typeof Status>,
  completedAt: string | null | undefined,
  now: Instant,
): PaymentStatus => {
  switch (status) {
    case 'pending':
      return { tag: 'Pending' };
    case 'completed':
      return { tag: 'Completed', at: momentOf(completedAt) ?? now };
    case 'canceled':
    case 'cancelled':
      return { tag: 'Cancelled' };
  }
};

const placeOf = ({ context }: t.ValidationError): string =>
  context
    .map((entry) => entry.key)
    .filter((key) => key !== '' && !/^\d+$/.test(key))
    .join('.');

const complaint = (error: t.ValidationError): string =>
  `${placeOf(error) || 'it'} is not ${error.context.at(-1)?.type.name ?? 'as expected'}`;

/** Decodes, or says which fields are not what they should be: names and expectations, never a value. */
export const decoded = <A>(codec: t.Decoder<unknown, A>, body: unknown): E.Either<string, A> =>
  E.mapLeft((errors: t.Errors) => [...new Set(errors.map(complaint))].join('; '))(codec.decode(body));
