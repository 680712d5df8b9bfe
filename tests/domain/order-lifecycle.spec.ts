import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { cancelUnlessPaid, expireUnlessPaid, supersedeUnlessPaid } from '../../domain/order/closing.ts';
import type { Decision } from '../../domain/order/decision.ts';
import { raiseAlarm, recordDelivery, recordUnreachable } from '../../domain/order/delivery.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { applyGatewayResponse, type GatewayAnswer } from '../../domain/payment/gateway-answer.ts';
import { after, hours, type Instant } from '../../domain/instant.ts';
import { requestPayment } from '../../domain/payment/invoicing.ts';
import { attemptOf, type Order } from '../../domain/order/order.ts';
import {
  paymentReference,
  transactionId,
  type PaymentAttempt,
  type PaymentReport,
} from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import {
  aCancelledOrder,
  aDeliveredOrder,
  anExpiredOrder,
  anOrder,
  anOrderUnderReview,
  aPaidOrder,
} from '../support/builders/orders.ts';
import {
  aClosedAttempt,
  anAttempt,
  anInvoice,
  anOffer,
  aPayableAttempt,
  aRefusedAttempt,
  aReport,
  aSettledAttempt,
  aSupersededAttempt,
} from '../support/builders/payments.ts';
import { traitsOf } from '../support/builders/gateways.ts';

const early = minutesPastNoon(1);
const inTime = minutesPastNoon(15);
const nextDay = after(noon, hours(24));

/** The attempt that all commands speak of; the paid orders were paid by another. */
const { reference } = anAttempt();
const other = aSettledAttempt({ reference: paymentReference('tg7001-0a1b2c3d-2') });

type Attempted = (attempt: PaymentAttempt) => readonly PaymentAttempt[];
const alone: Attempted = (attempt) => [attempt];
const beside: Attempted = (attempt) => [attempt, other];

/** Every state of an order, with the attempt in question in whatever state. */
const states: Record<string, (attempt: PaymentAttempt) => Order> = {
  waiting: (attempt) => anOrder({ attempts: alone(attempt) }),
  paid: (attempt) => aPaidOrder({ attempts: beside(attempt) }),
  unreachable: (attempt) => aPaidOrder({ attempts: beside(attempt), unreachableSince: noon }),
  alarmed: (attempt) => aPaidOrder({ attempts: beside(attempt), alarmedAt: noon }),
  delivered: (attempt) => aDeliveredOrder({ attempts: beside(attempt) }),
  expired: (attempt) => anExpiredOrder({ attempts: alone(attempt) }),
  cancelled: (attempt) => aCancelledOrder({ attempts: alone(attempt) }),
  reviewed: (attempt) => anOrderUnderReview({ attempts: beside(attempt), holdsUnits: true }),
};

const attempts: Record<string, PaymentAttempt> = {
  requested: anAttempt(),
  payable: aPayableAttempt(),
  superseded: aSupersededAttempt(),
  'superseded unanswered': aSupersededAttempt({ invoice: null }),
  refused: aRefusedAttempt(),
  closed: aClosedAttempt(),
  settled: aSettledAttempt(),
};

type Command = (order: Order) => Decision | null;

const reported =
  (over: Partial<PaymentReport>, now: Instant = early): Command =>
  (order) =>
    applyGatewayResponse(order, { tag: 'Reported', report: aReport(over) }, traitsOf, now);
const answered =
  (answer: GatewayAnswer, now: Instant = early): Command =>
  (order) =>
    applyGatewayResponse(order, answer, traitsOf, now);
const pending = aReport({ status: { tag: 'Pending' } });

const commands: Record<string, Command> = {
  'paid in full': reported({}),
  'paid too little': reported({ amount: rupiah(9_000) }),
  'paid too much': reported({ amount: rupiah(11_000) }),
  'paid with play money': reported({ sandbox: true }),
  'paid by another transaction': reported({ transaction: transactionId('txn-9') }),
  'nothing came yet': reported({ status: { tag: 'Pending' } }),
  'nothing came in a day': reported({ status: { tag: 'Pending' } }, nextDay),
  'cancelled at the gateway': reported({ status: { tag: 'Cancelled' } }),
  'invoice comes': answered({ tag: 'Opened', invoice: anInvoice(), report: pending }),
  'paid invoice comes': answered({ tag: 'Opened', invoice: anInvoice(), report: aReport() }),
  'gateway refuses': answered({ tag: 'Refused', reference, reason: 'Rejected' }),
  'gateway knows nothing': answered({ tag: 'Unknown', reference }),
  'gateway knows nothing after a day': answered({ tag: 'Unknown', reference }, nextDay),
  'request payment': (order) => E.getOrElseW(() => null)(requestPayment(order, anOffer(), traitsOf, early)),
  'expire early': (order) => expireUnlessPaid({ order, answer: null, traitsOf, now: early }),
  'expire in time': (order) => expireUnlessPaid({ order, answer: null, traitsOf, now: inTime }),
  cancel: (order) => cancelUnlessPaid({ order, answer: null, traitsOf, now: early }),
  'another way is wanted': (order) =>
    supersedeUnlessPaid(reference)({ order, answer: null, traitsOf, now: early }),
  'another way is wanted too late': (order) =>
    supersedeUnlessPaid(reference)({ order, answer: null, traitsOf, now: inTime }),
  'goods arrive': (order) => recordDelivery(order, early),
  'buyer out of reach': (order) => recordUnreachable(order, early),
  'goods are late': (order) => raiseAlarm(order, early),
};

const said = (followUp: FollowUp): string => {
  if (followUp.tag === 'NotifyBuyer') return `NotifyBuyer:${followUp.news}`;
  return followUp.tag === 'NotifyAdmins' ? `NotifyAdmins:${followUp.news.tag}` : followUp.tag;
};

/** A decision in one line: the order, the attempt, then whatever else happens. Two dashes for nothing at all. */
const inWords = (decided: Decision | null): string => {
  if (decided === null) return '--';
  const { order, stock, cases, entries, followUps, ifShort } = decided;
  const holds = order.tag === 'UnderReview' ? (order.holdsUnits ? '(holding)' : '(released)') : '';
  const added = order.attempts.length > 2 || order.attempts.some(({ requestedAt }) => requestedAt === early);
  return [
    `${order.tag}${holds}`,
    attemptOf(order, reference)?.tag,
    ...(added ? ['+attempt'] : []),
    ...(stock === 'None' ? [] : [stock]),
    ...cases.map(({ kind, amount }) => `${kind}:${String(amount)}`),
    ...entries.map(({ kind, amount }) => `${kind}:${String(amount)}`),
    ...followUps.map(said),
    ...(ifShort === null ? [] : ['else', inWords(ifShort)]),
  ].join(' ');
};

const review = 'UnderReview(holding)';

/** What money that is enough, too little and too much leads to. */
type Outcomes = readonly [full: string, little: string, much: string];

type Row = readonly [command: string, state: string, attempt: string, outcome: string];

const tellCredit = 'NotifyOfMoney NotifyAdmins:MoneyCredited';
const credited = (state: string, kind: string, amount: number) =>
  `${state} Settled ${kind}:${String(amount)} ${tellCredit}`;
const twice = (state: string): Outcomes => [
  credited(state, 'PaidTwice', 10_000),
  credited(state, 'PaidTwice', 9_000),
  credited(state, 'PaidTwice', 11_000),
];
const late = (state: string): Outcomes => [
  `Paid Settled AllocateAndFulfil DeliverGoods else ${credited(state, 'PaidLate', 10_000)}`,
  credited(state, 'PaidLate', 9_000),
  `Paid Settled AllocateAndFulfil Overpaid:1000 DeliverGoods ${tellCredit} else ${credited(state, 'PaidLate', 11_000)}`,
];
const reviewedAgain = (amount: number) =>
  `${review} Settled PaidTwice:${String(amount)} NotifyAdmins:CaseOpened`;
/** For each state, what money of three sizes does to it. */
const money: Record<string, Outcomes> = {
  waiting: [
    'Paid Settled Fulfil DeliverGoods',
    `${review} Settled Underpaid:9000 NotifyAdmins:CaseOpened NotifyBuyer:UnderReview`,
    `Paid Settled Fulfil Overpaid:1000 DeliverGoods ${tellCredit}`,
  ],
  paid: twice('Paid'),
  unreachable: twice('Paid'),
  alarmed: twice('Paid'),
  delivered: twice('Delivered'),
  expired: late('Expired'),
  cancelled: late('Cancelled'),
  reviewed: [reviewedAgain(10_000), reviewedAgain(9_000), reviewedAgain(11_000)],
};

const tags: Record<string, string> = {
  waiting: 'AwaitingPayment',
  paid: 'Paid',
  unreachable: 'Paid',
  alarmed: 'Paid',
  delivered: 'Delivered',
  expired: 'Expired',
  cancelled: 'Cancelled',
  reviewed: review,
};

const everyAttempt = Object.keys(attempts);
const isLive = (attempt: string) => attempt === 'requested' || attempt === 'payable';
const isUnsettled = (attempt: string) => isLive(attempt) || attempt.startsWith('superseded');
const isUnanswered = (attempt: string) => attempt === 'requested' || attempt === 'superseded unanswered';

/** What a command that is about the attempt alone makes of it, whatever state the order is in. */
const ofAttempt = (command: string, outcome: (attempt: string) => string | null): readonly Row[] =>
  Object.keys(states).flatMap((state) =>
    everyAttempt.map((attempt): Row => {
      const next = outcome(attempt);
      return [command, state, attempt, next === null ? '--' : `${String(tags[state])} ${next}`];
    }),
  );

/** What a command that is about the order alone makes of it, whatever state the attempt is in. */
const ofOrder = (
  command: string,
  outcome: (state: string, attempt: string) => string | null,
): readonly Row[] =>
  Object.keys(states).flatMap((state) =>
    everyAttempt.map((attempt): Row => [command, state, attempt, outcome(state, attempt) ?? '--']),
  );

const ofMoney = (command: string, size: 0 | 1 | 2): readonly Row[] =>
  ofOrder(command, (state, attempt) => (attempt === 'settled' ? null : (money[state]?.[size] ?? null)));

const tagOf = (attempt: string): string => attempts[attempt]?.tag ?? '';

const closing = (end: string) => (state: string, attempt: string) =>
  state === 'waiting'
    ? `${end} ${tagOf(attempt)} Release NotifyBuyer:${end}${isLive(attempt) ? ' ClosePayment' : ''}`
    : null;

/** The payment of a closed order is closed as well, before all else, whatever the shelf says. */
const closingFirst = (outcome: string): string =>
  outcome
    .split(' else ')
    .map((half) => half.replace(/DeliverGoods|NotifyOfMoney|NotifyAdmins/, 'ClosePayment $&'))
    .join(' else ');

const table: readonly Row[] = [
  ...ofMoney('paid in full', 0),
  ...ofMoney('paid too little', 1),
  ...ofMoney('paid too much', 2),
  ...ofAttempt('paid with play money', (attempt) =>
    isUnsettled(attempt) || attempt === 'closed' ? 'Refused NotifyAdmins:SandboxPayment' : null,
  ),
  ...ofOrder('paid by another transaction', (state, attempt) =>
    isUnanswered(attempt) || attempt === 'refused' ? (money[state]?.[0] ?? null) : null,
  ),
  ...ofAttempt('nothing came yet', () => null),
  ...ofAttempt('nothing came in a day', (attempt) => (isUnsettled(attempt) ? 'Closed' : null)),
  ...ofAttempt('cancelled at the gateway', (attempt) => (isUnsettled(attempt) ? 'Closed' : null)),
  ...ofOrder('invoice comes', (state, attempt) => {
    if (!isUnanswered(attempt)) return null;
    if (attempt !== 'requested') return `${String(tags[state])} Superseded ClosePayment`;
    return `${String(tags[state])} Payable${state === 'waiting' ? '' : ' ClosePayment'}`;
  }),
  ...ofOrder('paid invoice comes', (state, attempt) => {
    if (!isUnanswered(attempt)) return null;
    const paid = money[state]?.[0] ?? '';
    return state === 'waiting' && attempt === 'requested' ? paid : closingFirst(paid);
  }),
  ...ofAttempt('gateway refuses', (attempt) => (isUnanswered(attempt) ? 'Refused' : null)),
  ...ofAttempt('gateway knows nothing', () => null),
  ...ofAttempt('gateway knows nothing after a day', (attempt) =>
    isUnsettled(attempt) && !isUnanswered(attempt) ? 'Closed' : null,
  ),
  ...ofOrder('request payment', (state, attempt) =>
    state === 'waiting' && !isLive(attempt)
      ? `AwaitingPayment ${tagOf(attempt)} +attempt CheckPayment`
      : null,
  ),
  ...ofOrder('expire early', () => null),
  ...ofOrder('expire in time', closing('Expired')),
  ...ofOrder('cancel', closing('Cancelled')),
  ...ofOrder('another way is wanted', (state, attempt) =>
    state === 'waiting' && isLive(attempt) ? 'AwaitingPayment Superseded ClosePayment' : null,
  ),
  ...ofOrder('another way is wanted too late', () => null),
  ...ofOrder('goods arrive', (state, attempt) =>
    ['paid', 'unreachable', 'alarmed'].includes(state)
      ? `Delivered ${tagOf(attempt)} NotifyAdmins:SaleMade`
      : null,
  ),
  ...ofOrder('buyer out of reach', (state, attempt) =>
    ['paid', 'alarmed'].includes(state) ? `Paid ${tagOf(attempt)} NotifyAdmins:BuyerUnreachable` : null,
  ),
  ...ofOrder('goods are late', (state, attempt) =>
    state === 'paid' ? `Paid ${tagOf(attempt)} DeliverGoods NotifyAdmins:DeliveryOverdue` : null,
  ),
];

describe('The life of an order', () => {
  it('is told for every command in every state of order and attempt', () => {
    const asked = table.map(([command, state, attempt]) => [command, state, attempt].join());
    const all = Object.keys(commands).flatMap((command) =>
      Object.keys(states).flatMap((state) =>
        Object.keys(attempts).map((attempt) => [command, state, attempt].join()),
      ),
    );
    expect(asked.toSorted()).to.deep.equal(all.toSorted());
  });

  for (const command of Object.keys(commands)) {
    for (const state of Object.keys(states)) {
      it(`${command}, ${state}`, () => {
        const rows = table.filter((row) => row[0] === command && row[1] === state);
        const outcomes = rows.map(([, , attempt]) => {
          const made = attempts[attempt];
          const order = made === undefined ? undefined : states[state]?.(made);
          return [attempt, inWords(order === undefined ? null : (commands[command]?.(order) ?? null))];
        });
        expect(outcomes).to.deep.equal(rows.map(([, , attempt, outcome]) => [attempt, outcome]));
      });
    }
  }
});
