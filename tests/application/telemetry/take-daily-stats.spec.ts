import { expect } from 'chai';
import { timeZoneCalendar } from '../../../adapters/calendar/time-zone-calendar.ts';
import { takeDailyStats } from '../../../application/telemetry/take-daily-stats.ts';
import { hours, instant } from '../../../domain/instant.ts';
import { answerOf } from '../../support/either.ts';
import { fillCart, openWorld, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';

describe('Figures of the day', () => {
  let world: World;
  const take = () => answerOf(takeDailyStats({ ...world, calendar: timeZoneCalendar('Asia/Jakarta') })());

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 3);
    await fillCart(world, await greeted(world), netflix);
    world.clock.advance(1);
  });

  it('are counted and kept under the day of the shop’s time zone', async () => {
    const stats = { users: 1, succeeded: 0, failed: 0, cartsCreated: 1, cartsAbandoned: 0 };
    expect(await take()).to.deep.equal([{ date: '2026-11-22', stats }]);
    expect(await answerOf(world.dailyStats.stored('2026-11-22'))).to.deep.equal(stats);
  });

  it('include yesterday for a while after midnight, so that its last minutes are not lost', async () => {
    world.clock.set(instant(Date.parse('2026-11-22T17:05:00Z')));
    expect((await take()).map(({ date }) => date)).to.deep.equal(['2026-11-22', '2026-11-23']);
    world.clock.set(instant(Date.parse('2026-11-22T17:20:00Z')));
    expect((await take()).map(({ date }) => date)).to.deep.equal(['2026-11-23']);
  });

  it('count a cart as abandoned a day after it was last touched', async () => {
    world.clock.advance(hours(24) - 1);
    expect((await take()).at(-1)?.stats.cartsAbandoned).to.equal(0);
    world.clock.advance(1);
    expect((await take()).at(-1)?.stats.cartsAbandoned).to.equal(1);
  });
});
