import { expect } from 'chai';
import { jobUseCases, useCases } from '../../application/use-cases.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { answerOf } from '../support/either.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { openWorld } from '../support/fixture/world.ts';

describe('The use cases', () => {
  const owners = [buyerId(9_001), buyerId(9_002)];
  const world = openWorld();
  const ports = { ...world, owners };

  it('are there for people', async () => {
    expect(await answerOf(useCases(ports).listUnpaid(aBuyer().id))).to.deep.equal([]);
  });

  it('say the limits of a deposit as they are now', () => {
    expect(useCases(ports).depositLimits()).to.deep.equal(world.policy().depositLimits);
  });

  it('are there for jobs', async () => {
    const news = { tag: 'JobParked', task: 'any', order: null } as const;
    await answerOf(jobUseCases(ports).notifyAdmins(news));
    expect(world.queue.pending()).to.deep.equal(owners.map((owner) => ({ tag: 'NotifyAdmin', owner, news })));
  });
});
