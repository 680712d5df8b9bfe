import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { AlreadyPlaced, Orders } from '../../../application/ports/orders.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { stale, type Stale } from '../../../application/ports/versioned.ts';
import type { CartId } from '../../../domain/catalogue/cart.ts';
import { wantedOf } from '../../../domain/order/order-line.ts';
import { orderIdColumn } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import {
  placeSkippingLocked,
  placeWaiting,
  placingValues,
  type PlacingOutcome,
} from './placing-statement.ts';
import { shortageOrVoucher } from './shortage.ts';
import { reading } from '../kit/statement.ts';

const orderOfCart = reading(
  'orders.of-cart',
  'select id from all_orders where cart_id = $1',
  t.type({ id: orderIdColumn }),
);

/** Why a cart is no longer to be had. Asked apart: the statement that waited for the cart cannot see what became of it. */
const fateOf = async (run: Run, cart: CartId): Promise<AlreadyPlaced | Stale | StoreFailure> => {
  const found = await run(orderOfCart, [cart])();
  if (E.isLeft(found)) return found.left;
  const [order] = found.right;
  return order === undefined ? stale : { tag: 'AlreadyPlaced', order: order.id };
};

const isShort = ({ version, cartOpen }: PlacingOutcome): boolean => version === null && cartOpen;

const untouched: PlacingOutcome = { version: null, cartOpen: false, found: [] };

const decided = async (
  run: Run,
  statement: typeof placeSkippingLocked,
  values: Parameters<typeof statement>[0],
): Promise<E.Either<StoreFailure, PlacingOutcome>> =>
  E.map((rows: readonly PlacingOutcome[]) => rows[0] ?? untouched)(await run(...statement(values))());

/**
 * Holds the units and keeps the order in one statement. Units that a rival has locked are passed over at first,
 * so that buyers do not queue; before saying that something is short it is decided once more, waiting for them:
 * two rivals may each have locked a part of what one of them can have.
 */
export const placeOrder =
  (run: Run): Orders['place'] =>
  (placement, cartVersion) =>
  async () => {
    const values = placingValues(placement, cartVersion);
    const first = await decided(run, placeSkippingLocked, values);
    const placed =
      E.isRight(first) && isShort(first.right) ? await decided(run, placeWaiting, values) : first;
    if (E.isLeft(placed)) return placed;
    const outcome = placed.right;
    if (outcome.version !== null) return E.right(outcome.version);
    return E.left(
      isShort(outcome)
        ? shortageOrVoucher(outcome.found, wantedOf(placement.order.lines))
        : await fateOf(run, placement.order.cart),
    );
  };
