import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import sinon from 'sinon';
import type { Run } from '../../../adapters/postgres/kit/run.ts';
import { openDatabaseClock, type DatabaseClock } from '../../../adapters/postgres/kit/database-clock.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { after, minutes, seconds, type Instant } from '../../../domain/instant.ts';
import { minutesPastNoon, noon } from '../../support/builders/moments.ts';
import { openStore } from './postgres-under-test.ts';

describe('The database’s clock (row 28)', () => {
  let time: sinon.SinonFakeTimers;
  let theirs: Instant;
  let elapsed: number;
  let isAway: boolean;
  let opened: DatabaseClock;

  const run = ((statement) => () =>
    isAway ? TE.left(storeFailure(statement.name, 'away'))() : TE.right([{ now: theirs }])()) as Run;
  const passes = async (milliseconds: number): Promise<void> => {
    elapsed += milliseconds;
    theirs = after(theirs, milliseconds);
    await time.tickAsync(milliseconds);
  };

  beforeEach(async () => {
    time = sinon.useFakeTimers({ now: minutesPastNoon(600) });
    [theirs, elapsed, isAway] = [noon, 5_000, false];
    opened = await openDatabaseClock(run, () => elapsed);
  });

  afterEach(() => {
    opened.stop();
    time.restore();
  });

  it('is told though the machine’s is hours ahead, or is set meanwhile', async () => {
    expect(opened.clock.now()).to.equal(noon);
    await passes(seconds(10));
    time.setSystemTime(minutesPastNoon(-9_000));
    expect(opened.clock.now()).to.equal(after(noon, seconds(10)));
  });

  it('is asked again every half minute, and followed when it is ahead', async () => {
    theirs = minutesPastNoon(30);
    await passes(seconds(30));
    expect(opened.clock.now()).to.equal(after(minutesPastNoon(30), seconds(30)));
  });

  it('never goes back', async () => {
    await passes(seconds(29));
    const before = opened.clock.now();
    theirs = minutesPastNoon(-60);
    await passes(seconds(1));
    expect(opened.clock.now()).to.equal(before);
  });

  it('goes on while the database is away', async () => {
    isAway = true;
    await passes(minutes(5));
    expect(opened.clock.now()).to.equal(minutesPastNoon(5));
  });

  it('is the machine’s where the database cannot be asked at first', async () => {
    isAway = true;
    const other = await openDatabaseClock(run, () => elapsed);
    expect(other.clock.now()).to.equal(minutesPastNoon(600));
    other.stop();
  });
});

describe('The clock of a real database', () => {
  it('agrees with the machine’s, which is the same here', async () => {
    const store = await openStore();
    const { clock, stop } = await openDatabaseClock(store.database.run);
    const apart = Math.abs(clock.now() - Date.now());
    expect(apart).to.be.below(minutes(1));
    stop();
    await store.close();
  });
});
