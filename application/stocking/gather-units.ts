import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import { asDelivered, hasInk } from '../../domain/stock/unit-text.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { GivenUp, ImportWatch, Stock, StockImport, UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type GatherUnits = {
  readonly by: BuyerId;
  readonly product: VariantCode;
  readonly units: Iterable<string>;
  readonly watch: ImportWatch;
};

function* delivered(units: Iterable<string>): Generator<string> {
  for (const unit of units) if (hasInk(unit)) yield asDelivered(unit);
}

/** Takes in units for somebody to look at what they would do; nothing of it is on sale. What nobody can see is no unit. */
export const gatherUnits =
  ({ stock }: { readonly stock: Pick<Stock, 'gather'> }) =>
  ({
    product,
    units,
    watch,
  }: GatherUnits): TaskEither<UnknownProduct | GivenUp | StoreFailure, StockImport> =>
    stock.gather(product, delivered(units), watch);
