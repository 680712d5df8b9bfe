import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import {
  decoded,
  fields,
  isRounded,
  LenientMoment,
  LenientMoney,
  LenientText,
  Money,
  Reference,
  Status,
  statusOf,
  stillToCome,
  Transaction,
} from './codecs.ts';
import type { Protocol } from './protocol.ts';
import { pagesOrigin, type PakasirSettings } from './settings.ts';

const CreateAnswer = fields(
  {
    txn_id: Transaction,
    order_id: Reference,
    amount: Money,
    is_sandbox: t.boolean,
    status: Status,
  },
  {
    project: LenientText,
    payment_method: LenientText,
    fee: LenientMoney,
    total_payment: LenientMoney,
    qr_string: LenientText,
    va_number: LenientText,
    expired_at: LenientMoment,
    completed_at: LenientMoment,
  },
);

const StatusAnswer = fields(
  { txn_id: Transaction, order_id: Reference, amount: Money, is_sandbox: t.boolean, status: Status },
  { completed_at: LenientMoment },
);

/** Version 2: the key in a header, transactions under the gateway's own ids, create as find-or-create. */
export const protocolV2 = (settings: PakasirSettings): Protocol => {
  const headers = { 'x-api-key': settings.apiKey };
  const path = (call: string, id: string): string =>
    `/api/v2/${call}/${encodeURIComponent(settings.slug)}/${encodeURIComponent(id)}`;
  const statusCall = (operation: 'status' | 'probe', id: string) =>
    ({ operation, verb: 'GET', path: path('transaction-status', id), headers, body: null }) as const;

  return {
    create: ({ reference, method, amount }) => ({
      operation: 'create',
      verb: 'POST',
      path: path('create-transaction', reference),
      headers,
      body: { method, amount },
    }),
    created: (body, kind, now) =>
      pipe(
        decoded(CreateAnswer, body),
        E.map((answer) => ({
          transaction: answer.txn_id,
          project: answer.project ?? null,
          reference: answer.order_id,
          amount: answer.amount,
          fee: answer.fee ?? null,
          total: answer.total_payment ?? null,
          rounded: isRounded(body),
          method: answer.payment_method ?? null,
          code: (kind === 'Qris' ? answer.qr_string : answer.va_number) ?? null,
          payableUntil: stillToCome(answer.expired_at, now),
          sandbox: answer.is_sandbox,
          status: statusOf(answer.status, answer.completed_at ?? null, now),
        })),
      ),
    status: ({ transaction }) => statusCall('status', transaction),
    report: (body, _query, now) =>
      pipe(
        decoded(StatusAnswer, body),
        E.map((answer) => ({
          reference: answer.order_id,
          transaction: answer.txn_id,
          amount: answer.amount,
          sandbox: answer.is_sandbox,
          status: statusOf(answer.status, answer.completed_at ?? null, now),
        })),
      ),
    cancel: ({ transaction }) => ({
      operation: 'cancel',
      verb: 'POST',
      path: path('cancel-transaction', transaction),
      headers,
      body: null,
    }),
    cancelled: () => true,
    probe: (madeUp) => statusCall('probe', madeUp),
    page: (_request, transaction) =>
      settings.transactionPages ? `${pagesOrigin(settings)}/pay-v2/${encodeURIComponent(transaction)}` : null,
    paidBefore: () => null,
  };
};
