import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import type { Block } from '../../domain/people/block.ts';
import { buyerId, type Buyer, type BuyerId } from '../../domain/people/buyer.ts';
import type { Level } from '../../domain/pricing/level.ts';
import { rupiah } from '../../domain/rupiah.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { levelNamed, netflix } from '../support/builders/products.ts';
import { anEntry } from '../support/builders/entries.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { aStaffDecision } from '../support/builders/staff.ts';
import { answerOf } from '../support/either.ts';
import { greeted, placed, sold, stockUp } from '../support/fixture/shop.ts';
import { orderFor } from '../support/builders/orders.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const block: Block = { reason: 'menipu', by: buyerId(9_001), at: noon };
const { audit } = aStaffDecision();
const reseller = levelNamed('reseller');

/** What every look at buyers promises. */
export const peopleContract = (name: string, open: OpenStore): void => {
  describe(`People, ${name}`, () => {
    const store = freshStore(open);
    const come = async (
      id: number,
      firstName: string,
      username: string | null,
      minute = 0,
    ): Promise<Buyer> => {
      const profile = aBuyer({ id: buyerId(id), firstName, username });
      return (await answerOf(store().buyers.greet(profile, minutesPastNoon(minute)))).buyer;
    };
    const found = async (text: string, limit = 9) =>
      (await answerOf(store().people.search(text, limit))).map(({ id }) => Number(id));
    const auditCount = async () => (await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total;

    it('shows the newest first, page by page', async () => {
      const [ani, budi, siti] = [
        await come(1, 'Ani', null, 1),
        await come(2, 'Budi', null, 2),
        await come(3, 'Siti', null, 3),
      ];
      expect(await answerOf(store().people.newest({ offset: 0, limit: 2 }))).to.deep.equal({
        items: [siti, budi],
        total: 3,
      });
      expect((await answerOf(store().people.newest({ offset: 2, limit: 2 }))).items).to.deep.equal([ani]);
    });

    it('finds whose number it is, and whose names begin so, whatever the capitals', async () => {
      await come(71, 'Budi', 'bud_i');
      await come(72, 'budiman', null);
      await come(73, 'Ani', 'BUDIDAYA');
      await come(74, '100%', 'ani_b');
      await come(7, 'Éko 🙂', null);
      expect(await found('bud')).to.deep.equal([73, 71, 72]);
      expect(await found('BUDI')).to.deep.equal([73, 71, 72]);
      expect(await found('bud', 2)).to.deep.equal([73, 71]);
      expect(await found('budid')).to.deep.equal([73]);
      expect(await found('bud_')).to.deep.equal([71]);
      expect(await found('100%')).to.deep.equal([74]);
      expect(await found('%')).to.deep.equal([]);
      expect(await found('72')).to.deep.equal([72]);
      expect(await found('Éko')).to.deep.equal([7]);
      expect(await found('udi')).to.deep.equal([]);
      expect(await found('999999999999999999')).to.deep.equal([]);
    });

    it('knows what a buyer ordered, spent and has', async () => {
      await stockUp(store(), netflix, 9);
      const budi = await greeted(store());
      const nothing = { orders: 0, paid: 0, spent: 0, balance: 0, claims: 0 };
      const profile = async () => {
        const kept = await answerOf(store().people.profile(budi.id));
        if (O.isNone(kept)) throw new Error('there is no profile');
        const { buyer, since, ...rest } = kept.value;
        expect(buyer).to.deep.equal(budi);
        expect(since).to.be.a('number');
        return rest;
      };
      expect(await profile()).to.deep.equal({ ...nothing, block: null, level: null });
      const { order: first } = await sold(store(), orderFor(budi, 1));
      await placed(store(), orderFor(budi, 2));
      await answerOf(store().wallets.post(anEntry({ buyer: budi.id, amount: 5_000 }), [], []));
      expect(await profile()).to.deep.equal({
        ...nothing,
        orders: 2,
        paid: 1,
        spent: first.total,
        balance: rupiah(5_000),
        block: null,
        level: null,
      });
      expect(await answerOf(store().people.profile(buyerId(1)))).to.deep.equal(O.none);
    });

    it('blocks and unblocks, each once with its audit, and it is known how they stand', async () => {
      const budi = await come(71, 'Budi', null);
      const blocked = async () => (await answerOf(store().buyers.standing(budi.id))).isBlocked;
      const besideCart = async () =>
        (await answerOf(store().carts.findWithStanding(budi.id))).standing.isBlocked;
      const { people } = store();
      expect(await blocked()).to.equal(false);
      expect(await besideCart()).to.equal(false);
      expect(await answerOf(people.unblock(budi.id, [audit]))).to.equal(false);
      expect(await answerOf(people.block(budi.id, block, [audit]))).to.equal(true);
      expect(await answerOf(people.block(budi.id, { ...block, reason: 'lain' }, [audit]))).to.equal(false);
      expect(await blocked()).to.equal(true);
      expect(await besideCart()).to.equal(true);
      expect(await answerOf(people.profile(budi.id))).to.have.nested.property('value.block.reason', 'menipu');
      expect(await auditCount()).to.equal(1);
      expect(await answerOf(people.unblock(budi.id, [audit]))).to.equal(true);
      expect(await blocked()).to.equal(false);
      expect(await auditCount()).to.equal(2);
      expect(await answerOf(people.block(buyerId(1), block, [audit]))).to.equal(false);
      expect(await auditCount()).to.equal(2);
    });

    it('puts a buyer on a level, once with its audit and what follows, and it is known everywhere', async () => {
      const budi = await come(71, 'Budi', null);
      const { people, buyers, carts, conversations } = store();
      const follows: readonly FollowUp[] = [{ tag: 'NotifyOfLevel', buyer: budi.id }];
      const put = (id: BuyerId, to: Level | null) => answerOf(people.putOnLevel(id, to, follows, [audit]));
      const known = async () => [
        (await answerOf(buyers.standing(budi.id))).level,
        (await answerOf(conversations.session(budi, noon))).level,
        (await answerOf(carts.findWithStanding(budi.id))).standing.level,
        O.toNullable(await answerOf(people.profile(budi.id)))?.level,
      ];
      expect(await known()).to.deep.equal([null, null, null, null]);
      expect(await put(budi.id, null)).to.equal(false);
      expect(await put(budi.id, reseller)).to.equal(true);
      expect(await put(budi.id, reseller)).to.equal(false);
      expect(await put(buyerId(1), reseller)).to.equal(false);
      expect(await known()).to.deep.equal(['reseller', 'reseller', 'reseller', 'reseller']);
      expect(await store().pendingFollowUps()).to.deep.equal(follows);
      expect(await auditCount()).to.equal(1);
      await come(71, 'Budiman', 'budi', 1);
      expect((await answerOf(buyers.standing(budi.id))).level).to.equal('reseller');
      expect(await put(budi.id, null)).to.equal(true);
      expect(await known()).to.deep.equal([null, null, null, null]);
      expect(await answerOf(buyers.standing(buyerId(1)))).to.deep.equal({ level: null, isBlocked: false });
    });

    it('knows the levels that a buyer is on or a price speaks of', async () => {
      const { people, products } = store();
      expect(await answerOf(people.levels())).to.deep.equal([]);
      await stockUp(store(), netflix, 0);
      const gold = levelNamed('gold');
      const levels = [{ level: gold, steps: [{ from: 1, price: rupiah(9_000) }] }];
      await answerOf(products.change(netflix, { levels }, []));
      for (const [id, level] of [
        [71, reseller],
        [72, reseller],
        [73, gold],
        [74, levelNamed('agen-2')],
      ] as const)
        await answerOf(people.putOnLevel((await come(id, 'Budi', null)).id, level, [], []));
      expect(await answerOf(people.levels())).to.deep.equal(['agen-2', 'gold', 'reseller']);
    });

    it('queues what a buyer is told, with its audit', async () => {
      const told: FollowUp = { tag: 'MessageBuyer', buyer: buyerId(71), text: 'Halo 🙂', once: 'a' };
      await answerOf(store().people.tell(told, [audit], 'a'));
      expect(await store().pendingFollowUps()).to.deep.equal([told]);
      expect(await auditCount()).to.equal(1);
    });

    it('queues it once for each key', async () => {
      const told = (text: string): FollowUp => ({
        tag: 'MessageBuyer',
        buyer: buyerId(71),
        text,
        once: text,
      });
      const tell = (text: string, once: string) => answerOf(store().people.tell(told(text), [audit], once));
      await Promise.all(['a', 'a', 'a'].map((once) => tell('Halo', once)));
      await tell('Lagi', 'a');
      expect(await store().pendingFollowUps()).to.deep.equal([told('Halo')]);
      await tell('Lagi', 'b');
      expect(await store().pendingFollowUps()).to.have.deep.members([told('Halo'), told('Lagi')]);
      expect(await auditCount()).to.equal(2);
    });
  });
};
