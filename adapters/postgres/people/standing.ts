import * as t from 'io-ts';
import type { BuyerStanding } from '../../../domain/people/standing.ts';
import { levelColumn, orNull } from '../kit/codecs.ts';

/** How the buyer of the row `b` stands with the shop. */
export const standingColumns =
  'b.level, exists (select from buyer_blocks where buyer_id = b.id) as "isBlocked"';

export const standingRow = t.strict({ level: orNull(levelColumn), isBlocked: t.boolean });

/** Of whom the shop knows nothing yet. */
export const unknownStanding: BuyerStanding = { level: null, isBlocked: false };
