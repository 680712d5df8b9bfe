import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { ProductCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { LabelTaken, ProductChange, Products } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type ChangeProduct = {
  readonly by: BuyerId;
  readonly product: ProductCode;
  readonly change: ProductChange;
};

/** Changes what buyers read of a product, its price, or whether they see it. Orders keep the terms they were placed on. */
export const changeProduct =
  ({ products }: { readonly products: Pick<Products, 'change'> }) =>
  ({ product, change }: ChangeProduct): TaskEither<UnknownProduct | LabelTaken | StoreFailure, void> =>
    products.change(product, change);
