import { expect } from 'chai';
import { stale } from '../../application/ports/versioned.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import type { AlertGroup } from '../../domain/staff/alert-group.ts';
import { noon } from '../support/builders/moments.ts';
import { answerOf, refusalOf } from '../support/either.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const group: AlertGroup = { chat: -1_002_345_678_901, title: 'Tim <Toko>', topics: { Sales: 2, Recaps: 11 } };
const entry = {
  by: buyerId(9_001),
  action: 'alerts.move',
  subject: 'alerts',
  before: { to: null },
  after: { to: 'Tim' },
  at: noon,
};
const lost = {
  tag: 'NotifyAdmins',
  news: { tag: 'AlertsLost', title: 'Tim', topic: 'Sales', at: noon },
} as const;

/** What every store of the group for alerts promises. */
export const alertGroupsContract = (name: string, open: OpenStore): void => {
  describe(`AlertGroups, ${name}`, () => {
    const store = freshStore(open);
    const find = () => answerOf(store().alertGroups.find());

    it('is none at first', async () => {
      expect(await find()).to.deep.equal({ version: 0, value: null });
    });

    it('is what was put last, and none again', async () => {
      await answerOf(store().alertGroups.put(group, 0, [], []));
      expect(await find()).to.deep.equal({ version: 1, value: group });
      await answerOf(store().alertGroups.put({ ...group, topics: { Sales: 2 } }, 1, [], []));
      expect(await find()).to.deep.equal({ version: 2, value: { ...group, topics: { Sales: 2 } } });
      await answerOf(store().alertGroups.put(null, 2, [], []));
      expect(await find()).to.deep.equal({ version: 3, value: null });
    });

    it('comes with its audit and follow-ups, or not at all where another was quicker', async () => {
      await answerOf(store().alertGroups.put(group, 0, [entry], [lost]));
      expect(await refusalOf(store().alertGroups.put(null, 0, [entry], [lost, lost]))).to.deep.equal(stale);
      expect(await find()).to.deep.equal({ version: 1, value: group });
      expect(await store().pendingFollowUps()).to.deep.equal([lost]);
      const { items } = await answerOf(store().auditLog.list({ offset: 0, limit: 9 }));
      expect(items).to.deep.equal([entry]);
    });
  });
};
