import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { LedgerEntry } from '../../domain/balance/wallet.ts';
import type { Orders } from '../ports/orders.ts';
import type { Page } from '../ports/page.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Wallets } from '../ports/wallets.ts';

export const entriesPerPage = 10;
export const depositsPerPage = 10;

export type Statement = { readonly balance: Rupiah; readonly entries: Page<LedgerEntry> };

/** A buyer's balance and one page, counted from 0, of how it came about, newest first. */
export const showWallet =
  ({ wallets }: { readonly wallets: Pick<Wallets, 'balance' | 'history'> }) =>
  (buyer: BuyerId, page: number): TE.TaskEither<StoreFailure, Statement> =>
    pipe(
      TE.Do,
      TE.bind('balance', () => wallets.balance(buyer)),
      TE.bind('entries', () =>
        wallets.history(buyer, { offset: page * entriesPerPage, limit: entriesPerPage }),
      ),
    );

/** One page, counted from 0, of the buyer's deposits, newest first, whatever became of them. */
export const listDeposits =
  ({ orders }: { readonly orders: Pick<Orders, 'depositsOf'> }) =>
  (buyer: BuyerId, page: number): TE.TaskEither<StoreFailure, Page<Order>> =>
    orders.depositsOf(buyer, { offset: page * depositsPerPage, limit: depositsPerPage });
