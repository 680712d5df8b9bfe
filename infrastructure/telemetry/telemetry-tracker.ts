import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { DatedStats } from '../../application/telemetry/take-daily-stats.ts';
import type { DayStats } from '../../application/ports/daily-stats.ts';
import type { Log } from '../../application/ports/log.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import { seconds } from '../../domain/instant.ts';

/** Milliseconds between two counts. */
export const telemetryInterval = seconds(300);

export type Telemetry = {
  readonly takeDailyStats: () => TaskEither<StoreFailure, readonly DatedStats[]>;
  readonly log: Log;
};

export type TelemetryTracker = {
  /** Counts once more, so that the day's row is right up to now. */
  readonly stop: () => Promise<void>;
};

const lineOf = ({ users, succeeded, failed, cartsCreated, cartsAbandoned }: DayStats) => ({
  users,
  transactions_successful: succeeded,
  transactions_failed: failed,
  carts_created: cartsCreated,
  carts_abandoned: cartsAbandoned,
});

/** Every five minutes counts users, transactions and carts, and writes them to the log and to the database by day. */
export const startTelemetryTracker = async ({
  takeDailyStats,
  log,
}: Telemetry): Promise<TelemetryTracker> => {
  const take = async (): Promise<void> => {
    const taken = await takeDailyStats()();
    if (E.isLeft(taken)) {
      log.warn('telemetry not taken, trying again in five minutes', { cause: taken.left.cause });
      return;
    }
    taken.right.forEach(({ date, stats }) => {
      log.info('telemetry', { date, ...lineOf(stats) });
    });
  };
  await take();
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(take);
  }, telemetryInterval);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      await take();
    },
  };
};
