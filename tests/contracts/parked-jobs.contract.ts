import { expect } from 'chai';
import { buyerId } from '../../domain/people/buyer.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { orderId } from '../../domain/order/order.ts';
import { freshStore, type ParkingStore } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

const order = orderId('tg7001-0a1b2c3d');
const deliver: FollowUp = { tag: 'DeliverGoods', order };
const notifyAdmins: FollowUp = { tag: 'NotifyAdmins', news: { tag: 'SaleMade', order } };
const notifyOfMoney = (of: typeof order | null): FollowUp => ({
  tag: 'NotifyOfMoney',
  buyer: buyerId(7_001),
  news: { key: `about ${of ?? 'nothing'}`, kind: 'ByOwner', amount: 1, order: of },
});

/** What every list of parked jobs promises. */
export const parkedJobsContract = (name: string, open: () => Promise<ParkingStore>): void => {
  describe(`ParkedJobs, ${name}`, () => {
    const store = freshStore(open);

    const parked = async (followUp: FollowUp, error = 'no answer') => {
      await answerOf(store().followUps.add([followUp]));
      await store().park(followUp, error);
    };
    const list = (limit = 9) => answerOf(store().parkedJobs.list(limit));
    const retry = (id: string) => answerOf(store().parkedJobs.retry(id, []));

    it('are none while what waits has tries left', async () => {
      await answerOf(store().followUps.add([deliver]));
      expect(await list()).to.deep.equal([]);
    });

    it('are listed oldest first, at most so many, with their order and why they failed', async () => {
      for (const one of [deliver, notifyOfMoney(null), notifyAdmins]) await parked(one);
      await parked(notifyOfMoney(order), 'gone');
      const rows = (await list()).map(({ id: _, ...row }) => row);
      expect(rows).to.deep.equal([
        { task: 'deliver-goods', order, error: 'no answer' },
        { task: 'notify-of-money', order: null, error: 'no answer' },
        { task: 'notify-admins', order, error: 'no answer' },
        { task: 'notify-of-money', order, error: 'gone' },
      ]);
      expect((await list(2)).map(({ task }) => task)).to.deep.equal(['deliver-goods', 'notify-of-money']);
      expect(await store().pendingFollowUps()).to.deep.equal([]);
    });

    it('wait to run again when an owner says so, once, and leave the others parked (row 26)', async () => {
      await parked(deliver);
      await parked(notifyAdmins);
      const [first, second] = await list();
      expect(await retry(first?.id ?? '')).to.equal(true);
      expect(await store().pendingFollowUps()).to.deep.equal([deliver]);
      expect(await list()).to.deep.equal([second]);
      expect(await retry(first?.id ?? '')).to.equal(false);
    });

    it('give way to one that is queued anew for the same thing', async () => {
      await parked(deliver);
      const [first] = await list();
      await answerOf(store().followUps.add([deliver]));
      expect(await list()).to.deep.equal([]);
      expect(await store().pendingFollowUps()).to.deep.equal([deliver]);
      expect(await retry(first?.id ?? '')).to.equal(false);
    });

    it('do not know what was never there', async () => {
      for (const id of ['', '999999', 'x', '1; drop table orders']) expect(await retry(id)).to.equal(false);
    });
  });
};
