import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { notifyAdmins } from '../../../application/notifications/notify-admins.ts';
import { stale } from '../../../application/ports/versioned.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import type { AlertGroup } from '../../../domain/staff/alert-group.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { brokenStore, openWorld } from '../../support/fixture/world.ts';

const [ani, dewi] = [buyerId(9_001), buyerId(9_002)];
const group: AlertGroup = { chat: -5, title: 'Tim', topics: { Stock: 7, Recaps: 8 } };
const low = { tag: 'StockLow', product: variantCode('NETFLIX-1M'), name: 'Netflix', left: 2 } as const;
const toEach = [ani, dewi].map((owner) => ({ tag: 'NotifyAdmin', owner, news: low }) as const);

describe('An alert for a group', () => {
  const open = async (chosen: AlertGroup | null = group) => {
    const world = { ...openWorld(), owners: [ani, dewi] };
    if (chosen !== null) await answerOf(world.alertGroups.put(chosen, 0, [], []));
    return { world, pending: () => world.queue.pending(), take: () => world.queue.take(world.clock.now()) };
  };
  const chosenIn = async ({ world }: Awaited<ReturnType<typeof open>>) =>
    (await answerOf(world.alertGroups.find())).value;

  it('goes there once, and to nobody in private', async () => {
    const { world, pending } = await open();
    await answerOf(notifyAdmins(world)(low));
    expect(pending()).to.deep.equal([]);
    expect(world.messenger.toldGroup()).to.deep.equal([
      { place: { chat: -5, kind: 'Stock', topic: 7 }, report: { news: low, order: null, buyer: null } },
    ]);
  });

  it('goes to everybody where its kind has no topic, and where there is no group any more', async () => {
    const { world, take } = await open({ ...group, topics: { Recaps: 8 } });
    await answerOf(notifyAdmins(world)(low));
    expect(take()).to.deep.equal(toEach);
    const none = await open(null);
    await answerOf(notifyAdmins(none.world)(low));
    expect(none.take()).to.deep.equal(toEach);
  });

  for (const { what, left } of [
    { what: 'Topic', left: { ...group, topics: { Recaps: 8 } } },
    { what: 'Group', left: null },
  ] as const)
    it(`goes to everybody when the ${what.toLowerCase()} is gone, of which the owners hear once`, async () => {
      const room = await open();
      const { world } = room;
      world.messenger.losesGroup({ tag: 'PlaceGone', what });
      await answerOf(notifyAdmins(world)(low));
      const topic = what === 'Topic' ? 'Stock' : null;
      const news = { tag: 'AlertsLost', title: 'Tim', topic, at: world.clock.now() } as const;
      expect(room.take()).to.have.deep.members([{ tag: 'NotifyAdmins', news }, ...toEach]);
      expect(await chosenIn(room)).to.deep.equal(left);
      await answerOf(notifyAdmins(world)(low));
      expect(room.take()).to.deep.equal(toEach);
    });

  it('waits for a group that does not answer, and stays chosen', async () => {
    const room = await open();
    const away = {
      tag: 'DeliveryFailure',
      operation: 'send',
      retryAfter: 5_000,
      cause: new Error('away'),
    } as const;
    room.world.messenger.losesGroup(away);
    expect(await refusalOf(notifyAdmins(room.world)(low))).to.deep.equal(away);
    expect(room.take()).to.deep.equal([]);
    expect(await chosenIn(room)).to.deep.equal(group);
  });

  it('is looked at anew when the choice changed meanwhile, for as long as that is likely', async () => {
    const room = await open();
    const { world } = room;
    world.messenger.losesGroup({ tag: 'PlaceGone', what: 'Group' });
    let rivals = 2;
    const { put } = world.alertGroups;
    const alertGroups = {
      ...world.alertGroups,
      put: (...given: Parameters<typeof put>) => ((rivals -= 1) >= 0 ? TE.left(stale) : put(...given)),
    };
    await answerOf(notifyAdmins({ ...world, alertGroups })(low));
    expect(room.take()).to.have.lengthOf(3);
    rivals = Number.POSITIVE_INFINITY;
    await answerOf(world.alertGroups.put(group, 2, [], []));
    expect((await refusalOf(notifyAdmins({ ...world, alertGroups })(low))).tag).to.equal('StoreFailure');
  });

  it('is not lost where the group cannot be given up now', async () => {
    const room = await open();
    room.world.messenger.losesGroup({ tag: 'PlaceGone', what: 'Group' });
    const alertGroups = { ...room.world.alertGroups, put: () => TE.left(brokenStore) };
    const failed = await notifyAdmins({ ...room.world, alertGroups })(low)();
    expect(failed).to.deep.equal(E.left(brokenStore));
    expect(await chosenIn(room)).to.deep.equal(group);
  });
});
