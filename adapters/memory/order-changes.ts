import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import type { AlreadyPlaced, Placement, Shortage } from '../../application/ports/orders.ts';
import { storeFailure, type StoreFailure } from '../../application/ports/store-failure.ts';
import { stale, type Stale, type Version } from '../../application/ports/versioned.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Order } from '../../domain/order.ts';
import { endCart } from './carts.ts';
import { enqueue } from './follow-ups.ts';
import type { Changed } from './memory.ts';
import { holdFor, moveFor } from './order-units.ts';
import { drop, put, type KeptCart, type State } from './state.ts';

const broken = (operation: string, message: string) => storeFailure(operation, new Error(message));

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
  const doubled = state.cases.some((old) => cases.some(({ reference }) => reference === old.reference));
  return doubled ? E.left(broken(operation, 'the payment has an open case')) : E.right(state);
};

const keepOrder = (state: State, order: Order, version: Version): State => {
  const { id, buyer, attempts } = order;
  const known = state.orders.has(id);
  return {
    ...state,
    orders: put(state.orders, id, { version, value: order }),
    references: attempts.reduce((kept, { reference }) => put(kept, reference, id), state.references),
    ordersOf: known ? state.ordersOf : put(state.ordersOf, buyer, [...(state.ordersOf.get(buyer) ?? []), id]),
    owed: order.tag === 'Paid' ? put(state.owed, id, order) : drop(state.owed, id),
  };
};

const keepDecision = (state: State, made: Decision, version: Version, now: Instant): Changed<Version> => {
  const kept = keepOrder(state, made.order, version);
  const cases = made.cases.length === 0 ? state.cases : [...state.cases, ...made.cases];
  return [version, enqueue({ ...kept, cases }, made.followUps, now)];
};

const cartToPlace = (
  state: State,
  { order }: Placement,
  version: Version,
): E.Either<AlreadyPlaced | Stale, KeptCart> => {
  const kept = state.carts.get(order.cart);
  if (kept?.end?.tag === 'Placed') return E.left({ tag: 'AlreadyPlaced', order: kept.end.order });
  return kept?.end === null && kept.version === version ? E.right(kept) : E.left(stale);
};

/** The state in which an order is placed: cart closed, units held, order and follow-ups kept. */
export const placeOrder = (
  state: State,
  placement: Placement,
  cartVersion: Version,
  now: Instant,
): E.Either<Shortage | AlreadyPlaced | Stale | StoreFailure, Changed<Version>> => {
  const { order } = placement;
  if (state.orders.has(order.id)) return E.left(broken('place', 'the order id is taken'));
  return pipe(
    cartToPlace(state, placement, cartVersion),
    E.map((cart) => endCart(state, cart, { tag: 'Placed', order: order.id })),
    E.chainW((closed) => unique(closed, placement, 'place')),
    E.bindTo('closed'),
    E.bindW('units', () => holdFor(state.units, order)),
    E.map(({ closed, units }) => keepDecision({ ...closed, units }, placement, 1, now)),
  );
};

/** The state in which a decision stands, if it was made on the order as it is now. */
export const commitDecision = (
  state: State,
  made: Decision,
  version: Version,
  now: Instant,
): E.Either<Stale | StoreFailure, Changed<Version>> => {
  if (state.orders.get(made.order.id)?.version !== version) return E.left(stale);
  return pipe(
    unique(state, made, 'commit'),
    E.map((sound) => ({ ...sound, units: moveFor(sound.units, made.order, made.stock) })),
    E.map((moved) => keepDecision(moved, made, version + 1, now)),
  );
};
