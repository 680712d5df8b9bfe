import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { PaymentNotice, VerifyNotice } from '../../application/ports/payment-gateway.ts';
import { sameSecret } from '../kit/same-secret.ts';
import { decoded, fields, Money, Reference, Transaction } from './codecs.ts';
import { pakasirId } from './methods.ts';

const Notice = fields(
  { order_id: Reference, amount: Money, status: t.string },
  { txn_id: t.union([Transaction, t.null, t.undefined]) },
);

const parsed = (text: string): E.Either<string, unknown> =>
  E.tryCatch(
    (): unknown => JSON.parse(text),
    () => 'the body is not JSON',
  );

/** A notice of either version out of a body's text, whatever its content type said; a left says why it is none, without its values. */
export const decodeNotice = (text: string): E.Either<string, PaymentNotice> =>
  pipe(
    parsed(text),
    E.chain((body) => decoded(Notice, body)),
    E.map(({ order_id, txn_id, amount }) => ({
      gateway: pakasirId,
      reference: order_id,
      // Version 1 names no transaction.
      transaction: txn_id ?? null,
      amount,
    })),
  );

/** The secret shows who posted a notice, in `X-Secret` or as a relay hands it on, in the address. Without one anybody may post. */
export const verifyNotice =
  (secret: string | null): VerifyNotice =>
  ({ header, inAddress }) =>
    secret === null || sameSecret(inAddress ?? header('x-secret'), secret)
      ? E.right((rawBody) =>
          pipe(
            decodeNotice(rawBody),
            E.mapLeft((detail) => ({ tag: 'NotANotice', detail }) as const),
          ),
        )
      : E.left({ tag: 'NotGenuine' });
