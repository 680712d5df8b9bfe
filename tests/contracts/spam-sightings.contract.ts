import { expect } from 'chai';
import { after, minutes, seconds } from '../../domain/instant.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { noSpamState, type SpamState } from '../../domain/people/spam-policy.ts';
import { noon } from '../support/builders/moments.ts';
import { answerOf, outcomesOf } from '../support/either.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const seenAt = (...ms: readonly number[]): SpamState => ({
  ...noSpamState,
  actions: ms.map((each) => after(noon, each)),
});

/** What every store of what the processes saw promises. */
export const spamSightingsContract = (name: string, open: OpenStore): void => {
  describe(`What the processes saw of people, ${name}`, () => {
    const store = freshStore(open);
    const budi = buyerId(7001);
    const exchange = (process: string, seen: SpamState, at = noon, person = budi) =>
      answerOf(store().spamSightings.exchange(process, person, seen, at));

    it('is told to the others, and not to whoever saw it', async () => {
      const seen: SpamState = { actions: [noon], taps: [after(noon, 5)], warnedAt: after(noon, 7) };
      expect(await exchange('a', seen)).to.deep.equal([]);
      expect(await exchange('b', seenAt(300))).to.deep.equal([seen]);
      expect(await exchange('a', seen)).to.deep.equal([seenAt(300)]);
    });

    it('is the latest that each of them said', async () => {
      await exchange('a', seenAt(0));
      await exchange('a', seenAt(0, 200));
      expect(await exchange('b', seenAt(300))).to.deep.equal([seenAt(0, 200)]);
    });

    it('is of one person alone', async () => {
      await exchange('a', seenAt(0));
      expect(await exchange('b', seenAt(0), noon, buyerId(7002))).to.deep.equal([]);
    });

    it('is told for three minutes after somebody last said anything', async () => {
      await exchange('a', seenAt(0));
      expect(await exchange('b', seenAt(0), after(noon, minutes(3)))).to.deep.equal([seenAt(0)]);
      const later = after(noon, minutes(6) + seconds(1));
      expect(await exchange('c', noSpamState, later)).to.deep.equal([]);
    });

    it('is lost by nobody who says it at the same time', async () => {
      const names = Array.from({ length: 8 }, (_, n) => `p${String(n)}`);
      await outcomesOf(
        names.map((process, n) => store().spamSightings.exchange(process, budi, seenAt(n), noon)),
      );
      const all = await exchange('last', noSpamState);
      expect(all.flatMap(({ actions }) => actions).toSorted()).to.deep.equal(
        names.map((_, n) => after(noon, n)),
      );
    });
  });
};
