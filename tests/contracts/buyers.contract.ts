import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { buyerId, type Profile } from '../../domain/people/buyer.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf } from '../support/either.ts';

/** What everybody who remembers buyers promises. */
export const buyersContract = (name: string, open: OpenStore): void => {
  describe(`Buyers, ${name}`, () => {
    const store = freshStore(open);

    const greet = async (profile: Profile) => (await answerOf(store().buyers.greet(profile, noon))).buyer;
    const find = (profile: Profile) => answerOf(store().buyers.find(profile.id));

    it('knows nobody at first', async () => {
      expect(await find(aBuyer())).to.deep.equal(O.none);
    });

    it('knows who was greeted, and speaks as the messenger guesses', async () => {
      const budi = aBuyer({ language: 'en' });
      expect(await greet(budi)).to.deep.equal(budi);
      expect(await find(budi)).to.deep.equal(O.some(budi));
    });

    it('keeps names to the letter, and ids as large as messengers give them', async () => {
      const siti = aBuyer({
        id: buyerId(7_999_999_999_999),
        firstName: '<b>Siti</b> 🌸 & "co"',
        username: null,
      });
      expect(await greet(siti)).to.deep.equal(siti);
      expect(await find(siti)).to.deep.equal(O.some(siti));
    });

    it('takes over the name and the guess of today', async () => {
      await greet(aBuyer({ firstName: 'Budi', username: 'budi_s', language: 'id' }));
      const today = aBuyer({ firstName: 'Budi Santoso', username: null, language: 'en' });
      expect(await greet(today)).to.deep.equal(today);
      expect(await find(today)).to.deep.equal(O.some(today));
    });

    it('speaks the language that the buyer chose, whatever the messenger guesses later', async () => {
      const guessed = aBuyer({ language: 'id' });
      await greet(guessed);
      await answerOf(store().buyers.speak(guessed.id, 'en'));
      expect(await find(guessed)).to.deep.equal(O.some({ ...guessed, language: 'en' }));
      const renamed = { ...guessed, firstName: 'Budi Santoso' };
      expect(await greet(renamed)).to.deep.equal({ ...renamed, language: 'en' });
      expect(await find(guessed)).to.deep.equal(O.some({ ...renamed, language: 'en' }));
    });

    it('keeps to a chosen language that the messenger had guessed anyway', async () => {
      const guessed = aBuyer({ language: 'en' });
      await greet(guessed);
      await answerOf(store().buyers.speak(guessed.id, 'en'));
      expect(await greet({ ...guessed, language: 'id' })).to.deep.equal(guessed);
    });

    it('lets the buyer choose again', async () => {
      const guessed = aBuyer();
      await greet(guessed);
      await answerOf(store().buyers.speak(guessed.id, 'en'));
      await answerOf(store().buyers.speak(guessed.id, 'id'));
      expect(await greet({ ...guessed, language: 'en' })).to.deep.equal({ ...guessed, language: 'id' });
    });

    it('leaves the language of others alone', async () => {
      const budi = aBuyer({ id: buyerId(1), language: 'id' });
      const siti = aBuyer({ id: buyerId(2), language: 'id' });
      await greet(budi);
      await greet(siti);
      await answerOf(store().buyers.speak(budi.id, 'en'));
      expect(await find(siti)).to.deep.equal(O.some(siti));
    });

    it('makes no buyer of somebody it never greeted', async () => {
      await answerOf(store().buyers.speak(aBuyer().id, 'en'));
      expect(await find(aBuyer())).to.deep.equal(O.none);
    });

    it('finds who bears a name, whatever its capitals', async () => {
      const budi = aBuyer({ username: 'Budi_S' });
      await greet(budi);
      await greet(aBuyer({ id: buyerId(2), username: null }));
      for (const typed of ['Budi_S', 'budi_s', 'BUDI_S'])
        expect(await answerOf(store().buyers.findByUsername(typed))).to.deep.equal(O.some(budi));
      expect(await answerOf(store().buyers.findByUsername('budi'))).to.deep.equal(O.none);
    });

    it('finds nobody by a name they bear no longer', async () => {
      await greet(aBuyer({ username: 'budi_s' }));
      const renamed = aBuyer({ username: 'budi_santoso' });
      await greet(renamed);
      expect(await answerOf(store().buyers.findByUsername('budi_s'))).to.deep.equal(O.none);
      expect(await answerOf(store().buyers.findByUsername('budi_santoso'))).to.deep.equal(O.some(renamed));
    });

    it('gives a name that went to another to the one who took it last, not who came by last', async () => {
      const former = aBuyer({ id: buyerId(1), username: 'toko' });
      const latter = aBuyer({ id: buyerId(2), username: 'TOKO' });
      const came = (buyer: Profile, minute: number) =>
        answerOf(store().buyers.greet(buyer, minutesPastNoon(minute)));
      await came({ ...latter, username: 'lain' }, 0);
      await came(former, 1);
      await came(latter, 2);
      await came(former, 3);
      expect(await answerOf(store().buyers.findByUsername('toko'))).to.deep.equal(O.some(latter));
    });

    it('counts one who says hello ten times at once as one', async () => {
      await outcomesOf(
        Array.from({ length: 10 }, (_, n) => store().buyers.greet(aBuyer(), minutesPastNoon(n))),
      );
      expect(await answerOf(store().dailyStats.publicStats())).to.deep.equal({
        users: 1,
        finishedTransactions: 0,
      });
    });
  });
};
