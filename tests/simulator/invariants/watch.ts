import type { State } from '../../../adapters/memory/state.ts';
import type { PaymentNotice } from '../../../application/payment/receive-notice.ts';
import type { BuyerNews, OwnerReport } from '../../../application/ports/messenger.ts';
import type { BuyerId } from '../../../domain/buyer.ts';
import { followUpKey } from '../../../domain/follow-up-key.ts';
import { attemptOf, isDeposit, orderId, unitCount, type Order, type OrderId } from '../../../domain/order.ts';
import type { PaymentAttempt, PaymentReference } from '../../../domain/payment.ts';
import type { HandedOverUnit, UnitId } from '../../../domain/unit.ts';
import type { Gateway } from '../outside/gateway.ts';
import { checkBalance, checkMoney, checkReceipts } from './books.ts';
import { checkHoldings, checkShelf } from './shelf.ts';
import { checkStep } from './steps.ts';

/** Which promise is broken, and how. */
export type Violation = { readonly promise: string; readonly words: string };

/** What people were told; the judge of a story, which looks after every step. */
export type Watch = {
  /** An order is about to be kept; looked at by `afterStep`. */
  readonly touch: (order: OrderId) => void;
  /** A balance is about to change without an order. */
  readonly touchBalance: (buyer: BuyerId) => void;
  /** Looks at all that changed since the last look. */
  readonly afterStep: () => void;
  readonly goodsShown: (buyer: BuyerId, order: Order, goods: readonly HandedOverUnit[]) => void;
  readonly buyerReads: (buyer: BuyerId, news: BuyerNews) => void;
  readonly ownerReads: (owner: BuyerId, report: OwnerReport) => void;
  readonly acknowledged: (notice: PaymentNotice) => void;
  /** The gateway opens a payment. */
  readonly opening: (reference: PaymentReference) => void;
  /** A buyer was answered with an order. */
  readonly orderShown: (order: Order) => void;
  /** A buyer who blocks the shop did not read this. */
  readonly missed: (news: BuyerNews) => void;
  /** Whether somebody was told, or tried to be told, this about an order or a ledger entry. */
  readonly toldBuyer: (about: string, news: BuyerNews['tag']) => boolean;
  readonly toldOwner: (owner: BuyerId, news: OwnerReport['news']) => boolean;
  readonly violate: (promise: string, words: string) => void;
  readonly violation: () => Violation | null;
};

type Settings = {
  readonly state: () => State;
  readonly gateway: () => Pick<Gateway, 'receipts' | 'askedAt' | 'isOpen' | 'leftUnanswered'>;
};

/** The order that a reference was made for: its own id, or that and a number. */
const orderOfReference = (reference: PaymentReference): OrderId =>
  orderId(reference.split('-').slice(0, 2).join('-'));

const toldKey = (news: BuyerNews): string =>
  news.tag === 'Money' ? `${news.news.key} Money` : `${news.order.id} ${news.tag}`;

export const openWatch = ({ state, gateway }: Settings): Watch => {
  let last = state();
  let broken: Violation | null = null;
  let touched: OrderId | null = null;
  let owner: BuyerId | null = null;
  const shown = new Map<OrderId, string>();
  const bearers = new Map<UnitId, BuyerId>();
  const buyersTold = new Set<string>();
  const ownersTold = new Set<string>();

  const violate = (promise: string, words: string): void => {
    broken ??= { promise, words };
  };

  const expect = (promise: string, of: OrderId | BuyerId, wrong: string | null): void => {
    if (wrong !== null) violate(promise, `${of} ${wrong}`);
  };

  /** What follows from a new state must wait with it, or a crash now would leave it for ever undone. */
  const checkFollowUps = (now: State, before: Order | undefined, order: Order): void => {
    if (before?.tag === order.tag || isDeposit(order)) return;
    if (before?.tag === 'UnderReview' && order.tag === 'Cancelled') return;
    const key = {
      AwaitingPayment: followUpKey({ tag: 'ExpireOrder', order: order.id, at: order.payBefore }),
      Paid: followUpKey({ tag: 'DeliverGoods', order: order.id }),
      Delivered: followUpKey({ tag: 'TellOwners', news: { tag: 'SaleMade', order: order.id } }),
      Expired: followUpKey({ tag: 'TellBuyer', order: order.id, news: 'Expired' }),
      Cancelled: followUpKey({ tag: 'TellBuyer', order: order.id, news: 'Cancelled' }),
      UnderReview: followUpKey({ tag: 'TellBuyer', order: order.id, news: 'UnderReview' }),
    }[order.tag];
    if (!now.waiting.has(key)) violate('I3', `${order.id} became ${order.tag}, but no ${key} follows`);
  };

  /** What a buyer left while the gateway gave no answer may be open beside the next bill: nobody can know. */
  const mayBeLeftOpen = (attempt: PaymentAttempt): boolean =>
    attempt.tag === 'Superseded' && (attempt.invoice === null || gateway().leftUnanswered(attempt.reference));

  const checkExpiry = (before: Order | undefined, order: Order): void => {
    if (order.tag !== 'Expired' || before?.tag !== 'AwaitingPayment') return;
    const payable = before.attempts.find(({ tag }) => tag === 'Payable');
    if (payable === undefined) return;
    const asked = gateway().askedAt(payable.reference);
    if (asked === undefined || asked < order.payBefore)
      violate('row 11', `${order.id} expired and the gateway was not asked`);
  };

  /** A buyer has at most three unpaid orders when another one is placed. */
  const checkHoarding = (now: State, before: Order | undefined, { buyer }: Order): void => {
    if (before !== undefined) return;
    const unpaid = (now.ordersOf.get(buyer) ?? []).filter(
      (id) => now.orders.get(id)?.value.tag === 'AwaitingPayment',
    );
    if (unpaid.length > 3) violate('row 18', `${buyer} holds ${unpaid.length} unpaid orders`);
  };

  const checkOrder = (now: State, id: OrderId): void => {
    const order = now.orders.get(id)?.value;
    const before = last.orders.get(id)?.value;
    if (order === undefined || order === before) return;
    expect('I5', id, checkStep(before, order));
    expect('I1', id, checkHoldings(now, order));
    expect('I2', id, checkMoney(now, order));
    expect('I2', order.buyer, checkBalance(now, order.buyer));
    expect(
      'I2',
      id,
      checkReceipts(order, (reference) => gateway().receipts.get(reference)),
    );
    checkFollowUps(now, before, order);
    checkExpiry(before, order);
    checkHoarding(now, before, order);
  };

  const checkShelves = (now: State, by: OrderId | null): void => {
    for (const [product, units] of now.units) {
      const before = last.units.get(product);
      if (before === undefined || before === units) continue;
      const wrong = checkShelf(before, units, by);
      if (wrong !== null) violate('I1', `${product}: ${wrong}`);
    }
  };

  const goodsShown: Watch['goodsShown'] = (buyer, { id }, goods) => {
    const order = state().orders.get(id)?.value;
    const units = goods.map((unit) => unit.id).join(' ');
    if (order === undefined || (order.tag !== 'Paid' && order.tag !== 'Delivered'))
      return violate('I2', `${id} was delivered while it is ${order?.tag ?? 'unknown'}`);
    if (order.buyer !== buyer) violate('I4', `${buyer} was shown the goods of ${id}`);
    if (goods.length !== unitCount(order))
      violate('I4', `${id} paid for ${unitCount(order)} units and was shown ${goods.length}`);
    if ((shown.get(id) ?? units) !== units) violate('I4', `${id} was shown other units than before`);
    shown.set(id, units);
    for (const unit of goods) {
      if (unit.order !== id) violate('I4', `${id} was shown unit ${unit.id} of ${unit.order}`);
      if ((bearers.get(unit.id) ?? buyer) !== buyer) violate('I4', `unit ${unit.id} was shown to two buyers`);
      bearers.set(unit.id, buyer);
    }
  };

  return {
    violate,
    goodsShown,
    violation: () => broken,
    touch: (order) => {
      touched = order;
    },
    touchBalance: (buyer) => {
      owner = buyer;
    },
    afterStep: () => {
      const now = state();
      if (now !== last) {
        if (now.units !== last.units) checkShelves(now, touched);
        if (touched !== null) checkOrder(now, touched);
        if (owner !== null) expect('I2', owner, checkBalance(now, owner));
        last = now;
      }
      touched = null;
      owner = null;
    },
    buyerReads: (buyer, news) => {
      if (news.tag === 'Goods') goodsShown(buyer, news.order, news.goods);
      buyersTold.add(toldKey(news));
    },
    ownerReads: (owner, { news }) => {
      if (news.tag === 'BooksBroken')
        violate('I2', `the audit finds ${news.invariant} broken by ${news.subject}`);
      ownersTold.add(followUpKey({ tag: 'TellOwner', owner, news }));
    },
    acknowledged: ({ reference }) => {
      const id = state().references.get(reference);
      const order = id === undefined ? undefined : state().orders.get(id)?.value;
      if (order === undefined || attemptOf(order, reference)?.tag !== 'Settled')
        violate('I6', `the notice of ${reference} was acknowledged, and its money is in no book`);
    },
    opening: (reference) => {
      const order = state().orders.get(orderOfReference(reference))?.value;
      const payable = order?.attempts.filter(
        (attempt) => attempt.reference === reference || gateway().isOpen(attempt.reference),
      );
      const wanted = payable?.filter((attempt) => !mayBeLeftOpen(attempt)) ?? [];
      const other = wanted.find((attempt) => attempt.reference !== reference);
      if (order === undefined || !attemptOf(order, reference))
        violate('row 4', `${reference} was opened and is in no book`);
      if (wanted.length > 1 && other !== undefined)
        violate('row 7', `${reference} was opened while ${other.reference} may still be paid`);
    },
    orderShown: ({ id, attempts }) => {
      const kept = state().orders.get(id)?.value;
      const lost = attempts.find(({ reference }) => kept === undefined || !attemptOf(kept, reference));
      if (kept === undefined || lost !== undefined)
        violate('I6', `a buyer was told of ${id}, of which the books do not know all`);
    },
    missed: (news) => buyersTold.add(toldKey(news)),
    toldBuyer: (about, news) => buyersTold.has(`${about} ${news}`),
    toldOwner: (owner, news) => ownersTold.has(followUpKey({ tag: 'TellOwner', owner, news })),
  };
};
