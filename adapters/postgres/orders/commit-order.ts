import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { Orders, Shortage, VoucherGone } from '../../../application/ports/orders.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { stale, type Stale, type Version } from '../../../application/ports/versioned.ts';
import type { Decision } from '../../../domain/order/decision.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import { wantedOf } from '../../../domain/order/order-line.ts';
import { nothing } from '../../../domain/rupiah.ts';
import type { Overdrawn } from '../../../domain/balance/wallet.ts';
import { count } from '../kit/codecs.ts';
import {
  commitKept,
  commitAllocatingSkippingLocked,
  commitAllocatingWaiting,
  committingValues,
  type CommitOutcome,
} from './committing-statement.ts';
import type { Run } from '../kit/run.ts';
import { shortageOrVoucher } from './shortage.ts';
import { reading, type Asked } from '../kit/statement.ts';

const versionNow = reading(
  'orders.version',
  'select version from orders where id = $1',
  t.type({ version: count }),
);

const nothingHappened: CommitOutcome = {
  version: null,
  balance: nothing,
  enough: true,
  standing: false,
  found: [],
};

const decided = async (
  run: Run,
  asked: Asked<CommitOutcome>,
): Promise<E.Either<StoreFailure, CommitOutcome>> =>
  E.map((rows: readonly CommitOutcome[]) => rows[0] ?? nothingHappened)(await run(...asked)());

/** Asked apart: the statement that waited for the wallet cannot see what became of the order meanwhile. */
const stoodStill = async (
  run: Run,
  order: OrderId,
  version: Version,
): Promise<E.Either<StoreFailure, boolean>> =>
  E.map((rows: readonly { readonly version: number }[]) => rows[0]?.version === version)(
    await run(versionNow, [order])(),
  );

const refusalOf = async (
  run: Run,
  { order }: Decision,
  version: Version,
  { balance, enough, standing, found }: CommitOutcome,
): Promise<Stale | Shortage | VoucherGone | Overdrawn | StoreFailure> => {
  if (standing) return shortageOrVoucher(found, wantedOf(order.lines));
  if (enough) return stale;
  const still = await stoodStill(run, order.id, version);
  if (E.isLeft(still)) return still.left;
  return still.right ? { tag: 'Overdrawn', balance } : stale;
};

/**
 * Puts the next state in the place of `version` with all that comes with it, in one statement. Units that a rival
 * has locked are passed over at first; before saying that the shelf has too few it is decided once more, waiting.
 */
export const commitOrder =
  (run: Run): Orders['commit'] =>
  (made, version) =>
  async () => {
    const values = committingValues(made, version);
    const allocates = made.stock === 'AllocateAndFulfil';
    const first = await decided(run, allocates ? commitAllocatingSkippingLocked(values) : commitKept(values));
    const isShort = E.isRight(first) && first.right.version === null && first.right.standing;
    const outcome = allocates && isShort ? await decided(run, commitAllocatingWaiting(values)) : first;
    if (E.isLeft(outcome)) return outcome;
    return outcome.right.version === null
      ? E.left(await refusalOf(run, made, version, outcome.right))
      : E.right(outcome.right.version);
  };
