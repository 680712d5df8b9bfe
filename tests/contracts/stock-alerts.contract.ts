import { noon } from '../support/builders/moments.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { expect } from 'chai';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { decision } from '../../domain/order/decision.ts';
import { anExpiredOrder, lineOf, orderFor } from '../support/builders/orders.ts';
import { committed, greeted, placed, stockUp } from '../support/fixture/shop.ts';
import { netflix, units } from '../support/builders/products.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

const audit = [
  { by: buyerId(9_001), action: 'stock.change', subject: 'batch:1', before: {}, after: {}, at: noon },
] as const;

/** What every memory of what owners know of the stock promises. */
export const stockAlertsContract = (name: string, open: OpenStore): void => {
  describe(`StockAlerts, ${name}`, () => {
    const store = freshStore(open);
    const crossings = (usual = 3) => answerOf(store().stockAlerts.crossings(10, usual));
    const crossing = async () => {
      const [first] = await crossings();
      if (first === undefined) throw new Error('nothing crossed a threshold');
      return first;
    };

    it('takes what was never stocked for known to be out', async () => {
      await stockUp(store(), netflix, 0);
      expect(await crossings()).to.deep.equal([]);
      await answerOf(store().stock.add(netflix, units(netflix, 5)));
      const found = await crossing();
      const { product, available, threshold, known } = found;
      expect({ product, available, threshold, known }).to.deep.equal({
        product: netflix,
        available: 5,
        threshold: 3,
        known: 'Out',
      });
      await answerOf(store().stockAlerts.note(found, 'Plenty', []));
      expect(await crossings()).to.deep.equal([]);
      expect((await crossings(5)).map(({ threshold: usual }) => usual)).to.deep.equal([5]);
    });

    it('finds what became low or ran out, and what came back', async () => {
      await stockUp(store(), netflix, 5);
      await answerOf(store().stockAlerts.note(await crossing(), 'Plenty', []));
      const { order, version } = await placed(
        store(),
        orderFor(await greeted(store()), 1, { lines: [lineOf(netflix, 2)] }),
      );
      expect((await crossing()).available).to.equal(3);
      const { tag: _, ...facts } = order;
      await committed(store(), decision(anExpiredOrder(facts), { stock: 'Release' }), version);
      expect(await crossings()).to.deep.equal([]);
    });

    it('keeps what is known with what follows, once', async () => {
      await stockUp(store(), netflix, 5);
      await answerOf(store().stockAlerts.note(await crossing(), 'Plenty', []));
      await answerOf(store().stockAlerts.setThreshold(netflix, 7, audit));
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(1);
      const seen = await crossing();
      expect([seen.threshold, seen.known]).to.deep.equal([7, 'Plenty']);
      const news = { tag: 'StockLow', product: netflix, name: 'n', left: 5 } as const;
      const followUps: readonly FollowUp[] = [{ tag: 'NotifyAdmins', news }];
      await answerOf(store().stockAlerts.note(seen, 'Low', followUps));
      const again = { ...news, left: 4 };
      await answerOf(store().stockAlerts.note(seen, 'Low', [{ tag: 'NotifyAdmins', news: again }]));
      expect(await store().pendingFollowUps()).to.deep.equal(followUps);
      expect(await crossings()).to.deep.equal([]);
    });
  });
};
