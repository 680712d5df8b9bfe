import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import { nameOf, type VariantCode } from '../../domain/catalogue/product.ts';
import type { Products } from '../ports/products.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** What buyers read of a variant, be it hidden; its code where there is no such variant any more. */
export const nameVariant =
  ({ products }: { readonly products: Pick<Products, 'entry'> }) =>
  (code: VariantCode): TE.TaskEither<StoreFailure, string> =>
    pipe(products.entry(code), TE.map(O.match(() => code as string, nameOf)));
