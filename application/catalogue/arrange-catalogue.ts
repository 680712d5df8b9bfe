import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { CategoryId, VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Products, Way } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { catalogueEntry } from './catalogue-audit.ts';

export type MoveProduct = { readonly by: BuyerId; readonly product: VariantCode; readonly way: Way };

/** Lets a product change places with its neighbour in its category; false at the end of it. */
export const moveProduct =
  ({ products, clock }: { readonly products: Pick<Products, 'move'>; readonly clock: Clock }) =>
  ({ by, product, way }: MoveProduct): TaskEither<UnknownProduct | StoreFailure, boolean> =>
    products.move(product, way, [
      catalogueEntry(by, 'product.move', product, { after: { way } }, clock.now()),
    ]);

export type MoveCategory = { readonly by: BuyerId; readonly category: CategoryId; readonly way: Way };

/** The same of a category, among all that have a product. */
export const moveCategory =
  ({ products, clock }: { readonly products: Pick<Products, 'moveCategory'>; readonly clock: Clock }) =>
  ({ by, category, way }: MoveCategory): TaskEither<StoreFailure, boolean> =>
    products.moveCategory(category, way, [
      {
        by,
        action: 'category.move',
        subject: `category:${String(category)}`,
        before: {},
        after: { way },
        at: clock.now(),
      },
    ]);
