import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Order } from '../../domain/order/order.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { StockBatchId } from '../../domain/stock/stock-batch.ts';
import type { StoreFailure } from './store-failure.ts';

/** What an order must be to be found; null where anything will do. */
export type OrderFilter = {
  readonly state: Order['tag'] | null;
  readonly buyer: BuyerId | null;
  /** The code of a variant, or of a product for all of its variants. */
  readonly product: VariantCode | null;
  /** It was sold a unit of this batch. */
  readonly batch: StockBatchId | null;
  readonly total: Rupiah | null;
  /** Placed from this moment on, … */
  readonly from: Instant | null;
  /** … and before this one. */
  readonly until: Instant | null;
};

/** Where an order stands in the order in which all were kept. */
export type Place = number;

export type FoundOrder = {
  readonly place: Place;
  readonly order: Order;
  readonly buyerName: string | null;
};

export interface OrderQueries {
  /** The orders that match, newest first, at most `limit`, from before `before` where it is given. */
  readonly search: (
    filter: OrderFilter,
    before: Place | null,
    limit: number,
  ) => TaskEither<StoreFailure, readonly FoundOrder[]>;
}
