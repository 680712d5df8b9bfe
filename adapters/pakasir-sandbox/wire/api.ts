import {
  createdV1,
  createdV2,
  detailV1,
  message,
  refused,
  statusV2,
  type Answer,
  type Writing,
} from './answers.ts';
import { fieldsOf, type Call } from './call.ts';
import type { Ledger } from './ledger.ts';
import { METHODS } from './methods.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Transaction } from './transaction.ts';

/** Where calls are answered: the books, the limits and what the project is called. */
export type SandboxApi = {
  readonly ledger: Ledger;
  readonly limits: RateLimits;
  readonly writing: Writing;
  readonly key: string;
  readonly sandbox: () => boolean;
};

const NO_PROJECT = message(404, 'Project tidak ditemukan');
const NO_TRANSACTION = message(404, 'Transaksi tidak ditemukan');
export const TOO_FAST = message(429, 'Terlalu banyak permintaan');

const create = (call: Call, api: SandboxApi): Answer => {
  const sent = Object.keys(fieldsOf(call.body)).sort().join();
  if (call.version === 'v2' && sent !== 'amount,method') return message(400, 'Isi permintaan tidak valid');
  const made = api.ledger.create({
    orderId: call.orderId ?? '',
    method: call.method ?? '',
    amount: call.amount,
    version: call.version,
  });
  if (typeof made === 'string') return refused(made);
  if (call.version === 'v2') return createdV2(made, api.writing);
  return made.status === 'completed'
    ? message(400, 'Transaction already completed')
    : createdV1(made, api.writing);
};

/** v2 asks by transaction id; v1 by order id and the amount without the fee. */
const meant = (call: Call, api: SandboxApi): Transaction | undefined => {
  const found = api.ledger.find((call.version === 'v2' ? call.txnId : call.orderId) ?? '');
  if (found === undefined) return undefined;
  if (call.version === 'v2') return found.txnId === call.txnId ? found : undefined;
  return found.amount === call.amount ? found : undefined;
};

const status = (found: Transaction, call: Call, api: SandboxApi): Answer =>
  call.version === 'v2'
    ? { status: 200, body: statusV2(found, api.writing) }
    : { status: 200, body: { transaction: detailV1(found, api.writing) } };

const cancel = (found: Transaction, call: Call, api: SandboxApi): Answer => {
  if (found.status === 'completed') return message(400, 'Transaksi sudah selesai');
  if (found.status === 'canceled') return message(404, 'Transaksi telah dibatalkan');
  api.ledger.cancel(found.txnId);
  return call.version === 'v2'
    ? message(200, 'Berhasil batalkan transaksi')
    : { status: 200, body: { success: true } };
};

const simulate = (found: Transaction, api: SandboxApi): Answer => {
  if (!api.sandbox()) return message(403, 'Simulasi hanya untuk sandbox');
  api.ledger.complete(found.txnId, null);
  return { status: 200, body: { success: true } };
};

const fees = (amount: unknown): Answer =>
  typeof amount !== 'number' || !Number.isInteger(amount)
    ? message(422, 'Jumlah pembayaran tidak valid')
    : {
        status: 200,
        body: Object.fromEntries([...METHODS].map(([name, rule]) => [name, rule.fee(amount)])),
      };

/** Does what a call asks and says what the gateway would answer. */
export const serve = (call: Call, api: SandboxApi): Answer => {
  if (call.name === 'fee') return fees(call.amount);
  if (call.key !== api.key) return message(401, 'API key tidak valid');
  if (call.slug !== api.writing.slug) return NO_PROJECT;
  if (!api.limits.admit(call.name, call.name === 'status' ? `${call.txnId ?? call.orderId}` : ''))
    return TOO_FAST;
  if (call.name === 'create') return create(call, api);
  const found = meant(call, api);
  if (found === undefined) return NO_TRANSACTION;
  if (call.name === 'status') return status(found, call, api);
  return call.name === 'cancel' ? cancel(found, call, api) : simulate(found, api);
};
