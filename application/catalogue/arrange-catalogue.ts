import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { CategoryId, VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Products, Way } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { catalogueEntry } from './catalogue-audit.ts';

/** `once` is the idempotency key of the tap. */
type Move = { readonly by: BuyerId; readonly way: Way; readonly once: string };

export type MoveProduct = Move & { readonly product: VariantCode };

/** Lets a product change places with its neighbour in its category; false at the end of it. */
export const moveProduct =
  ({ products, clock }: { readonly products: Pick<Products, 'move'>; readonly clock: Clock }) =>
  ({ by, product, way, once }: MoveProduct): TaskEither<UnknownProduct | StoreFailure, boolean> =>
    products.move(
      product,
      way,
      [catalogueEntry(by, 'product.move', product, { after: { way } }, clock.now())],
      once,
    );

export type MoveCategory = Move & { readonly category: CategoryId };

/** The same of a category, among all that have a product. */
export const moveCategory =
  ({ products, clock }: { readonly products: Pick<Products, 'moveCategory'>; readonly clock: Clock }) =>
  ({ by, category, way, once }: MoveCategory): TaskEither<StoreFailure, boolean> =>
    products.moveCategory(
      category,
      way,
      [
        {
          by,
          action: 'category.move',
          subject: `category:${String(category)}`,
          before: {},
          after: { way },
          at: clock.now(),
        },
      ],
      once,
    );
