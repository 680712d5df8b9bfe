import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { after, hours } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { UnitId } from '../../domain/stock/unit.ts';
import { fileClaim } from '../../domain/warranty/claiming.ts';
import { countedDays, type ClaimReason } from '../../domain/warranty/warranty.ts';
import type { Clock } from '../ports/clock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Warranties } from '../ports/warranties.ts';
import { changeClaim, type ClaimDeps, type ClaimFile, type UnknownUnit } from './change-claim.ts';

type Deps = ClaimDeps & {
  readonly warranties: Pick<Warranties, 'find' | 'commit' | 'replacedSince'>;
  readonly clock: Clock;
};

export type ClaimWarranty = { readonly buyer: BuyerId; readonly unit: UnitId; readonly reason: ClaimReason };

/**
 * A buyer claims a unit of their own. What was replaced lately is counted before it is decided, and once more where it is
 * committed: another claim of theirs that was quicker counts.
 */
export const claimWarranty =
  (deps: Deps) =>
  ({ buyer, unit, reason }: ClaimWarranty) => {
    const now = deps.clock.now();
    const since = after(now, -hours(24 * countedDays));
    return changeClaim(deps)(unit, ({ order, covered }: ClaimFile) =>
      pipe(
        order.value.buyer === buyer
          ? deps.warranties.replacedSince(buyer, since)
          : TE.left<UnknownUnit | StoreFailure, number>({ tag: 'UnknownUnit' }),
        TE.flatMapEither((count: number) =>
          fileClaim({ order: order.value, covered, reason, replacedLately: { since, count }, now }),
        ),
      ),
    );
  };
