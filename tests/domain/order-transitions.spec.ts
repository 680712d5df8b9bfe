import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { answerCase } from '../../domain/cases/case-answer.ts';
import { cancelUnlessPaid, expireUnlessPaid } from '../../domain/order/closing.ts';
import type { Decision } from '../../domain/order/decision.ts';
import { recordDelivery } from '../../domain/order/delivery.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import type { CaseAnswer } from '../../domain/cases/open-case.ts';
import { isDeposit, type Order } from '../../domain/order/order.ts';
import {
  depositTransitions,
  mayBecome,
  orderTransitions,
  type OrderCommand,
  type OrderState,
  type Transitions,
} from '../../domain/order/order-transitions.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { refund } from '../../domain/balance/refunding.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { settle } from '../../domain/payment/settlement.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { aDeposit, aFilledDeposit, ordersOfEveryState } from '../support/builders/orders.ts';
import { aPayableAttempt, aReport } from '../support/builders/payments.ts';
import { traitsOf } from '../support/builders/gateways.ts';

const now = minutesPastNoon(40);
const reference = paymentReference('tg7001-more');
const owner = buyerId(9001);

/** Money that comes by one more invoice of the order. */
const money = (order: Order, part: number): Decision | null => {
  const attempt = aPayableAttempt({ reference, amount: order.total });
  const amount = rupiah(order.total * part);
  const { transaction } = attempt.invoice;
  return settle(
    { ...order, attempts: [...order.attempts, attempt] },
    aReport({ reference, transaction, amount, status: { tag: 'Completed', at: now } }),
    traitsOf,
    now,
  );
};

const answered = (order: Order, answer: CaseAnswer): Decision | null => {
  const open = { order: order.id, reference, kind: 'Underpaid', amount: rupiah(1), openedAt: now } as const;
  const made = answerCase({ order, open, others: 0, answer, by: owner, note: null, now });
  return E.isRight(made) ? made.right : null;
};

/** What the domain makes of an order by each command. */
const commands: Readonly<Record<OrderCommand, (order: Order) => Decision | null>> = {
  Pay: (order) => money(order, 1),
  Underpay: (order) => money(order, 0.5),
  Expire: (order) => expireUnlessPaid({ order, answer: null, traitsOf, now }),
  Cancel: (order) => cancelUnlessPaid({ order, answer: null, traitsOf, now }),
  Deliver: (order) => recordDelivery(order, now),
  AnswerWithGoods: (order) => answered(order, 'Deliver'),
  AnswerWithMoney: (order) => answered(order, 'Credit'),
  Refund: (order) => {
    const request = { line: null, goods: 'Burned', to: { tag: 'Balance' }, reason: '', by: owner } as const;
    const made = refund(order, request, now);
    return E.isRight(made) ? made.right : null;
  },
};

/** The same table, as the domain itself would draw it. */
const drawnFrom = (orders: readonly Order[]): Transitions => {
  const drawn: Partial<Record<OrderState, Partial<Record<OrderCommand, OrderState>>>> = {
    ...Object.fromEntries(Object.keys(orderTransitions).map((state) => [state, {}])),
  };
  for (const order of orders)
    for (const [command, decide] of Object.entries(commands) as [OrderCommand, (typeof commands)['Pay']][]) {
      const next = decide(order)?.order.tag ?? order.tag;
      if (next !== order.tag) drawn[order.tag] = { ...drawn[order.tag], [command]: next };
    }
  return drawn as Transitions;
};

const deposits = (): readonly Order[] => [
  aDeposit(),
  aFilledDeposit(),
  { ...aDeposit(), tag: 'Expired', expiredAt: now, unchecked: false },
  { ...aDeposit(), tag: 'Cancelled', cancelledAt: now, unchecked: false },
];

/** A table in Markdown: what each command makes of each state. */
const tableOf = (transitions: Transitions): string => {
  const used = (Object.keys(commands) as OrderCommand[]).filter((command) =>
    Object.values(transitions).some((row) => row[command] !== undefined),
  );
  const rows = (Object.entries(transitions) as [OrderState, Transitions[OrderState]][])
    .filter(([, row]) => Object.keys(row).length > 0)
    .map(([state, row]) => [state, ...used.map((command) => row[command] ?? '')]);
  const width = ['', ...used].map((title, at) =>
    Math.max(3, title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(width[at] ?? 0)).join(' | ')} |`;
  return [line(['', ...used]), line(width.map((count) => '-'.repeat(count))), ...rows.map(line)].join('\n');
};

describe('The table of order transitions', () => {
  it('is what the domain does, for every state and every command', () => {
    expect(ordersOfEveryState().some(isDeposit)).to.equal(false);
    expect(drawnFrom(ordersOfEveryState())).to.deep.equal(orderTransitions);
  });

  it('is what the domain does with deposits', () => {
    expect(drawnFrom(deposits())).to.deep.equal(depositTransitions);
  });

  it('lets an order stay as it is, and go where a command leads, and nowhere else', () => {
    const goods = { cart: ordersOfEveryState()[0]?.cart ?? null };
    expect(mayBecome(goods, 'Delivered', 'Delivered')).to.equal(true);
    expect(mayBecome(goods, 'Expired', 'Paid')).to.equal(true);
    expect(mayBecome(goods, 'Paid', 'Expired')).to.equal(false);
    expect(mayBecome({ cart: null }, 'Expired', 'Delivered')).to.equal(true);
  });

  it('stands in docs/orders.md', () => {
    const page = readFileSync('docs/orders.md', 'utf8');
    expect(page).to.include(tableOf(orderTransitions));
    expect(page).to.include(tableOf(depositTransitions));
  });
});
