import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Broadcast } from '../../domain/broadcast/broadcast.ts';
import type { Broadcasts } from '../ports/broadcasts.ts';
import type { Page } from '../ports/page.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export const broadcastsPerPage = 8;

/** A page of all broadcasts, newest first; pages are counted from 0. */
export const listBroadcasts =
  ({ broadcasts }: { readonly broadcasts: Pick<Broadcasts, 'list'> }) =>
  (page: number): TaskEither<StoreFailure, Page<Broadcast>> =>
    broadcasts.list({ offset: page * broadcastsPerPage, limit: broadcastsPerPage });
