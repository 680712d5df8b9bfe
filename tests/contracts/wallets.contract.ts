import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { buyerId } from '../../domain/people/buyer.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { entryKey, type LedgerEntry } from '../../domain/balance/wallet.ts';
import { anEntry } from '../support/builders/entries.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { greeted, placed, stockUp } from '../support/fixture/shop.ts';
import { netflix } from '../support/builders/products.ts';
import { orderFor } from '../support/builders/orders.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n + 1);

/** The `n`th entry of the first buyer. */
const entry = (n: number, amount: number, over: Partial<LedgerEntry> = {}): LedgerEntry =>
  anEntry({ key: entryKey(`owner:${String(n)}`), amount, ...over });

const { buyer: budi } = anEntry();
const siti = buyerId(7_002);

const tell = (key: string): FollowUp => ({
  tag: 'NotifyOfMoney',
  buyer: budi,
  news: { key, kind: 'ByOwner', amount: 1, order: null },
});

/** What every store of balances promises. */
export const walletsContract = (name: string, open: OpenStore): void => {
  describe(`Wallets, ${name}`, () => {
    const store = freshStore(open);

    const post = (one: LedgerEntry, followUps: readonly FollowUp[] = []) =>
      store().wallets.post(one, followUps, []);
    const posted = (one: LedgerEntry, followUps: readonly FollowUp[] = []) => answerOf(post(one, followUps));
    const balance = (buyer = budi) => answerOf(store().wallets.balance(buyer));
    const history = (offset = 0, limit = 10) => answerOf(store().wallets.history(budi, { offset, limit }));
    const holders = (offset = 0, limit = 10) => answerOf(store().wallets.holders({ offset, limit }));

    it('hold nothing of somebody who never had a balance', async () => {
      expect(await balance()).to.equal(0);
      expect(await history()).to.deep.equal({ items: [], total: 0 });
      expect(await holders()).to.deep.equal({ items: [], total: 0, sum: 0 });
    });

    it('hold what the entries come to, to the rupiah, for each buyer', async () => {
      await posted(entry(1, 50_000_000_000));
      await posted(entry(2, -20_000));
      await posted(entry(3, 1));
      await posted(entry(4, 7, { buyer: siti }));
      expect(await balance()).to.equal(49_999_980_001);
      expect(await balance(siti)).to.equal(7);
    });

    it('show the entries of a buyer to the letter, newest first, page by page', async () => {
      await stockUp(store(), netflix, 1);
      const { order } = await placed(store(), orderFor(await greeted(store())));
      const first = entry(1, 30_000, { note: '<b>"hadiah"</b>\n& 🎁', at: minutesPastNoon(9) });
      const second = entry(2, -1_000, { by: null, note: null, at: minutesPastNoon(1) });
      const third = entry(3, 20, { kind: 'PaidTwice', order: order.id, at: minutesPastNoon(5) });
      for (const one of [first, second, third]) await posted(one);
      await posted(entry(4, 1, { buyer: siti }));
      expect(await history()).to.deep.equal({ items: [third, second, first], total: 3 });
      expect(await history(0, 2)).to.deep.equal({ items: [third, second], total: 3 });
      expect(await history(2, 2)).to.deep.equal({ items: [first], total: 3 });
      expect(await history(4, 2)).to.deep.equal({ items: [], total: 3 });
    });

    it('book an entry once, and what follows of it once', async () => {
      await posted(entry(1, 50_000), [tell('first')]);
      await posted(entry(1, 50_000), [tell('again')]);
      await posted(entry(1, 999), [tell('another')]);
      expect(await balance()).to.equal(50_000);
      expect(await history()).to.deep.equal({ items: [entry(1, 50_000)], total: 1 });
      expect(await store().pendingFollowUps()).to.deep.equal([tell('first')]);
    });

    it('know an entry that is booked, also where the balance would not hold it again', async () => {
      await posted(entry(1, 50_000));
      await posted(entry(2, -50_000));
      await posted(entry(2, -50_000));
      expect(await balance()).to.equal(0);
    });

    it('let a balance be spent to the last rupiah, and not one further', async () => {
      await posted(entry(1, 50_000));
      const no = await refusalOf(post(entry(2, -50_001), [tell('never')]));
      expect(no).to.deep.equal({ tag: 'Overdrawn', balance: 50_000 });
      expect(await history()).to.deep.equal({ items: [entry(1, 50_000)], total: 1 });
      expect(await store().pendingFollowUps()).to.deep.equal([]);
      await posted(entry(2, -50_000));
      expect(await balance()).to.equal(0);
    });

    it('take nothing of a buyer who has nothing', async () => {
      await posted(entry(1, 50_000, { buyer: siti }));
      expect(await refusalOf(post(entry(2, -1)))).to.deep.equal({ tag: 'Overdrawn', balance: 0 });
      expect(await balance(siti)).to.equal(50_000);
    });

    it('book no entry of nothing', async () => {
      expect((await refusalOf(post(entry(1, 0)))).tag).to.equal('StoreFailure');
    });

    it('are never below zero, however many take from one at once (row 23)', async () => {
      await posted(entry(100, 70_000));
      const outcomes = await outcomesOf(numbers(20).map((n) => post(entry(n, -10_000))));
      expect(outcomes.filter(E.isRight)).to.have.lengthOf(7);
      expect(outcomes.filter(E.isLeft)).to.deep.equal(
        numbers(13).map(() => E.left({ tag: 'Overdrawn', balance: 0 })),
      );
      expect(await balance()).to.equal(0);
      expect((await history()).total).to.equal(8);
    });

    it('lose nothing of twenty entries that come at once for somebody new', async () => {
      await outcomesOf(numbers(20).map((n) => post(entry(n, n))));
      expect(await balance()).to.equal(210);
      expect((await history()).total).to.equal(20);
    });

    it('book one of twenty that come at once for the same thing, and refuse none', async () => {
      const credits = await outcomesOf(numbers(20).map(() => post(entry(1, 10_000), [tell('came')])));
      expect(credits.filter(E.isLeft)).to.deep.equal([]);
      expect(await balance()).to.equal(10_000);
      const debits = await outcomesOf(numbers(20).map(() => post(entry(2, -10_000), [tell('went')])));
      expect(debits.filter(E.isLeft)).to.deep.equal([]);
      expect(await balance()).to.equal(0);
      expect((await history()).items).to.deep.equal([entry(2, -10_000), entry(1, 10_000)]);
      expect(await store().pendingFollowUps()).to.have.deep.members([tell('came'), tell('went')]);
    });

    it('show who holds what, the largest first, and what all come to', async () => {
      const rows = [500, 2_000, 90, 2_000].map((amount, n) => ({ buyer: buyerId(7_001 + n), amount }));
      for (const [n, { buyer, amount }] of rows.entries()) await posted(entry(n, amount, { buyer }));
      await posted(entry(9, -90, { buyer: buyerId(7_003) }));
      const sorted = [
        { buyer: buyerId(7_002), balance: 2_000 },
        { buyer: buyerId(7_004), balance: 2_000 },
        { buyer: buyerId(7_001), balance: 500 },
      ];
      expect(await holders()).to.deep.equal({ items: sorted, total: 3, sum: 4_500 });
      expect(await holders(1, 1)).to.deep.equal({ items: sorted.slice(1, 2), total: 3, sum: 4_500 });
      expect(await holders(3, 1)).to.deep.equal({ items: [], total: 3, sum: 4_500 });
    });
  });
};
