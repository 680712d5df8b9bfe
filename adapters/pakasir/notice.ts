import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { PaymentNotice } from '../../application/payment/receive-notice.ts';
import { decoded, fields, Money, Reference, Transaction } from './codecs.ts';

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
      reference: order_id,
      // Version 1 names no transaction.
      transaction: txn_id ?? null,
      amount,
    })),
  );
