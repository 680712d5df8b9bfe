import { expect } from 'chai';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { openSession } from '../../../application/buyers/open-session.ts';
import type { Conversations } from '../../../application/ports/conversations.ts';
import type { Orders } from '../../../application/ports/orders.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { noRights, ownerRights } from '../../../domain/staff/member.ts';
import { orderId } from '../../../domain/order/order.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { openWorld } from '../../support/fixture/world.ts';

describe('A session', () => {
  const world = openWorld();
  const owed = [orderId('tg1-00000000'), orderId('tg1-00000001')];
  const owing: Pick<Conversations, 'session'> = {
    session: (profile, now) =>
      pipe(
        world.conversations.session(profile, now),
        TE.map((session) => ({ ...session, owed })),
      ),
  };

  it('knows who is here, and what they may do', async () => {
    const opened = await answerOf(openSession(world)(aBuyer()));
    expect(opened.buyer.id).to.equal(aBuyer().id);
    expect(opened.rights).to.equal(noRights);
    const owned = await answerOf(openSession({ ...world, owners: [aBuyer().id] })(aBuyer()));
    expect(owned.rights).to.equal(ownerRights);
  });

  it('serves a buyer also where orders that are owed are gone or cannot be kept, and says which', async () => {
    const failures = async (orders: Pick<Orders, 'find' | 'commit'>) => {
      const { buyer, notResumed } = await answerOf(
        openSession({ ...world, orders, conversations: owing })(aBuyer()),
      );
      expect(buyer.id).to.equal(aBuyer().id);
      return notResumed.map(({ order, failure }) => [order, failure.operation]);
    };
    expect(await failures(world.orders)).to.deep.equal(owed.map((order) => [order, 'open session']));
    const find = () => TE.left(storeFailure('find', new Error('away')));
    expect(await failures({ ...world.orders, find })).to.deep.equal(owed.map((order) => [order, 'find']));
  });

  it('fails where the store is away', async () => {
    const session = () => TE.left(storeFailure('session', new Error('away')));
    const opened = openSession({ ...world, conversations: { session } })(aBuyer());
    expect((await refusalOf(opened)).operation).to.equal('session');
  });
});
