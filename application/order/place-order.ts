import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { isEmpty, type Cart, type CartId } from '../../domain/catalogue/cart.ts';
import { acknowledgePrices, review, type CartChange } from '../../domain/order/checkout.ts';
import { newOrderId, type AwaitingPayment, type Order } from '../../domain/order/order.ts';
import type { OrderLine } from '../../domain/order/order-line.ts';
import { place, type TooManyOpenOrders } from '../../domain/order/placing.ts';
import type { Quote } from '../../domain/pricing/quote.ts';
import type { CatalogueItem } from '../../domain/catalogue/product.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';
import { lookAtOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { Carts } from '../ports/carts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { AlreadyPlaced, Orders, Shortage } from '../ports/orders.ts';
import type { Products } from '../ports/products.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';
import type { Stale, Versioned } from '../ports/versioned.ts';

type Deps = {
  readonly carts: Carts;
  readonly products: Pick<Products, 'findAll'>;
  readonly orders: Pick<Orders, 'place' | 'unpaidOf' | 'find'>;
  readonly ids: Pick<Ids, 'orderSuffix'>;
  readonly clock: Clock;
  readonly policy: () => ShopPolicy;
};

/** The cart is not what the buyer saw; nothing was taken. New prices count as seen from now on. */
export type CartChanged = {
  readonly tag: 'CartChanged';
  readonly changes: readonly CartChange[];
};
/** The cart is no longer open and became no order that is still unpaid. */
export type CartGone = { readonly tag: 'CartGone' };

export type PlaceOrder = { readonly buyer: BuyerId; readonly cart: CartId };
export type PlaceRefusal = CartChanged | CartGone | TooManyOpenOrders | OrderNotFound;
type No = PlaceRefusal | StoreFailure;

/** How often the cart is looked at anew when it changes on the way. */
const tries = 10;

type Obstacle = Shortage | AlreadyPlaced | Stale;
type Seen = {
  readonly cart: Versioned<Cart>;
  readonly shelf: readonly CatalogueItem[];
  readonly unpaid: readonly AwaitingPayment[];
};

const shortageAsChanges = (lines: readonly OrderLine[], { missing }: Shortage): CartChanged => ({
  tag: 'CartChanged',
  changes: missing.flatMap(({ product, left }) =>
    lines
      .filter((line) => line.product === product)
      .map(({ name, quantity }) => ({ tag: 'Short', product, name, wanted: quantity, left }) as const),
  ),
});

/** Tells what changed, and keeps the new prices as seen, so that the next tap goes through. */
const showChanges = (
  { carts, clock }: Deps,
  { cart, shelf }: Seen,
  changes: readonly CartChange[],
): TE.TaskEither<No, never> =>
  pipe(
    carts.save(acknowledgePrices(cart.value, shelf), cart.version, clock.now()),
    TE.orElse((failure) => (failure.tag === 'Stale' ? TE.right(cart.version) : TE.left(failure))),
    TE.flatMap(() => TE.left<No>({ tag: 'CartChanged', changes })),
  );

const tryToPlace = (
  { orders, ids, clock, policy }: Deps,
  { cart, unpaid }: Seen,
  reviewed: Quote<OrderLine>,
): TE.TaskEither<No | Obstacle, Order> =>
  pipe(
    place({
      id: newOrderId(cart.value.buyer, ids.orderSuffix()),
      cart: cart.value,
      quote: reviewed,
      openOrders: unpaid.length,
      policy: policy(),
      now: clock.now(),
    }),
    TE.fromEither,
    TE.flatMap((placement) =>
      pipe(
        orders.place(placement, cart.version),
        TE.map((): Order => placement.order),
      ),
    ),
  );

/**
 * Turns the buyer's cart into an order that holds its units. Prices and stock are read fresh: any change is
 * shown first and nothing is taken. The same cart again answers with the order that it became.
 */
export const placeOrder = (deps: Deps) => {
  const { carts, products, orders } = deps;

  const earlierOrder = ({ cart }: PlaceOrder, unpaid: readonly AwaitingPayment[]): TE.TaskEither<No, Order> =>
    pipe(
      O.fromNullable(unpaid.find((order) => order.cart === cart)),
      TE.fromOption((): No => ({ tag: 'CartGone' })),
    );

  const settleObstacle =
    (command: PlaceOrder, lines: readonly OrderLine[], left: number) =>
    (no: No | Obstacle): TE.TaskEither<No, Order> => {
      switch (no.tag) {
        case 'Shortage':
          return TE.left(shortageAsChanges(lines, no));
        case 'AlreadyPlaced':
          return lookAtOwnOrder(orders)(command.buyer, no.order);
        case 'Stale':
          return left > 1
            ? placing(command, left - 1)
            : TE.left(storeFailure('place order', 'others changed the cart every time'));
        default:
          return TE.left(no);
      }
    };

  const placing = (command: PlaceOrder, left: number): TE.TaskEither<No, Order> =>
    pipe(
      TE.Do,
      TE.bind('found', () => carts.find(command.buyer)),
      TE.bind('unpaid', () => orders.unpaidOf(command.buyer)),
      TE.flatMap(({ found, unpaid }): TE.TaskEither<No, Order> => {
        if (O.isNone(found) || found.value.value.id !== command.cart || isEmpty(found.value.value)) {
          return earlierOrder(command, unpaid);
        }
        const cart = found.value;
        return pipe(
          products.findAll(cart.value.lines.map((line) => line.product)),
          TE.flatMap((shelf) => {
            const seen: Seen = { cart, shelf, unpaid };
            const reviewed = review(cart.value, shelf);
            return E.isLeft(reviewed)
              ? showChanges(deps, seen, reviewed.left)
              : pipe(
                  tryToPlace(deps, seen, reviewed.right),
                  TE.orElse(settleObstacle(command, reviewed.right.lines, left)),
                );
          }),
        );
      }),
    );

  return (command: PlaceOrder): TE.TaskEither<No, Order> => placing(command, tries);
};
