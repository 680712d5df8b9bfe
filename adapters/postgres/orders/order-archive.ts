import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { OrderArchive } from '../../../application/ports/order-archive.ts';
import { count, moment, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, withPatience } from '../kit/statement.ts';

const move = namedWriting(
  'order-archive.move',
  `select moved, placed_until as "placedUntil" from archive_orders(:placedFrom, :finishedBefore, :most)`,
  { placedFrom: at, finishedBefore: at, most: as<number>() },
  t.strict({ moved: count, placedUntil: orNull(moment) }),
);

/** The archive of orders, in PostgreSQL: partitions by month, with the same columns and indexes as the tables beside them. */
export const postgresOrderArchive = (run: Run): OrderArchive => ({
  move: (step) =>
    pipe(
      run(...withPatience(move(step))),
      TE.map(([moved]) => moved ?? { moved: 0, placedUntil: null }),
    ),
});
