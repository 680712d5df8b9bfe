import * as E from 'fp-ts/lib/Either.js';
import type { Task } from 'fp-ts/lib/Task.js';
import { memoryGateway } from '../../../adapters/memory/payment-gateway.ts';
import type {
  FailureReason,
  GatewayFailure,
  GatewayRefusal,
  PaymentGateway,
  PaymentNotFound,
} from '../../../application/ports/payment-gateway.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import { gatewayId } from '../../../domain/payment/gateway.ts';
import { after, between, hours, seconds, type Instant } from '../../../domain/instant.ts';
import {
  methodId,
  type Invoice,
  type PaymentMethod,
  type PaymentReference,
  type PaymentReport,
  type PaymentStatus,
  type TransactionId,
} from '../../../domain/payment/payment.ts';
import { plus, rupiah, type Rupiah } from '../../../domain/rupiah.ts';
import type { Story } from '../runs/story.ts';
import type { Asked, Course, Fate } from '../shop/calls.ts';
import type { Random } from '../time/random.ts';
import type { Scheduler } from '../time/scheduler.ts';
import type { Faults } from './faults.ts';
import { meet, type Outage } from './outage.ts';

/** Money that came in at the gateway, whatever the shop knows of it. */
/** What the gateway adds to each payment. Who pays just so much more has paid in full. */
export const fee = rupiah(310);

export type Receipt = {
  readonly reference: PaymentReference;
  readonly transaction: TransactionId;
  readonly amount: Rupiah;
  readonly sandbox: boolean;
  readonly at: Instant;
};

export type Gateway = PaymentGateway & {
  readonly fate: Fate;
  /** A buyer pays so much; null when the gateway takes nothing for it any more. */
  readonly pay: (reference: PaymentReference, amount: Rupiah, sandbox: boolean) => Receipt | null;
  readonly isOpen: (reference: PaymentReference) => boolean;
  readonly receipts: ReadonlyMap<PaymentReference, Receipt>;
  /** When the shop last asked about a payment, in whatever way. */
  readonly askedAt: (reference: PaymentReference) => Instant | undefined;
  /** Whether nobody was answered who called last about this payment, or wanted it cancelled last. */
  readonly leftUnanswered: (reference: PaymentReference) => boolean;
  /** Whether it refused to speak of a payment that another, slower request opened: nobody was ever shown the invoice. */
  readonly neverShown: (reference: PaymentReference) => boolean;
  /** When it last asked, and was given a word on it. */
  readonly answeredAt: (reference: PaymentReference) => Instant | undefined;
  /** When it last asked what became of it. */
  readonly statusAskedAt: (reference: PaymentReference) => Instant | undefined;
  /** Those under which money may still come. */
  readonly open: () => readonly PaymentReference[];
};

const simulated = gatewayId('pakasir');

const offers: readonly PaymentMethod[] = [
  {
    id: methodId('qris'),
    gateway: simulated,
    kind: 'Qris',
    name: 'QRIS',
    min: rupiah(500),
    max: rupiah(10_000_000),
  },
  {
    id: methodId('bri_va'),
    gateway: simulated,
    kind: 'VirtualAccount',
    name: 'BRI',
    min: rupiah(10_000),
    max: rupiah(50_000_000),
  },
];

/** The shop gives up waiting after so many milliseconds. */
const timeout = seconds(10);
/** The gateway takes nothing for an unpaid payment after so long, nor for the code of a QR payment. */
const lifetime = hours(24);
const scannable = hours(1);

/** One for all of them: to trace the way to each would take longer than what it interrupts. */
const noAnswer = new Error('no answer');

const failure = (operation: string, why: FailureReason = 'Unreachable'): GatewayFailure => ({
  tag: 'GatewayFailure',
  why,
  operation,
  detail: 'no answer',
  cause: noAnswer,
});

const refusal: GatewayRefusal = {
  tag: 'GatewayRefusal',
  operation: 'request',
  reason: 'Rejected',
  detail: 'not today',
};

const keyRefused: GatewayRefusal = { ...refusal, reason: 'NotAuthorised', detail: 'no such key' };

const referenceIn = ([query]: readonly unknown[]): PaymentReference =>
  (query as { readonly reference: PaymentReference }).reference;

type Settings = {
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly faults: Faults;
  readonly story: Story;
  readonly outage: () => Outage | null;
  /** A payment is opened under a reference. */
  readonly opening: (reference: PaymentReference) => void;
};

/** The gateway with its own books: what it does is right, but calls get lost, late, refused or unanswered. */
export const openGateway = (settings: Settings): Gateway => {
  const { clock, scheduler, random, faults, story, outage, opening } = settings;
  const receipts = new Map<PaymentReference, Receipt>();
  const asked = new Map<PaymentReference, Instant>();
  const statusAsked = new Map<PaymentReference, Instant>();
  const answered = new Map<PaymentReference, Instant>();
  const opened = new Map<PaymentReference, { readonly at: Instant; readonly invoice: Invoice }>();
  const refused = new Set<PaymentReference>();
  const unanswered = new Set<PaymentReference>();
  const cancelUnanswered = new Set<PaymentReference>();
  const neverShown = new Set<PaymentReference>();

  const giveUp = (reference: PaymentReference) => (): void => {
    if (books.statusOf(reference) === 'Pending') books.setStatus(reference, { tag: 'Cancelled' });
  };

  /** Called once for each payment, when it is opened. */
  const drawUp = (
    { reference, transaction, amount }: PaymentReport,
    { kind, name }: PaymentMethod,
  ): Invoice => {
    const invoice: Invoice = {
      transaction,
      amount,
      fee,
      total: plus(amount, fee),
      instructions:
        kind === 'Qris'
          ? { tag: 'QrCode', payload: `qr of ${transaction}` }
          : { tag: 'AccountNumber', bank: name, number: `account of ${transaction}` },
      checkoutUrl: null,
      payableUntil: after(clock.now(), scannable),
    };
    opening(reference);
    opened.set(reference, { at: clock.now(), invoice });
    scheduler.later(lifetime, giveUp(reference));
    return invoice;
  };
  const books = memoryGateway({ id: simulated, methods: offers, drawUp });

  const isOpen = (reference: PaymentReference): boolean => {
    const payment = opened.get(reference);
    if (payment === undefined || books.statusOf(reference) !== 'Pending') return false;
    const life = payment.invoice.instructions.tag === 'QrCode' ? scannable : lifetime;
    return between(payment.at, clock.now()) < life;
  };

  const request: PaymentGateway['request'] = (query) => () =>
    refused.has(query.reference) ? Promise.resolve(E.left(refusal)) : books.request(query)();

  /** Reaches the gateway only after the shop gave up waiting for it. */
  const arriveLate = <A>(call: Task<A>): void => {
    scheduler.later(timeout + random.whole(1_000, 60_000), () => void call());
  };

  const refuse =
    <A>(reference: PaymentReference, call: Task<A>): Task<A> =>
    () => {
      if (opened.has(reference)) return call();
      refused.add(reference);
      story.tell('gateway', () => `refuses to open ${reference}`);
      return Promise.resolve(E.left(refusal) as A);
    };

  /** What the gateway knows of a payment. */
  const reportOn = (reference: PaymentReference): PaymentReport | null => {
    const payment = opened.get(reference);
    if (payment === undefined) return null;
    const { transaction, amount } = payment.invoice;
    const receipt = receipts.get(reference);
    const status: PaymentStatus =
      receipt === undefined ? { tag: 'Pending' } : { tag: 'Completed', at: receipt.at };
    return { reference, transaction, amount, sandbox: false, ...receipt, status };
  };

  /** The answer to another question, or one that names our reference and speaks of another transaction. */
  const aboutAnother = (reference: PaymentReference): PaymentReport | null => {
    const others = [...receipts.keys()].filter((other) => other !== reference);
    const report = others.length === 0 ? null : reportOn(random.oneOf(others));
    return report === null || random.chance(0.5) ? report : { ...report, reference };
  };

  const fate: Fate = <A>({ what, given }: Asked, call: Task<A>): Course<A> => {
    const reference = referenceIn(given);
    asked.set(reference, clock.now());
    const isRequest = what === 'gateway.request';
    if (what === 'gateway.status') statusAsked.set(reference, clock.now());
    const takes = random.whole(30, 500);
    const straight: Course<A> = { takes, done: call, instead: null, heardAfter: 0 };
    const isCancel = what === 'gateway.cancel';
    unanswered.delete(reference);
    if (isCancel) cancelUnanswered.delete(reference);
    const silence = (why?: FailureReason) => {
      unanswered.add(reference);
      if (isCancel) cancelUnanswered.add(reference);
      return E.left(failure(what, why)) as A;
    };
    const spoken = (course: Course<A>): Course<A> => {
      answered.set(reference, clock.now());
      return course;
    };
    const told = (words: string): void => {
      story.tell('gateway', () => `${words} (${what} ${reference})`);
    };
    const broken = outage();
    if (broken !== null) {
      meet(broken, clock.now());
      switch (broken.kind) {
        case 'Silent':
          return { ...straight, takes: 1_000, done: null, instead: silence() };
        case 'Unreadable':
          return { ...straight, instead: silence('Unreadable') };
        case 'Refuses':
          if (isRequest) neverShown.add(reference);
          return isRequest
            ? spoken({ ...straight, done: null, instead: E.left(keyRefused) as A })
            : { ...straight, done: null, instead: silence('Refused') };
      }
    }
    if (faults.severity() === 0) return spoken(straight);
    if (faults.strikes('gateway unreachable', 0.01)) {
      told('cannot be reached');
      return { ...straight, takes: random.oneOf([takes, timeout]), done: null, instead: silence() };
    }
    if (faults.strikes('answer of the gateway lost', 0.01)) {
      told('does it, but its answer is lost');
      return { ...straight, instead: silence(), heardAfter: timeout };
    }
    if (isRequest && faults.strikes('request reached the gateway late', 0.01)) {
      told('hears of it only when nobody waits any more');
      arriveLate(call);
      return { ...straight, takes: timeout, done: null, instead: silence() };
    }
    if (isRequest && faults.strikes('request refused', 0.01)) {
      return spoken({ ...straight, done: refuse(reference, call) });
    }
    if (what === 'gateway.status' && faults.strikes('payment not found for a moment', 0.004)) {
      told('does not find it for a moment');
      return { ...straight, done: null, instead: E.left<PaymentNotFound>({ tag: 'PaymentNotFound' }) as A };
    }
    if (what === 'gateway.status' && faults.strikes('answer about another payment', 0.01)) {
      const other = aboutAnother(reference);
      told(`answers about ${other?.reference ?? 'nothing'}`);
      return other === null ? spoken(straight) : { ...straight, done: null, instead: E.right(other) as A };
    }
    return spoken(straight);
  };

  return {
    id: books.id,
    traits: books.traits,
    methods: offers,
    verify: null,
    request,
    status: books.status,
    cancel: books.cancel,
    fate,
    isOpen,
    receipts,
    askedAt: (reference) => asked.get(reference),
    leftUnanswered: (reference) => unanswered.has(reference) || cancelUnanswered.has(reference),
    neverShown: (reference) => neverShown.has(reference),
    answeredAt: (reference) => answered.get(reference),
    statusAskedAt: (reference) => statusAsked.get(reference),
    open: () => [...opened.keys()].filter((reference) => books.statusOf(reference) === 'Pending'),
    pay: (reference, amount, sandbox) => {
      const payment = opened.get(reference);
      if (payment === undefined || !isOpen(reference)) return null;
      const at = clock.now();
      const { transaction } = payment.invoice;
      books.pay(reference, at, { amount, sandbox });
      const receipt: Receipt = { reference, transaction, amount, sandbox, at };
      receipts.set(reference, receipt);
      return receipt;
    },
  };
};
