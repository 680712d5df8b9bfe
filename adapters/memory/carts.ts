import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Carts } from '../../application/ports/carts.ts';
import { stale, type Stale, type Version, type Versioned } from '../../application/ports/versioned.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { isEmpty, type Cart } from '../../domain/catalogue/cart.ts';
import type { Instant } from '../../domain/instant.ts';
import { standingOf } from './buyers.ts';
import type { Changed, Memory } from './memory.ts';
import { stateWith, drop, put, type CartEnd, type StoredCart, type State } from './state.ts';

const openCartOf = (state: State, buyer: BuyerId): Versioned<Cart> | null => {
  const id = state.openCarts.get(buyer);
  const stored = id === undefined ? undefined : state.carts.get(id);
  return stored === undefined ? null : { version: stored.version, value: stored.cart };
};

/** What the cart of the buyer's last order has counted. */
const countedBefore = (state: State, buyer: BuyerId): readonly string[] => {
  const orders = (state.ordersOf.get(buyer) ?? []).flatMap((id) => state.orders.get(id)?.value ?? []);
  const [last] = orders
    .toSorted((a, b) => a.placedAt - b.placedAt)
    .flatMap(({ cart }) => cart ?? [])
    .slice(-1);
  return last === undefined ? [] : (state.carts.get(last)?.cart.counted ?? []);
};

const keep = (state: State, stored: StoredCart): State => {
  const { id, buyer } = stored.cart;
  const openCarts = stored.end === null ? put(state.openCarts, buyer, id) : drop(state.openCarts, buyer);
  return stateWith(state, { carts: put(state.carts, id, stored), openCarts });
};

/** The state in which an open cart has come to its end. */
export const endCart = (state: State, stored: StoredCart, end: CartEnd): State =>
  keep(state, { ...stored, version: stored.version + 1, end });

/** What is known of a cart before `version` of it changes, or null when somebody else was first. */
const before = (state: State, cart: Cart, version: Version | null): StoredCart | 'New' | null => {
  const known = state.carts.get(cart.id);
  if (version === null) return known === undefined && !state.openCarts.has(cart.buyer) ? 'New' : null;
  return known?.end === null && known.version === version ? known : null;
};

/** How many orders of a buyer wait for their payment, deposits among them. */
export const unpaidCount = (state: State, buyer: BuyerId): number =>
  (state.ordersOf.get(buyer) ?? []).filter((id) => state.orders.get(id)?.value.tag === 'AwaitingPayment')
    .length;

const save = (
  state: State,
  cart: Cart,
  version: Version | null,
  now: Instant,
): E.Either<Stale, Changed<Version>> => {
  const known = before(state, cart, version);
  if (known === null) return E.left(stale);
  const next: StoredCart = {
    cart,
    version: known === 'New' ? 1 : known.version + 1,
    createdAt: known === 'New' ? now : known.createdAt,
    touchedAt: now,
    end: isEmpty(cart) ? { tag: 'Abandoned' } : null,
  };
  return E.right([next.version, keep(state, next)]);
};

export const memoryCarts = ({ ask, change }: Memory): Carts => ({
  find: (buyer) => ask((state) => O.fromNullable(openCartOf(state, buyer))),
  findWithStanding: (buyer) =>
    ask((state) => {
      const open = openCartOf(state, buyer);
      const counted = open === null ? countedBefore(state, buyer) : [];
      const unpaid = open === null ? 0 : unpaidCount(state, buyer);
      return { found: O.fromNullable(open), standing: standingOf(state, buyer), counted, unpaid };
    }),
  save: (cart, version, now) => change((state) => save(state, cart, version, now)),
});
