import { sequenceS } from 'fp-ts/lib/Apply.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { isEmpty, type Cart, type CartId } from '../../domain/catalogue/cart.ts';
import { acknowledgePrices, review, type CartChange } from '../../domain/order/checkout.ts';
import { payFromBalance } from '../../domain/balance/balance-payment.ts';
import { nothing } from '../../domain/rupiah.ts';
import type { Decision } from '../../domain/order/decision.ts';
import { newOrderId, type AwaitingPayment, type Order } from '../../domain/order/order.ts';
import type { OrderLine } from '../../domain/order/order-line.ts';
import { closedUntil, type ShopClosed } from '../../domain/settings/maintenance.ts';
import { place, type Placement, type TooManyOpenOrders } from '../../domain/order/placing.ts';
import { requestedAtOnce } from '../../domain/payment/invoicing.ts';
import type { MethodId } from '../../domain/payment/payment.ts';
import type { Level } from '../../domain/pricing/level.ts';
import { mayOrder, type Blocked } from '../../domain/people/standing.ts';
import type { Quote } from '../../domain/pricing/quote.ts';
import type { CatalogueItem, VariantCode } from '../../domain/catalogue/product.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';
import { changeFound, changeOrder, lookAtOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { Gateways } from '../gateways.ts';
import type { Carts } from '../ports/carts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { AlreadyPlaced, Orders, Shortage, VoucherGone } from '../ports/orders.ts';
import type { ManualWork } from '../ports/manual-work.ts';
import { nextInputOf, type NextInput } from '../next-input.ts';
import type { Products } from '../ports/products.ts';
import type { Settings } from '../ports/settings.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';
import type { Stale, Versioned } from '../ports/versioned.ts';
import type { Vouchers } from '../ports/vouchers.ts';

type Deps = {
  readonly carts: Pick<Carts, 'findWithStanding' | 'save'>;
  readonly products: Pick<Products, 'findAll'>;
  readonly orders: Pick<Orders, 'place' | 'unpaidOf' | 'find' | 'commit'>;
  readonly vouchers: Pick<Vouchers, 'chosen' | 'drop'>;
  readonly manualWork: Pick<ManualWork, 'spec' | 'answers'>;
  readonly gateways: Pick<Gateways, 'methods' | 'traitsOf'>;
  readonly ids: Pick<Ids, 'orderSuffix'>;
  readonly clock: Clock;
  readonly policy: () => ShopPolicy;
  readonly settings: Pick<Settings, 'current'>;
};

/** The cart is not what the buyer saw; nothing was taken. New prices count as seen from now on. */
export type CartChanged = {
  readonly tag: 'CartChanged';
  readonly changes: readonly CartChange[];
};
/** The cart is no longer open and became no order that is still unpaid. */
export type CartGone = { readonly tag: 'CartGone' };

export type PlaceOrder = {
  readonly buyer: BuyerId;
  readonly cart: CartId;
  /** How it will be paid, where that is known already: the attempt is then kept with the order. */
  readonly method?: MethodId;
};
/** What is made by hand needs something of its buyer first: this is asked for next. */
export type InputMissing = {
  readonly tag: 'InputMissing';
  readonly product: VariantCode;
  readonly name: string;
  readonly next: NonNullable<NextInput>;
};

type CartRefusal = CartChanged | CartGone | InputMissing;
export type PlaceRefusal = CartRefusal | Blocked | ShopClosed | TooManyOpenOrders | OrderNotFound;
type No = PlaceRefusal | StoreFailure;

/** How often the cart is looked at anew when it changes on the way. */
const tries = 10;

type Obstacle = Shortage | VoucherGone | AlreadyPlaced | Stale;
type Seen = {
  readonly cart: Versioned<Cart>;
  readonly shelf: readonly CatalogueItem[];
  readonly level: Level | null;
  readonly unpaid: number;
};

const shortageAsChanges = (lines: readonly OrderLine[], { missing }: Shortage): CartChanged => ({
  tag: 'CartChanged',
  changes: missing.flatMap(({ product, left }) =>
    lines
      .filter((line) => line.product === product)
      .map(({ name, quantity }) => ({ tag: 'Short', product, name, wanted: quantity, left }) as const),
  ),
});

/** Tells what changed, keeps the new prices as seen and drops a voucher that is gone, so that the next tap goes through. */
const showChanges = (
  { carts, vouchers, clock }: Deps,
  { cart, shelf, level }: Seen,
  changes: readonly CartChange[],
): TE.TaskEither<No, never> =>
  pipe(
    carts.save(acknowledgePrices(cart.value, shelf, level), cart.version, clock.now()),
    TE.orElse((failure) => (failure.tag === 'Stale' ? TE.right(cart.version) : TE.left(failure))),
    TE.flatMap(() =>
      changes.some(({ tag }) => tag === 'VoucherOff') ? vouchers.drop(cart.value.buyer) : TE.right(undefined),
    ),
    TE.flatMap(() => TE.left<No>({ tag: 'CartChanged', changes })),
  );

/* Null where somebody else was quicker. */
const decideFree =
  ({ clock }: Deps) =>
  (order: Order): E.Either<never, Decision | null> =>
    pipe(
      payFromBalance(order, clock.now()),
      E.orElseW(() => E.right(null)),
    );

/** What costs nothing is paid as soon as it is ordered: there is no gateway to ask. */
const settleFree = (deps: Deps, placed: Versioned<AwaitingPayment>): TE.TaskEither<No, Order> =>
  placed.value.total > nothing ? TE.right(placed.value) : changeFound(deps.orders)(placed, decideFree(deps));

/** The same for one that was placed before: whoever placed it may have died before it was paid. */
const settleFreeAgain = (deps: Deps, order: Order): TE.TaskEither<No, Order> =>
  order.tag === 'AwaitingPayment' && order.total === nothing
    ? changeOrder(deps.orders)(order.id, decideFree(deps))
    : TE.right(order);

/** Refused while the buyer of something made by hand still has to write what is needed for it. */
const checkInputs = (
  deps: Deps,
  buyer: BuyerId,
  lines: readonly OrderLine[],
): TE.TaskEither<InputMissing | StoreFailure, unknown> =>
  pipe(
    lines.filter(({ kind }) => kind === 'manual'),
    TE.traverseSeqArray(({ product, name }) =>
      pipe(
        nextInputOf(deps)(buyer, product),
        TE.flatMap((next): TE.TaskEither<InputMissing | StoreFailure, unknown> =>
          next === null ? TE.right(null) : TE.left({ tag: 'InputMissing', product, name, next }),
        ),
      ),
    ),
  );

/** The gateway is asked afterwards, as for any attempt that is kept. What costs nothing needs none. */
const withKnownMethod =
  ({ gateways, clock }: Deps, { method }: PlaceOrder) =>
  (placement: Placement): Placement => {
    const offer = gateways.methods.find(({ id }) => id === method);
    return offer === undefined || placement.order.total === nothing
      ? placement
      : requestedAtOnce(placement, offer, gateways.traitsOf, clock.now());
  };

const tryToPlace = (
  deps: Deps,
  command: PlaceOrder,
  { cart, unpaid }: Seen,
  reviewed: Quote<OrderLine>,
): TE.TaskEither<No | Obstacle, Order> => {
  const { orders, ids, clock, policy } = deps;
  return pipe(
    place({
      id: newOrderId(cart.value.buyer, ids.orderSuffix()),
      cart: cart.value,
      quote: reviewed,
      openOrders: unpaid,
      policy: policy(),
      now: clock.now(),
    }),
    TE.fromEither,
    TE.map(withKnownMethod(deps, command)),
    TE.flatMap((placement) =>
      pipe(
        orders.place(placement, cart.version),
        TE.mapLeft((no): No | Obstacle => no),
        TE.flatMap((version) => settleFree(deps, { version, value: placement.order })),
      ),
    ),
  );
};

/**
 * Turns the buyer's cart into an order that holds its units. Prices and stock are read fresh: any change is
 * shown first and nothing is taken, nor is a use of the voucher. The same cart again answers with the order that it became.
 */
export const placeOrder = (deps: Deps) => {
  const { carts, products, vouchers, orders, clock } = deps;

  const earlierOrder = ({ buyer, cart }: PlaceOrder): TE.TaskEither<No, Order> =>
    pipe(
      orders.unpaidOf(buyer),
      TE.map(RA.findFirst((order) => order.cart === cart)),
      TE.flatMap(TE.fromOption((): No => ({ tag: 'CartGone' }))),
      TE.flatMap((order) => settleFreeAgain(deps, order)),
    );

  const settleObstacle =
    (command: PlaceOrder, lines: readonly OrderLine[], left: number) =>
    (no: No | Obstacle): TE.TaskEither<No, Order> => {
      switch (no.tag) {
        case 'Shortage':
          return TE.left(shortageAsChanges(lines, no));
        case 'AlreadyPlaced':
          return pipe(
            lookAtOwnOrder(orders)(command.buyer, no.order),
            TE.flatMap((order) => settleFreeAgain(deps, order)),
          );
        // Looked at anew, it is clear whether the voucher is still to be had.
        case 'VoucherGone':
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
      carts.findWithStanding(command.buyer),
      TE.flatMap(({ found, standing, unpaid }): TE.TaskEither<No, Order> => {
        if (O.isNone(found) || found.value.value.id !== command.cart || isEmpty(found.value.value)) {
          return earlierOrder(command);
        }
        const until = closedUntil(deps.settings.current(), deps.clock.now());
        if (until !== null) return TE.left({ tag: 'ShopClosed', until });
        const allowed = mayOrder(standing);
        if (E.isLeft(allowed)) return TE.left(allowed.left);
        const cart = found.value;
        const { level } = standing;
        return pipe(
          sequenceS(TE.ApplyPar)({
            shelf: products.findAll(cart.value.lines.map((line) => line.product)),
            chosen: pipe(vouchers.chosen(command.buyer), TE.map(O.toNullable)),
          }),
          TE.flatMap(({ shelf, chosen }) => {
            const seen: Seen = { cart, shelf, level, unpaid };
            const reviewed = review(cart.value, shelf, level, chosen, clock.now());
            return E.isLeft(reviewed)
              ? showChanges(deps, seen, reviewed.left)
              : pipe(
                  checkInputs(deps, cart.value.buyer, reviewed.right.lines),
                  TE.flatMap(() => tryToPlace(deps, command, seen, reviewed.right)),
                  TE.orElse(settleObstacle(command, reviewed.right.lines, left)),
                );
          }),
        );
      }),
    );

  return (command: PlaceOrder): TE.TaskEither<No, Order> => placing(command, tries);
};
