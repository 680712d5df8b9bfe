import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { offerRestock } from '../../../application/restock/offer-restock.ts';
import { notifyRestocked } from '../../../application/restock/notify-restocked.ts';
import { isWaiting, leaveRestock } from '../../../application/restock/wait-for-restock.ts';
import { watchStock } from '../../../application/restock/watch-stock.ts';
import { stale } from '../../../application/ports/versioned.ts';
import { addUnits } from '../../../application/stocking/add-units.ts';
import { buyerId, type BuyerId } from '../../../domain/people/buyer.ts';
import { minutes } from '../../../domain/instant.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { brokenStore, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix, spotify } from '../../support/builders/products.ts';

describe('Back in stock', () => {
  let world: World;
  let buyers: readonly BuyerId[];

  const works = async (): Promise<void> => {
    for (let round = 0; round < 20; round += 1) {
      const due = world.queue.take(world.clock.now());
      if (due.length === 0) return;
      for (const followUp of due) {
        if (followUp.tag === 'OfferRestock' || followUp.tag === 'PassRestockOn')
          await answerOf(offerRestock(world)(followUp.product));
        if (followUp.tag === 'NotifyRestocked')
          await answerOf(notifyRestocked(world)(followUp.buyer, followUp.product));
      }
    }
  };
  const arrive = async (...units: readonly string[]) => {
    await answerOf(addUnits(world)(netflix, units));
    await works();
  };
  const told = () => world.messenger.told().map(({ to }) => to);

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 0);
    const three = [];
    for (const n of [1, 2, 3]) three.push((await greeted(world, { id: buyerId(7_000 + n) })).id);
    buyers = three;
    for (const buyer of buyers) await answerOf(world.restocks.join(buyer, netflix));
  });

  it('tells the first in line, as many as arrived, once', async () => {
    await arrive('a', 'b');
    expect(told()).to.deep.equal(buyers.slice(0, 2));
    await answerOf(offerRestock(world)(netflix));
    await works();
    expect(told()).to.deep.equal(buyers.slice(0, 2));
    expect(world.messenger.told()[0]).to.deep.nested.include({ 'news.tag': 'Restocked' });
  });

  it('does nothing where nobody waits', async () => {
    await stockUp(world, spotify, 3);
    await answerOf(offerRestock(world)(spotify));
    await works();
    expect(told()).to.deep.equal([]);
  });

  it('passes a turn on after 15 minutes', async () => {
    await arrive('a');
    world.clock.advance(minutes(14));
    await works();
    expect(told()).to.deep.equal(buyers.slice(0, 1));
    world.clock.advance(minutes(1));
    await works();
    expect(told()).to.deep.equal(buyers.slice(0, 2));
    expect(await answerOf(isWaiting(world)(buyers[0] ?? buyerId(0), netflix))).to.equal(false);
  });

  it('passes over who blocked the shop, who is unknown, and who wants it no longer', async () => {
    const [first, second, third] = buyers as readonly [BuyerId, BuyerId, BuyerId];
    world.messenger.block(first);
    await answerOf(leaveRestock(world)(second, netflix));
    await arrive('a');
    expect(told()).to.deep.equal([third]);
    const gone = { ...world, buyers: { find: () => TE.right(O.none) } };
    await answerOf(notifyRestocked(gone)(third, netflix));
    expect(await answerOf(isWaiting(world)(third, netflix))).to.equal(false);
  });

  it('says nothing any more once the turn is over, and tries again what did not get through', async () => {
    await answerOf(addUnits(world)(netflix, ['a']));
    await answerOf(offerRestock(world)(netflix));
    const [first] = buyers as readonly [BuyerId];
    world.messenger.failNext(1);
    expect((await refusalOf(notifyRestocked(world)(first, netflix))).tag).to.equal('DeliveryFailure');
    world.clock.advance(minutes(15));
    await answerOf(notifyRestocked(world)(first, netflix));
    await answerOf(notifyRestocked(world)(buyerId(1), spotify));
    expect(told()).to.deep.equal([]);
  });

  it('looks again where others changed the line, and gives up at last', async () => {
    await answerOf(addUnits(world)(netflix, ['a']));
    let left = 3;
    const rivals = {
      ...world.restocks,
      commit: ((...given) =>
        (left -= 1) >= 0 ? TE.left(stale) : world.restocks.commit(...given)) as typeof world.restocks.commit,
    };
    await answerOf(offerRestock({ ...world, restocks: rivals })(netflix));
    await works();
    expect(told()).to.deep.equal(buyers.slice(0, 1));
    left = 100;
    await answerOf(addUnits(world)(netflix, ['b']));
    expect((await refusalOf(offerRestock({ ...world, restocks: rivals })(netflix))).tag).to.equal(
      'StoreFailure',
    );
    const broken = { ...world.restocks, commit: () => TE.left(brokenStore) };
    expect(await refusalOf(offerRestock({ ...world, restocks: broken })(netflix))).to.deep.equal(brokenStore);
  });

  it('is offered within a minute when units come back from an order that nobody paid', async () => {
    await stockUp(world, netflix, 1);
    world.queue.take(world.clock.now());
    await answerOf(watchStock(world)());
    await works();
    expect(told()).to.deep.equal(buyers.slice(0, 1));
  });
});

describe('The watch over the stock', () => {
  it('has owners told once what became low and once what ran out', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 4);
    const news = () => {
      const due = world.queue.take(world.clock.now());
      return due.flatMap((followUp) => (followUp.tag === 'NotifyAdmins' ? [followUp.news] : []));
    };
    await answerOf(watchStock(world)());
    expect(news()).to.deep.equal([]);
    const buyer = await greeted(world);
    await ordered(world, buyer, netflix, 2);
    await answerOf(watchStock(world)());
    await answerOf(watchStock(world)());
    expect(news()).to.deep.equal([{ tag: 'StockLow', product: netflix, name: netflix, left: 2 }]);
    await ordered(world, buyer, netflix, 2);
    await answerOf(watchStock(world)());
    expect(news()).to.deep.equal([{ tag: 'StockLow', product: netflix, name: netflix, left: 0 }]);
  });
});
