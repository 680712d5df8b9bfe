import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type {
  Invoice,
  MethodId,
  MethodOffer,
  PaymentReference,
  PaymentReport,
  TransactionId,
} from '../../domain/payment.ts';
import type { Rupiah } from '../../domain/rupiah.ts';

export type PaymentRequest = {
  readonly reference: PaymentReference;
  readonly method: MethodId;
  /** Whole rupiah, without the gateway's fee. */
  readonly amount: Rupiah;
};

export type OpenedPayment = { readonly invoice: Invoice; readonly report: PaymentReport };

export type PaymentQuery = PaymentRequest & { readonly transaction: TransactionId };

export type RefusalReason =
  | 'AmountOutOfRange'
  | 'MethodUnavailable'
  | 'ReferenceBurnt'
  | 'AnswerMismatch'
  | 'NotAuthorised'
  /** The project as a whole: unknown, frozen, not active. */
  | 'ProjectUnavailable'
  | 'Rejected';

/** A final no: no payment exists under this reference, or none that may be trusted. Never ask again with the same reference. */
export type GatewayRefusal = {
  readonly tag: 'GatewayRefusal';
  readonly operation: string;
  readonly reason: RefusalReason;
  /** For the log: without key, body or QR. */
  readonly detail: string;
};

/** Why there is no usable answer: nobody answers, it cannot be understood or trusted, the asking itself is refused, or we did not ask. */
export type FailureReason = 'Unreachable' | 'Unreadable' | 'Refused' | 'NotAsked';

/** No usable answer. For `request` the outcome is unknown: the same request again finds out. */
export type GatewayFailure = {
  readonly tag: 'GatewayFailure';
  readonly why: FailureReason;
  readonly operation: string;
  readonly detail: string;
  readonly cause: unknown;
};

export type PaymentNotFound = { readonly tag: 'PaymentNotFound' };

/** Somebody who takes money for us and says whether it came. */
export interface PaymentGateway {
  readonly methods: readonly MethodOffer[];
  /** Opens a payment, or finds the one already open under the same reference; safe to repeat. */
  readonly request: (request: PaymentRequest) => TaskEither<GatewayRefusal | GatewayFailure, OpenedPayment>;
  /** The gateway's word on one payment, as it stands now. */
  readonly status: (query: PaymentQuery) => TaskEither<PaymentNotFound | GatewayFailure, PaymentReport>;
  /** Asks that nothing more be taken. Money may still have come first: ask for the status afterwards. */
  readonly cancel: (query: PaymentQuery) => TaskEither<GatewayFailure, void>;
}
