import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Holders, Wallets } from '../ports/wallets.ts';

export const holdersPerPage = 10;

/** One page, counted from 0, of the balances. */
export const listBalances =
  ({ wallets }: { readonly wallets: Pick<Wallets, 'holders'> }) =>
  (page: number): TaskEither<StoreFailure, Holders> =>
    wallets.holders({ offset: page * holdersPerPage, limit: holdersPerPage });
