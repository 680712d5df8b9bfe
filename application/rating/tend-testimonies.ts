import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { restAfter, type Posted } from '../../domain/broadcast/posting.ts';
import { after, instant, seconds, type Instant } from '../../domain/instant.ts';
import { isRemovable, outcomeOf, testimonyGap, type ShownTestimony } from '../../domain/rating/testimony.ts';
import type { Clock } from '../ports/clock.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { SendBudgets } from '../ports/send-budgets.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Testimonies } from '../ports/testimonies.ts';
import type { TestimonyChannel } from '../ports/testimony-channel.ts';

type Deps = {
  readonly testimonies: Omit<Testimonies, 'ask' | 'withdraw'>;
  readonly testimonyChannel: Pick<TestimonyChannel, 'post' | 'takeBack'>;
  readonly sendBudgets: Pick<SendBudgets, 'take'>;
  readonly followUps: Pick<FollowUps, 'add'>;
  readonly clock: Clock;
};

/** Nobody works on a claim for so long: a call to the messenger is given up before. */
const lease = seconds(45);
/** So many are taken back in one go; the rest in the next. */
const atOnce = 20;

/** Before that moment nothing more should be said. */
type Rest = TE.TaskEither<StoreFailure, Instant>;

const restOf = (posted: Posted, now: Instant): Instant => after(now, restAfter([{ posted }]) ?? 0);

/** Says something in the next slot that is free for what can wait; null where none is near. */
const inSlot = (deps: Deps, say: (at: Instant) => Rest): Rest =>
  pipe(
    deps.sendBudgets.take(1, deps.clock.now()),
    TE.flatMap(({ first, count }) => (count === 0 ? TE.right(first) : say(first))),
  );

const takeBack = (deps: Deps, shown: ShownTestimony): Rest => {
  const { testimonies, testimonyChannel, clock } = deps;
  return inSlot(deps, (at) =>
    pipe(
      TE.fromTask<Posted, StoreFailure>(
        testimonyChannel.takeBack(shown, isRemovable(shown, clock.now()), at),
      ),
      TE.tap((posted) =>
        posted.tag === 'NotSent' || posted.tag === 'Lost'
          ? TE.right(undefined)
          : testimonies.removed(shown.id, posted.tag === 'Withdrawn'),
      ),
      TE.map((posted) => restOf(posted, clock.now())),
    ),
  );
};

const takeAllBack = (deps: Deps): Rest =>
  pipe(
    deps.testimonies.toRemove(atOnce),
    TE.flatMap(TE.traverseSeqArray((shown) => takeBack(deps, shown))),
    TE.map((rests) => instant(Math.max(0, ...rests))),
  );

const postNext = (deps: Deps): Rest => {
  const { testimonies, testimonyChannel, clock } = deps;
  return inSlot(deps, (at) =>
    pipe(
      testimonies.claim(testimonyGap, clock.now()),
      TE.flatMap((claimed): Rest => {
        if (O.isNone(claimed)) return TE.right(instant(0));
        const testimony = claimed.value;
        return pipe(
          TE.fromTask<Posted, StoreFailure>(testimonyChannel.post(testimony, at)),
          TE.flatMap((posted) => {
            const now = clock.now();
            const rest = restOf(posted, now);
            const message = posted.tag === 'Sent' ? posted.message : null;
            return pipe(
              testimonies.record(testimony.id, outcomeOf(testimony, posted), message, rest, now),
              TE.map(() => rest),
            );
          }),
        );
      }),
    ),
  );
};

/** Has this be done again when there is something to do, and not before `rest`. */
const plan = (deps: Deps, rest: Instant): TE.TaskEither<StoreFailure, void> =>
  pipe(
    deps.testimonies.next(lease),
    TE.flatMap((next) =>
      next === null
        ? TE.right(undefined)
        : deps.followUps.add([
            { tag: 'TendTestimonies', at: instant(Math.max(next, rest, deps.clock.now())) },
          ]),
    ),
  );

/**
 * Takes out of the channel what is to be seen there no longer, shows the next rating whose buyer agreed, and has the
 * one after that wait for its turn. Wherever it breaks off, the rows say what is left.
 */
export const tendTestimonies = (deps: Deps) => (): TE.TaskEither<StoreFailure, void> =>
  pipe(
    deps.testimonies.reclaim(after(deps.clock.now(), -lease)),
    TE.flatMap(() => takeAllBack(deps)),
    TE.flatMap((rest) => (rest > deps.clock.now() ? TE.right(rest) : postNext(deps))),
    TE.flatMap((rest) => plan(deps, rest)),
  );

/** Sees every minute to what a refund withdrew, and to what lost its job. */
export const watchTestimonies = (deps: Deps) => (): TE.TaskEither<StoreFailure, void> =>
  plan(deps, instant(0));
