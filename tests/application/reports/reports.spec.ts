import { expect } from 'chai';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { checkFigures } from '../../../application/reports/check-figures.ts';
import { muteRecap, sendRecaps } from '../../../application/reports/recaps.ts';
import { showReport } from '../../../application/reports/show-report.ts';
import { confirmPayment } from '../../../application/owner/confirm-payment.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { hours, instant, minutes } from '../../../domain/instant.ts';
import { answerOf } from '../../support/either.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { openWorld, ordered, type World } from '../../support/fixture/world.ts';

const [ani, dewi] = [buyerId(9_001), buyerId(9_002)];

describe('Reports', () => {
  let world: World;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 5, { price: 35_000 });
  });

  const sell = async (): Promise<void> => {
    const { id, total } = await ordered(world, await greeted(world));
    const paid = { order: id, amount: total, by: ani, reason: 'r', reference: 'BCA 1' };
    await answerOf(confirmPayment(world)(paid));
  };

  it('have every figure of a period beside those of the one before', async () => {
    await sell();
    world.clock.advance(hours(24));
    await sell();
    const { totals, before, products, owed, points } = await answerOf(showReport(world)('Today'));
    expect([totals.revenue, totals.newBuyers, totals.returningBuyers]).to.deep.equal([35_000, 0, 1]);
    expect([before.revenue, before.newBuyers]).to.deep.equal([35_000, 1]);
    expect(products.map(({ code, revenue }) => [code, revenue])).to.deep.equal([[netflix, 35_000]]);
    expect(points.reduce((all, { orders }) => all + orders, 0)).to.equal(1);
    expect(owed).to.equal(0);
  });

  describe('checked every night', () => {
    it('agree with the books about yesterday, and nobody is told', async () => {
      await sell();
      await answerOf(showReport(world)('Today'));
      const waiting = world.queue.pending().length;
      world.clock.advance(hours(24));
      const { date, differences } = await answerOf(checkFigures(world)());
      expect(date).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(differences).to.deep.equal([]);
      expect(world.queue.pending()).to.have.length(waiting);
    });

    it('that differ by a rupiah are told to the owners, by what and when', async () => {
      await sell();
      world.clock.advance(hours(24));
      const reports: World['reports'] = {
        ...world.reports,
        moneyTrail: (span) =>
          pipe(
            world.reports.moneyTrail(span),
            TE.map((trail) => ({ ...trail, lines: trail.lines + 1 })),
          ),
      };
      const { date, differences } = await answerOf(checkFigures({ ...world, reports })());
      expect(differences).to.deep.equal([{ figure: 'revenue-lines', reported: 35_000, booked: 35_001 }]);
      expect(world.queue.pending()).to.deep.include({
        tag: 'NotifyAdmins',
        news: {
          tag: 'BooksBroken',
          invariant: 'F1',
          subject: `revenue-lines ${date}`,
          at: world.clock.now(),
        },
      });
    });
  });

  it('are told by themselves to each owner but those who muted them', async () => {
    expect(await answerOf(muteRecap(world)({ by: dewi, kind: 'Weekly', muted: true }))).to.deep.equal([
      'Weekly',
    ]);
    const look = () => answerOf(sendRecaps({ ...world, owners: [ani, dewi] })());
    const told = () =>
      world.queue
        .pending()
        .flatMap((one) =>
          one.tag === 'NotifyAdmin' && one.news.tag === 'Recap' ? [[one.owner, one.news.kind]] : [],
        );
    // The Sunday noon on which the shop begins; then the Monday morning.
    await look();
    world.clock.advance(hours(20));
    await look();
    await look();
    expect(told()).to.deep.equal([[ani, 'Weekly']]);
  });

  it('are told at the time that owners set, once a day however it is moved', async () => {
    const look = async () => {
      await answerOf(sendRecaps({ ...world, owners: [ani] })());
      return world.queue.take(instant(Number.MAX_SAFE_INTEGER)).length;
    };
    const at = (value: number, version: number) =>
      answerOf(world.settings.change({ name: 'recapDaily', value }, version, []));
    expect(await look()).to.equal(0);
    await at(12 * 60 + 30, 0);
    world.clock.advance(minutes(29));
    expect(await look()).to.equal(0);
    world.clock.advance(minutes(1));
    expect(await look()).to.equal(1);
    await at(13 * 60, 1);
    world.clock.advance(minutes(30));
    expect(await look()).to.equal(0);
  });

  it('that were due before the shop looked for the first time are told by nobody', async () => {
    world.clock.advance(minutes(11 * 60 + 56));
    await answerOf(sendRecaps({ ...world, owners: [ani] })());
    await answerOf(sendRecaps({ ...world, owners: [ani] })());
    expect(world.queue.pending()).to.deep.equal([]);
    expect(await answerOf(world.recaps.lastDays())).to.deep.equal({
      Daily: '2026-11-22',
      Weekly: '',
      Monthly: '',
    });
  });
});
