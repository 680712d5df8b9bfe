import * as E from 'fp-ts/lib/Either.js';
import type { Orders, Shortage, VoucherGone } from '../../../application/ports/orders.ts';
import type { Stale, Version } from '../../../application/ports/versioned.ts';
import type { Decision } from '../../../domain/order/decision.ts';
import type { Overdrawn } from '../../../domain/balance/wallet.ts';
import { inBatches, type BatchOptions } from '../kit/batches.ts';
import type { Run } from '../kit/run.ts';
import { commitOrder } from './commit-order.ts';
import { commitMany, commitManyMoving, fitsMany } from './committing-many.ts';
import { committingValues, type CommitValues } from './committing-statement.ts';
import { travelsInBatch } from './order-shape.ts';

/** A decision, and what the statement takes of it, made once. */
type Call = { readonly made: Decision; readonly version: Version; readonly values: CommitValues };
type No = Stale | Shortage | VoucherGone | Overdrawn;

const batchesOf = (run: Run, name: string, statement: typeof commitMany, options: BatchOptions) => {
  const commitOne = commitOrder(run);
  return inBatches<Call, No, Version>(
    {
      name,
      keyOf: ({ made }) => made.order.id,
      together: async (calls) => {
        const committed = await run(...statement(calls.map(({ values }) => values)))();
        if (E.isLeft(committed)) return committed;
        const versions = new Map(committed.right.map(({ id, version }) => [id, version]));
        return E.right(calls.map(({ made }) => versions.get(made.order.id) ?? null));
      },
      alone: ({ made, version }) => commitOne(made, version)(),
    },
    options,
  );
};

/**
 * Commits decisions that are made at the same time in one statement; one that holds what such a statement does not
 * carry goes alone.
 */
export const commitInBatches = (run: Run, options: BatchOptions): Orders['commit'] => {
  const commitOne = commitOrder(run);
  const still = batchesOf(run, 'orders.commit-many', commitMany, options);
  const moving = batchesOf(run, 'orders.commit-many-moving', commitManyMoving, options);
  return (made, version) => async () => {
    const values = travelsInBatch(made) ? committingValues(made, version) : null;
    if (values === null || !fitsMany(values)) {
      options.meter.alone('orders.commit', 'OtherShape');
      return commitOne(made, version)();
    }
    return (made.stock === 'None' ? still : moving)({ made, version, values });
  };
};
