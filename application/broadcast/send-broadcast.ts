import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as T from 'fp-ts/lib/Task.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { waitsUntil, type Broadcast, type BroadcastId } from '../../domain/broadcast/broadcast.ts';
import type { Slots } from '../../domain/broadcast/pace.ts';
import {
  restAfter,
  resultsOf,
  haltReasonOf,
  type Outcome,
  type Recipient,
  type Tried,
} from '../../domain/broadcast/posting.ts';
import { after, between, instant, seconds, type Instant } from '../../domain/instant.ts';
import type { Broadcaster } from '../ports/broadcaster.ts';
import type { Broadcasts, BroadcastJob } from '../ports/broadcasts.ts';
import type { Clock } from '../ports/clock.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { SendBudgets } from '../ports/send-budgets.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Versioned } from '../ports/versioned.ts';

type Deps = {
  readonly broadcasts: Pick<
    Broadcasts,
    'find' | 'open' | 'claim' | 'record' | 'reclaim' | 'finish' | 'tick' | 'commit'
  >;
  readonly sendBudgets: Pick<SendBudgets, 'take' | 'hold'>;
  readonly broadcaster: Broadcaster;
  readonly clock: Clock;
};

/** What one step came to: some messages, a wait until then, or nothing more to do. */
export type BroadcastStep =
  | { readonly tag: 'Went'; readonly outcomes: readonly Outcome[] }
  /** `rest` is how many milliseconds there are until then. */
  | { readonly tag: 'Wait'; readonly until: Instant; readonly rest: number }
  | { readonly tag: 'Over' };

type Step = TE.TaskEither<StoreFailure, BroadcastStep>;

/** No more than this is claimed at once, whatever the budget gives. */
const mostAtOnce = 100;
/** Nobody works on a claim for so long: a call to the messenger is given up before. */
const lease = seconds(45);
/** Another broadcast runs, or claims of others are still out. */
const patience = seconds(5);
/** How often the progress is shown, in milliseconds. */
const showEvery = seconds(3);

const over: BroadcastStep = { tag: 'Over' };
const wait = ({ clock }: Deps, until: Instant): BroadcastStep => ({
  tag: 'Wait',
  until,
  rest: Math.max(0, between(clock.now(), until)),
});
const went = (outcomes: readonly Outcome[]): BroadcastStep => ({ tag: 'Went', outcomes });

const show = ({ broadcasts, broadcaster, clock }: Deps, id: BroadcastId, every: number) =>
  pipe(
    broadcasts.tick(id, every, clock.now()),
    TE.flatMapTask(
      O.match(
        () => T.of(undefined),
        (progress) => broadcaster.showProgress(progress, clock.now()),
      ),
    ),
  );

/** Halts it with the reason, unless somebody changed it meanwhile: then it is found out again. */
const halt = (
  { broadcasts }: Deps,
  { value, version }: Versioned<Broadcast>,
  haltReason: Broadcast['haltReason'],
): TE.TaskEither<StoreFailure, void> =>
  pipe(
    broadcasts.commit({ ...value, state: 'Paused', haltReason }, version, [], []),
    TE.orElse((no) => (no.tag === 'Stale' ? TE.right(undefined) : TE.left(no))),
  );

const posted = (
  { broadcaster }: Deps,
  { message }: Broadcast,
  job: BroadcastJob,
  recipients: readonly Recipient[],
  { first, gap }: Slots,
): T.Task<readonly Tried[]> =>
  pipe(
    recipients,
    T.traverseArrayWithIndex((n, to) => {
      const at = instant(Math.round(first + n * gap));
      const post = job === 'Send' ? broadcaster.post(to, message, at) : broadcaster.withdraw(to, at);
      return pipe(
        post,
        T.map((came) => ({ buyer: to.buyer, posted: came })),
      );
    }),
  );

/** Sends to those who were claimed, and keeps what came of it. */
const send = (
  deps: Deps,
  found: Versioned<Broadcast>,
  job: BroadcastJob,
  { recipients, slots, claimedAt }: { recipients: readonly Recipient[]; slots: Slots; claimedAt: Instant },
): Step => {
  const { broadcasts, sendBudgets, clock } = deps;
  const { id, counts } = found.value;
  return pipe(
    TE.fromTask<readonly Tried[], StoreFailure>(posted(deps, found.value, job, recipients, slots)),
    TE.flatMap((tried) => {
      const haltReason = haltReasonOf(tried, counts.sent);
      const results = resultsOf(tried, haltReason !== null);
      const rest = restAfter(tried);
      return pipe(
        broadcasts.record(id, job, results, claimedAt, clock.now()),
        TE.flatMap(() => (haltReason === null ? TE.right(undefined) : halt(deps, found, haltReason))),
        TE.flatMap(() => (rest === null ? TE.right(undefined) : sendBudgets.hold(after(clock.now(), rest)))),
        TE.flatMap(() => show(deps, id, haltReason === null ? showEvery : 0)),
        TE.map(() => went(results.map(({ outcome }) => outcome))),
      );
    }),
  );
};

/** Ends it where nobody is left, and says so. */
const finish = (deps: Deps, id: BroadcastId, job: BroadcastJob): TE.TaskEither<StoreFailure, boolean> =>
  pipe(
    deps.broadcasts.finish(id, job, deps.clock.now()),
    TE.chainFirst((ended) => (ended ? show(deps, id, 0) : TE.right(undefined))),
  );

/** Nobody waits any more: lost claims come back, also those to send of one that is taken back, or it is over. */
const close = (deps: Deps, id: BroadcastId, job: BroadcastJob): Step => {
  const { broadcasts, clock } = deps;
  const now = clock.now();
  const jobs: readonly BroadcastJob[] = job === 'Send' ? ['Send'] : ['Send', 'Withdraw'];
  return pipe(
    jobs,
    TE.traverseSeqArray((one) => broadcasts.reclaim(id, one, after(now, -lease), now)),
    TE.flatMap((lost): Step => {
      if (lost.some((count) => count > 0)) return TE.right(went([]));
      return pipe(
        finish(deps, id, job),
        TE.map((ended) => (ended ? over : wait(deps, after(now, patience)))),
      );
    }),
  );
};

/** As many messages as the budget has room for now. */
const goOn = (deps: Deps, found: Versioned<Broadcast>, job: BroadcastJob): Step => {
  const { broadcasts, sendBudgets, clock } = deps;
  const now = clock.now();
  const { id } = found.value;
  return pipe(
    sendBudgets.take(mostAtOnce, now),
    TE.flatMap((slots): Step => {
      if (slots.count === 0) return TE.right(wait(deps, slots.first));
      return pipe(
        broadcasts.claim(id, job, slots.count, now),
        TE.flatMap((recipients) => {
          if (recipients.length === 0) return close(deps, id, job);
          const sent = send(deps, found, job, { recipients, slots, claimedAt: now });
          // There were fewer than there was room for: these may have been the last.
          return recipients.length === slots.count
            ? sent
            : pipe(
                sent,
                TE.chainFirst(() => finish(deps, id, job)),
              );
        }),
      );
    }),
  );
};

/** Where another step was quicker it runs already; else another broadcast does. */
const start = (deps: Deps, broadcast: Broadcast): Step =>
  pipe(
    deps.broadcasts.open(broadcast, deps.clock.now()),
    TE.flatMap((opened): Step => (opened ? TE.right(went([])) : look(deps, broadcast.id))),
  );

const look = (deps: Deps, id: BroadcastId): Step =>
  pipe(
    deps.broadcasts.find(id),
    TE.map((found) =>
      O.isSome(found) && found.value.value.state === 'Scheduled'
        ? wait(deps, after(deps.clock.now(), patience))
        : went([]),
    ),
  );

const step = (deps: Deps, found: Versioned<Broadcast>): Step => {
  switch (found.value.state) {
    case 'Scheduled':
      return start(deps, found.value);
    case 'Running':
      return goOn(deps, found, 'Send');
    case 'Withdrawing':
      return goOn(deps, found, 'Withdraw');
    case 'Paused':
    case 'Stopped':
    case 'Done':
    case 'Withdrawn':
      return TE.right(over);
  }
};

/**
 * One step of a broadcast, to be asked for again and again, by several at once if they like: what is claimed here is
 * nobody else's, and wherever it breaks off, the next step goes on.
 */
export const sendBroadcast =
  (deps: Deps) =>
  (id: BroadcastId): Step =>
    pipe(
      deps.broadcasts.find(id),
      TE.flatMap((found): Step => {
        if (O.isNone(found)) return TE.right(over);
        const until = waitsUntil(found.value.value, deps.clock.now());
        return until === null ? step(deps, found.value) : TE.right(wait(deps, until));
      }),
    );

/** Has a broadcast go on then. */
export const planBroadcast =
  ({ followUps }: { readonly followUps: FollowUps }) =>
  (broadcast: BroadcastId, at: Instant): TE.TaskEither<StoreFailure, void> =>
    followUps.add([{ tag: 'SendBroadcast', broadcast, at }]);
