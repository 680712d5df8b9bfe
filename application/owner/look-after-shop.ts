import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { buyerId, type Buyer, type BuyerId } from '../../domain/people/buyer.ts';
import type { OpenCase } from '../../domain/cases/open-case.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import type { PaymentReference } from '../../domain/payment/payment.ts';
import { findOrder, type OrderNotFound } from '../change-order.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Clock } from '../ports/clock.ts';
import type { OpenCases } from '../ports/open-cases.ts';
import type { Orders } from '../ports/orders.ts';
import type { ParkedJob, ParkedJobs } from '../ports/parked-jobs.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Holders, Wallets } from '../ports/wallets.ts';
import { caseClosed, type CaseClosed } from './case-closed.ts';

export const holdersPerPage = 10;
/** So many parked jobs are shown at most. */
export const parkedShown = 20;

export type Overview = {
  readonly cases: readonly OpenCase[];
  readonly parked: readonly ParkedJob[];
  readonly balances: Holders;
};

type OverviewDeps = {
  readonly openCases: Pick<OpenCases, 'list'>;
  readonly parkedJobs: Pick<ParkedJobs, 'list'>;
  readonly wallets: Pick<Wallets, 'holders'>;
};

/** What waits for an owner: open cases, parked jobs, and one page, counted from 0, of the balances. */
export const overview =
  (deps: OverviewDeps) =>
  (page = 0): TE.TaskEither<StoreFailure, Overview> =>
    pipe(
      deps.openCases.list(),
      TE.bindTo('cases'),
      TE.bindW('parked', () => deps.parkedJobs.list(parkedShown)),
      TE.bindW('balances', () =>
        deps.wallets.holders({ offset: page * holdersPerPage, limit: holdersPerPage }),
      ),
    );

export type CaseFile = { readonly open: OpenCase; readonly order: Order; readonly buyer: Buyer | null };

type CaseDeps = {
  readonly openCases: Pick<OpenCases, 'find' | 'answered'>;
  readonly orders: Pick<Orders, 'find'>;
  readonly buyers: Pick<Buyers, 'find'>;
};

/** An open case with its order and buyer; of a closed one, who closed it. */
export const showCase =
  (deps: CaseDeps) =>
  (reference: PaymentReference): TE.TaskEither<CaseClosed | OrderNotFound | StoreFailure, CaseFile> =>
    pipe(
      deps.openCases.find(reference),
      TE.flatMap((found): TE.TaskEither<CaseClosed | OrderNotFound | StoreFailure, OpenCase> =>
        O.isSome(found) ? TE.right(found.value) : caseClosed(deps)(reference),
      ),
      TE.bindTo('open'),
      TE.bindW('order', ({ open }) =>
        pipe(
          findOrder(deps.orders)(open.order),
          TE.map(({ value }) => value),
        ),
      ),
      TE.bindW('buyer', ({ order }) => pipe(deps.buyers.find(order.buyer), TE.map(O.toNullable))),
    );

export type OrderFile = { readonly order: Order; readonly buyer: Buyer | null };

/** Anybody's order, with its buyer. */
export const inspectOrder =
  (deps: { readonly orders: Pick<Orders, 'find'>; readonly buyers: Pick<Buyers, 'find'> }) =>
  (id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, OrderFile> =>
    pipe(
      findOrder(deps.orders)(id),
      TE.map(({ value }) => ({ order: value })),
      TE.bindW('buyer', ({ order }) => pipe(deps.buyers.find(order.buyer), TE.map(O.toNullable))),
    );

/** Nobody of that name or number ever wrote to the shop. */
export type UnknownPerson = { readonly tag: 'UnknownPerson' };

/** Somebody by their number or `@username`. */
export const findPerson =
  (deps: { readonly buyers: Pick<Buyers, 'find' | 'findByUsername'> }) =>
  (name: string): TE.TaskEither<UnknownPerson | StoreFailure, Buyer> =>
    pipe(
      /^\d{1,15}$/.test(name)
        ? deps.buyers.find(buyerId(Number(name)))
        : deps.buyers.findByUsername(name.replace(/^@/, '')),
      TE.flatMapOption(
        (found) => found,
        (): UnknownPerson | StoreFailure => ({ tag: 'UnknownPerson' }),
      ),
    );

/** Lets a parked job run again; false when it is not parked any more. */
export const retryJob =
  ({ parkedJobs, clock }: { readonly parkedJobs: Pick<ParkedJobs, 'retry'>; readonly clock: Clock }) =>
  ({ by, job }: { readonly by: BuyerId; readonly job: string }): TE.TaskEither<StoreFailure, boolean> =>
    parkedJobs.retry(job, [
      {
        by,
        action: 'job.retry',
        subject: `job:${job}`,
        before: { parked: true },
        after: { parked: false },
        at: clock.now(),
      },
    ]);
