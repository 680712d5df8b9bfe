import type { CreateRefusal } from './ledger.ts';
import { timestamp, type TimestampStyle } from './moment.ts';
import type { Transaction } from './transaction.ts';

export type Answer = {
  readonly status: number;
  readonly body: unknown;
};

/** How the gateway leaves out the one of `qr_string` and `va_number` that a method does not have. */
export type AbsentStyle = 'empty' | 'null' | 'missing';

/** How and in whose name the gateway writes. */
export type Writing = {
  readonly slug: string;
  /** Where payment pages are, without a slash at the end. */
  readonly base: string;
  readonly timestamps: TimestampStyle;
  readonly absent: AbsentStyle;
};

export const message = (status: number, text: string): Answer => ({ status, body: { message: text } });

const REFUSALS: Readonly<Record<CreateRefusal, Answer>> = {
  'unknown-method': message(422, 'Metode pembayaran tidak didukung'),
  'bad-amount': message(422, 'Jumlah pembayaran tidak valid'),
  'out-of-limits': message(422, 'Jumlah pembayaran di luar batas metode'),
  'bad-order-id': message(400, 'Order ID tidak valid'),
  burnt: message(404, 'Transaksi telah dibatalkan'),
  conflict: message(409, 'Order ID sudah dipakai'),
};

export const refused = (refusal: CreateRefusal): Answer => REFUSALS[refusal];

const moment = (at: number | null, writing: Writing): string | null =>
  at === null ? null : timestamp(at, writing.timestamps);

const optional = (name: string, value: string | null, style: AbsentStyle): Record<string, unknown> => {
  if (value !== null) return { [name]: value };
  if (style === 'missing') return {};
  return { [name]: style === 'empty' ? '' : null };
};

/** v2's answer to create. */
export const createdV2 = (one: Transaction, writing: Writing): Answer => {
  if (one.method === 'payment_link')
    return { status: 200, body: { txn_id: one.txnId, payment_link: `${writing.base}/pay-v2/${one.txnId}` } };
  const body = {
    txn_id: one.txnId,
    project: writing.slug,
    order_id: one.orderId,
    amount: one.amount,
    fee: one.fee,
    total_payment: one.total,
    payment_method: one.method,
    ...optional('qr_string', one.qrString, writing.absent),
    ...optional('va_number', one.vaNumber, writing.absent),
    expired_at: timestamp(one.expiredAt, writing.timestamps),
    is_sandbox: one.sandbox,
    status: one.status,
    completed_at: moment(one.completedAt, writing),
  };
  return { status: 200, body };
};

/** v2's answer to status, and the body of its webhook: exactly these six keys. */
export const statusV2 = (one: Transaction, writing: Writing): Record<string, unknown> => ({
  txn_id: one.txnId,
  order_id: one.orderId,
  amount: one.paidAmount ?? one.amount,
  is_sandbox: one.sandbox,
  status: one.status,
  completed_at: moment(one.completedAt, writing),
});

/** v1's answer to create. */
export const createdV1 = (one: Transaction, writing: Writing): Answer => ({
  status: 200,
  body: {
    payment: {
      project: writing.slug,
      order_id: one.orderId,
      amount: one.amount,
      fee: one.fee,
      total_payment: one.total,
      payment_method: one.method,
      payment_number: one.qrString ?? one.vaNumber ?? '',
      expired_at: timestamp(one.expiredAt, writing.timestamps),
    },
  },
});

/** v1's transaction, without its envelope; the webhook of a sandbox project says so as well. */
export const detailV1 = (one: Transaction, writing: Writing): Record<string, unknown> => ({
  amount: one.paidAmount ?? one.amount,
  order_id: one.orderId,
  project: writing.slug,
  status: one.status,
  payment_method: one.method,
  completed_at: moment(one.completedAt, writing),
});

/** The webhook body of a transaction, in the version it was created with. */
export const noticeOf = (one: Transaction, writing: Writing): Record<string, unknown> => {
  if (one.version === 'v2') return statusV2(one, writing);
  return one.sandbox ? { ...detailV1(one, writing), is_sandbox: true } : detailV1(one, writing);
};
