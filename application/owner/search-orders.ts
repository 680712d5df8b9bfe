import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { FoundOrder, OrderFilter, OrderQueries, Place } from '../ports/order-queries.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export const foundPerPage = 8;

/** One page of what was found; `next` is where the following page begins, null on the last. */
export type OrdersFound = { readonly found: readonly FoundOrder[]; readonly next: Place | null };

/** Orders by whatever is known of them, newest first. */
export const searchOrders =
  ({ orderQueries }: { readonly orderQueries: OrderQueries }) =>
  (filter: OrderFilter, before: Place | null): TE.TaskEither<StoreFailure, OrdersFound> =>
    pipe(
      orderQueries.search(filter, before, foundPerPage + 1),
      TE.map((all) => {
        const found = all.slice(0, foundPerPage);
        const last = all.length > foundPerPage ? found.at(-1) : undefined;
        return { found, next: last?.place ?? null };
      }),
    );
