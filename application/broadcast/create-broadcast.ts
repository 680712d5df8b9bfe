import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import {
  broadcastId,
  composedBy,
  nothingSent,
  type Broadcast,
  type BroadcastId,
} from '../../domain/broadcast/broadcast.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Broadcasts } from '../ports/broadcasts.ts';
import { examineBroadcast, type ComposedBroadcast, type ExamineDeps } from './examine-broadcast.ts';

export type CreateBroadcast = ComposedBroadcast & {
  /** The same for each repetition of one composing. */
  readonly once: string;
  /** Not before that moment; null for as soon as may be. */
  readonly at: Instant | null;
};

type Deps = ExamineDeps & { readonly broadcasts: Pick<Broadcasts, 'create' | 'countAudience'> };

/** Plans a broadcast. It starts by itself at its moment, or in the morning where that falls into the quiet hours. */
export const createBroadcast =
  (deps: Deps) =>
  ({ once, at, ...composed }: CreateBroadcast) =>
    pipe(
      examineBroadcast(deps)(composed),
      TE.flatMap(({ audience }) => {
        const now = deps.clock.now();
        const broadcast: Broadcast = {
          id: broadcastId(once),
          state: 'Scheduled',
          message: composed.message,
          audience,
          at: at === null || at < now ? now : at,
          anytime: false,
          by: composed.by,
          createdAt: now,
          startedAt: null,
          endedAt: null,
          haltReason: null,
          counts: nothingSent,
        };
        return pipe(
          deps.broadcasts.create(
            broadcast,
            [composedBy(broadcast)],
            [{ tag: 'SendBroadcast', broadcast: broadcast.id, at: broadcast.at }],
          ),
          TE.map((): BroadcastId => broadcast.id),
        );
      }),
    );
