import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { cancelUnlessPaid, expireUnlessPaid, supersedeUnlessPaid } from '../../domain/order/closing.ts';
import type { Decision } from '../../domain/order/decision.ts';
import { raiseAlarm, recordDelivery, recordUnreachable } from '../../domain/order/delivery.ts';
import { applyGatewayResponse, type GatewayAnswer } from '../../domain/payment/gateway-answer.ts';
import { after, minutes, type Instant } from '../../domain/instant.ts';
import { requestPayment } from '../../domain/payment/invoicing.ts';
import { answerCase } from '../../domain/cases/case-answer.ts';
import { confirm } from '../../domain/payment/confirmation.ts';
import { payFromBalance } from '../../domain/balance/balance-payment.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import type { RefundTo } from '../../domain/balance/refund.ts';
import { refund } from '../../domain/balance/refunding.ts';
import { netOf, type EntryKind, type LedgerEntry } from '../../domain/balance/wallet.ts';
import type { AnsweredCase, CaseAnswer, OpenCase } from '../../domain/cases/open-case.ts';
import { type Order } from '../../domain/order/order.ts';
import {
  isLive,
  paymentReference,
  transactionId,
  type PaymentReference,
  type PaymentReport,
} from '../../domain/payment/payment.ts';
import { nothing, rupiah, sum } from '../../domain/rupiah.ts';
import { noon } from '../support/builders/moments.ts';
import { anOrder } from '../support/builders/orders.ts';
import { anInvoice, anOffer, aReport } from '../support/builders/payments.ts';
import { traitsOf } from '../support/builders/gateways.ts';

/** Where the units of the order are. */
type Units = 'Reserved' | 'OnTheShelf' | 'Sold';
type History = {
  readonly order: Order;
  readonly units: Units;
  /** Every case that was opened. */
  readonly cases: readonly OpenCase[];
  readonly answered: readonly AnsweredCase[];
  readonly entries: readonly LedgerEntry[];
};
type Step = (order: Order, now: Instant, history: History) => Decision | null;
type Turn = { readonly pause: number; readonly step: Step; readonly shelfIsEmpty: boolean };

/** The reference of one of the order's attempts, or of none that it knows. */
const references = fc.nat({ max: 3 }).map(
  (n) =>
    ({ attempts }: Order): PaymentReference =>
      attempts.at(n)?.reference ?? paymentReference('another'),
);

type Saying = (order: Order) => GatewayAnswer;

const reports = fc
  .record({
    reference: references,
    amount: fc.constantFrom(10_000, 10_000, 10_000, 9_999, 10_001, 0),
    status: fc.constantFrom<PaymentReport['status']>(
      { tag: 'Completed', at: noon },
      { tag: 'Pending' },
      { tag: 'Cancelled' },
    ),
    sandbox: fc.constantFrom(false, false, false, false, true),
    foreign: fc.constantFrom(false, false, false, false, true),
  })
  .map(({ reference, amount, foreign, status, sandbox }) => (order: Order): PaymentReport => {
    const transaction = transactionId(foreign ? 'txn of somebody else' : `txn of ${reference(order)}`);
    return aReport({ status, sandbox, transaction, reference: reference(order), amount: rupiah(amount) });
  });

const answers: fc.Arbitrary<Saying> = fc.oneof(
  reports.map((report): Saying => (order) => ({ tag: 'Reported', report: report(order) })),
  reports.map((reportOf): Saying => (order) => {
    const report = reportOf(order);
    return { tag: 'Opened', report, invoice: anInvoice({ transaction: report.transaction }) };
  }),
  references.map((reference): Saying => (order) => ({
    tag: 'Refused',
    reference: reference(order),
    reason: 'Rejected',
  })),
  references.map((reference): Saying => (order) => ({ tag: 'Unknown', reference: reference(order) })),
);

const orNull = E.getOrElseW(() => null);
const owner = buyerId(9001);
const confirmation = { by: owner, reason: 'seen at the bank', reference: 'bank-1' };

const openCases = ({ cases, answered }: History): readonly OpenCase[] =>
  cases.filter((opened) => !answered.some(({ reference }) => reference === opened.reference));

const request: Step = (order, now) => orNull(requestPayment(order, anOffer(), traitsOf, now));

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: answers.map(
      (answer): Step =>
        (order, now) =>
          applyGatewayResponse(order, answer(order), traitsOf, now),
    ),
  },
  { weight: 3, arbitrary: fc.constant(request) },
  {
    weight: 2,
    arbitrary: fc.option(answers).chain((answer) =>
      fc.constantFrom(expireUnlessPaid, cancelUnlessPaid).map(
        (close): Step =>
          (order, now) =>
            close({ order, answer: answer?.(order) ?? null, traitsOf, now }),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(references, fc.option(answers)).map(
      ([reference, answer]): Step =>
        (order, now) =>
          supersedeUnlessPaid(reference(order))({ order, answer: answer?.(order) ?? null, traitsOf, now }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Step>(
      (order, now) => recordDelivery(order, now),
      recordUnreachable,
      raiseAlarm,
    ),
  },
  { weight: 1, arbitrary: fc.constant<Step>((order, now) => orNull(payFromBalance(order, now))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(10_000, 4_000, 12_000).map(
      (amount): Step =>
        (order, now) =>
          orNull(confirm({ order, amount: rupiah(amount), confirmation, now })),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<CaseAnswer>('Deliver', 'Credit', 'RefundOutside')
      .map((answer): Step => (order, now, history) => {
        const [open, ...others] = openCases(history);
        if (open === undefined) return null;
        return orNull(
          answerCase({ order, open, others: others.length, answer, by: owner, note: 'ref', now }),
        );
      }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RefundTo>({ tag: 'Balance' }, { tag: 'Outside', reference: 'ref' }).map(
      (to): Step =>
        (order, now) =>
          orNull(refund(order, { line: null, goods: 'Burned', to, reason: 'it was broken', by: owner }, now)),
    ),
  },
);

/** Milliseconds that pass: mostly little, so that the order is still open, sometimes hours. */
const pauses = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: minutes(0.5) }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: minutes(900) }) },
);

/** Steps, each with the pause before it, and whether the shelf is empty then. */
const stories = fc.array(fc.record<Turn>({ pause: pauses, step: steps, shelfIsEmpty: fc.boolean() }), {
  maxLength: 30,
  size: 'max',
});

const moved = (units: Units, { stock }: Decision): Units => {
  if (stock === 'None') return units;
  expect(units, `before ${stock}`).to.equal(stock === 'AllocateAndFulfil' ? 'OnTheShelf' : 'Reserved');
  if (stock === 'AllocateAndFulfil') return 'Sold';
  return stock === 'Fulfil' ? 'Sold' : 'OnTheShelf';
};

const start: History = { order: anOrder(), units: 'Reserved', cases: [], answered: [], entries: [] };

const add = (history: History, made: Decision): History => ({
  order: made.order,
  units: moved(history.units, made),
  cases: [...history.cases, ...made.cases],
  answered: [...history.answered, ...made.answered],
  entries: [...history.entries, ...made.entries],
});

/** What the buyer's balance holds at first. */
const funds = 10_000;

/** Lives through a story and shows `look` every change, with what was before and after. */
const live = (
  story: readonly Turn[],
  look: (before: History, made: Decision, afterwards: History, step: Step, now: Instant) => void,
): void => {
  let history = start;
  let now = noon;
  for (const { pause, step, shelfIsEmpty } of story) {
    now = after(now, pause);
    const decided = step(history.order, now, history);
    const made = decided?.stock === 'AllocateAndFulfil' && shelfIsEmpty ? decided.ifShort : decided;
    if (made === null || netOf([...history.entries, ...made.entries]) < -funds) continue;
    const next = add(history, made);
    look(history, made, next, step, now);
    history = next;
  }
};

const received = ({ attempts }: Order) =>
  sum(attempts.map((attempt) => (attempt.tag === 'Settled' ? attempt.received : nothing)));

const isBought = (order: Order) => order.tag === 'Paid' || order.tag === 'Delivered';

/** What came in for the order: by the gateway, by an owner's word, or from the balance. */
const moneyIn = (order: Order): number =>
  received(order) + (isBought(order) && order.paidFrom === 'Balance' ? order.total : 0);

const refunds = (order: Order, tag: RefundTo['tag']): number =>
  order.tag === 'Delivered'
    ? sum(order.refunds.filter(({ to }) => to.tag === tag).map(({ amount }) => amount))
    : 0;

/** Where it went: goods kept, the balance, outside the shop, and cases. */
const moneyOut = (history: History): number => {
  const { order, cases, answered, entries } = history;
  const goods = isBought(order) ? order.total - order.waived : 0;
  const kept = goods - refunds(order, 'Balance') - refunds(order, 'Outside');
  const credited = netOf(entries.filter(({ kind }) => kind !== 'OrderPaid'));
  const outside = answered.filter(({ answer }) => answer === 'RefundOutside');
  const givenBack = cases.filter((one) => outside.some(({ reference }) => reference === one.reference));
  const waiting = openCases(history);
  return (
    kept + credited + refunds(order, 'Outside') + sum([...givenBack, ...waiting].map(({ amount }) => amount))
  );
};

const unitsOf = (order: Order): Units => {
  switch (order.tag) {
    case 'AwaitingPayment':
      return 'Reserved';
    case 'Paid':
    case 'Delivered':
      return 'Sold';
    case 'Expired':
    case 'Cancelled':
      return 'OnTheShelf';
    case 'UnderReview':
      return order.holdsUnits ? 'Reserved' : 'OnTheShelf';
  }
};

/** The states that may come after each. */
const ways: Record<Order['tag'], readonly Order['tag'][]> = {
  AwaitingPayment: ['AwaitingPayment', 'Paid', 'Expired', 'Cancelled', 'UnderReview'],
  Paid: ['Paid', 'Delivered'],
  Delivered: ['Delivered'],
  Expired: ['Expired', 'Paid'],
  Cancelled: ['Cancelled', 'Paid'],
  UnderReview: ['UnderReview', 'Paid', 'Cancelled'],
};

const told = ({ followUps }: Decision, reference: PaymentReference): boolean =>
  followUps.some(
    (followUp) =>
      followUp.tag === 'NotifyAdmins' &&
      followUp.news.tag === 'CaseOpened' &&
      followUp.news.reference === reference,
  );

/** A deposit, and what an owner changes by hand, come to no order of goods. */
const everyKindButTwo: readonly EntryKind[] = [
  'OrderPaid',
  'PaidLate',
  'Overpaid',
  'PaidTwice',
  'CaseCredited',
  'Refunded',
];

const often = { numRuns: 400 };

describe('Whatever happens to an order', () => {
  it('money in is goods, balance, refunds and open cases, to the rupiah (I2)', () => {
    fc.assert(
      fc.property(stories, (story) => {
        live(story, (_, __, history) => {
          expect(moneyIn(history.order)).to.equal(moneyOut(history));
        });
      }),
      often,
    );
  });

  it('success is never undone, and nothing that is final changes back (I5)', () => {
    fc.assert(
      fc.property(stories, (story) => {
        live(story, (before, { order }) => {
          expect(ways[before.order.tag]).to.include(order.tag);
        });
      }),
      often,
    );
  });

  it('units move once, and are where the state of the order says (I1)', () => {
    fc.assert(
      fc.property(stories, (story) => {
        live(story, (_, __, { order, units }) => {
          expect(units).to.equal(unitsOf(order));
        });
      }),
      often,
    );
  });

  it('a payment leads to a delivery, and a case to the owner (I3)', () => {
    fc.assert(
      fc.property(stories, (story) => {
        live(story, ({ order: before }, made) => {
          const paid = made.order.tag === 'Paid' && before.tag !== 'Paid';
          if (paid) expect(made.followUps).to.deep.include({ tag: 'DeliverGoods', order: before.id });
          expect(made.cases.filter(({ reference }) => !told(made, reference))).to.deep.equal([]);
        });
      }),
      often,
    );
  });

  it('the same thing again changes nothing (I5)', () => {
    fc.assert(
      fc.property(stories, (story) => {
        live(story, (_, { order }, afterwards, step, now) => {
          // Each new attempt is another thing; that one is live stops the next. So is the next case.
          if (afterwards.answered.length > 0 && openCases(afterwards).length > 0) return;
          expect(step(order, now, afterwards)).to.equal(null);
        });
      }),
      often,
    );
  });

  it('keeps what was ordered, at most one live attempt, and one case for a payment', () => {
    fc.assert(
      fc.property(stories, (story) => {
        live(story, (_, __, { order, cases }) => {
          const { id, buyer, cart, lines, total, placedAt, expiresAt } = start.order;
          expect(order).to.deep.include({ id, buyer, cart, lines, total, placedAt, expiresAt });
          expect(order.attempts.filter(isLive).length).to.be.at.most(1);
          const names = order.attempts.map(({ reference }) => reference);
          expect(new Set(names).size).to.equal(names.length);
          const opened = cases.map(({ reference }) => reference);
          expect(new Set(opened).size).to.equal(opened.length);
        });
      }),
      often,
    );
  });

  it('the gateway is asked about every attempt that is made', () => {
    fc.assert(
      fc.property(stories, (story) => {
        live(story, ({ order: before }, made) => {
          const newest = made.order.attempts[before.attempts.length];
          const added = newest !== undefined && isLive(newest) ? newest : undefined;
          const asked = made.followUps.flatMap((one) => (one.tag === 'CheckPayment' ? [one.reference] : []));
          expect(asked).to.deep.equal(added === undefined ? [] : [added.reference]);
        });
      }),
      often,
    );
  });

  it('meets every state and every kind of case in these stories', () => {
    const states = new Set<string>();
    const kinds = new Set<string>();
    const credits = new Set<string>();
    fc.assert(
      fc.property(stories, (story) => {
        live(story, (_, { order, cases, entries }) => {
          states.add(order.tag);
          for (const { kind } of cases) kinds.add(kind);
          for (const { kind } of entries) credits.add(kind);
        });
      }),
      { numRuns: 2_000, seed: 20_261_122 },
    );
    expect([...states]).to.have.members(Object.keys(ways));
    expect([...kinds]).to.have.members(['Underpaid', 'PaidTwice']);
    expect([...credits]).to.have.members(everyKindButTwo);
  });
});
