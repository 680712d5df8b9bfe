import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import { noFacts, type BatchFacts } from '../../domain/stock/stock-batch.ts';
import { asDelivered, hasInk, identityOf } from '../../domain/stock/unit-text.ts';
import type { Stock, Stocked, UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type UnitsAdded = Stocked & { readonly repeated: number };

/**
 * Puts units on a product's shelf as they will go out, each once: those repeated among the given, on the shelf already or sold before
 * are counted and left out. What nobody can see is no unit.
 */
export const addUnits =
  ({ stock }: { readonly stock: Pick<Stock, 'add'> }) =>
  (
    product: VariantCode,
    given: readonly string[],
    facts: BatchFacts = noFacts,
  ): TE.TaskEither<UnknownProduct | StoreFailure, UnitsAdded> => {
    const units = given.filter(hasInk).map(asDelivered);
    const distinct = [...new Map(units.map((unit) => [identityOf(unit), unit])).values()];
    return pipe(
      stock.add(product, distinct, facts, [{ tag: 'OfferRestock', product }]),
      TE.map((stocked) => ({ ...stocked, repeated: units.length - distinct.length })),
    );
  };
