import { noon } from '../support/builders/moments.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { decision } from '../../domain/order/decision.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import type { ImportWatch } from '../../application/ports/stock.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { noFacts, stockBatchId, stockImportId } from '../../domain/stock/stock-batch.ts';
import { anExpiredOrder, lineOf, orderFor } from '../support/builders/orders.ts';
import { committed, filledCart, greeted, placed, shelfOf, sold, stockUp } from '../support/fixture/shop.ts';
import { netflix, spotify, units } from '../support/builders/products.ts';
import { placementOf } from '../support/builders/decisions.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { aStaffDecision } from '../support/builders/staff.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';

const stockless = variantCode('NOBODY');

const audit = [
  { by: buyerId(9_001), action: 'stock.change', subject: 'batch:1', before: {}, after: {}, at: noon },
] as const;

/** What every shelf promises. */
export const stockContract = (name: string, open: OpenStore): void => {
  describe(`Stock, ${name}`, () => {
    const store = freshStore(open);

    it('puts units on the shelf and counts them', async () => {
      await stockUp(store(), netflix, 0);
      expect(await answerOf(store().stock.add(netflix, units(netflix, 3)))).to.deep.equal({
        added: 3,
        alreadyInStock: 0,
        alreadySold: 0,
      });
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 3, sold: 0 });
    });

    it('refuses units of a product that nobody knows', async () => {
      expect(await refusalOf(store().stock.add(netflix, ['a unit']))).to.deep.equal({
        tag: 'UnknownProduct',
        code: netflix,
      });
      await stockUp(store(), netflix, 0);
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 0 });
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

    it('F2: knows a unit again whatever is in it that nobody can see', async () => {
      await stockUp(store(), netflix, ['a@b.id|x', 'one\ntwo']);
      const marked = [
        '\uFEFFa@b\u200B.id|x\u00AD',
        'a@b.id\u2060|x\u3164',
        'one\r\ntwo',
        'one\u2028\u200Etwo',
      ];
      expect(await answerOf(store().stock.add(netflix, [...marked, 'other']))).to.deep.equal({
        added: 1,
        alreadyInStock: 4,
        alreadySold: 0,
      });
    });

    it('takes an empty delivery for what it is', async () => {
      await stockUp(store(), netflix, 2);
      expect(await answerOf(store().stock.add(netflix, []))).to.deep.equal({
        added: 0,
        alreadyInStock: 0,
        alreadySold: 0,
      });
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 2, sold: 0 });
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
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 3, sold: 1 });
    });

    it('adds nothing when the same file comes twice (row 29)', async () => {
      await stockUp(store(), netflix, 40);
      expect(await answerOf(store().stock.add(netflix, units(netflix, 40)))).to.deep.equal({
        added: 0,
        alreadyInStock: 40,
        alreadySold: 0,
      });
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 40, sold: 0 });
    });

    it('adds each unit once when the same file comes ten times at once', async () => {
      await stockUp(store(), netflix, 0);
      const file = units(netflix, 50);
      await outcomesOf(Array.from({ length: 10 }, () => store().stock.add(netflix, file)));
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 50, sold: 0 });
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
      const alike = ['Key', 'k ey', 'a b', 'caf\u00e9', 'cafe\u0301', '👩‍💻', '👩💻'];
      expect(await answerOf(store().stock.add(netflix, alike))).to.deep.equal({
        added: 7,
        alreadyInStock: 0,
        alreadySold: 0,
      });
    });

    it('lets two products have equal units', async () => {
      await stockUp(store(), netflix, ['https://example.com/gift']);
      await stockUp(store(), spotify, ['https://example.com/gift']);
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 1, sold: 0 });
      expect(await shelfOf(store(), spotify)).to.deep.equal({ stock: 1, sold: 0 });
    });

    describe('that was imported last', () => {
      const last = () => answerOf(store().stock.lastBatch(netflix));
      const takenBack = async () => {
        const batch = await last();
        if (O.isNone(batch)) throw new Error('there is no batch to take back');
        return { id: batch.value.id, counts: await answerOf(store().stock.takeBack(batch.value.id, audit)) };
      };
      const countsOf = async () => {
        const batch = await last();
        if (O.isNone(batch)) return null;
        const { product, available, reserved, sold: bought, takenBack: gone } = batch.value;
        return { product, available, reserved, sold: bought, takenBack: gone };
      };

      it('F3: is taken back, the import before it after it, and nothing else', async () => {
        await stockUp(store(), netflix, ['a', 'b']);
        await stockUp(store(), spotify, ['a']);
        await answerOf(store().stock.add(netflix, ['b', 'c', 'd', 'e']));
        expect(await countsOf()).to.deep.equal({
          product: netflix,
          available: 3,
          reserved: 0,
          sold: 0,
          takenBack: 0,
        });
        expect((await takenBack()).counts).to.deep.equal({ removed: 3, reserved: 0, sold: 0 });
        expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 2, sold: 0 });
        expect((await takenBack()).counts).to.deep.equal({ removed: 2, reserved: 0, sold: 0 });
        expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 0 });
        expect(await last()).to.deep.equal(O.none);
        expect(await shelfOf(store(), spotify)).to.deep.equal({ stock: 1, sold: 0 });
      });

      it('F3: is taken back once, however often it is asked for', async () => {
        await stockUp(store(), netflix, ['a']);
        await answerOf(store().stock.add(netflix, ['b', 'c']));
        const { id } = await takenBack();
        expect(await answerOf(store().stock.takeBack(id, audit))).to.deep.equal({
          removed: 0,
          reserved: 0,
          sold: 0,
        });
        expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 1, sold: 0 });
      });

      it('F3: leaves what orders hold and what was sold, and counts them', async () => {
        await stockUp(store(), netflix, ['a', 'b', 'c', 'd']);
        await sold(store(), orderFor(await greeted(store(), 1)));
        const { order, version } = await placed(store(), orderFor(await greeted(store(), 2)));
        const { id, counts } = await takenBack();
        expect(counts).to.deep.equal({ removed: 2, reserved: 1, sold: 1 });
        expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 1 });
        const { tag: _, ...facts } = order;
        await committed(store(), decision(anExpiredOrder(facts), { stock: 'Release' }), version);
        expect(await countsOf()).to.deep.equal({
          product: netflix,
          available: 1,
          reserved: 0,
          sold: 1,
          takenBack: 2,
        });
        expect(await takenBack()).to.deep.equal({ id, counts: { removed: 1, reserved: 0, sold: 1 } });
        expect(await last()).to.deep.equal(O.none);
      });

      it('F3: may be imported again after it was taken back', async () => {
        await stockUp(store(), netflix, ['a', 'b']);
        await takenBack();
        expect(await answerOf(store().stock.add(netflix, ['a', 'b', 'c']))).to.deep.equal({
          added: 3,
          alreadyInStock: 0,
          alreadySold: 0,
        });
        expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 3, sold: 0 });
      });

      it('is none when nothing of an import was new', async () => {
        await stockUp(store(), netflix, ['a']);
        await answerOf(store().stock.add(netflix, ['a']));
        expect((await takenBack()).counts).to.deep.equal({ removed: 1, reserved: 0, sold: 0 });
        expect(await last()).to.deep.equal(O.none);
      });

      it('is first the one that was sold out, of which nothing can be taken back', async () => {
        await stockUp(store(), netflix, ['a']);
        await sold(store(), orderFor(await greeted(store(), 1)));
        await answerOf(store().stock.add(netflix, ['b']));
        await sold(store(), orderFor(await greeted(store(), 2)));
        expect((await takenBack()).counts).to.deep.equal({ removed: 0, reserved: 0, sold: 1 });
        expect((await takenBack()).counts).to.deep.equal({ removed: 0, reserved: 0, sold: 1 });
        expect(await last()).to.deep.equal(O.none);
      });

      it('is refused for a product that nobody knows', async () => {
        expect(await refusalOf(store().stock.lastBatch(netflix))).to.deep.equal({
          tag: 'UnknownProduct',
          code: netflix,
        });
        expect(await answerOf(store().stock.takeBack(stockBatchId(4_711), audit))).to.deep.equal({
          removed: 0,
          reserved: 0,
          sold: 0,
        });
      });

      it('F3: is sold or taken back, never both, while buyers rush in', async () => {
        await stockUp(store(), netflix, 40);
        const orders = await Promise.all(
          Array.from({ length: 20 }, async (_, n) => {
            const order = orderFor(await greeted(store(), n));
            return { order, version: await filledCart(store(), order) };
          }),
        );
        const [{ counts }, outcomes] = await Promise.all([
          takenBack(),
          outcomesOf(orders.map(({ order, version }) => store().orders.place(placementOf(order), version))),
        ]);
        const bought = outcomes.filter(E.isRight).length;
        expect(counts.removed + bought).to.equal(40);
        expect((await shelfOf(store(), netflix)).stock).to.equal(0);
      });
    });

    describe('that is gathered first', () => {
      const facts = { name: 'Monday', supplier: 'Budi', cost: rupiah(12_500) };
      const watching = (over: Partial<ImportWatch> = {}): ImportWatch => ({
        gathered: () => undefined,
        isGivenUp: () => false,
        ...over,
      });
      const gathered = (given: readonly string[]) =>
        answerOf(store().stock.gather(netflix, given, watching()));
      const level = async () => {
        const found = await answerOf(store().stockQueries.level(netflix));
        if (O.isNone(found)) throw new Error('there is no such variant');
        const { available, reserved, sold: bought } = found.value;
        return { available, reserved, sold: bought };
      };

      it('counts what it would do, and is not on sale', async () => {
        await stockUp(store(), netflix, ['sold']);
        await sold(store(), orderFor(await greeted(store(), 1)));
        await answerOf(store().stock.add(netflix, ['on the shelf']));
        const { id: _, ...counts } = await gathered(['a', 'sold', 'b', 'a', 'on the shelf', 'a']);
        expect(counts).to.deep.equal({
          product: netflix,
          fresh: 2,
          repeated: 2,
          alreadyInStock: 1,
          alreadySold: 1,
        });
        expect(await level()).to.deep.equal({ available: 1, reserved: 0, sold: 1 });
      });

      it('is published as one batch with its facts, once', async () => {
        await stockUp(store(), netflix, ['z']);
        const { id } = await gathered(['a', 'b', 'a']);
        const published = await answerOf(store().stock.publish(id, facts, [], []));
        expect(published).to.deep.include({ product: netflix, added: 2 });
        expect(await answerOf(store().stock.publish(id, facts, [], []))).to.deep.equal(published);
        expect(await level()).to.deep.equal({ available: 3, reserved: 0, sold: 0 });
        const batch = await answerOf(store().stockQueries.batch(published.batch));
        expect(O.toNullable(batch)).to.deep.include({
          ...facts,
          product: netflix,
          available: 2,
          takenBack: 0,
        });
      });

      it('is published once when many say yes at once', async () => {
        await stockUp(store(), netflix, 0);
        const { id } = await gathered(units(netflix, 30));
        const done = await outcomesOf(
          Array.from({ length: 8 }, () => store().stock.publish(id, noFacts, [], [])),
        );
        expect(new Set(done.map((one) => E.isRight(one) && one.right.batch)).size).to.equal(1);
        expect((await level()).available).to.equal(30);
        expect(
          (await answerOf(store().stockQueries.batches(netflix, { offset: 0, limit: 5 }))).total,
        ).to.equal(1);
      });

      it('leaves out what another import brought meanwhile', async () => {
        await stockUp(store(), netflix, 0);
        const { id } = await gathered(['a', 'b']);
        await answerOf(store().stock.add(netflix, ['b', 'c']));
        expect((await answerOf(store().stock.publish(id, noFacts, [], []))).added).to.equal(1);
        expect((await level()).available).to.equal(3);
      });

      it('is gone once it is discarded, but not what it became', async () => {
        await stockUp(store(), netflix, 0);
        const { id } = await gathered(['a']);
        await answerOf(store().stock.discard(id));
        expect(await refusalOf(store().stock.publish(id, noFacts, [], []))).to.deep.equal({
          tag: 'ImportGone',
        });
        expect(await refusalOf(store().stock.publish(stockImportId(4_711), noFacts, [], []))).to.deep.equal({
          tag: 'ImportGone',
        });
        const second = await gathered(['b']);
        const published = await answerOf(store().stock.publish(second.id, noFacts, [], []));
        await answerOf(store().stock.discard(second.id));
        expect(await answerOf(store().stock.publish(second.id, noFacts, [], []))).to.deep.equal(published);
        expect((await level()).available).to.equal(1);
      });

      it('tells how far it is, and leaves nothing where it is given up', async () => {
        await stockUp(store(), netflix, 0);
        const told: number[] = [];
        const watch = watching({ gathered: (count) => told.push(count), isGivenUp: () => told.length >= 2 });
        expect(await refusalOf(store().stock.gather(netflix, units(netflix, 5_000), watch))).to.deep.equal({
          tag: 'GivenUp',
        });
        expect(told).to.deep.equal([1_000, 2_000]);
        expect((await level()).available).to.equal(0);
        expect((await gathered(units(netflix, 5_000))).fresh).to.equal(5_000);
      });

      it('is refused for a product that nobody knows', async () => {
        expect(await refusalOf(store().stock.gather(netflix, ['a'], watching()))).to.deep.equal({
          tag: 'UnknownProduct',
          code: netflix,
        });
      });
    });

    it('is listed variant by variant, batch by batch, the newest batch first', async () => {
      await stockUp(store(), netflix, ['a', 'b']);
      await stockUp(store(), spotify, 0);
      await answerOf(store().stock.add(netflix, ['c']));
      const levels = await answerOf(store().stockQueries.levels({ offset: 0, limit: 10 }));
      expect(levels.items.map(({ code, available }) => [code, available])).to.deep.equal([
        [netflix, 3],
        [spotify, 0],
      ]);
      const batches = await answerOf(store().stockQueries.batches(netflix, { offset: 0, limit: 1 }));
      expect([batches.total, batches.items.map(({ available }) => available)]).to.deep.equal([2, [1]]);
      expect(await answerOf(store().stockQueries.level(stockless))).to.deep.equal(O.none);
    });

    it('shows what is on the shelf, newest first, and lets the newest be withdrawn', async () => {
      await stockUp(store(), netflix, ['old 1', 'old 2', 'old 3']);
      await placed(store(), orderFor(await greeted(store())));
      await answerOf(store().stock.add(netflix, ['new 1\nof two lines', 'new 2']));
      const seen = async (before: number | null, limit: number) =>
        answerOf(store().stockQueries.units(netflix, before, limit));
      const [first, second] = await seen(null, 2);
      expect([first?.content, second?.content]).to.deep.equal(['new 2', 'new 1\nof two lines']);
      expect((await seen(second?.place ?? null, 9)).map(({ content }) => content)).to.deep.equal([
        'old 3',
        'old 2',
      ]);
      expect(await answerOf(store().stock.withdraw(netflix, 3, [], null))).to.equal(3);
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 1, sold: 0 });
      const { items } = await answerOf(store().stockQueries.batches(netflix, { offset: 0, limit: 5 }));
      expect(
        items.map(({ available, reserved, takenBack }) => [available, reserved, takenBack]),
      ).to.deep.equal([
        [0, 0, 2],
        [1, 1, 1],
      ]);
      expect(await answerOf(store().stock.withdraw(netflix, 3, [], null))).to.equal(1);
      expect(await answerOf(store().stock.withdraw(netflix, 3, [], null))).to.equal(0);
    });

    it('is withdrawn once by requests of one key, also at the same time, each of which hears how many went', async () => {
      await stockUp(store(), netflix, 9);
      const { audit } = aStaffDecision();
      const withdraw = (once: string) => store().stock.withdraw(netflix, 2, [audit], once);
      const outcomes = await outcomesOf(['a', 'a', 'a', 'a'].map(withdraw));
      expect(new Set(outcomes.filter(E.isRight).map(({ right }) => right))).to.deep.equal(new Set([2]));
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 7, sold: 0 });
      expect(await answerOf(withdraw('a'))).to.equal(2);
      expect(await answerOf(withdraw('b'))).to.equal(2);
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 5, sold: 0 });
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(2);
    });

    it('is sold or withdrawn, never both, while buyers rush in', async () => {
      await stockUp(store(), netflix, 40);
      const orders = await Promise.all(
        Array.from({ length: 20 }, async (_, n) => {
          const order = orderFor(await greeted(store(), n));
          return { order, version: await filledCart(store(), order) };
        }),
      );
      const [gone, outcomes] = await Promise.all([
        answerOf(store().stock.withdraw(netflix, 30, [], null)),
        outcomesOf(orders.map(({ order, version }) => store().orders.place(placementOf(order), version))),
      ]);
      const bought = outcomes.filter(E.isRight).length;
      expect((await shelfOf(store(), netflix)).stock).to.equal(40 - gone - bought);
    });

    it('lets the facts of a batch be changed, and knows no other batch', async () => {
      await stockUp(store(), netflix, ['a']);
      const { items } = await answerOf(store().stockQueries.batches(netflix, { offset: 0, limit: 1 }));
      const [batch] = items;
      const facts = { name: 'Monday', supplier: null, cost: rupiah(0) };
      const id = batch?.id ?? stockBatchId(1);
      expect(await answerOf(store().stock.describe(id, facts, audit))).to.deep.equal({ ...batch, ...facts });
      expect(O.toNullable(await answerOf(store().stockQueries.batch(id)))).to.deep.equal({
        ...batch,
        ...facts,
      });
      const other = stockBatchId(4_711);
      expect(await refusalOf(store().stock.describe(other, facts, audit))).to.deep.equal({
        tag: 'UnknownBatch',
      });
      await answerOf(store().stock.takeBack(id, audit));
      await answerOf(store().stock.takeBack(id, audit));
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(2);
      expect(await answerOf(store().stockQueries.batch(other))).to.deep.equal(O.none);
    });

    it('takes thousands of units in one go, and sells out of them', async () => {
      await stockUp(store(), netflix, 5_000);
      await sold(store(), orderFor(await greeted(store()), 1, { lines: [lineOf(netflix, 100)] }));
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 4_900, sold: 100 });
    });
  });
};
