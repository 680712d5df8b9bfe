import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import {
  isAtWork,
  steer,
  type Broadcast,
  type BroadcastCommand,
  type BroadcastId,
  type NotNow,
  type SteeredBroadcast,
} from '../../domain/broadcast/broadcast.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Broadcasts } from '../ports/broadcasts.ts';
import type { Clock } from '../ports/clock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Stale, Version } from '../ports/versioned.ts';
import { whileStale } from '../while-stale.ts';
import { findBroadcast, type BroadcastNotFound } from './find-broadcast.ts';

export type SteerBroadcast = {
  readonly by: BuyerId;
  readonly broadcast: BroadcastId;
  readonly command: BroadcastCommand;
};

type Deps = { readonly broadcasts: Pick<Broadcasts, 'find' | 'commit'>; readonly clock: Clock };
type No = BroadcastNotFound | NotNow | StoreFailure;

/** Whatever has work left has it looked at now: the job waits by itself where it must. */
const followUpsOf = (next: Broadcast, deps: Deps): readonly FollowUp[] =>
  isAtWork(next) ? [{ tag: 'SendBroadcast', broadcast: next.id, at: deps.clock.now() }] : [];

/** Halts a broadcast, lets it go on, ends it or takes it back; answers it as it is then. */
export const steerBroadcast =
  (deps: Deps) =>
  ({ by, broadcast: id, command }: SteerBroadcast): TE.TaskEither<No, Broadcast> => {
    const commit = (
      { broadcast, audit }: SteeredBroadcast,
      version: Version,
    ): TE.TaskEither<No | Stale, Broadcast> =>
      pipe(
        deps.broadcasts.commit(broadcast, version, [audit], followUpsOf(broadcast, deps)),
        TE.map(() => broadcast),
      );
    return whileStale('steer broadcast', () =>
      pipe(
        findBroadcast(deps)(id),
        TE.flatMap(({ value, version }): TE.TaskEither<No | Stale, Broadcast> =>
          pipe(
            TE.fromEither<No | Stale, SteeredBroadcast>(steer(value, command, by, deps.clock.now())),
            TE.flatMap((steered) => commit(steered, version)),
          ),
        ),
      ),
    );
  };
