import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { Clock } from '../../../application/ports/clock.ts';
import { after, type Instant } from '../../../domain/instant.ts';
import { moment } from './codecs.ts';
import type { Run } from './run.ts';
import { reading } from './statement.ts';

const asking = reading('clock.now', 'select clock_timestamp() as now', t.type({ now: moment }));

/** How often, in milliseconds, the database is asked again. */
const everySoOften = 30_000;

export type DatabaseClock = { readonly clock: Clock; readonly stop: () => void };

/** A moment of the database, and how far the stopwatch was then. */
type Mark = { readonly moment: Instant; readonly elapsed: number };

/**
 * The database's clock, so that every process of a shop goes by the same: asked for now and then, and carried on
 * between by a stopwatch of milliseconds, which does not jump when the machine's clock is set. Never goes back.
 */
export const openDatabaseClock = async (
  run: Run,
  stopwatch: () => number = () => performance.now(),
): Promise<DatabaseClock> => {
  const read = async (): Promise<Mark | null> => {
    const asked = stopwatch();
    const answer = await run(asking)();
    const answered = stopwatch();
    const now = E.isRight(answer) ? answer.right[0]?.now : undefined;
    // The database read its clock somewhere between question and answer.
    return now === undefined ? null : { moment: now, elapsed: (asked + answered) / 2 };
  };
  let mark: Mark = (await read()) ?? { moment: Date.now() as Instant, elapsed: stopwatch() };
  let latest = mark.moment;
  const timer = setInterval(() => {
    void read().then((newer) => {
      mark = newer ?? mark;
    });
  }, everySoOften);
  timer.unref();
  return {
    clock: {
      now: () => {
        const now = after(mark.moment, Math.round(stopwatch() - mark.elapsed));
        latest = now > latest ? now : latest;
        return latest;
      },
    },
    stop: () => {
      clearInterval(timer);
    },
  };
};
