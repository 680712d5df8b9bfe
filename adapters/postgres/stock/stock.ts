import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Stock, UnknownBatch, UnknownProduct } from '../../../application/ports/stock.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { Run } from '../kit/run.ts';
import type { KeyRing } from './key-ring.ts';
import { describe, lastBatch, takeBack, withdraw } from './stock-batches.ts';
import { withPatience } from '../kit/statement.ts';
import { noFacts } from '../../../domain/stock/stock-batch.ts';
import { gatherFile, openFileImport } from './file-import.ts';
import { discardImport, gatherUnits, importUnits, publishImport } from './stock-import.ts';

const unknown = (code: VariantCode): UnknownProduct => ({ tag: 'UnknownProduct', code });

const unknownBatch: UnknownBatch = { tag: 'UnknownBatch' };

/** The stock room in PostgreSQL: units go in sealed. */
export const postgresStock = (run: Run, keys: KeyRing): Stock => ({
  add: (product, units, facts = noFacts, followUps = []) =>
    pipe(
      importUnits(run, keys)(product, units, facts, followUps),
      TE.map(({ added, alreadySold }) => ({
        added,
        alreadySold,
        alreadyInStock: units.length - added - alreadySold,
      })),
    ),
  gather: gatherUnits(run, keys),
  openImport: openFileImport(run),
  gatherFile: gatherFile(run, keys),
  publish: publishImport(run),
  discard: discardImport(run),
  describe: (batch, facts, audit) =>
    pipe(
      run(...describe({ batch, ...facts, audit })),
      TE.flatMap(([described]) => (described === undefined ? TE.left(unknownBatch) : TE.right(described))),
    ),
  lastBatch: (product) =>
    pipe(
      run(...lastBatch({ product })),
      TE.flatMap(([row]) =>
        row === undefined ? TE.left(unknown(product)) : TE.right(row.id === null ? O.none : O.some(row)),
      ),
    ),
  withdraw: (product, count, audit, once) =>
    pipe(
      run(...withPatience(withdraw({ product, count, audit, once }))),
      TE.map(([row]) => row?.removed ?? 0),
    ),
  takeBack: (batch, audit) =>
    pipe(
      run(...withPatience(takeBack({ batch, audit }))),
      TE.map(([counts]) => ({
        removed: counts?.removed ?? 0,
        reserved: counts?.reserved ?? 0,
        sold: counts?.sold ?? 0,
      })),
    ),
});
