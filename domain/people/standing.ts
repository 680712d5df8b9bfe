import * as E from 'fp-ts/lib/Either.js';
import type { Level } from '../pricing/level.ts';

/** How somebody stands with the shop: whose prices are theirs, and whether they may order. */
export type BuyerStanding = { readonly level: Level | null; readonly isBlocked: boolean };

/** Somebody may not order any more, nor have anything else that costs the shop something new. What they ordered goes its way. */
export type Blocked = { readonly tag: 'Blocked' };

/** Refuses what somebody who is blocked begins anew. */
export const mayOrder = (standing: BuyerStanding): E.Either<Blocked, BuyerStanding> =>
  standing.isBlocked ? E.left({ tag: 'Blocked' }) : E.right(standing);
