import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { Instant } from '../../domain/instant.ts';
import {
  paymentReference,
  transactionId,
  type PaymentReference,
  type PaymentStatus,
  type TransactionId,
} from '../../domain/payment/payment.ts';
import { isRupiah, type Rupiah } from '../../domain/rupiah.ts';
import { momentIn } from './moment.ts';

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

/** What is read from anything and never refused: it only decorates, or is checked by what it is compared with. */
const reading = <A>(name: string, read: (input: unknown) => A): t.Type<A, unknown, unknown> =>
  new t.Type<A, unknown, unknown>(
    name,
    (_: unknown): _ is A => false,
    (input) => t.success(read(input)),
    (value) => value,
  );

/** A text, or a number that lost none of its digits on the way; anything else is nothing. */
export const LenientText = reading('a text or nothing', (input): string | null => {
  if (isText(input)) return input;
  return typeof input === 'number' && Number.isSafeInteger(input) && input >= 0 ? String(input) : null;
});

/** A sum that is shown and settles nothing: a part of a rupiah is rounded up; anything else is nothing. */
export const LenientMoney = reading('an amount or nothing', (input): Rupiah | null => {
  const up = typeof input === 'number' ? Math.ceil(input) : null;
  return isRupiah(up) ? up : null;
});

/** A moment as the gateway writes it; anything else is nothing. */
export const LenientMoment = reading('a moment or nothing', momentIn);

/** True or false, or no word on it. */
export const MaybeFlag = t.union([t.boolean, t.null, t.undefined], 'true, false or nothing');

export const Status = t.keyof(
  { pending: null, completed: null, canceled: null, cancelled: null },
  'a known status',
);

/** An object with these fields, some of them optional; others are let through. Named so that a complaint does not list them all. */
export const fields = <R extends t.Props, O extends t.Props>(required: R, optional: O) =>
  t.intersection([t.type(required, 'an object'), t.partial(optional, 'an object')]);

/** The status in the core's words; money that came at no readable moment, or by a clock that is ahead of ours, came `now`. */
export const statusOf = (
  status: t.TypeOf<typeof Status>,
  completedAt: Instant | null,
  now: Instant,
): PaymentStatus => {
  switch (status) {
    case 'pending':
      return { tag: 'Pending' };
    case 'completed':
      return { tag: 'Completed', at: completedAt !== null && completedAt < now ? completedAt : now };
    case 'canceled':
    case 'cancelled':
      return { tag: 'Cancelled' };
  }
};

/** A moment that is not past: one that is would only confuse who is to pay. */
export const stillToCome = (moment: Instant | null | undefined, now: Instant): Instant | null =>
  moment !== null && moment !== undefined && moment > now ? moment : null;

const isPart = (input: unknown): boolean => typeof input === 'number' && !Number.isInteger(input);

/** Whether an answer to create, in its envelope or not, names a fee or a total in parts of a rupiah. */
export const isRounded = (body: unknown): boolean => {
  const { payment } = t.partial({ payment: t.unknown }).is(body) ? body : { payment: undefined };
  const sums = t.partial({ fee: t.unknown, total_payment: t.unknown });
  const named = sums.is(payment) ? payment : body;
  return sums.is(named) && (isPart(named.fee) || isPart(named.total_payment));
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
