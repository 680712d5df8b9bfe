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
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';
import type { Version } from '../ports/versioned.ts';
import { findBroadcast, type BroadcastNotFound } from './find-broadcast.ts';

export type SteerBroadcast = {
  readonly by: BuyerId;
  readonly broadcast: BroadcastId;
  readonly command: BroadcastCommand;
};

type Deps = { readonly broadcasts: Pick<Broadcasts, 'find' | 'commit'>; readonly clock: Clock };
type No = BroadcastNotFound | NotNow | StoreFailure;

/** How often it is decided anew when somebody else was quicker. */
const tries = 10;

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
      left: number,
    ): TE.TaskEither<No, Broadcast> =>
      pipe(
        deps.broadcasts.commit(broadcast, version, [audit], followUpsOf(broadcast, deps)),
        TE.map(() => broadcast),
        TE.orElse((no): TE.TaskEither<No, Broadcast> => {
          if (no.tag === 'StoreFailure') return TE.left(no);
          return left > 1
            ? attempt(left - 1)
            : TE.left(storeFailure('steer broadcast', 'others changed it every time'));
        }),
      );
    const attempt = (left: number): TE.TaskEither<No, Broadcast> =>
      pipe(
        findBroadcast(deps)(id),
        TE.flatMap(({ value, version }): TE.TaskEither<No, Broadcast> =>
          pipe(
            TE.fromEither<No, SteeredBroadcast>(steer(value, command, by, deps.clock.now())),
            TE.flatMap((steered) => commit(steered, version, left)),
          ),
        ),
      );
    return attempt(tries);
  };
