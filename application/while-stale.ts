import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { storeFailure, type StoreFailure } from './ports/store-failure.ts';
import type { Stale } from './ports/versioned.ts';

type Tagged = { readonly tag: string };

const isStale = (no: Tagged): no is Stale => no.tag === 'Stale';

/**
 * Optimistic concurrency: `attempt` finds, decides and commits, and does it anew on what stands then where its commit
 * was `Stale`, since somebody else was quicker. After so many tries it is a failure of the store in `operation`.
 */
export const whileStale = <No extends Tagged, A>(
  operation: string,
  attempt: () => TE.TaskEither<No | Stale | StoreFailure, A>,
  tries = 10,
): TE.TaskEither<No | StoreFailure, A> =>
  pipe(
    attempt(),
    TE.orElse((no): TE.TaskEither<No | StoreFailure, A> => {
      if (!isStale(no)) return TE.left(no);
      return tries > 1
        ? whileStale(operation, attempt, tries - 1)
        : TE.left(storeFailure(operation, 'others changed it every time'));
    }),
  );
