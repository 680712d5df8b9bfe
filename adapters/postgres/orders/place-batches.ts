import * as E from 'fp-ts/lib/Either.js';
import type { AlreadyPlaced, Orders, Shortage, VoucherGone } from '../../../application/ports/orders.ts';
import type { Stale, Version } from '../../../application/ports/versioned.ts';
import type { Placement } from '../../../domain/order/placing.ts';
import { inBatches, type BatchOptions } from '../kit/batches.ts';
import type { Run } from '../kit/run.ts';
import { travelsInBatch } from './order-shape.ts';
import { placeOrder } from './place-order.ts';
import { fitsPlacingMany, placeMany } from './placing-many.ts';
import { placingValues, type PlacingValues } from './placing-statement.ts';

/** A placement, and what the statement takes of it, made once. */
type Call = {
  readonly placement: Placement;
  readonly cartVersion: Version;
  readonly values: PlacingValues;
};
type No = Shortage | VoucherGone | AlreadyPlaced | Stale;

/**
 * Places orders that come at the same time in one statement; one that holds what it does not carry goes alone, and so
 * does one without goods of stock, since nothing tells it from one that is short of all.
 */
export const placeInBatches = (run: Run, options: BatchOptions): Orders['place'] => {
  const placeOne = placeOrder(run);
  const together = inBatches<Call, No, Version>(
    {
      name: 'orders.place-many',
      keyOf: ({ placement }) => placement.order.cart,
      together: async (calls) => {
        const placed = await run(...placeMany(calls.map(({ values }) => values)))();
        if (E.isLeft(placed)) return placed;
        const versions = new Map(placed.right.map(({ id, version }) => [id, version]));
        return E.right(calls.map(({ placement }) => versions.get(placement.order.id) ?? null));
      },
      alone: ({ placement, cartVersion }) => placeOne(placement, cartVersion)(),
    },
    options,
  );
  return (placement, cartVersion) => async () => {
    const fits = travelsInBatch(placement) && placement.order.lines.length > 0;
    const values = fits ? placingValues(placement, cartVersion) : null;
    if (values !== null && fitsPlacingMany(values)) return together({ placement, cartVersion, values });
    options.meter.alone('orders.place', 'OtherShape');
    return placeOne(placement, cartVersion)();
  };
};
