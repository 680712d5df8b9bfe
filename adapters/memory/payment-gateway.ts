import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type {
  GatewayFailure,
  GatewayRefusal,
  PaymentGateway,
  PaymentRequest,
  RefusalReason,
} from '../../application/ports/payment-gateway.ts';
import { bug } from '../../domain/bug.ts';
import {
  frequentChecks,
  gatewayId,
  type GatewayId,
  type GatewayTraits,
} from '../../domain/payment/gateway.ts';
import { hours, type Instant } from '../../domain/instant.ts';
import {
  accepts,
  transactionId,
  type Invoice,
  type PaymentMethod,
  type PaymentReference,
  type PaymentReport,
  type PaymentStatus,
} from '../../domain/payment/payment.ts';

export type Operation = 'request' | 'status' | 'cancel';
/** `Fails`: nobody answers and nothing is done. `AnswerLost`: it is done, but nobody hears of it. */
export type Mishap = 'Fails' | 'AnswerLost' | RefusalReason;

/** A payment gateway of its own, whose other side is at hand. */
export type MemoryGateway = PaymentGateway & {
  readonly calls: () => readonly `${Operation} ${string}`[];
  /** The buyer pays; what the gateway says of it can be bent. */
  readonly pay: (reference: PaymentReference, at: Instant, bent?: Partial<PaymentReport>) => void;
  readonly setStatus: (reference: PaymentReference, status: PaymentStatus) => void;
  /** It no longer knows the payment. */
  readonly forget: (reference: PaymentReference) => void;
  readonly statusOf: (reference: PaymentReference) => PaymentStatus['tag'] | undefined;
  /** How many payments it knows. */
  readonly payments: () => number;
  /** What the next call of a kind comes to; several are used up in turn. A refusal is one of `request` only. */
  readonly next: (operation: Operation, ...mishaps: readonly Mishap[]) => void;
};

export type MemoryGatewayTerms = {
  /** `pakasir` unless it says otherwise. */
  readonly id?: GatewayId;
  readonly traits?: Partial<GatewayTraits>;
  readonly methods: readonly PaymentMethod[];
  /** What it says of its payments, where that is not what its traits promise. */
  readonly says?: { readonly sandbox: boolean };
  readonly drawUp: (report: PaymentReport, offer: PaymentMethod) => Invoice;
};

type Opened = { readonly request: PaymentRequest; readonly invoice: Invoice; readonly report: PaymentReport };

const failure = (operation: Operation): GatewayFailure => ({
  tag: 'GatewayFailure',
  why: 'Unreachable',
  operation,
  detail: 'no answer',
  cause: new Error('no answer'),
});

const refusal = (reason: RefusalReason): GatewayRefusal => ({
  tag: 'GatewayRefusal',
  operation: 'request',
  reason,
  detail: reason,
});

const isRefusal = (mishap: Mishap | undefined): mishap is RefusalReason =>
  mishap !== undefined && mishap !== 'Fails' && mishap !== 'AnswerLost';

const agree = ({ request }: Opened, { method, amount }: PaymentRequest): boolean =>
  request.method === method && request.amount === amount;

const saysSandbox = ({ says, traits }: Pick<MemoryGatewayTerms, 'says' | 'traits'>): boolean =>
  says?.sandbox ?? traits?.sandbox ?? false;

/** The payment asked for, found or made anew, or why there is none. */
const findOrOpen = (
  { methods, drawUp, ...terms }: MemoryGatewayTerms,
  known: Opened | undefined,
  request: PaymentRequest,
): E.Either<GatewayRefusal, Opened> => {
  const { reference, method, amount } = request;
  const offer = methods.find(({ id }) => id === method);
  if (offer === undefined) return E.left(refusal('MethodUnavailable'));
  if (!accepts(offer, amount)) return E.left(refusal('AmountOutOfRange'));
  if (known?.report.status.tag === 'Cancelled') return E.left(refusal('ReferenceBurnt'));
  if (known !== undefined) return agree(known, request) ? E.right(known) : E.left(refusal('AnswerMismatch'));
  const transaction = transactionId(`txn-${reference}`);
  const report = {
    reference,
    transaction,
    amount,
    sandbox: saysSandbox(terms),
    status: { tag: 'Pending' },
  } as const;
  return E.right({ request, report, invoice: drawUp(report, offer) });
};

/** A gateway that keeps its payments in memory and fails on demand. */
export const memoryGateway = (terms: MemoryGatewayTerms): MemoryGateway => {
  const opened = new Map<PaymentReference, Opened>();
  const calls: `${Operation} ${string}`[] = [];
  const mishaps: Record<Operation, Mishap[]> = { request: [], status: [], cancel: [] };

  const bend = (reference: PaymentReference, bent: Partial<PaymentReport>): void => {
    const payment = opened.get(reference) ?? bug(`the gateway knows no payment ${reference}`);
    opened.set(reference, { ...payment, report: { ...payment.report, ...bent } });
  };

  /** Answers a call, unless something is to go wrong with it. */
  const call =
    <L, A>(
      operation: Operation,
      reference: PaymentReference,
      answer: (mishap: Mishap | undefined) => E.Either<L, A>,
    ): TaskEither<L | GatewayFailure, A> =>
    () => {
      calls.push(`${operation} ${reference}`);
      const mishap = mishaps[operation].shift();
      if (mishap === 'Fails') return Promise.resolve(E.left(failure(operation)));
      const outcome = answer(mishap);
      return Promise.resolve(mishap === 'AnswerLost' ? E.left(failure(operation)) : outcome);
    };

  const request =
    (asked: PaymentRequest) =>
    (mishap: Mishap | undefined): E.Either<GatewayRefusal, Opened> => {
      if (isRefusal(mishap)) return E.left(refusal(mishap));
      const found = findOrOpen(terms, opened.get(asked.reference), asked);
      if (E.isRight(found)) opened.set(asked.reference, found.right);
      return found;
    };

  return {
    id: terms.id ?? gatewayId('pakasir'),
    traits: {
      lifetime: hours(24),
      checks: frequentChecks,
      creates: null,
      sandbox: false,
      ...terms.traits,
    },
    methods: terms.methods,
    verify: null,
    calls: () => calls,
    pay: (reference, at, bent = {}) => {
      bend(reference, { status: { tag: 'Completed', at }, ...bent });
    },
    setStatus: (reference, status) => {
      bend(reference, { status });
    },
    forget: (reference) => opened.delete(reference),
    statusOf: (reference) => opened.get(reference)?.report.status.tag,
    payments: () => opened.size,
    next: (operation, ...more) => mishaps[operation].push(...more),
    request: (asked) => call('request', asked.reference, request(asked)),
    status: ({ reference, transaction }) =>
      call('status', reference, () => {
        const known = opened.get(reference);
        return known?.invoice.transaction === transaction
          ? E.right(known.report)
          : E.left({ tag: 'PaymentNotFound' });
      }),
    cancel: ({ reference }) =>
      call('cancel', reference, () => {
        if (opened.get(reference)?.report.status.tag === 'Pending')
          bend(reference, { status: { tag: 'Cancelled' } });
        return E.right(undefined);
      }),
  };
};
