import { expect } from 'chai';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { openSession } from '../../../application/buyers/open-session.ts';
import type { Conversations } from '../../../application/ports/conversations.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { noRights, ownerRights } from '../../../domain/staff/member.ts';
import { orderId } from '../../../domain/order/order.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { openWorld } from '../../support/fixture/world.ts';

describe('A session', () => {
  const world = openWorld();
  const owing: Pick<Conversations, 'session'> = {
    session: (profile, now) =>
      pipe(
        world.conversations.session(profile, now),
        TE.map((session) => ({ ...session, owed: [orderId('tg1-00000000')] })),
      ),
  };

  it('knows who is here, and what they may do', async () => {
    const opened = await answerOf(openSession(world)(aBuyer()));
    expect(opened.buyer.id).to.equal(aBuyer().id);
    expect(opened.rights).to.equal(noRights);
    const owned = await answerOf(openSession({ ...world, owners: [aBuyer().id] })(aBuyer()));
    expect(owned.rights).to.equal(ownerRights);
  });

  it('fails where an order that is owed is gone, or the store is away', async () => {
    const gone = await refusalOf(openSession({ ...world, conversations: owing })(aBuyer()));
    expect(gone.operation).to.equal('open session');
    const orders = { ...world.orders, find: () => TE.left(storeFailure('find', new Error('away'))) };
    const away = await refusalOf(openSession({ ...world, conversations: owing, orders })(aBuyer()));
    expect(away.operation).to.equal('find');
  });
});
