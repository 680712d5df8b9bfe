import * as TE from 'fp-ts/lib/TaskEither.js';
import type {
  GatewayFailure,
  GatewayRefusal,
  PaymentGateway,
  PaymentRequest,
  RefusalReason,
} from '../../../application/ports/payment-gateway.ts';
import type { Instant } from '../../../domain/instant.ts';
import {
  transactionId,
  type MethodOffer,
  type PaymentReference,
  type PaymentReport,
  type PaymentStatus,
} from '../../../domain/payment.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import { anInvoice, anOffer } from '../builders/payments.ts';

type Transaction = { report: PaymentReport };
type Operation = 'request' | 'status' | 'cancel';
/** `Fails`: nobody answers. `AnswerLost`: it is done, but nobody hears of it. */
type Mishap = 'Fails' | 'AnswerLost' | RefusalReason;

/** A gateway that keeps its transactions in memory and fails on demand. */
export type ScriptedGateway = PaymentGateway & {
  readonly calls: () => readonly `${Operation} ${string}`[];
  /** The buyer pays; what the gateway says of it can be bent. */
  readonly pay: (reference: PaymentReference, at: Instant, bent?: Partial<PaymentReport>) => void;
  readonly setStatus: (reference: PaymentReference, status: PaymentStatus) => void;
  /** It no longer knows the payment. */
  readonly forget: (reference: PaymentReference) => void;
  readonly statusOf: (reference: PaymentReference) => PaymentStatus['tag'] | undefined;
  /** What the next call of a kind comes to; several are used up in turn. */
  readonly next: (operation: Operation, ...mishaps: readonly Mishap[]) => void;
};

const offers: readonly MethodOffer[] = [
  anOffer(),
  anOffer({ id: 'bri_va' as MethodOffer['id'], kind: 'VirtualAccount', name: 'BRI', min: 10_000 as Rupiah }),
];

const failure = (operation: string): GatewayFailure => ({
  tag: 'GatewayFailure',
  operation,
  detail: 'no answer',
  cause: new Error('no answer'),
});

const refusal = (operation: string, reason: RefusalReason): GatewayRefusal => ({
  tag: 'GatewayRefusal',
  operation,
  reason,
  detail: reason,
});

export const scriptedGateway = (over: { readonly sandbox?: boolean } = {}): ScriptedGateway => {
  const transactions = new Map<PaymentReference, Transaction>();
  const calls: `${Operation} ${string}`[] = [];
  const mishaps: Record<Operation, Mishap[]> = { request: [], status: [], cancel: [] };

  const open = ({ reference, amount }: PaymentRequest): Transaction => {
    const known = transactions.get(reference);
    if (known !== undefined) return known;
    const opened: Transaction = {
      report: {
        reference,
        transaction: transactionId(`txn-${reference}`),
        amount,
        sandbox: over.sandbox ?? false,
        status: { tag: 'Pending' },
      },
    };
    transactions.set(reference, opened);
    return opened;
  };

  const bend = (reference: PaymentReference, bent: Partial<PaymentReport>): void => {
    const transaction = transactions.get(reference);
    if (transaction === undefined) throw new Error(`the gateway knows no payment ${reference}`);
    transaction.report = { ...transaction.report, ...bent };
  };

  return {
    methods: offers,
    calls: () => calls,
    pay: (reference, at, bent = {}) => {
      bend(reference, { status: { tag: 'Completed', at }, ...bent });
    },
    setStatus: (reference, status) => {
      bend(reference, { status });
    },
    forget: (reference) => transactions.delete(reference),
    statusOf: (reference) => transactions.get(reference)?.report.status.tag,
    next: (operation, ...more) => mishaps[operation].push(...more),
    request: (request) => {
      const run: TE.TaskEither<GatewayRefusal | GatewayFailure, Transaction> = () => {
        calls.push(`request ${request.reference}`);
        const mishap = mishaps.request.shift();
        if (mishap !== undefined && mishap !== 'Fails' && mishap !== 'AnswerLost') {
          return TE.left(refusal('request', mishap))();
        }
        if (mishap === 'Fails') return TE.left(failure('request'))();
        const opened = open(request);
        return (mishap === 'AnswerLost' ? TE.left(failure('request')) : TE.right(opened))();
      };
      return TE.map(({ report }: Transaction) => ({
        report,
        invoice: anInvoice({ transaction: report.transaction, amount: report.amount }),
      }))(run);
    },
    status:
      ({ reference }) =>
      () => {
        calls.push(`status ${reference}`);
        if (mishaps.status.shift() !== undefined) return TE.left(failure('status'))();
        const known = transactions.get(reference);
        return (
          known === undefined ? TE.left({ tag: 'PaymentNotFound' } as const) : TE.right(known.report)
        )();
      },
    cancel:
      ({ reference }) =>
      () => {
        calls.push(`cancel ${reference}`);
        if (mishaps.cancel.shift() !== undefined) return TE.left(failure('cancel'))();
        const known = transactions.get(reference);
        if (known?.report.status.tag === 'Pending') bend(reference, { status: { tag: 'Cancelled' } });
        return TE.right(undefined)();
      },
  };
};
