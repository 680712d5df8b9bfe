import type { Brand } from '../brand.ts';
import type { BuyerId } from '../people/buyer.ts';
import type { GatewayId } from './gateway.ts';
import type { Instant } from '../instant.ts';
import type { Rupiah } from '../rupiah.ts';

/** The name a gateway gives one of its ways to pay: `qris`, `bri_va`. The core never looks inside. */
export type MethodId = Brand<string, 'MethodId'>;
/** What the gateway knows a payment attempt by: ours, unique, 5–100 of `[A-Za-z0-9_-]`, never used twice. */
export type PaymentReference = Brand<string, 'PaymentReference'>;
/** What the gateway calls the same payment. */
export type TransactionId = Brand<string, 'TransactionId'>;

export const methodId = (id: string): MethodId => id as MethodId;
export const paymentReference = (reference: string): PaymentReference => reference as PaymentReference;
export const transactionId = (id: string): TransactionId => id as TransactionId;

export type MethodKind = 'Qris' | 'VirtualAccount' | 'BankTransfer';

/** One way to pay, with the amounts (whole rupiah, both ends included) that it takes. */
export type PaymentMethod = {
  /** Unique among all gateways of a shop: of two that offer the same, the first one named takes it. */
  readonly id: MethodId;
  readonly gateway: GatewayId;
  readonly kind: MethodKind;
  /** As a buyer reads it: `QRIS`, `BRI`. */
  readonly name: string;
  readonly min: Rupiah;
  readonly max: Rupiah;
};

export const accepts = (offer: PaymentMethod, amount: Rupiah): boolean =>
  amount >= offer.min && amount <= offer.max;

/** How the buyer pays: a code to scan, a virtual account's number, or a bank account to transfer to. */
export type Instructions =
  | { readonly tag: 'QrCode'; readonly payload: string }
  | { readonly tag: 'AccountNumber'; readonly bank: string; readonly number: string }
  /** Somebody's own account, in the name of `holder`. */
  | { readonly tag: 'BankAccount'; readonly bank: string; readonly number: string; readonly holder: string };

/** What the gateway answered when it opened a payment. `total` is what the buyer pays: `amount`, or `amount` and `fee`. */
export type Invoice = {
  readonly transaction: TransactionId;
  readonly amount: Rupiah;
  readonly fee: Rupiah;
  readonly total: Rupiah;
  readonly instructions: Instructions;
  readonly checkoutUrl: string | null;
  readonly payableUntil: Instant | null;
};

export type PaymentStatus =
  | { readonly tag: 'Pending' }
  | { readonly tag: 'Completed'; readonly at: Instant }
  | { readonly tag: 'Cancelled' };

/** The gateway's own word on one payment: the only thing that settles an order. `amount` is without the fee. */
export type PaymentReport = {
  readonly reference: PaymentReference;
  readonly transaction: TransactionId;
  readonly amount: Rupiah;
  readonly sandbox: boolean;
  readonly status: PaymentStatus;
};

type AttemptFacts = {
  readonly reference: PaymentReference;
  /** Who was asked for it, and is asked about it to its end, whichever gateways are offered by then. */
  readonly gateway: GatewayId;
  readonly method: MethodId;
  /** What the order costs, without the gateway's fee. */
  readonly amount: Rupiah;
  readonly requestedAt: Instant;
};

/** Kept before the gateway hears of it; stays so while its answer is unknown. */
export type RequestedAttempt = AttemptFacts & { readonly tag: 'Requested' };
export type PayableAttempt = AttemptFacts & { readonly tag: 'Payable'; readonly invoice: Invoice };
/**
 * The buyer chose another way to pay. The gateway is asked to its end all the same, and what it opened is cancelled:
 * money by it still counts. The invoice is null while the gateway has not said whether there is one.
 */
export type SupersededAttempt = AttemptFacts & {
  readonly tag: 'Superseded';
  readonly invoice: Invoice | null;
};
/** The gateway said no, or said something that must not be trusted. */
export type RefusedAttempt = AttemptFacts & {
  readonly tag: 'Refused';
  readonly reason: string;
  /** Null where it opened no payment. */
  readonly transaction: TransactionId | null;
};
/** Nothing more will come of it: cancelled at the gateway, or 24 hours old. */
export type ClosedAttempt = AttemptFacts & {
  readonly tag: 'Closed';
  readonly transaction: TransactionId | null;
  /** What the buyer was to pay, fee included; null where that is not known. */
  readonly total: Rupiah | null;
};
/** An owner's word that money came, where the gateway did not say so: with the reason and the reference of the transfer. */
export type Confirmation = { readonly by: BuyerId; readonly reason: string; readonly reference: string };

/** Money came in: `received` is what, `receivedAt` is when the gateway says it did, or the owner in its place. */
export type SettledAttempt = AttemptFacts & {
  readonly tag: 'Settled';
  readonly transaction: TransactionId;
  readonly received: Rupiah;
  readonly receivedAt: Instant;
  /** What the buyer was to pay, fee included; null where that is not known. */
  readonly total: Rupiah | null;
  /** Null where the gateway said so itself. */
  readonly confirmation: Confirmation | null;
};
/** The buyer is to pay by it. */
export type LiveAttempt = RequestedAttempt | PayableAttempt;
/** Money may still come by it, wanted or not, so that the gateway is to be asked. */
export type UnsettledAttempt = LiveAttempt | SupersededAttempt;
/** One asking of the gateway for the money of one order. */
export type PaymentAttempt = UnsettledAttempt | RefusedAttempt | ClosedAttempt | SettledAttempt;

/** The attempt without what only its state knows. */
export const attemptFacts = ({
  reference,
  gateway,
  method,
  amount,
  requestedAt,
}: PaymentAttempt): AttemptFacts => ({
  reference,
  gateway,
  method,
  amount,
  requestedAt,
});

export const isLive = (attempt: PaymentAttempt): attempt is LiveAttempt =>
  attempt.tag === 'Requested' || attempt.tag === 'Payable';

export const isUnsettled = (attempt: PaymentAttempt): attempt is UnsettledAttempt =>
  isLive(attempt) || attempt.tag === 'Superseded';

/** What the gateway calls the payment of an attempt, as far as it has said so. */
export const transactionOf = (attempt: PaymentAttempt): TransactionId | null => {
  switch (attempt.tag) {
    case 'Payable':
      return attempt.invoice.transaction;
    case 'Superseded':
      return attempt.invoice?.transaction ?? null;
    case 'Refused':
    case 'Closed':
    case 'Settled':
      return attempt.transaction;
    case 'Requested':
      return null;
  }
};

/** What the buyer was to pay by an attempt, fee included, as far as the gateway has said so. */
export const invoicedTotal = (attempt: PaymentAttempt): Rupiah | null => {
  switch (attempt.tag) {
    case 'Payable':
      return attempt.invoice.total;
    case 'Superseded':
      return attempt.invoice?.total ?? null;
    case 'Closed':
    case 'Settled':
      return attempt.total;
    case 'Requested':
    case 'Refused':
      return null;
  }
};

/**
 * What a reported amount comes to without the gateway's fee: a gateway may name what the buyer paid instead of what
 * was asked for. The fee is its own and never the buyer's credit.
 */
export const withoutFee = (attempt: PaymentAttempt, reported: Rupiah): Rupiah =>
  reported > attempt.amount && reported === invoicedTotal(attempt) ? attempt.amount : reported;

/** The reference of an order's next attempt: the order's own id, then the id and a number. */
export const referenceFor = ({
  id,
  attempts,
}: {
  readonly id: string;
  readonly attempts: readonly PaymentAttempt[];
}): PaymentReference => paymentReference(attempts.length === 0 ? id : `${id}-${String(attempts.length + 1)}`);
