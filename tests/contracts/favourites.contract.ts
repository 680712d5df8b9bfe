import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { greeted, stockUp } from '../support/fixture/shop.ts';
import { netflix, spotify } from '../support/builders/products.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

/** What every memory of favourites promises. */
export const favouritesContract = (name: string, open: OpenStore): void => {
  describe(`Favourites, ${name}`, () => {
    const store = freshStore(open);

    it('remembers nothing at first', async () => {
      const { id } = await greeted(store());
      expect(await answerOf(store().favourites.find(id, netflix))).to.equal(null);
    });

    it('remembers the latest quantity of each product, for each buyer', async () => {
      await stockUp(store(), netflix, 0);
      const { favourites } = store();
      const budi = await greeted(store(), 1);
      const siti = await greeted(store(), 2);
      await answerOf(favourites.keep(budi.id, netflix, 3));
      await answerOf(favourites.keep(budi.id, netflix, 5));
      await answerOf(favourites.keep(budi.id, spotify, 1));
      expect(await answerOf(favourites.find(budi.id, netflix))).to.equal(5);
      expect(await answerOf(favourites.find(budi.id, spotify))).to.equal(1);
      expect(await answerOf(favourites.find(siti.id, netflix))).to.equal(null);
    });

    it('has it on the card of the product, which is as it is found', async () => {
      const { favourites, products } = store();
      const budi = await greeted(store(), 1);
      const siti = await greeted(store(), 2);
      expect(await answerOf(products.card(netflix, budi.id))).to.deep.equal(O.none);
      await stockUp(store(), netflix, 2);
      await answerOf(favourites.keep(budi.id, netflix, 5));
      const [item] = await answerOf(products.findAll([netflix]));
      const seenBy = async (id: BuyerId) => O.toUndefined(await answerOf(products.card(netflix, id)));
      expect(await seenBy(budi.id)).to.deep.equal({ item, beside: [item?.variant], favourite: 5 });
      expect(await seenBy(siti.id)).to.deep.equal({ item, beside: [item?.variant], favourite: null });
    });

    it('shows each of many who look at the same time their own card, and none where there is none', async () => {
      const { favourites, products } = store();
      await stockUp(store(), netflix, 2);
      const people = [];
      for (let n = 1; n <= 8; n += 1) people.push(await greeted(store(), n));
      await Promise.all(people.map(({ id }, n) => answerOf(favourites.keep(id, netflix, n + 1))));
      const codes = people.map((_, n) => (n === 3 ? spotify : netflix));
      const looked = people.map(({ id }, n) => answerOf(products.card(codes[n] ?? netflix, id)));
      expect((await Promise.all(looked)).map((card) => O.toUndefined(card)?.favourite)).to.deep.equal([
        ...[1, 2, 3, undefined, 5, 6, 7, 8],
      ]);
    });

    it('forgets one, however often it is told to', async () => {
      const { favourites } = store();
      const { id } = await greeted(store());
      await answerOf(favourites.keep(id, netflix, 3));
      await answerOf(favourites.keep(id, spotify, 2));
      await answerOf(favourites.keep(id, netflix, null));
      await answerOf(favourites.keep(id, netflix, null));
      expect(await answerOf(favourites.find(id, netflix))).to.equal(null);
      expect(await answerOf(favourites.find(id, spotify))).to.equal(2);
    });
  });
};
