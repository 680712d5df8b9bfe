import { expect } from 'chai';
import { decision } from '../../domain/decision.ts';
import { anExpiredOrder } from '../support/builders/orders.ts';
import {
  committed,
  greeted,
  lineOf,
  netflix,
  orderFor,
  placed,
  shelf,
  sold,
  spotify,
  stockUp,
  units,
} from './shop.ts';
import { answerOf, freshStore, outcomesOf, refusalOf, type OpenStore } from './store-under-test.ts';

/** What every shelf promises. */
export const stockContract = (name: string, open: OpenStore): void => {
  describe(`Stock, ${name}`, () => {
    const store = freshStore(open);

    it('puts units on the shelf and counts them', async () => {
      await stockUp(store(), netflix, []);
      expect(await answerOf(store().stock.add(netflix, units(netflix, 3)))).to.deep.equal({
        added: 3,
        alreadyInStock: 0,
        alreadySold: 0,
      });
      expect(await shelf(store(), netflix)).to.deep.equal({ stock: 3, sold: 0 });
    });

    it('refuses units of a product that nobody knows', async () => {
      expect(await refusalOf(store().stock.add(netflix, ['a unit']))).to.deep.equal({
        tag: 'UnknownProduct',
        code: netflix,
      });
      await stockUp(store(), netflix, []);
      expect(await shelf(store(), netflix)).to.deep.equal({ stock: 0, sold: 0 });
    });

    it('knows a unit again whatever blanks stand around it', async () => {
      await stockUp(store(), netflix, ['a@b.id|x ']);
      expect(await answerOf(store().stock.add(netflix, ['\ta@b.id|x', 'a@b.id|x\n', 'other']))).to.deep.equal(
        {
          added: 1,
          alreadyInStock: 2,
          alreadySold: 0,
        },
      );
    });

    it('takes an empty delivery for what it is', async () => {
      await stockUp(store(), netflix, units(netflix, 2));
      expect(await answerOf(store().stock.add(netflix, []))).to.deep.equal({
        added: 0,
        alreadyInStock: 0,
        alreadySold: 0,
      });
      expect(await shelf(store(), netflix)).to.deep.equal({ stock: 2, sold: 0 });
    });

    it('skips and counts what is on the shelf, set aside or sold', async () => {
      await stockUp(store(), netflix, ['sold']);
      await sold(store(), orderFor(await greeted(store(), 1)));
      await answerOf(store().stock.add(netflix, ['set aside']));
      await placed(store(), orderFor(await greeted(store(), 2)));
      await answerOf(store().stock.add(netflix, ['on the shelf']));
      const again = ['new', 'on the shelf', 'set aside', 'sold', 'newer'];
      expect(await answerOf(store().stock.add(netflix, again))).to.deep.equal({
        added: 2,
        alreadyInStock: 2,
        alreadySold: 1,
      });
      expect(await shelf(store(), netflix)).to.deep.equal({ stock: 3, sold: 1 });
    });

    it('adds nothing when the same file comes twice (row 29)', async () => {
      await stockUp(store(), netflix, units(netflix, 40));
      expect(await answerOf(store().stock.add(netflix, units(netflix, 40)))).to.deep.equal({
        added: 0,
        alreadyInStock: 40,
        alreadySold: 0,
      });
      expect(await shelf(store(), netflix)).to.deep.equal({ stock: 40, sold: 0 });
    });

    it('adds each unit once when the same file comes ten times at once', async () => {
      await stockUp(store(), netflix, []);
      const file = units(netflix, 50);
      await outcomesOf(Array.from({ length: 10 }, () => store().stock.add(netflix, file)));
      expect(await shelf(store(), netflix)).to.deep.equal({ stock: 50, sold: 0 });
    });

    it('still knows a unit that was set aside and came back', async () => {
      await stockUp(store(), netflix, ['the unit']);
      const { order, version } = await placed(store(), orderFor(await greeted(store())));
      const { tag: _, ...facts } = order;
      await committed(store(), decision(anExpiredOrder(facts), { stock: 'Release' }), version);
      expect(await answerOf(store().stock.add(netflix, ['the unit']))).to.deep.equal({
        added: 0,
        alreadyInStock: 1,
        alreadySold: 0,
      });
    });

    it('tells units apart to the letter otherwise', async () => {
      await stockUp(store(), netflix, ['key', 'a\nb']);
      const alike = ['Key', 'k ey', 'a\r\nb', 'a b', 'caf\u00e9', 'cafe\u0301'];
      expect(await answerOf(store().stock.add(netflix, alike))).to.deep.equal({
        added: 6,
        alreadyInStock: 0,
        alreadySold: 0,
      });
    });

    it('lets two products have equal units', async () => {
      await stockUp(store(), netflix, ['https://example.com/gift']);
      await stockUp(store(), spotify, ['https://example.com/gift']);
      expect(await shelf(store(), netflix)).to.deep.equal({ stock: 1, sold: 0 });
      expect(await shelf(store(), spotify)).to.deep.equal({ stock: 1, sold: 0 });
    });

    it('takes thousands of units in one go, and sells out of them', async () => {
      await stockUp(store(), netflix, units(netflix, 5_000));
      await sold(store(), orderFor(await greeted(store()), 1, { lines: [lineOf(netflix, 100)] }));
      expect(await shelf(store(), netflix)).to.deep.equal({ stock: 4_900, sold: 100 });
    });
  });
};
