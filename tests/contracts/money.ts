import { payFromBalance } from '../../domain/balance/balance-payment.ts';
import { buyerId, type Buyer } from '../../domain/people/buyer.ts';
import { answerCase, type Answering } from '../../domain/cases/case-answer.ts';
import { confirm } from '../../domain/payment/confirmation.ts';
import { decision, type Decision } from '../../domain/order/decision.ts';
import type { OpenedDeposit } from '../../domain/balance/deposit.ts';
import type { OpenCase } from '../../domain/cases/open-case.ts';
import type { Delivered, Expired, Order } from '../../domain/order/order.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import type { RefundTo } from '../../domain/balance/refund.ts';
import { refund } from '../../domain/balance/refunding.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { applyPayment, settle } from '../../domain/payment/settlement.ts';
import { entryKey } from '../../domain/balance/wallet.ts';
import { anEntry } from '../support/builders/entries.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { aDeposit, anExpiredOrder } from '../support/builders/orders.ts';
import { aReport, aSettledAttempt } from '../support/builders/payments.ts';
import { traitsOf } from '../support/builders/gateways.ts';
import { committed, orderNumber, placed, type Kept, type Ordered } from './shop.ts';
import { type StoreUnderTest } from './store-under-test.ts';
import { answerOf, right } from '../support/either.ts';

/** Puts money on a buyer's balance by an owner's hand. */
export const toppedUp = async ({ wallets }: StoreUnderTest, { id }: Buyer, amount: number): Promise<void> =>
  answerOf(
    wallets.post(anEntry({ key: entryKey(`gift to ${String(id)}`), buyer: id, amount, note: null }), [], []),
  );

export const balanceOf = ({ wallets }: StoreUnderTest, { id }: Buyer): Promise<number> =>
  answerOf(wallets.balance(id));

/** How many entries the buyer's ledger has. */
export const entryCount = async ({ wallets }: StoreUnderTest, { id }: Buyer): Promise<number> =>
  (await answerOf(wallets.history(id, { offset: 0, limit: 1 }))).total;

/** The decision that the buyer's balance pays, a minute past noon. */
export const balancePayment = (order: Ordered): Decision => right(payFromBalance(order, minutesPastNoon(1)));

/** Places an order whose time then runs out. */
export const expired = async (store: StoreUnderTest, order: Ordered): Promise<Kept<Expired>> => {
  const { version } = await placed(store, order);
  const { tag: _, ...facts } = order;
  const next = anExpiredOrder(facts);
  return {
    order: next,
    version: await committed(store, decision(next, { stock: 'Release' }), version),
  };
};

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

/** The gateway says that the open bill of an order was paid, two minutes past noon. */
export const billPaid = (order: Order): Decision => {
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

/** The buyer's `n`th order, which is a deposit. */
export const depositFor = (
  buyer: Buyer,
  n = 1,
  over: Partial<OpenedDeposit['order']> = {},
): OpenedDeposit['order'] => aDeposit({ id: orderNumber(buyer, n), buyer: buyer.id, ...over });

/** Opens a deposit. */
export const deposited = async (
  { orders }: StoreUnderTest,
  order: OpenedDeposit['order'],
): Promise<Kept<OpenedDeposit['order']>> => ({
  order,
  version: await answerOf(orders.open(decision(order))),
});
