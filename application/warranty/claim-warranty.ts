import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { after, hours } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { UnitId } from '../../domain/stock/unit.ts';
import { fileClaim } from '../../domain/warranty/claiming.ts';
import { countedDays, type ClaimReason } from '../../domain/warranty/warranty.ts';
import type { Clock } from '../ports/clock.ts';
import type { Warranties } from '../ports/warranties.ts';
import { changeClaim, type ClaimDeps, type ClaimFile, type UnknownUnit } from './change-claim.ts';

type Deps = ClaimDeps & {
  readonly warranties: Pick<Warranties, 'find' | 'commit' | 'replacedSince'>;
  readonly clock: Clock;
};

export type ClaimWarranty = { readonly buyer: BuyerId; readonly unit: UnitId; readonly reason: ClaimReason };

/** A buyer claims a unit of their own. */
export const claimWarranty =
  (deps: Deps) =>
  ({ buyer, unit, reason }: ClaimWarranty) => {
    const now = deps.clock.now();
    const filed = (replacedLately: number) => (file: ClaimFile) =>
      pipe(
        file.order.value.buyer === buyer ? E.right(file) : E.left<UnknownUnit>({ tag: 'UnknownUnit' }),
        E.flatMap(({ order, covered }) =>
          fileClaim({ order: order.value, covered, reason, replacedLately, now }),
        ),
      );
    return pipe(
      deps.warranties.replacedSince(buyer, after(now, -hours(24 * countedDays))),
      TE.flatMap((replacedLately) => changeClaim(deps)(unit, filed(replacedLately))),
    );
  };
