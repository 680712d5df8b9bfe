import { expect } from 'chai';
import { buyerId } from '../../domain/people/buyer.ts';
import { mutableAlerts, type MutableAlert } from '../../domain/staff/alerts.ts';
import { answerOf } from '../support/either.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const [ani, budi] = [buyerId(9_001), buyerId(9_002)];

/** What every store of muted alerts promises. */
export const alertMutesContract = (name: string, open: OpenStore): void => {
  describe(`AlertMutes, ${name}`, () => {
    const store = freshStore(open);

    const mutersOf = async (alert: MutableAlert) => (await answerOf(store().staff.audienceOf(alert))).muters;

    it('are none at first', async () => {
      expect(await answerOf(store().alertMutes.mutedBy(ani))).to.deep.equal([]);
      expect(await mutersOf('SaleMade')).to.deep.equal([]);
    });

    it('are of one person and one kind each, however often they are asked for, and end', async () => {
      for (const alert of mutableAlerts) await answerOf(store().alertMutes.mute(budi, alert, true));
      await answerOf(store().alertMutes.mute(ani, 'SaleMade', true));
      await answerOf(store().alertMutes.mute(ani, 'SaleMade', true));
      expect(await answerOf(store().alertMutes.mutedBy(ani))).to.deep.equal(['SaleMade']);
      expect(await answerOf(store().alertMutes.mutedBy(budi))).to.deep.equal([...mutableAlerts].sort());
      expect(await mutersOf('SaleMade')).to.deep.equal([ani, budi]);
      await answerOf(store().alertMutes.mute(ani, 'SaleMade', false));
      await answerOf(store().alertMutes.mute(ani, 'StockLow', false));
      expect(await mutersOf('SaleMade')).to.deep.equal([budi]);
    });
  });
};
