import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Broadcast, BroadcastId } from '../../domain/broadcast/broadcast.ts';
import type { Broadcasts } from '../ports/broadcasts.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Versioned } from '../ports/versioned.ts';

export type BroadcastNotFound = { readonly tag: 'BroadcastNotFound' };

export const findBroadcast =
  ({ broadcasts }: { readonly broadcasts: Pick<Broadcasts, 'find'> }) =>
  (id: BroadcastId): TE.TaskEither<BroadcastNotFound | StoreFailure, Versioned<Broadcast>> =>
    pipe(
      broadcasts.find(id),
      TE.flatMapOption(
        (found) => found,
        (): BroadcastNotFound => ({ tag: 'BroadcastNotFound' }),
      ),
    );
