import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import sinon from 'sinon';
import { createMemoryStore } from '../../../adapters/memory/store.ts';
import { timeZoneCalendar } from '../../../adapters/calendar/time-zone-calendar.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { takeDailyStats } from '../../../application/telemetry/take-daily-stats.ts';
import {
  startTelemetryTracker,
  telemetryInterval,
  type TelemetryTracker,
} from '../../../infrastructure/telemetry/telemetry-tracker.ts';
import { recordingTelemetry, type RecordingTelemetry } from '../../adapters/jobs/recording-telemetry.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { answerOf } from '../../support/either.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { settableClock, type SettableClock } from '../../support/fakes/settable-clock.ts';

describe('The telemetry tracker', () => {
  let timers: sinon.SinonFakeTimers;
  let clock: SettableClock;
  let store: ReturnType<typeof createMemoryStore>;
  let seen: RecordingTelemetry;
  let tracker: TelemetryTracker | null;
  /** So many counts fail from now on. */
  let failures: number;
  beforeEach(() => {
    timers = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    clock = settableClock();
    store = createMemoryStore({ clock });
    seen = recordingTelemetry();
    tracker = null;
    failures = 0;
  });
  afterEach(async () => {
    await tracker?.stop();
    timers.restore();
  });

  const start = async (): Promise<void> => {
    const { dailyStats } = store;
    const take = takeDailyStats({ dailyStats, clock, calendar: timeZoneCalendar('Asia/Jakarta') });
    const away = storeFailure('daily-stats.count', new Error('away'));
    tracker = await startTelemetryTracker({
      log: seen.log,
      takeDailyStats: () => {
        failures -= 1;
        return failures >= 0 ? TE.left(away) : take();
      },
    });
  };
  const arrives = async (id: number): Promise<void> => {
    await answerOf(store.buyers.greet(aBuyer({ id: buyerId(id) }), clock.now()));
    clock.advance(1);
  };
  const pass = async (milliseconds: number): Promise<void> => {
    clock.advance(milliseconds);
    await timers.tickAsync(milliseconds);
  };
  const written = (): readonly unknown[] =>
    seen.lines.filter(({ message }) => message === 'telemetry').map(({ fields }) => fields);
  const line = (users: number, date = '2026-11-22') => ({
    date,
    users,
    transactions_successful: 0,
    transactions_failed: 0,
    carts_created: 0,
    carts_abandoned: 0,
  });
  const usersKept = async (date = '2026-11-22'): Promise<number | undefined> =>
    (await answerOf(store.dailyStats.stored(date)))?.users;

  it('counts every 300 seconds', () => {
    expect(telemetryInterval).to.equal(300_000);
  });

  it('counts at its start, then after each interval and not before, to the log and to the store', async () => {
    await arrives(1);
    await start();
    expect(written()).to.deep.equal([line(1)]);
    await arrives(2);
    await pass(299_999);
    expect(written()).to.deep.equal([line(1)]);
    expect(await usersKept()).to.equal(1);
    await pass(1);
    expect(written()).to.deep.equal([line(1), line(2)]);
    expect(await usersKept()).to.equal(2);
    await arrives(3);
    await pass(300_000);
    expect(written()).to.deep.equal([line(1), line(2), line(3)]);
  });

  it('counts once more when it stops, and never again', async () => {
    await start();
    await arrives(1);
    await tracker?.stop();
    tracker = null;
    expect(written()).to.deep.equal([line(0), line(1)]);
    expect(await usersKept()).to.equal(1);
    await pass(3_000_000);
    expect(written()).to.have.lengthOf(2);
  });

  it('survives a store that is away, at its start and later, and counts what it missed', async () => {
    failures = 2;
    await arrives(1);
    await start();
    await pass(300_000);
    expect(written()).to.deep.equal([]);
    expect(seen.said('warn')).to.deep.equal([
      'telemetry not taken, trying again in five minutes',
      'telemetry not taken, trying again in five minutes',
    ]);
    await pass(300_000);
    expect(written()).to.deep.equal([line(1)]);
    expect(await usersKept()).to.equal(1);
  });

  it('keeps each day of the shop on its own', async () => {
    await arrives(1);
    await start();
    await pass(12 * 3_600_000 + 300_000);
    await arrives(2);
    await pass(300_000);
    expect(await usersKept()).to.equal(1);
    expect(await usersKept('2026-11-23')).to.equal(2);
    expect(written().at(-1)).to.deep.equal(line(2, '2026-11-23'));
  });
});
