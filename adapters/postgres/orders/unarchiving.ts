import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { Stale } from '../../../application/ports/versioned.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type { Run } from '../kit/run.ts';
import { writing } from '../kit/statement.ts';

const unarchive = writing(
  'orders.unarchive',
  'select unarchive_order($1) as back',
  t.type({ back: t.boolean }),
);

/** Brings an archived order back to the shop's own tables as it was; whether there was one to bring back. */
export const unarchived = (run: Run, order: OrderId): TE.TaskEither<StoreFailure, boolean> =>
  pipe(
    run(unarchive, [order]),
    TE.map(([row]) => row?.back === true),
  );

type Made = { readonly order: { readonly id: OrderId } };

/** A decision about an order that was archived since it was read, or before, brings the order back and is committed then. */
export const fromTheArchive =
  <D extends Made, V, No extends { readonly tag: string }, A>(
    run: Run,
    commit: (made: D, version: V) => TE.TaskEither<No | Stale | StoreFailure, A>,
  ): ((made: D, version: V) => TE.TaskEither<No | Stale | StoreFailure, A>) =>
  (made, version) =>
    pipe(
      commit(made, version),
      TE.orElse((no) =>
        no.tag === 'Stale'
          ? pipe(
              unarchived(run, made.order.id),
              TE.flatMap((back) => (back ? commit(made, version) : TE.left(no))),
            )
          : TE.left(no),
      ),
    );
