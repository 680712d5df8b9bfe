import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import type { AlreadyPlaced, Shortage, VoucherGone } from '../../application/ports/orders.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import { stale, type Stale, type Version } from '../../application/ports/versioned.ts';
import type { Decision } from '../../domain/order/decision.ts';
import type { Instant } from '../../domain/instant.ts';
import type { OpenedDeposit } from '../../domain/balance/deposit.ts';
import type { AnsweredCase } from '../../domain/cases/open-case.ts';
import type { Delivered, Order, Paid } from '../../domain/order/order.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { changeOf } from '../../domain/order/order-event.ts';
import { mayBecome } from '../../domain/order/order-transitions.ts';
import type { Placement } from '../../domain/order/placing.ts';
import type { Overdrawn } from '../../domain/balance/wallet.ts';
import { broken } from './broken.ts';
import { endCart, unpaidCount } from './carts.ts';
import { enqueue } from './follow-ups.ts';
import type { Changed } from './memory.ts';
import { book } from './ledger.ts';
import { reserveFor, moveFor } from './order-units.ts';
import { moveShared, promiseTo } from './order-shared.ts';
import { withTasks } from './manual-work.ts';
import { withEvent } from './order-events.ts';
import { lineKey } from './warranties.ts';
import { stateWith, drop, put, type StoredCart, type State } from './state.ts';
import { withoutChoice, withUse } from './vouchers.ts';

/** What a database would refuse by its unique indexes. */
const unique = (
  state: State,
  { order, cases }: Decision,
  operation: string,
): E.Either<StoreFailure, State> => {
  const taken = order.attempts.some(({ reference }) => {
    const bearer = state.references.get(reference);
    return bearer !== undefined && bearer !== order.id;
  });
  if (taken) return E.left(broken(operation, 'the payment reference is another order’s'));
  const doubled = cases.some(({ reference }) => state.cases.has(reference));
  return doubled ? E.left(broken(operation, 'the payment has an open case')) : E.right(state);
};

const isOwed = (order: Order): order is Paid | Delivered =>
  order.tag === 'Paid' || (order.tag === 'Delivered' && order.unreachableSince !== null);

const keepOrder = (state: State, order: Order, version: Version): State => {
  const { id, buyer, attempts } = order;
  const known = state.orders.has(id);
  return stateWith(state, {
    orders: put(state.orders, id, { version, value: order }),
    references: attempts.reduce((stored, { reference }) => put(stored, reference, id), state.references),
    ordersOf: known ? state.ordersOf : put(state.ordersOf, buyer, [...(state.ordersOf.get(buyer) ?? []), id]),
    owed: isOwed(order) ? put(state.owed, id, order) : drop(state.owed, id),
  });
};

const isOpen = ({ cases }: State, { reference }: AnsweredCase): boolean =>
  cases.get(reference)?.answered === null;

const keepCases = (state: State, { cases, answered }: Decision): State['cases'] => {
  const opened = cases.reduce(
    (stored, one) => put(stored, one.reference, { opened: one, answered: null }),
    state.cases,
  );
  return answered.reduce((stored, one) => {
    const before = stored.get(one.reference);
    return before === undefined ? stored : put(stored, one.reference, { ...before, answered: one });
  }, opened);
};

const keepDecision = (state: State, made: Decision, version: Version, now: Instant): Changed<Version> => {
  const stored = stateWith(keepOrder(state, made.order, version), {
    cases: keepCases(state, made),
    audit: made.audit.length === 0 ? state.audit : [...state.audit, ...made.audit],
  });
  const noted = withEvent(stored, made.order.id, changeOf(made), now);
  return [version, enqueue(noted, made.followUps, now)];
};

const cartToPlace = (
  state: State,
  { order }: Placement,
  version: Version,
): E.Either<AlreadyPlaced | Stale, StoredCart> => {
  const stored = state.carts.get(order.cart);
  if (stored?.end?.tag === 'Placed') return E.left({ tag: 'AlreadyPlaced', order: stored.end.order });
  return stored?.end === null && stored.version === version ? E.right(stored) : E.left(stale);
};

/** The state in which the lines of an order keep the warranty that their variants have now. */
const withWarranties = (state: State, { id, lines }: Order): State =>
  stateWith(state, {
    lineWarranties: lines.reduce((stored, { number, product }) => {
      const terms = state.warranties.get(product);
      return terms === undefined ? stored : put(stored, lineKey(id, number), terms);
    }, state.lineWarranties),
  });

/** The state in which an order is placed: cart closed, units held, order and follow-ups kept. */
export const placeOrder = (
  state: State,
  placement: Placement,
  cartVersion: Version,
  now: Instant,
): E.Either<Shortage | VoucherGone | AlreadyPlaced | Stale | StoreFailure, Changed<Version>> => {
  const { order } = placement;
  if (state.orders.has(order.id)) return E.left(broken('place', 'the order id is taken'));
  return pipe(
    cartToPlace(state, placement, cartVersion),
    E.map((cart) => endCart(state, cart, { tag: 'Placed', order: order.id })),
    E.chainW((closed) => unique(closed, placement, 'place')),
    E.bindTo('closed'),
    E.bindW('units', () => reserveFor(state.units, order)),
    E.bindW('shared', () => promiseTo(state.shared, order)),
    E.chainW(({ closed, units, shared }) => withUse(stateWith(closed, { units, shared }), order, now)),
    E.map((held) =>
      keepDecision(withTasks(withWarranties(withoutChoice(held, order), order), order), placement, 1, now),
    ),
  );
};

/** The state in which who ordered this buyer's cart by its version before looks again. */
const withCartTouched = (state: State, buyer: BuyerId): State => {
  const id = state.openCarts.get(buyer);
  const cart = id === undefined ? undefined : state.carts.get(id);
  return id === undefined || cart === undefined
    ? state
    : stateWith(state, { carts: put(state.carts, id, { ...cart, version: cart.version + 1 }) });
};

/** The state in which a deposit waits to be paid. */
export const keepDeposit = (
  state: State,
  deposit: OpenedDeposit,
  beside: number,
  now: Instant,
): E.Either<Stale | StoreFailure, Changed<Version>> => {
  const { id, buyer } = deposit.order;
  if (unpaidCount(state, buyer) !== beside) return E.left(stale);
  return state.orders.has(id)
    ? E.left(broken('open', 'the order id is taken'))
    : pipe(
        unique(withCartTouched(state, buyer), deposit, 'open'),
        E.map((sound) => keepDecision(sound, deposit, 1, now)),
      );
};

/** The state in which a decision stands, if it was made on the order as it is now. */
export const commitDecision = (
  state: State,
  made: Decision,
  version: Version,
  now: Instant,
): E.Either<Stale | Shortage | VoucherGone | Overdrawn | StoreFailure, Changed<Version>> => {
  const known = state.orders.get(made.order.id);
  if (known?.version !== version) return E.left(stale);
  if (!made.answered.every((one) => isOpen(state, one))) return E.left(stale);
  if (!mayBecome(made.order, known.value.tag, made.order.tag))
    return E.left(broken('commit', `an order does not go from ${known.value.tag} to ${made.order.tag}`));
  return pipe(
    unique(state, made, 'commit'),
    E.chainW((sound) => book(sound, made.entries)),
    E.bindTo('booked'),
    E.bindW('units', ({ booked }) => moveFor(booked.units, made.order, made.stock)),
    E.bindW('shared', ({ booked }) => moveShared(booked.shared, known.value, made.order, made.stock)),
    E.chainW(({ booked, units, shared }) => withUse(stateWith(booked, { units, shared }), made.order, now)),
    E.map((moved) => keepDecision(moved, made, version + 1, now)),
  );
};
