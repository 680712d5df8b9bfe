import { expect } from 'chai';
import { noon } from '../support/builders/moments.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

const [ani, budi] = [buyerId(9_001), buyerId(9_002)];

/** What every store of muted recaps promises. */
export const recapsContract = (name: string, open: OpenStore): void => {
  describe(`Recaps, ${name}`, () => {
    const store = freshStore(open);
    const mute = (owner: typeof ani, kind: 'Daily' | 'Weekly', muted = true) =>
      answerOf(store().recaps.mute(owner, kind, muted));

    it('are muted by nobody at first', async () => {
      expect(await answerOf(store().recaps.mutedBy(ani))).to.deep.equal([]);
      expect(await answerOf(store().recaps.mutersOf('Daily'))).to.deep.equal([]);
    });

    it('are muted each by itself and for one owner alone, however often that is asked', async () => {
      await mute(budi, 'Daily');
      await mute(ani, 'Weekly');
      await mute(ani, 'Daily');
      await mute(ani, 'Daily');
      expect(await answerOf(store().recaps.mutedBy(ani))).to.deep.equal(['Daily', 'Weekly']);
      expect(await answerOf(store().recaps.mutersOf('Daily'))).to.deep.equal([ani, budi]);
      expect(await answerOf(store().recaps.mutersOf('Weekly'))).to.deep.equal([ani]);
    });

    it('come back when they are wanted again', async () => {
      await mute(ani, 'Daily');
      await mute(budi, 'Daily');
      await mute(ani, 'Daily', false);
      await mute(ani, 'Weekly', false);
      expect(await answerOf(store().recaps.mutersOf('Daily'))).to.deep.equal([budi]);
    });

    it('are told once for a day, with what follows', async () => {
      const news = { tag: 'Recap', kind: 'Weekly', at: noon } as const;
      const followUps = [{ tag: 'NotifyAdmin', owner: ani, news } as const];
      expect(await answerOf(store().recaps.lastDays())).to.deep.equal({
        Daily: null,
        Weekly: null,
        Monthly: null,
      });
      await answerOf(store().recaps.tell('Weekly', '', []));
      await answerOf(store().recaps.tell('Weekly', '2026-11-23', followUps));
      const late = [{ ...followUps[0], owner: budi } as const];
      await answerOf(store().recaps.tell('Weekly', '2026-11-23', late));
      await answerOf(store().recaps.tell('Weekly', '2026-11-22', late));
      expect(await store().pendingFollowUps()).to.deep.equal(followUps);
      expect(await answerOf(store().recaps.lastDays())).to.deep.equal({
        Daily: null,
        Weekly: '2026-11-23',
        Monthly: null,
      });
    });
  });
};
