import type { Either } from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { GatewayId, GatewayTraits } from '../../domain/payment/gateway.ts';
import type {
  Invoice,
  MethodId,
  PaymentMethod,
  PaymentReference,
  PaymentReport,
  TransactionId,
} from '../../domain/payment/payment.ts';
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

/** Why there is no usable answer: nobody answers, it cannot be understood or trusted, the asking itself is refused, we did not ask, or cannot for want of settings. */
export type FailureReason = 'Unreachable' | 'Unreadable' | 'Refused' | 'NotAsked' | 'NotConfigured';

/** No usable answer. For `request` the outcome is unknown: the same request again finds out. */
export type GatewayFailure = {
  readonly tag: 'GatewayFailure';
  readonly why: FailureReason;
  readonly operation: string;
  readonly detail: string;
  readonly cause: unknown;
};

export type PaymentNotFound = { readonly tag: 'PaymentNotFound' };

/** What a stranger says about a payment: a hint to go and ask, never a reason to settle. */
export type PaymentNotice = {
  /** Whose webhook it came to. */
  readonly gateway: GatewayId;
  readonly reference: PaymentReference;
  /** Null where the notice names none. */
  readonly transaction: TransactionId | null;
  readonly amount: Rupiah;
};

/** What is known of a notice before its body is read. */
export type NoticeHead = {
  /** By a name in small letters; empty where there is none. */
  readonly header: (name: string) => string;
  /** The last part of the address, behind the name of the gateway; null where there is none. */
  readonly inAddress: string | null;
};

export type NoticeRefusal =
  /** Its secret or signature is missing or wrong. */
  | { readonly tag: 'NotGenuine' }
  /** `detail` says why, without its values. */
  | { readonly tag: 'NotANotice'; readonly detail: string };

/**
 * Whether a notice comes from the gateway, and what it says. What its headers alone show to be forged is refused before
 * its body is read; the body is passed as it came, for a signature over it.
 */
export type VerifyNotice = (
  head: NoticeHead,
) => Either<NoticeRefusal, (rawBody: string) => Either<NoticeRefusal, PaymentNotice>>;

/** Somebody who takes money for us and says whether it came. */
export interface PaymentGateway {
  readonly id: GatewayId;
  readonly traits: GatewayTraits;
  readonly methods: readonly PaymentMethod[];
  /** Opens a payment, or finds the one already open under the same reference; safe to repeat. */
  readonly request: (request: PaymentRequest) => TaskEither<GatewayRefusal | GatewayFailure, OpenedPayment>;
  /** The gateway's word on one payment, as it stands now. */
  readonly status: (query: PaymentQuery) => TaskEither<PaymentNotFound | GatewayFailure, PaymentReport>;
  /** Asks that nothing more be taken. Money may still have come first: ask for the status afterwards. */
  readonly cancel: (query: PaymentQuery) => TaskEither<GatewayFailure, void>;
  /** Null where it posts no notices. */
  readonly verify: VerifyNotice | null;
}
