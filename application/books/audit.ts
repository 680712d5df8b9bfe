import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { after } from '../../domain/instant.ts';
import type { OrderNotFound } from '../change-order.ts';
import type { Books, Violation } from '../ports/books.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { lookBack, reconcile, type ReconcileDeps, type Reconciled } from './reconcile.ts';

type Deps = ReconcileDeps & { readonly books: Books };

/** What the day's look at the books found. */
export type Audit = Reconciled & { readonly violations: readonly Violation[] };

/** The daily look at the books: every invariant, then every recent payment against the gateway's word. Owners are told of all that is wrong. */
export const auditBooks = (deps: Deps) => (): TE.TaskEither<OrderNotFound | StoreFailure, Audit> =>
  pipe(
    deps.books.violations(),
    TE.tap((violations) =>
      deps.followUps.add(
        violations.map(({ invariant, subject }) => ({
          tag: 'NotifyAdmins',
          news: { tag: 'BooksBroken', invariant, subject, at: deps.clock.now() },
        })),
      ),
    ),
    TE.bindTo('violations'),
    TE.bindW('compared', () => reconcile(deps)(after(deps.clock.now(), -lookBack(deps.gateways)))),
    TE.map(({ violations, compared }) => ({ violations, ...compared })),
  );
