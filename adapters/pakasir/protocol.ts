import type { Either } from 'fp-ts/lib/Either.js';
import type { PaymentQuery, PaymentRequest } from '../../application/ports/payment-gateway.ts';
import type { Instant } from '../../domain/instant.ts';
import type {
  MethodKind,
  PaymentReference,
  PaymentReport,
  PaymentStatus,
  TransactionId,
} from '../../domain/payment/payment.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { HttpCall } from './transport.ts';

/** The gateway's answer to create, whichever version said it, before it is compared with what was asked. */
export type Created = {
  readonly transaction: TransactionId;
  /** Null where it does not say. */
  readonly project: string | null;
  readonly reference: PaymentReference;
  readonly amount: Rupiah;
  /** The gateway's fee and what the buyer is to pay, as far as they can be read; a part of a rupiah is rounded up. */
  readonly fee: Rupiah | null;
  readonly total: Rupiah | null;
  /** Whether either was no whole rupiah, so that they need not add up. */
  readonly rounded: boolean;
  readonly method: string | null;
  /** The QRIS string or the account number. */
  readonly code: string | null;
  readonly payableUntil: Instant | null;
  readonly sandbox: boolean;
  readonly status: PaymentStatus;
};

/** One version of the gateway's API: how it is asked and how it answers. A left says what an answer lacks, without its values. */
export type Protocol = {
  readonly create: (request: PaymentRequest) => HttpCall;
  readonly created: (body: unknown, kind: MethodKind, now: Instant) => Either<string, Created>;
  readonly status: (query: PaymentQuery) => HttpCall;
  readonly report: (body: unknown, query: PaymentQuery, now: Instant) => Either<string, PaymentReport>;
  readonly cancel: (query: PaymentQuery) => HttpCall;
  /** Whether a 2xx answer to cancel says that it was done. */
  readonly cancelled: (body: unknown) => boolean;
  /** Asks about a payment that cannot exist, which only the right key may do. */
  readonly probe: (madeUp: string) => HttpCall;
  readonly page: (request: PaymentRequest, transaction: TransactionId) => string | null;
  /** How to ask for a payment that create refused because it is paid; null where create answers it. */
  readonly paidBefore: (request: PaymentRequest) => PaymentQuery | null;
};
