import { randomInt } from 'node:crypto';
import type { MethodRule } from './methods.ts';
import { METHODS } from './methods.ts';
import { qris } from './emv.ts';

export type TransactionStatus = 'pending' | 'completed' | 'canceled';

export interface Transaction {
  readonly txnId: string;
  readonly orderId: string;
  readonly method: string;
  /** Whole rupiah; what status and webhook echo once paid may differ, see `paidAmount`. */
  readonly amount: number;
  readonly fee: number;
  readonly total: number;
  readonly qrString: string | undefined;
  readonly vaNumber: string | undefined;
  readonly sandbox: boolean;
  readonly version: 'v1' | 'v2';
  readonly createdAt: number;
  readonly expiredAt: number;
  readonly status: TransactionStatus;
  readonly completedAt: number | undefined;
  /** Whole rupiah the payer really sent, where a test says it was another amount. */
  readonly paidAmount: number | undefined;
}

export type CreateRefusal =
  'unknown-method' | 'bad-amount' | 'out-of-limits' | 'bad-order-id' | 'burnt' | 'conflict';

export interface CreateRequest {
  readonly orderId: string;
  readonly method: string;
  readonly amount: unknown;
  readonly version: 'v1' | 'v2';
}

export interface LedgerSettings {
  readonly now: () => number;
  readonly sandbox: () => boolean;
  /** What a known order id with another amount or method gets. */
  readonly onOtherAmount: 'conflict' | 'old';
}

const QR_LIFE_MS = 60 * 60_000;
const TRANSACTION_LIFE_MS = 24 * 60 * 60_000;
export const SANDBOX_QR = 'lorem-ipsum-pakasir-qris-example';

const letters = (count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join('');
const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');

const refusalOf = (
  request: CreateRequest,
  rule: MethodRule | undefined,
): Exclude<CreateRefusal, 'burnt' | 'conflict'> | undefined => {
  if (rule === undefined) return 'unknown-method';
  if (!/^[A-Za-z0-9_-]{5,100}$/.test(request.orderId)) return 'bad-order-id';
  if (typeof request.amount !== 'number' || !Number.isInteger(request.amount) || request.amount <= 0)
    return 'bad-amount';
  return request.amount < rule.min || request.amount > rule.max ? 'out-of-limits' : undefined;
};

const opened = (
  request: CreateRequest,
  amount: number,
  rule: MethodRule,
  settings: LedgerSettings,
): Transaction => {
  const txnId = letters(9);
  const fee = rule.fee(amount);
  const sandbox = settings.sandbox();
  const code = sandbox ? SANDBOX_QR : qris(amount + fee, `SP${txnId.toUpperCase()}00000000`);
  return {
    txnId,
    orderId: request.orderId,
    method: request.method,
    amount,
    fee,
    total: amount + fee,
    qrString: rule.carries === 'qr_string' ? code : undefined,
    vaNumber: rule.carries === 'va_number' ? digits(16) : undefined,
    sandbox,
    version: request.version,
    createdAt: settings.now(),
    expiredAt: settings.now() + QR_LIFE_MS,
    status: 'pending',
    completedAt: undefined,
    paidAmount: undefined,
  };
};

export interface Ledger {
  /** Find-or-create by order id. */
  readonly create: (request: CreateRequest) => Transaction | CreateRefusal;
  /** By order id or transaction id; unpaid ones are canceled once 24 hours old. */
  readonly find: (id: string) => Transaction | undefined;
  readonly complete: (txnId: string, paidAmount: number | undefined) => Transaction;
  readonly cancel: (txnId: string) => Transaction;
  readonly all: () => readonly Transaction[];
}

/** The gateway's own books, in memory. */
export const openLedger = (settings: LedgerSettings): Ledger => {
  const byTxn = new Map<string, Transaction>();

  const aged = (one: Transaction): Transaction =>
    one.status === 'pending' && settings.now() >= one.createdAt + TRANSACTION_LIFE_MS
      ? keep({ ...one, status: 'canceled' })
      : one;
  const keep = (one: Transaction): Transaction => {
    byTxn.set(one.txnId, one);
    return one;
  };
  const find = (id: string): Transaction | undefined => {
    const found = byTxn.get(id) ?? [...byTxn.values()].find((one) => one.orderId === id);
    return found === undefined ? undefined : aged(found);
  };
  const known = (txnId: string): Transaction => {
    const one = byTxn.get(txnId);
    if (one === undefined) throw new Error(`the stand-in has no transaction ${txnId}`);
    return aged(one);
  };
  const again = (one: Transaction, request: CreateRequest): Transaction | CreateRefusal => {
    if (one.status === 'canceled') return 'burnt';
    const same = one.amount === request.amount && one.method === request.method;
    return same || settings.onOtherAmount === 'old' ? one : 'conflict';
  };

  return {
    create: (request) => {
      const rule = METHODS.get(request.method);
      const refusal = refusalOf(request, rule);
      if (refusal !== undefined) return refusal;
      const found = [...byTxn.values()].find((one) => one.orderId === request.orderId);
      if (found !== undefined) return again(aged(found), request);
      if (rule === undefined || typeof request.amount !== 'number') return 'bad-amount';
      return keep(opened(request, request.amount, rule, settings));
    },
    find,
    complete: (txnId, paidAmount) => {
      const one = known(txnId);
      return one.status === 'completed'
        ? one
        : keep({ ...one, status: 'completed', completedAt: settings.now(), paidAmount });
    },
    cancel: (txnId) => keep({ ...known(txnId), status: 'canceled' }),
    all: () => [...byTxn.values()].map(aged),
  };
};
