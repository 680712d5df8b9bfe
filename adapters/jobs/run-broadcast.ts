import { setTimeout as sleep } from 'node:timers/promises';
import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BroadcastId } from '../../domain/broadcast/broadcast.ts';
import { instant, seconds, type Instant } from '../../domain/instant.ts';
import type { Telemetry } from './telemetry.ts';
import type { Undone, Work } from './work.ts';

/** So many steps are under way at once: while some wait for the messenger's answers, others go on. */
const senders = 4;
/** A job goes on for so long, in milliseconds; then the next one does, so that a process can be stopped soon. */
const shift = seconds(4);
/** A wait of more milliseconds is not slept through: the job comes again then. */
const shortWait = seconds(1);

type Round = {
  readonly work: Pick<Work, 'sendBroadcast' | 'planBroadcast'>;
  readonly meter: Telemetry['meter'];
  readonly id: BroadcastId;
  readonly endsAt: number;
  /** Null while it goes on. The first sender that comes to an end says how it goes on for all. */
  end: Promise<E.Either<Undone, void>> | null;
};

const done = Promise.resolve(E.right(undefined));

const plan = ({ work, id }: Round, at: Instant): Promise<E.Either<Undone, void>> =>
  work.planBroadcast(id, at)();

const send = async (round: Round): Promise<void> => {
  const { work, meter, id, endsAt } = round;
  while (round.end === null) {
    // The next job starts while this one's last messages are still answered.
    if (performance.now() >= endsAt) {
      round.end = plan(round, instant(0));
      return;
    }
    const step = await work.sendBroadcast(id)();
    if (E.isLeft(step)) {
      round.end ??= Promise.resolve(step);
      return;
    }
    switch (step.right.tag) {
      case 'Over':
        round.end ??= done;
        return;
      case 'Wait':
        if (step.right.rest > shortWait) {
          round.end ??= plan(round, step.right.until);
          return;
        }
        await sleep(step.right.rest);
        break;
      case 'Went':
        for (const outcome of step.right.outcomes) meter.broadcastPosted(outcome);
    }
  }
};

/** Sends a broadcast for a few seconds, and has the next job go on. */
export const runBroadcast =
  (work: Round['work'], { meter }: Telemetry) =>
  (id: BroadcastId): TaskEither<Undone, void> =>
  async () => {
    const round: Round = { work, meter, id, endsAt: performance.now() + shift, end: null };
    await Promise.all(Array.from({ length: senders }, () => send(round)));
    return (await round.end) ?? done;
  };
