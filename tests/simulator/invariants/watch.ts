import { owners as ownerIds } from '../actors/people.ts';
import { openStaffWatch, type StaffWatch } from './staff.ts';
import type { State } from '../../../adapters/memory/state.ts';
import type { QuantityChange, QuantityChanged } from '../../../application/cart/change-quantity.ts';
import type { PaymentNotice } from '../../../application/ports/payment-gateway.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import type { BuyerNews, OwnerReport } from '../../../application/ports/messenger.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { CartChange } from '../../../domain/order/checkout.ts';
import { followUpKey } from '../../../domain/follow-ups/follow-up-key.ts';
import type { FollowUp, AdminNotification } from '../../../domain/follow-ups/follow-up.ts';
import { after, between, seconds, type Instant } from '../../../domain/instant.ts';
import {
  attemptOf,
  isUnchecked,
  liveAttempt,
  orderId,
  type Order,
  type OrderId,
} from '../../../domain/order/order.ts';
import type { PaymentAttempt, PaymentReference } from '../../../domain/payment/payment.ts';
import type { ShopPolicy } from '../../../domain/shop-policy.ts';
import type { Goods } from '../../../domain/stock/goods.ts';
import type { UnitId } from '../../../domain/stock/unit.ts';
import type { Gateway } from '../outside/gateway.ts';
import type { Outage } from '../outside/outage.ts';
import { checkArchived } from './archive.ts';
import { claimOfAnother } from './claim-photos.ts';
import { checkClaims, newsOfClaims } from './claims.ts';
import { checkBalance, checkMoney, checkReceipts } from './books.ts';
import { checkAsking, checkAskingAgain, checkFollowing } from './following.ts';
import { openFilesSeen, type ArrivedFile } from './files-seen.ts';
import { openGoodsSeen } from './goods-seen.ts';
import { checkIncidents, checkOutage } from './outages.ts';
import { openOwnerActions, type OwnerActions } from './owner-actions.ts';
import { checkPlacing } from './placing.ts';
import { checkRefunds } from './refunds.ts';
import { checkReview } from './reviews.ts';
import { checkSettling, newMoney } from './settling.ts';
import { checkHoldings, checkShelf, openSharedWatch } from './shelf.ts';
import { checkStep } from './steps.ts';
import { checkVoucher } from './vouchers.ts';
import {
  checkGivenBack,
  checkWatched,
  checkWork,
  newsOfWork,
  openWorkAsked,
  type WorkAsked,
} from './work.ts';
import type { Begun } from '../shop/job-engine.ts';
import { checkMoneyNews, openBalancesSeen } from './words-to-buyers.ts';
import { nameOfNews, namesOfNews, newsOfStep } from './words-to-owners.ts';

/** Which promise is broken, and how. */
export type Violation = { readonly promise: string; readonly words: string };

/** What people were told; the check of a story, which looks after every step. */
export type Watch = {
  /** An order is about to be kept; looked at by `afterStep`. */
  readonly touch: (order: OrderId) => void;
  /** A balance is about to change without an order. */
  readonly touchBalance: (buyer: BuyerId) => void;
  /** Looks at all that changed since the last look. */
  readonly afterStep: () => void;
  readonly goodsShown: (buyer: BuyerId, order: Order, goods: readonly Goods[]) => void;
  readonly buyerReads: (buyer: BuyerId, news: BuyerNews) => void;
  /** A file with goods of an order came to a buyer. */
  readonly fileArrives: (buyer: BuyerId, order: OrderId, file: ArrivedFile) => void;
  /** What an order has of which its buyer saw nothing, in words, or null. */
  readonly unseenOf: (order: Order) => string | null;
  readonly ownerReads: (owner: BuyerId, report: OwnerReport) => void;
  readonly acknowledged: (notice: PaymentNotice) => void;
  /** References of all payments that the shop said it has. */
  readonly acknowledgements: () => readonly PaymentReference[];
  /** The gateway opens a payment. */
  readonly opening: (reference: PaymentReference) => void;
  /** The shop begins with a tap of a buyer, who will read its answer; `end` it when it is there. */
  readonly tapBegins: (buyer: BuyerId) => () => void;
  /** A buyer was answered with an order. */
  readonly orderShown: (order: Order) => void;
  /** Somebody who may see an order asked for it; `no` says why they were not shown it. */
  readonly orderAsked: (order: OrderId, no: { readonly tag: string } | null) => void;
  /** A buyer was answered with what is in the cart now. */
  readonly cartShown: (buyer: BuyerId, change: QuantityChange, answer: QuantityChanged) => void;
  /** A buyer was told what is no longer as they saw it. */
  readonly changesShown: (buyer: BuyerId, changes: readonly CartChange[]) => void;
  /** A buyer who blocks the shop did not read this. */
  readonly missed: (news: BuyerNews) => void;
  /** A job was done and is planned no more, unless anew. */
  readonly jobDone: (followUp: FollowUp) => void;
  /** The alarm looked at all that was late when it began. */
  readonly alarmRang: (begun: Instant) => void;
  /** The gateway was of no use for a while, and is again. */
  readonly outageOver: (outage: Outage) => void;
  /** By now every invoice should be closed that nobody is to pay. */
  readonly checkInvoices: () => void;
  /** Whether somebody was told, or tried to be told, this about an order or a ledger entry. */
  readonly toldBuyer: (about: string, news: BuyerNews['tag']) => boolean;
  readonly toldOwner: (owner: BuyerId, news: AdminNotification) => boolean;
  /** News, by what they are about, that owners must have heard of and this one has not. */
  readonly unheardBy: (owner: BuyerId, more: readonly string[]) => readonly string[];
  readonly owners: OwnerActions;
  readonly work: WorkAsked;
  /** All that waits to be made by hand was looked at. */
  readonly tasksWatched: (begun: Begun) => void;
  /** Whether a buyer was shown what was made for them. */
  readonly sawMade: (content: string) => boolean;
  /** A unit for whose claim a buyer may show nothing, or null. */
  readonly claimOfAnother: (buyer: BuyerId) => UnitId | null;
  readonly violate: (promise: string, words: string) => void;
  readonly staff: StaffWatch;
  readonly violation: () => Violation | null;
};

type Settings = {
  readonly state: () => State;
  readonly clock: Clock;
  readonly policy: ShopPolicy;
  readonly gateway: () => Pick<
    Gateway,
    | 'receipts'
    | 'askedAt'
    | 'answeredAt'
    | 'neverShown'
    | 'statusAskedAt'
    | 'isOpen'
    | 'leftUnanswered'
    | 'open'
  >;
};

/** The order that a reference was made for: its own id, or that and a number. */
const orderOfReference = (reference: PaymentReference): OrderId =>
  orderId(reference.split('-').slice(0, 2).join('-'));

const toldKey = (news: BuyerNews): string =>
  news.tag === 'Money'
    ? `${news.news.key} Money`
    : news.tag === 'Restocked'
      ? `${news.item.variant.code} ${String(news.until)} ${news.tag}`
      : news.tag === 'Level'
        ? `${news.level ?? 'nobody'} ${news.tag}`
        : news.tag === 'FromStaff'
          ? `${news.text} ${news.tag}`
          : `${news.order.id} ${news.tag}`;

/** From asking the gateway until its answer is in the books it may take so many milliseconds. */
const justNow = seconds(25);
/** An order is late for the alarm so many milliseconds after it was paid. */
const late = seconds(60);

export const openWatch = ({ state, clock, policy, gateway }: Settings): Watch => {
  let last = state();
  let broken: Violation | null = null;
  let touched: OrderId | null = null;
  let owner: BuyerId | null = null;
  const goods = openGoodsSeen(clock.now);
  const files = openFilesSeen(clock.now);
  const balances = openBalancesSeen(clock.now);
  const owners = openOwnerActions();
  const shared = openSharedWatch();
  const work = openWorkAsked();
  const buyersTold = new Set<string>();
  const ownersTold = new Map<BuyerId, Set<string>>();
  const owed = new Set<string>();
  const taps = new Map<BuyerId, number>();
  const acknowledged = new Set<PaymentReference>();
  const pricesTold = new Map<BuyerId, { readonly prices: string; readonly times: number }>();

  const violate = (promise: string, words: string): void => {
    broken ??= { promise, words };
  };
  const staff = openStaffWatch({ state, clock, isOwner: (person) => ownerIds.includes(person), violate });

  const expect = (promise: string, of: OrderId | BuyerId, wrong: string | null): void => {
    if (wrong !== null) violate(promise, `${of} ${wrong}`);
  };

  /** What a buyer left while the gateway gave no answer may be open beside the next invoice: nobody can know. */
  const mayBeLeftOpen = (attempt: PaymentAttempt): boolean =>
    gateway().neverShown(attempt.reference) ||
    (attempt.tag === 'Superseded' &&
      (attempt.invoice === null || gateway().leftUnanswered(attempt.reference)));

  /** Whether the gateway has spoken on what may still be paid of an order since a moment; true where there is nothing to say. */
  const hasSpoken = (order: Order, since: Instant): boolean => {
    const live = liveAttempt(order);
    const at = live === undefined ? clock.now() : gateway().answeredAt(live.reference);
    return at !== undefined && at >= since;
  };

  /** What nobody could check is not told as a fact: an order ends as unpaid only after the gateway's word. */
  const checkClosing = (before: Order, order: Order): void => {
    if (before.tag !== 'AwaitingPayment' || isUnchecked(order)) return;
    const since = order.tag === 'Expired' ? order.expiresAt : after(clock.now(), -justNow);
    if ((order.tag === 'Expired' || order.tag === 'Cancelled') && !hasSpoken(before, since))
      violate('row 41', `${order.id} is ${order.tag}, and nobody knows whether it was paid`);
  };

  /** Goods count as delivered when all that are files came, too. */
  const checkArrived = (now: State, order: Order): void => {
    const missing = files.missingOf(now, order);
    if (missing !== null) violate('I4', `${order.id} counts as delivered, and ${missing} never came`);
  };

  const checkExpiry = (before: Order, order: Order): void => {
    if (order.tag !== 'Expired' || before.tag !== 'AwaitingPayment') return;
    const payable = before.attempts.find(({ tag }) => tag === 'Payable');
    if (payable === undefined) return;
    const asked = gateway().askedAt(payable.reference);
    if (asked === undefined || asked < order.expiresAt)
      violate('row 11', `${order.id} expired and the gateway was not asked`);
  };

  /** An invoice that opens while its buyer waits for no answer is sent to them, since nobody else will show it. */
  const checkInvoicing = (now: State, before: Order, order: Order): void => {
    const opens = order.attempts.some(
      ({ reference, tag }) => tag === 'Payable' && attemptOf(before, reference)?.tag === 'Requested',
    );
    if (!opens || order.tag !== 'AwaitingPayment' || (taps.get(order.buyer) ?? 0) > 0) return;
    if (!now.waiting.has(followUpKey({ tag: 'NotifyBuyer', order: order.id, news: 'InvoiceReady' })))
      violate('row 7', `the invoice of ${order.id} opened, and nobody shows it to its buyer`);
  };

  /** The gateway has its say before a buyer's order is given up. */
  const checkCancelling = (before: Order, order: Order): void => {
    if (order.tag !== 'Cancelled' || before.tag !== 'AwaitingPayment') return;
    const payable = before.attempts.find(({ tag }) => tag === 'Payable');
    const asked = payable === undefined ? clock.now() : gateway().statusAskedAt(payable.reference);
    if (asked === undefined || between(asked, clock.now()) > justNow)
      violate('row 19', `${order.id} was cancelled and the gateway was not asked`);
  };

  /** What the gateway has is no other money than an owner saw: it has its say first. That it just opened the invoice is its say, too. */
  const checkVouching = (before: Order, order: Order): void => {
    const payable = before.attempts.find(({ tag }) => tag === 'Payable');
    const isVouched = (newMoney(before, order)?.confirmation ?? null) !== null;
    if (!isVouched || payable === undefined) return;
    const { statusAskedAt, answeredAt } = gateway();
    const heard = [statusAskedAt(payable.reference), answeredAt(payable.reference)];
    if (!heard.some((at) => at !== undefined && between(at, clock.now()) <= justNow))
      violate('row 32', `${order.id} was vouched for and the gateway was not asked`);
  };

  /** A buyer has at most three unpaid orders when another one is placed. */
  const checkHoarding = (now: State, { buyer }: Order): void => {
    const unpaid = (now.ordersOf.get(buyer) ?? []).filter(
      (id) => now.orders.get(id)?.value.tag === 'AwaitingPayment',
    );
    if (unpaid.length > policy.maxOpenOrders)
      violate('row 18', `${buyer} holds ${unpaid.length} unpaid orders`);
  };

  const checkNew = (now: State, order: Order): void => {
    expect('row 21', order.id, checkPlacing(now, order, policy));
    checkHoarding(now, order);
  };

  /** Money for a single unit is the answer to a claim, in the same commit. */
  const checkUnclaimed = (now: State, before: Order, order: Order): string | null => {
    if (before.tag !== 'Delivered' || order.tag !== 'Delivered' || now.claims !== last.claims) return null;
    const made = order.refunds.slice(before.refunds.length);
    return made.some(({ warranty }) => warranty !== undefined) ? 'gave money back for no claim' : null;
  };

  const checkChange = (now: State, before: Order, order: Order): void => {
    const { id } = order;
    expect('rows 8–10', id, checkSettling(last, before, order));
    expect(
      'I2',
      id,
      checkRefunds(before, order, (refund) => owners.askedFor(refund.reason) ?? work.askedFor(id, refund)),
    );
    expect('I9', id, checkGivenBack(last, before, order, work));
    expect('I7', id, checkUnclaimed(now, before, order));
    expect('I2', id, owners.checkTransfers(order));
    expect('I3', id, checkReview(now, before, order));
    checkExpiry(before, order);
    checkClosing(before, order);
    checkInvoicing(now, before, order);
    checkCancelling(before, order);
    checkVouching(before, order);
    if (order.tag === 'Delivered' && before.tag === 'Paid') checkArrived(now, order);
  };

  const checkOrder = (now: State, id: OrderId): void => {
    const order = now.orders.get(id)?.value;
    const before = last.orders.get(id)?.value;
    if (order === undefined) return;
    expect('I5', id, checkStep(before, order));
    expect('I1', id, checkHoldings(now, order));
    expect('I8', id, checkVoucher(now, order));
    expect('I2', id, checkMoney(now, order));
    expect('I2', order.buyer, checkBalance(now, order.buyer));
    expect(
      'I2',
      id,
      checkReceipts(order, (reference) => gateway().receipts.get(reference)),
    );
    expect('I3', id, checkFollowing(now, before, order));
    expect('row 5', id, checkAsking(now, order));
    for (const news of newsOfStep(before, order)) owed.add(news);
    if (before === undefined) checkNew(now, order);
    else checkChange(now, before, order);
    balances.note(order.buyer, now.balances.get(order.buyer) ?? 0);
  };

  const checkOwner = (now: State, buyer: BuyerId): void => {
    expect('I2', buyer, checkBalance(now, buyer));
    balances.note(buyer, now.balances.get(buyer) ?? 0);
  };

  const checkShelves = (now: State, by: OrderId | null): void => {
    // A kept map shows one picture at a time: who reads an older one on the way walks through that instead.
    for (const [product, units] of [...now.units]) {
      const before = last.units.get(product);
      if (before === undefined || before === units) continue;
      const wrong = checkShelf(before, units, by);
      if (wrong !== null) violate('I1', `${product}: ${wrong}`);
    }
  };

  const goodsShown: Watch['goodsShown'] = (buyer, order, units) => {
    const wrong = goods.check(state(), buyer, order, units);
    if (wrong !== null) violate(wrong.promise, wrong.words);
  };

  const isUnwanted = (reference: PaymentReference): boolean => {
    const order = state().orders.get(orderOfReference(reference))?.value;
    if (order === undefined || order.tag === 'AwaitingPayment') return false;
    return !gateway().neverShown(reference);
  };

  return {
    violate,
    staff,
    claimOfAnother: (buyer) => claimOfAnother(state(), buyer),
    goodsShown,
    owners,
    work,
    sawMade: goods.hasSeen,
    tasksWatched: (begun) => {
      expect('I9', orderId('the look at tasks'), checkWatched(begun, state()));
    },
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
        if (touched !== null) shared.moved(last.orders.get(touched)?.value, now.orders.get(touched)?.value);
        if (now.shared !== last.shared || (touched !== null && now.shared.size > 0)) {
          const wrong = shared.check(last, now);
          if (wrong !== null) violate('I1', wrong);
          goods.rewritten(last, now);
          files.rewritten(last, now);
        }
        if (now.manualTasks !== last.manualTasks) {
          const wrong = checkWork(last, now, clock.now());
          if (wrong !== null) violate('I9', wrong);
          for (const news of newsOfWork(last, now)) owed.add(news);
        }
        if (touched !== null) checkOrder(now, touched);
        if (owner !== null) checkOwner(now, owner);
        if (now.claims !== last.claims) {
          const wrong = checkClaims(last, now);
          if (wrong !== null) violate('I7', wrong);
          for (const news of newsOfClaims(last, now)) owed.add(news);
          goods.burned(now);
          files.replaced(now);
        }
        if (now.archived !== last.archived && policy.archiveAfter !== null) {
          const wrong = checkArchived(last, now, clock.now(), policy.archiveAfter);
          if (wrong !== null) violate('I10', wrong);
        }
        const beyond = staff.check(last, now);
        if (beyond !== null) violate(...beyond);
        const cried = checkIncidents(last, now);
        if (cried !== null) violate('row 41', cried);
        last = now;
      }
      touched = null;
      owner = null;
    },
    buyerReads: (buyer, news) => {
      if (news.tag === 'Goods') goodsShown(buyer, news.order, news.goods);
      expect('I2', buyer, checkMoneyNews(state(), balances, buyer, news));
      buyersTold.add(toldKey(news));
    },
    fileArrives: (buyer, order, arrived) => {
      const wrong = files.check(state(), buyer, order, arrived);
      if (wrong !== null) violate(wrong.promise, wrong.words);
    },
    unseenOf: (order) => files.missingOf(state(), order) ?? goods.unseenOf(state(), order),
    ownerReads: (reader, { news }) => {
      if (news.tag === 'BooksBroken')
        violate('I2', `the audit finds ${news.invariant} broken by ${news.subject}`);
      const told = ownersTold.get(reader) ?? new Set();
      for (const name of namesOfNews(news, state())) told.add(name);
      ownersTold.set(reader, told);
    },
    acknowledgements: () => [...acknowledged],
    acknowledged: ({ reference }) => {
      acknowledged.add(reference);
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
    tapBegins: (buyer) => {
      taps.set(buyer, (taps.get(buyer) ?? 0) + 1);
      return () => taps.set(buyer, (taps.get(buyer) ?? 1) - 1);
    },
    orderShown: ({ id, attempts }) => {
      const kept = state().orders.get(id)?.value;
      const lost = attempts.find(({ reference }) => kept === undefined || !attemptOf(kept, reference));
      if (kept === undefined || lost !== undefined)
        violate('I6', `a buyer was told of ${id}, of which the books do not know all`);
    },
    orderAsked: (id, no) => {
      if (no?.tag === 'OrderNotFound') violate('I10', `${id} was asked for, and nobody knows it`);
    },
    cartShown: (buyer, { tag, count }, { inCart, limitedBy }) => {
      if (tag === 'To' && (inCart > count || (limitedBy === null && inCart !== count)))
        violate('row 21', `${buyer} wanted ${count}, and has ${inCart} in the cart`);
    },
    changesShown: (buyer, changes) => {
      const prices = JSON.stringify(changes.filter(({ tag }) => tag === 'PriceChanged'));
      const last = pricesTold.get(buyer);
      const times = last?.prices === prices ? last.times + 1 : 1;
      pricesTold.set(buyer, { prices, times });
      // What another tap does to the cart at the same time may undo it once.
      if (prices !== '[]' && times > 2)
        violate('row 21', `${buyer} was told of the same new price again and again: ${prices}`);
      for (const change of changes)
        if (change.tag === 'Short' && change.left >= change.wanted)
          violate('row 20', `${buyer} may not have ${change.wanted} of ${change.left} ${change.product}`);
    },
    missed: (news) => {
      // Goods come with whatever they do next.
      if (news.tag !== 'Goods') buyersTold.add(toldKey(news));
    },
    jobDone: (followUp) => {
      const now = state();
      const order = 'order' in followUp ? now.orders.get(followUp.order)?.value : undefined;
      if (order === undefined) return;
      if (followUp.tag === 'CheckPayment')
        expect('row 5', order.id, checkAskingAgain(now, order, clock.now()));
      if (followUp.tag === 'DeliverGoods' && order.tag === 'Paid' && order.unreachableSince === null)
        violate('row 13', `${order.id} was delivered to nobody, and nobody noted it`);
    },
    alarmRang: (begun) => {
      const overheard = [...state().owed.values()].find(
        (order) =>
          order.tag === 'Paid' &&
          between(order.paidAt, begun) > late &&
          order.unreachableSince === null &&
          order.alarmedAt === null,
      );
      if (overheard !== undefined) violate('row 12', `${overheard.id} is late, and no alarm was raised`);
    },
    outageOver: (outage) => {
      const wrong = checkOutage(state(), outage);
      if (wrong !== null) violate('row 41', wrong);
    },
    checkInvoices: () => {
      const unwanted = gateway().open().find(isUnwanted);
      if (unwanted !== undefined)
        violate('row 19', `${unwanted} can still be paid at the gateway, and nobody wants it to be`);
    },
    toldBuyer: (about, news) => buyersTold.has(`${about} ${news}`),
    toldOwner: (reader, news) => ownersTold.get(reader)?.has(nameOfNews(news)) === true,
    unheardBy: (reader, more) => {
      const heard = ownersTold.get(reader) ?? new Set();
      return [...owed, ...more].filter((news) => !heard.has(news));
    },
  };
};
