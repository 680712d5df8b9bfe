import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Stock, UnknownProduct } from '../../../application/ports/stock.ts';
import type { ProductCode } from '../../../domain/product.ts';
import type { Run } from '../kit/database.ts';
import type { KeyRing } from './key-ring.ts';
import { lastBatch, takeBack } from './stock-batches.ts';
import { withPatience } from '../kit/statement.ts';
import { importUnits } from './stock-import.ts';

const unknown = (code: ProductCode): UnknownProduct => ({ tag: 'UnknownProduct', code });

/** The stock room in PostgreSQL: units go in sealed. */
export const postgresStock = (run: Run, keys: KeyRing): Stock => ({
  add: (product, units) =>
    pipe(
      importUnits(run, keys, product, units),
      TE.flatMap(({ known, added, sold }) =>
        known
          ? TE.right({ added, alreadySold: sold, alreadyInStock: units.length - added - sold })
          : TE.left(unknown(product)),
      ),
    ),
  lastBatch: (product) =>
    pipe(
      run(...lastBatch({ product })),
      TE.flatMap(([row]) =>
        row === undefined ? TE.left(unknown(product)) : TE.right(row.id === null ? O.none : O.some(row)),
      ),
    ),
  takeBack: (batch) =>
    pipe(
      run(...withPatience(takeBack({ batch }))),
      TE.map(([counts]) => ({
        removed: counts?.removed ?? 0,
        reserved: counts?.reserved ?? 0,
        sold: counts?.sold ?? 0,
      })),
    ),
});
