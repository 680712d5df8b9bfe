import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { PaymentQuery, PaymentRequest } from '../../application/ports/payment-gateway.ts';
import { methodId, paymentReference, transactionId } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import {
  decoded,
  fields,
  isRounded,
  LenientMoment,
  LenientMoney,
  LenientText,
  MaybeFlag,
  Money,
  Reference,
  Status,
  statusOf,
  stillToCome,
} from './codecs.ts';
import type { Protocol } from './protocol.ts';
import { pagesOrigin, type PakasirSettings } from './settings.ts';
import type { HttpCall } from './transport.ts';

const Payment = fields(
  {
    order_id: Reference,
    amount: Money,
  },
  {
    project: LenientText,
    payment_method: LenientText,
    fee: LenientMoney,
    total_payment: LenientMoney,
    payment_number: LenientText,
    expired_at: LenientMoment,
    is_sandbox: MaybeFlag,
  },
);

const CreateAnswer = t.type({ payment: Payment }, 'an object');

const DetailAnswer = (slug: string) =>
  t.type(
    {
      transaction: fields(
        { project: t.literal(slug, 'our project'), order_id: Reference, amount: Money, status: Status },
        { completed_at: LenientMoment, is_sandbox: MaybeFlag },
      ),
    },
    'an object',
  );

const CancelAnswer = t.type({ success: t.literal(true) });

const isPlaceholder = (code: string | null | undefined): boolean => /^lorem-ipsum/.test(code ?? '');

/** Version 1: the key in the body or the query, payments under our own references, no word on sandbox or on paid ones. */
export const protocolV1 = (settings: PakasirSettings): Protocol => {
  const detail = DetailAnswer(settings.slug);
  const asked = ({ reference, amount }: Pick<PaymentRequest, 'reference' | 'amount'>) => ({
    project: settings.slug,
    order_id: reference,
    amount,
    api_key: settings.apiKey,
  });
  const post = (operation: 'create' | 'cancel', path: string, request: PaymentRequest): HttpCall => ({
    operation,
    verb: 'POST',
    path,
    headers: {},
    body: asked(request),
  });
  const ask = (
    operation: 'status' | 'probe',
    request: Pick<PaymentRequest, 'reference' | 'amount'>,
  ): HttpCall => {
    const { amount, ...rest } = asked(request);
    const query = new URLSearchParams({ ...rest, amount: String(amount) });
    return {
      operation,
      verb: 'GET',
      path: `/api/transactiondetail?${query.toString()}`,
      headers: {},
      body: null,
    };
  };

  return {
    create: (request) =>
      post('create', `/api/transactioncreate/${encodeURIComponent(request.method)}`, request),
    created: (body, _kind, now) =>
      pipe(
        decoded(CreateAnswer, body),
        E.map(({ payment }) => ({
          transaction: transactionId(payment.order_id),
          project: payment.project ?? null,
          reference: payment.order_id,
          amount: payment.amount,
          fee: payment.fee ?? null,
          total: payment.total_payment ?? null,
          rounded: isRounded(body),
          method: payment.payment_method ?? null,
          code: payment.payment_number ?? null,
          payableUntil: stillToCome(payment.expired_at, now),
          sandbox: payment.is_sandbox ?? (isPlaceholder(payment.payment_number) || settings.sandbox),
          status: { tag: 'Pending' },
        })),
      ),
    status: (query) => ask('status', query),
    report: (body, query, now) =>
      pipe(
        decoded(detail, body),
        E.map(({ transaction }) => ({
          reference: transaction.order_id,
          transaction: query.transaction,
          amount: transaction.amount,
          sandbox: transaction.is_sandbox ?? settings.sandbox,
          status: statusOf(transaction.status, transaction.completed_at ?? null, now),
        })),
      ),
    cancel: (query) => post('cancel', '/api/transactioncancel', query),
    cancelled: CancelAnswer.is,
    probe: (madeUp) => ask('probe', { reference: paymentReference(madeUp), amount: rupiah(1_000) }),
    page: ({ reference, method, amount }) => {
      const only = method === methodId('qris') ? '&qris_only=1' : '';
      const slug = encodeURIComponent(settings.slug);
      return `${pagesOrigin(settings)}/pay/${slug}/${String(amount)}?order_id=${reference}${only}`;
    },
    paidBefore: (request): PaymentQuery => ({ ...request, transaction: transactionId(request.reference) }),
  };
};
