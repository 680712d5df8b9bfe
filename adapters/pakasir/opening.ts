import * as E from 'fp-ts/lib/Either.js';
import type {
  GatewayRefusal,
  OpenedPayment,
  PaymentRequest,
} from '../../application/ports/payment-gateway.ts';
import {
  accepts,
  type Invoice,
  type Instructions,
  type PaymentMethod,
  type PaymentReport,
  type TransactionId,
} from '../../domain/payment/payment.ts';
import { isRupiah, minus, nothing } from '../../domain/rupiah.ts';
import { isReference } from './codecs.ts';
import { amountInCode } from './emv.ts';
import { pakasirMethods } from './methods.ts';
import type { Created } from './protocol.ts';
import { refusal } from './errors.ts';

/** In bytes: longer ones fit into no QR code. */
const LONGEST_CODE = 2_000;

/** The offer that a request means; what the gateway would refuse anyway is refused before any call. */
export const offerFor = (request: PaymentRequest): E.Either<GatewayRefusal, PaymentMethod> => {
  const offer = pakasirMethods.find(({ id }) => id === request.method);
  if (offer === undefined) return E.left(refusal('create', 'MethodUnavailable', 'no such method'));
  if (!isRupiah(request.amount) || !accepts(offer, request.amount))
    return E.left(refusal('create', 'AmountOutOfRange', `${offer.id} does not take this amount`));
  if (!isReference(request.reference))
    return E.left(refusal('create', 'Rejected', 'the reference is not 5 to 100 of A-Z a-z 0-9 _ -'));
  return E.right(offer);
};

/** A total is what was asked for, or that and the fee; where parts of a rupiah were named it may be one more or less. */
const isTotal = ({ amount, fee, total, rounded }: Created): boolean => {
  if (total === null || total === amount) return true;
  if (fee === null) return total > amount;
  return Math.abs(total - amount - fee) <= (rounded ? 1 : 0);
};

/**
 * What the buyer is to pay and how much of it is the fee. A total that cannot be read is the amount with the fee, or
 * what the code itself asks for; null where nothing says so.
 */
const sumsOf = ({ amount, fee, total, code }: Created): Pick<Invoice, 'fee' | 'total'> | null => {
  const whole = total ?? (fee === null ? amountInCode(code ?? '') : amount + fee);
  if (!isRupiah(whole) || whole < amount) return null;
  return { total: whole, fee: fee ?? minus(whole, amount) };
};

/** What of an answer is not what was asked for, in words; null when all of it is. */
const difference = (created: Created, request: PaymentRequest, slug: string): string | null => {
  if (created.project !== null && created.project !== slug) return 'another project';
  if (created.reference !== request.reference) return 'another order id';
  if (created.method !== null && created.method.toLowerCase() !== request.method) return 'another method';
  if (created.amount !== request.amount)
    return `amount ${String(created.amount)} instead of ${String(request.amount)}`;
  return isTotal(created) ? null : `a total of ${String(created.total)}`;
};

const instructionsOf = (offer: PaymentMethod, code: string): Instructions =>
  offer.kind === 'Qris'
    ? { tag: 'QrCode', payload: code }
    : { tag: 'AccountNumber', bank: offer.name, number: code };

const reportOf = (created: Created, request: PaymentRequest): PaymentReport => ({
  reference: request.reference,
  transaction: created.transaction,
  amount: created.amount,
  sandbox: created.sandbox,
  status: created.status,
});

/** What was paid before its invoice came needs no total. */
const paidSums = ({ status, amount }: Created): Pick<Invoice, 'fee' | 'total'> | null =>
  status.tag === 'Completed' ? { fee: nothing, total: amount } : null;

export type Asked = {
  readonly request: PaymentRequest;
  readonly offer: PaymentMethod;
  readonly slug: string;
  readonly page: (transaction: TransactionId) => string | null;
};

/** An opened payment out of an answer to create, once everything it echoes is what was asked for. */
export const openedFrom = (created: Created, asked: Asked): E.Either<GatewayRefusal, OpenedPayment> => {
  const { request, offer } = asked;
  const code = created.code ?? '';
  const odd = difference(created, request, asked.slug);
  if (odd !== null) return E.left(refusal('create', 'AnswerMismatch', `answered ${odd}`));
  if (created.status.tag === 'Cancelled')
    return E.left(refusal('create', 'ReferenceBurnt', 'answered a cancelled transaction'));
  // Once it is paid there is nothing to scan, and money must not wait for a code.
  if (created.status.tag === 'Pending' && (code === '' || Buffer.byteLength(code) > LONGEST_CODE))
    return E.left(refusal('create', 'AnswerMismatch', 'answered nothing to pay with'));
  const sums = sumsOf(created) ?? paidSums(created);
  if (sums === null) return E.left(refusal('create', 'AnswerMismatch', 'answered no total to pay'));
  const { transaction, amount, payableUntil } = created;
  const invoice = {
    transaction,
    amount,
    ...sums,
    instructions: instructionsOf(offer, code),
    checkoutUrl: asked.page(transaction),
    payableUntil,
  };
  return E.right({ invoice, report: reportOf(created, request) });
};

/** A payment that was made before its invoice came to us: nothing to pay with, but paid. */
export const paidUnseen = (report: PaymentReport, { offer, request }: Asked): OpenedPayment => ({
  invoice: {
    transaction: report.transaction,
    amount: request.amount,
    fee: nothing,
    total: request.amount,
    instructions: instructionsOf(offer, ''),
    checkoutUrl: null,
    payableUntil: null,
  },
  report,
});
