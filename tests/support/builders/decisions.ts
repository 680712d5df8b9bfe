import { payFromBalance } from '../../../domain/balance/balance-payment.ts';
import type { RefundTo } from '../../../domain/balance/refund.ts';
import { refund } from '../../../domain/balance/refunding.ts';
import { answerCase, type Answering } from '../../../domain/cases/case-answer.ts';
import type { OpenCase } from '../../../domain/cases/open-case.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { decision, type Decision } from '../../../domain/order/decision.ts';
import type { AwaitingPayment, Delivered, Order, Paid } from '../../../domain/order/order.ts';
import { confirm } from '../../../domain/payment/confirmation.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { applyPayment, settle } from '../../../domain/payment/settlement.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { right } from '../either.ts';
import { traitsOf } from './gateways.ts';
import { minutesPastNoon } from './moments.ts';
import { aPaidOrder, type Ordered } from './orders.ts';
import { aReport, aSettledAttempt } from './payments.ts';

/** What most decisions leave alone: no case answered, no ledger entry, nothing else to do on an empty shelf. */
export const nothingElse = {
  answered: [],
  entries: [],
  audit: [],
  ifShort: null,
  ifVoucherGone: null,
} as const;

export const placementOf = (order: Ordered, followUps: readonly FollowUp[] = []) =>
  decision(order, { followUps });

/** The decision that an order is paid in full and its units are the buyer's. */
export const payment = ({ tag: _, ...facts }: AwaitingPayment, over: Partial<Paid> = {}) => {
  const attempt = aSettledAttempt({ reference: paymentReference(facts.id), amount: facts.total });
  const order = aPaidOrder({ ...facts, attempts: [attempt], ...over });
  return decision(order, { stock: 'Fulfil' });
};

/** The decision that the buyer's balance pays, a minute past noon. */
export const balancePayment = (order: Ordered): Decision => right(payFromBalance(order, minutesPastNoon(1)));

/** What it means that so much comes in for an order under this reference, twenty minutes past noon. */
export const arrival = (
  order: Order,
  received: number = order.total,
  reference: string = order.id,
): Decision => {
  const now = minutesPastNoon(20);
  const attempt = aSettledAttempt({
    reference: paymentReference(reference),
    amount: order.total,
    received: rupiah(received),
    receivedAt: now,
  });
  return applyPayment({ ...order, attempts: [...order.attempts, attempt] }, { attempt, now });
};

/** The gateway says that the open invoice of an order was paid, two minutes past noon. */
export const invoicePaid = (order: Order): Decision => {
  const report = aReport({ reference: paymentReference(order.id), amount: order.total });
  const settled = settle(order, report, traitsOf, minutesPastNoon(2));
  if (settled === null) throw new Error('it changes nothing');
  return settled;
};

/** An owner vouches that the whole price came where the gateway cannot see it, a minute past noon. */
export const vouchedFor = (order: Order): Decision =>
  right(
    confirm({
      order,
      amount: order.total,
      confirmation: { by: buyerId(9_001), reason: 'seen at the bank', reference: 'BCA 77' },
      now: minutesPastNoon(1),
    }),
  );

/** An owner's answer to a case, half an hour past noon; the only one open unless told otherwise. */
export const answerTo = (order: Order, open: OpenCase, over: Partial<Answering> = {}): Decision =>
  right(
    answerCase({
      order,
      open,
      others: 0,
      answer: 'Credit',
      by: buyerId(9_001),
      note: 'sudah dicek "lunas"',
      now: minutesPastNoon(30),
      ...over,
    }),
  );

/** Gives back all that is left of a delivered order, an hour and a half past noon. */
export const givenBack = (order: Delivered, to: RefundTo): Decision =>
  right(
    refund(
      order,
      { line: null, goods: 'Returned', to, reason: 'akun mati', by: buyerId(9_001) },
      minutesPastNoon(90),
    ),
  );
