import { expect } from 'chai';
import { memoryMessenger } from '../../../adapters/memory/messenger.ts';
import type { BuyerNews, OwnerReport } from '../../../application/ports/messenger.ts';
import { ownerRights } from '../../../domain/staff/member.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { anExpiredOrder } from '../../support/builders/orders.ts';

const owner = buyerId(1);
const news: BuyerNews = { tag: 'Expired', order: anExpiredOrder() };
const report: OwnerReport = {
  news: { tag: 'SaleMade', order: anExpiredOrder().id },
  order: anExpiredOrder(),
  buyer: aBuyer(),
  rights: ownerRights,
};

describe('The messenger in memory', () => {
  it('remembers whom it told what, in turn', async () => {
    const messenger = memoryMessenger();
    await answerOf(messenger.notifyAdmin(owner, report));
    await answerOf(messenger.notifyBuyer(aBuyer(), news));
    expect(messenger.told()).to.deep.equal([
      { to: owner, report },
      { to: aBuyer().id, news },
    ]);
  });

  it('cannot reach who blocked the shop, until they come back', async () => {
    const messenger = memoryMessenger();
    messenger.block(aBuyer().id);
    expect(await refusalOf(messenger.notifyBuyer(aBuyer(), news))).to.deep.equal({ tag: 'Unreachable' });
    await answerOf(messenger.notifyAdmin(owner, report));
    messenger.unblock(aBuyer().id);
    await answerOf(messenger.notifyBuyer(aBuyer(), news));
    expect(messenger.told().map(({ to }) => to)).to.deep.equal([owner, aBuyer().id]);
  });

  it('loses as many messages as it was told to', async () => {
    const messenger = memoryMessenger();
    messenger.failNext(2);
    const no = async () => (await refusalOf(messenger.notifyBuyer(aBuyer(), news))).tag;
    expect([await no(), await no()]).to.deep.equal(['DeliveryFailure', 'DeliveryFailure']);
    await answerOf(messenger.notifyBuyer(aBuyer(), news));
    expect(messenger.told()).to.deep.equal([{ to: aBuyer().id, news }]);
  });
});
