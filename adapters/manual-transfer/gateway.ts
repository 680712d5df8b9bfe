import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type {
  GatewayFailure,
  GatewayRefusal,
  PaymentGateway,
  PaymentRequest,
  RefusalReason,
} from '../../application/ports/payment-gateway.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import { gatewayId } from '../../domain/payment/gateway.ts';
import { hours, type Instant } from '../../domain/instant.ts';
import {
  methodId,
  accepts,
  transactionId,
  type Invoice,
  type PaymentMethod,
  type PaymentReference,
  type PaymentReport,
  type TransactionId,
} from '../../domain/payment/payment.ts';
import { nothing, type Rupiah } from '../../domain/rupiah.ts';

export type Received = { readonly amount: Rupiah; readonly at: Instant };

/** The money that the owner said came for a payment; null while none did. */
export type ReceivedMoney = (reference: PaymentReference) => TE.TaskEither<StoreFailure, Received | null>;

export type ManualTransferTerms = {
  /** As buyers know the bank or wallet: `BCA`. */
  readonly bank: string;
  readonly account: string;
  readonly holder: string;
  /** The amounts taken, both ends included. */
  readonly min: Rupiah;
  readonly max: Rupiah;
};

export const manualTransferId = gatewayId('manual');

const refusal = (reason: RefusalReason): GatewayRefusal => ({
  tag: 'GatewayRefusal',
  operation: 'request',
  reason,
  detail: reason,
});

const failure =
  (operation: string) =>
  ({ cause }: StoreFailure): GatewayFailure => ({
    tag: 'GatewayFailure',
    why: 'NotAsked',
    operation,
    detail: 'the books could not be read',
    cause,
  });

/** There is one transfer for each reference, so that it is its own transaction: asking again finds it by nature. */
const transactionOf = (reference: PaymentReference): TransactionId => transactionId(reference);

const reportOf = (asked: PaymentRequest, received: Received | null): PaymentReport => ({
  reference: asked.reference,
  transaction: transactionOf(asked.reference),
  amount: received?.amount ?? asked.amount,
  sandbox: false,
  status: received === null ? { tag: 'Pending' } : { tag: 'Completed', at: received.at },
});

const invoiceOf = (
  { bank, account, holder }: ManualTransferTerms,
  { reference, amount }: PaymentRequest,
): Invoice => ({
  transaction: transactionOf(reference),
  amount,
  fee: nothing,
  total: amount,
  instructions: { tag: 'BankAccount', bank, number: account, holder },
  checkoutUrl: null,
  payableUntil: null,
});

const offerOf = ({ bank, min, max }: ManualTransferTerms): PaymentMethod => ({
  id: methodId('transfer'),
  gateway: manualTransferId,
  kind: 'BankTransfer',
  name: bank,
  min,
  max,
});

const whyNot = (offer: PaymentMethod, { method, amount }: PaymentRequest): GatewayRefusal | null => {
  if (method !== offer.id) return refusal('MethodUnavailable');
  return accepts(offer, amount) ? null : refusal('AmountOutOfRange');
};

/**
 * A transfer from bank to bank, seen by the owner alone. It keeps nothing itself: what the owner confirmed is asked
 * from `received`. Nobody can stop a transfer, so that a cancel changes nothing: money that comes late still counts.
 * Without terms it opens nothing, and tells what came for payments that were opened before.
 */
export const manualTransferGateway = (
  terms: ManualTransferTerms | null,
  received: ReceivedMoney,
): PaymentGateway => {
  const report = (operation: string, asked: PaymentRequest): TE.TaskEither<GatewayFailure, PaymentReport> =>
    pipe(
      received(asked.reference),
      TE.bimap(failure(operation), (money) => reportOf(asked, money)),
    );
  return {
    id: manualTransferId,
    // An owner's word settles a payment at once, so that nobody waits for a check.
    traits: {
      lifetime: hours(24),
      checks: { after: [], every: hours(1) },
      sandbox: false,
      creates: null,
    },
    methods: terms === null ? [] : [offerOf(terms)],
    request: (asked) => {
      if (terms === null) return TE.left(refusal('MethodUnavailable'));
      const no = whyNot(offerOf(terms), asked);
      if (no !== null) return TE.left(no);
      return pipe(
        report('request', asked),
        TE.map((told) => ({ invoice: invoiceOf(terms, asked), report: told })),
      );
    },
    status: (asked) =>
      asked.transaction === transactionOf(asked.reference)
        ? report('status', asked)
        : TE.left({ tag: 'PaymentNotFound' }),
    cancel: () => TE.right(undefined),
    verify: null,
  };
};
