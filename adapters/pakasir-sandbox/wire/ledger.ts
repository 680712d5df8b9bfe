import { randomInt } from 'node:crypto';
import { METHODS, type MethodRule } from './methods.ts';
import type { Plan, Transaction } from './transaction.ts';

/** What is wrong with a request whatever came before it. */
type RequestRefusal = 'unknown-method' | 'bad-amount' | 'out-of-limits' | 'bad-order-id';
export type CreateRefusal = RequestRefusal | 'burnt' | 'conflict';

export type CreateRequest = {
  readonly orderId: string;
  readonly method: string;
  readonly amount: unknown;
  readonly version: 'v1' | 'v2';
};

export type LedgerSettings = {
  readonly now: () => number;
  readonly sandbox: () => boolean;
  /** Milliseconds that an invoice can be paid; an hour where it is not given, as at the real gateway. */
  readonly payableFor?: () => number;
  /** What a QR code says, for a total in whole rupiah and the invoice's reference. */
  readonly qrText: (total: number, reference: string) => string;
  /** What a known order id with another amount or method gets. */
  readonly onOtherAmount: 'conflict' | 'old';
  /** What was on the books before. */
  readonly known: readonly Transaction[];
  /** Called with every new state of a transaction before anybody else hears of it. */
  readonly keep: (one: Transaction) => void;
};

export type Ledger = {
  /** Find-or-create by order id. */
  readonly create: (request: CreateRequest) => Transaction | CreateRefusal;
  /** By transaction id or order id; unpaid ones are canceled once 24 hours old. */
  readonly find: (id: string) => Transaction | undefined;
  /** Money came, even for what is canceled: the payer was quicker. What is paid stays as it is; throws for an unknown id. */
  readonly complete: (txnId: string, paidAmount: number | null) => Transaction;
  readonly cancel: (txnId: string) => Transaction;
  readonly plan: (txnId: string, plan: Plan | null) => Transaction;
  readonly all: () => readonly Transaction[];
};

const qrLifeMs = 60 * 60_000;
const transactionLifeMs = 24 * 60 * 60_000;

const letters = (count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join('');
const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');

const refusalOf = (request: CreateRequest, rule: MethodRule | undefined): RequestRefusal | undefined => {
  if (rule === undefined) return 'unknown-method';
  if (!/^[A-Za-z0-9_-]{5,100}$/.test(request.orderId)) return 'bad-order-id';
  if (typeof request.amount !== 'number' || !Number.isInteger(request.amount) || request.amount <= 0)
    return 'bad-amount';
  return request.amount < rule.min || request.amount > rule.max ? 'out-of-limits' : undefined;
};

const opened = (
  { orderId, method, version }: CreateRequest,
  amount: number,
  rule: MethodRule,
  settings: LedgerSettings,
): Transaction => {
  const txnId = letters(9);
  const total = amount + rule.fee(amount);
  const reference = `SP${txnId.toUpperCase()}00000000`;
  return {
    txnId,
    orderId,
    method,
    amount,
    fee: total - amount,
    total,
    qrString: rule.carries === 'qr_string' ? settings.qrText(total, reference) : null,
    vaNumber: rule.carries === 'va_number' ? digits(16) : null,
    sandbox: settings.sandbox(),
    version,
    createdAt: settings.now(),
    expiredAt: settings.now() + (settings.payableFor?.() ?? qrLifeMs),
    status: 'pending',
    completedAt: null,
    paidAmount: null,
    plan: null,
  };
};

/** The gateway's own books. */
export const openLedger = (settings: LedgerSettings): Ledger => {
  const byTxn = new Map(settings.known.map((one) => [one.txnId, one]));
  const txnOfOrder = new Map(settings.known.map((one) => [one.orderId, one.txnId]));

  const kept = (one: Transaction): Transaction => {
    settings.keep(one);
    byTxn.set(one.txnId, one);
    txnOfOrder.set(one.orderId, one.txnId);
    return one;
  };
  const aged = (one: Transaction): Transaction =>
    one.status === 'pending' && settings.now() >= one.createdAt + transactionLifeMs
      ? kept({ ...one, status: 'canceled' })
      : one;
  const find = (id: string): Transaction | undefined => {
    const found = byTxn.get(id) ?? byTxn.get(txnOfOrder.get(id) ?? '');
    return found === undefined ? undefined : aged(found);
  };
  const known = (txnId: string): Transaction => {
    const one = byTxn.get(txnId);
    if (one === undefined) throw new Error(`the ledger has no transaction ${txnId}`);
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
      const found = byTxn.get(txnOfOrder.get(request.orderId) ?? '');
      if (found !== undefined) return again(aged(found), request);
      if (rule === undefined || typeof request.amount !== 'number') return 'bad-amount';
      return kept(opened(request, request.amount, rule, settings));
    },
    find,
    complete: (txnId, paidAmount) => {
      const one = known(txnId);
      return one.status === 'completed'
        ? one
        : kept({ ...one, status: 'completed', completedAt: settings.now(), paidAmount, plan: null });
    },
    cancel: (txnId) => kept({ ...known(txnId), status: 'canceled' }),
    plan: (txnId, plan) => kept({ ...known(txnId), plan }),
    all: () => [...byTxn.values()].map(aged),
  };
};
