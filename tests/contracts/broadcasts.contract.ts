import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import type { Audience, Who } from '../../domain/broadcast/audience.ts';
import { broadcastId, composedBy, type Broadcast } from '../../domain/broadcast/broadcast.ts';
import { againAtMost, type Outcome, type Result } from '../../domain/broadcast/posting.ts';
import { after, hours, minutes, seconds, type Instant } from '../../domain/instant.ts';
import { buyerId, type BuyerId } from '../../domain/people/buyer.ts';
import { aBroadcast } from '../support/builders/broadcasts.ts';
import { levelNamed, netflix, spotify } from '../support/builders/products.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { noon } from '../support/builders/moments.ts';
import { orderFor } from '../support/builders/orders.ts';
import { placed, sold, stockUp } from '../support/fixture/shop.ts';
import { answerOf, refusalOf } from '../support/either.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const later = after(noon, minutes(1));
const [ani, budi, citra, dewi] = [1, 2, 3, 4].map((n) => buyerId(7_000 + n)) as [
  BuyerId,
  BuyerId,
  BuyerId,
  BuyerId,
];
const aFollowUp = { tag: 'NotifyAdmins', news: { tag: 'JobParked', task: 'any', order: null } } as const;

/** What every store of broadcasts promises. */
export const broadcastsContract = (name: string, open: OpenStore): void => {
  describe(`Broadcasts, ${name}`, () => {
    const store = freshStore(open);

    const greet = (id: BuyerId, at: Instant = noon, language: 'id' | 'en' = 'id') =>
      answerOf(
        store().buyers.greet(aBuyer({ id, firstName: `P${String(id)}`, username: null, language }), at),
      );
    const found = async (id: Broadcast['id'] = aBroadcast().id) => {
      const kept = await answerOf(store().broadcasts.find(id));
      if (O.isNone(kept)) throw new Error('no such broadcast');
      return kept.value;
    };
    /** One that runs, for all who were greeted. */
    const running = async (over: Partial<Broadcast> = {}): Promise<Broadcast> => {
      const broadcast = aBroadcast(over);
      await answerOf(store().broadcasts.create(broadcast, [], []));
      expect(await answerOf(store().broadcasts.open(broadcast, noon))).to.equal(true);
      return broadcast;
    };
    const claim = async (most = 10, at: Instant = noon, broadcast = aBroadcast()) =>
      (await answerOf(store().broadcasts.claim(broadcast.id, 'Send', most, at))).map(({ buyer }) => buyer);
    const result = (buyer: BuyerId, outcome: Outcome, message: number | null = null): Result => ({
      buyer,
      outcome,
      message: outcome === 'Sent' ? (message ?? buyer * 10) : message,
    });
    const record = (results: readonly Result[], claimedAt: Instant = noon) =>
      answerOf(store().broadcasts.record(aBroadcast().id, 'Send', results, claimedAt, later));
    const countsNow = async () => (await found()).value.counts;

    it('keeps one as it was composed, once, with its audit and its follow-ups', async () => {
      const broadcast = aBroadcast({
        message: {
          text: 'Halo {nama}',
          photo: { id: 'photo-1', kind: 'Photo' },
          buttons: [
            { tag: 'Product', label: 'Beli', product: netflix },
            { tag: 'Link', label: 'Kanal', url: 'https://t.me/kanal' },
          ],
        },
        audience: { who: { tag: 'BuyersOf', product: netflix }, language: 'en' },
        anytime: true,
      });
      const audit = [composedBy(broadcast)];
      await answerOf(store().broadcasts.create(broadcast, audit, [aFollowUp]));
      await answerOf(
        store().broadcasts.create({ ...broadcast, message: { ...broadcast.message, text: 'x' } }, audit, []),
      );
      expect(await found()).to.deep.equal({ version: 1, value: broadcast });
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).items).to.deep.equal(audit);
      expect(await store().pendingFollowUps()).to.deep.equal([aFollowUp]);
    });

    it('does not find one that there is not', async () => {
      expect(await answerOf(store().broadcasts.find(broadcastId('none')))).to.deep.equal(O.none);
    });

    it('lists the newest first', async () => {
      const older = aBroadcast();
      const newer = aBroadcast({ id: broadcastId('9001-b'), createdAt: later });
      for (const one of [older, newer]) await answerOf(store().broadcasts.create(one, [], []));
      expect(await answerOf(store().broadcasts.list({ offset: 0, limit: 1 }))).to.deep.equal({
        items: [newer],
        total: 2,
      });
    });

    it('passes over whoever was written to within this second, and goes to them a second later', async () => {
      for (const id of [ani, budi]) await greet(id);
      await running();
      await answerOf(store().sendBudgets.take(1, noon));
      await answerOf(store().sendBudgets.spend([ani], noon));
      expect(await claim(10, after(noon, 500))).to.deep.equal([budi]);
      const soon = after(noon, 1_050);
      expect(await claim(10, soon)).to.deep.equal([ani]);
      expect(await answerOf(store().sendBudgets.reserve(ani, soon))).to.equal(after(soon, 1_300));
    });

    it('takes back from whoever was written to within this second too', async () => {
      await greet(ani);
      const broadcast = await running();
      await claim();
      await record([result(ani, 'Sent')]);
      const { value, version } = await found();
      await answerOf(store().broadcasts.commit({ ...value, state: 'Withdrawing' }, version, [], []));
      await answerOf(store().sendBudgets.take(1, noon));
      await answerOf(store().sendBudgets.spend([ani], noon));
      const claimed = await answerOf(store().broadcasts.claim(broadcast.id, 'Withdraw', 10, noon));
      expect(claimed.map(({ buyer }) => buyer)).to.deep.equal([ani]);
    });

    describe('an audience', () => {
      const who = async (one: Who, language: Audience['language'] = null): Promise<readonly number[]> => {
        const broadcast = aBroadcast({ audience: { who: one, language } });
        const { reachable } = await answerOf(store().broadcasts.countAudience(broadcast.audience, noon));
        await running(broadcast);
        const claimed = await claim();
        expect(claimed).to.have.length(reachable);
        return claimed;
      };

      beforeEach(async () => {
        const long = after(noon, -hours(24 * 40));
        for (const id of [ani, budi, citra]) await greet(id, long);
        await greet(dewi, noon, 'en');
        await stockUp(store(), netflix, 5, { category: 'Streaming' });
        await stockUp(store(), spotify, 5, { category: 'Musik' });
        await sold(store(), orderFor(aBuyer({ id: ani })), { placedAt: noon });
        await placed(store(), orderFor(aBuyer({ id: budi })));
      });

      it('is everybody', async () => {
        expect(await who({ tag: 'Everyone' })).to.deep.equal([ani, budi, citra, dewi]);
      });

      it('is whoever paid for goods', async () => {
        expect(await who({ tag: 'Buyers' })).to.deep.equal([ani]);
      });

      it('is whoever never did', async () => {
        expect(await who({ tag: 'NeverBought' })).to.deep.equal([budi, citra, dewi]);
      });

      it('is whoever bought a product, by the code of a variant or of the product', async () => {
        expect(await who({ tag: 'BuyersOf', product: netflix })).to.deep.equal([ani]);
      });

      it('is nobody for a product that nobody bought', async () => {
        expect(await who({ tag: 'BuyersOf', product: spotify })).to.deep.equal([]);
      });

      it('is whoever bought of a category', async () => {
        const categories = await answerOf(store().products.categories());
        const streaming = categories.find((one) => one.name === 'Streaming');
        if (streaming === undefined) throw new Error('no category');
        expect(await who({ tag: 'BuyersIn', category: streaming.id })).to.deep.equal([ani]);
      });

      it('is whoever ordered nothing for so long and was known before', async () => {
        expect(await who({ tag: 'Quiet', days: 30 })).to.deep.equal([citra]);
      });

      it('is whoever is on a level', async () => {
        await answerOf(store().people.putOnLevel(budi, levelNamed('reseller'), [], []));
        expect(await who({ tag: 'OnLevel', level: levelNamed('reseller') })).to.deep.equal([budi]);
        const gold = { who: { tag: 'OnLevel', level: levelNamed('gold') }, language: null } as const;
        expect((await answerOf(store().broadcasts.countAudience(gold, noon))).reachable).to.equal(0);
      });

      it('is whoever reads a language', async () => {
        expect(await who({ tag: 'Everyone' }, 'en')).to.deep.equal([dewi]);
      });

      it('leaves out who wants none until they do, and who is out of reach until they come back', async () => {
        await answerOf(store().broadcasts.wantPromotions(ani, false, noon));
        await answerOf(store().broadcasts.wantPromotions(dewi, false, noon));
        await answerOf(store().broadcasts.wantPromotions(dewi, true, later));
        await running({ id: broadcastId('9001-first') });
        await answerOf(store().broadcasts.claim(broadcastId('9001-first'), 'Send', 9, noon));
        await answerOf(
          store().broadcasts.record(
            broadcastId('9001-first'),
            'Send',
            [result(budi, 'Blocked'), result(citra, 'Blocked'), result(dewi, 'Sent')],
            noon,
            later,
          ),
        );
        await answerOf(store().broadcasts.finish(broadcastId('9001-first'), 'Send', later));
        await greet(citra, later);
        expect(await answerOf(store().broadcasts.countAudience(aBroadcast().audience, later))).to.deep.equal({
          reachable: 2,
          unreachable: 1,
          unwilling: 1,
        });
        expect(await who({ tag: 'Everyone' })).to.deep.equal([citra, dewi]);
      });
    });

    describe('one that runs', () => {
      beforeEach(async () => {
        for (const id of [ani, budi, citra]) await greet(id);
      });

      it('has its audience as recipients, once, and its start is kept', async () => {
        const broadcast = await running();
        await greet(dewi);
        expect(await answerOf(store().broadcasts.open(broadcast, later))).to.equal(false);
        const { value } = await found();
        expect(value).to.deep.equal({
          ...broadcast,
          state: 'Running',
          startedAt: noon,
          counts: { ...broadcast.counts, total: 3 },
        });
        expect(await claim()).to.deep.equal([ani, budi, citra]);
      });

      it('is the only one', async () => {
        await running();
        const other = aBroadcast({ id: broadcastId('9001-b') });
        await answerOf(store().broadcasts.create(other, [], []));
        expect(await answerOf(store().broadcasts.open(other, noon))).to.equal(false);
      });

      it('gives each recipient to one claimer', async () => {
        await running();
        expect(await claim(2)).to.deep.equal([ani, budi]);
        expect(await claim(2)).to.deep.equal([citra]);
        expect(await claim(2)).to.deep.equal([]);
      });

      it('tells who they are and in which language to speak', async () => {
        await running();
        const [first] = await answerOf(store().broadcasts.claim(aBroadcast().id, 'Send', 1, noon));
        expect(first).to.deep.equal({ buyer: ani, firstName: 'P7001', language: 'id', message: null });
      });

      it('counts each result once', async () => {
        await running();
        await claim();
        const results = [result(ani, 'Sent'), result(budi, 'Blocked'), result(citra, 'Failed')];
        await record(results);
        await record(results);
        expect(await countsNow()).to.deep.equal({
          total: 3,
          sent: 1,
          blocked: 1,
          failed: 1,
          unknown: 0,
          withdrawn: 0,
        });
      });

      it('has another turn for what was not sent, or may not have been, and counts whom it may reach twice', async () => {
        await running();
        await claim();
        await record([result(ani, 'Again'), result(budi, 'Lost'), result(citra, 'Sent')]);
        expect(await countsNow()).to.include({ sent: 1, unknown: 1, failed: 0 });
        expect(await claim(9, later)).to.deep.equal([ani, budi]);
        await record([result(ani, 'Sent'), result(budi, 'Lost')], later);
        expect(await countsNow()).to.include({ sent: 2, unknown: 1 });
      });

      it('leaves alone whom it tried too often', async () => {
        await running();
        for (let n = 0; n < againAtMost.putOff; n += 1) {
          const outcome = n < againAtMost.lost ? 'Lost' : 'Again';
          const at = after(noon, n);
          const [first] = await claim(1, at);
          if (first !== undefined) await record([result(first, outcome)], at);
        }
        expect(await countsNow()).to.include({ unknown: 1, failed: 1 });
      });

      it('takes back claims that nobody answers, and does not mistake a late answer for the new one', async () => {
        await running();
        await claim(2, noon);
        expect(await answerOf(store().broadcasts.reclaim(aBroadcast().id, 'Send', noon, later))).to.equal(0);
        const before = after(noon, 1);
        expect(await answerOf(store().broadcasts.reclaim(aBroadcast().id, 'Send', before, later))).to.equal(
          2,
        );
        expect(await claim(9, later)).to.deep.equal([ani, budi, citra]);
        await record([result(ani, 'Sent'), result(budi, 'Sent')], noon);
        expect(await countsNow()).to.include({ sent: 0, unknown: 2 });
      });

      it('gives no recipients while it is halted, takes the results of those under way, and goes on where it was', async () => {
        await running();
        await claim(1);
        const { value, version } = await found();
        await answerOf(store().broadcasts.commit({ ...value, state: 'Paused' }, version, [], []));
        expect(await claim()).to.deep.equal([]);
        await record([result(ani, 'Sent')]);
        const paused = await found();
        expect(paused.value.counts.sent).to.equal(1);
        await answerOf(
          store().broadcasts.commit({ ...paused.value, state: 'Scheduled' }, paused.version, [], []),
        );
        expect(await answerOf(store().broadcasts.open(paused.value, later))).to.equal(true);
        expect((await found()).value.counts.total).to.equal(3);
        expect(await claim()).to.deep.equal([budi, citra]);
      });

      it('ends when nobody is left, and not before', async () => {
        await running();
        await claim(2);
        const finish = () => answerOf(store().broadcasts.finish(aBroadcast().id, 'Send', later));
        expect(await finish()).to.equal(false);
        await record([result(ani, 'Sent'), result(budi, 'Sent')]);
        expect(await finish()).to.equal(false);
        await claim(1, later);
        expect(await finish()).to.equal(false);
        await record([result(citra, 'Sent')], later);
        expect(await finish()).to.equal(true);
        expect(await finish()).to.equal(false);
        expect((await found()).value).to.include({ state: 'Done', endedAt: later });
      });

      it('is changed by whoever saw it as it is', async () => {
        await running();
        const { value, version } = await found();
        const audit = [{ ...composedBy(value), action: 'broadcast.stop' }];
        const stopped = { ...value, state: 'Stopped', endedAt: later } as const;
        await answerOf(store().broadcasts.commit(stopped, version, audit, [aFollowUp]));
        expect((await found()).value).to.deep.equal(stopped);
        expect(await refusalOf(store().broadcasts.commit(value, version, audit, [aFollowUp]))).to.deep.equal({
          tag: 'Stale',
        });
        expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).items).to.deep.equal(audit);
        expect(await store().pendingFollowUps()).to.deep.equal([aFollowUp]);
      });

      it('says how far it is, in the message that is watched, no oftener than it is asked to', async () => {
        await running();
        const tick = (at: Instant) => answerOf(store().broadcasts.tick(aBroadcast().id, seconds(3), at));
        expect(O.toNullable(await tick(noon))).to.deep.include({ bubble: null, rate: null });
        await answerOf(store().broadcasts.watch(aBroadcast().id, { chat: 9_001, message: 7 }));
        await claim();
        await record([result(ani, 'Sent'), result(budi, 'Sent')]);
        expect(await tick(after(noon, seconds(3) - 1))).to.deep.equal(O.none);
        const shown = O.toNullable(await tick(after(noon, seconds(4))));
        expect(shown).to.deep.include({ bubble: { chat: 9_001, message: 7 }, rate: 0.5 });
        expect(shown?.broadcast.counts.sent).to.equal(2);
      });
    });

    it('is not taken back as long as a send that was under way when it was stopped may become a message', async () => {
      for (const id of [ani, budi]) await greet(id);
      const { id } = await running();
      await claim();
      await record([result(ani, 'Sent', 11)]);
      const { value, version } = await found();
      await answerOf(store().broadcasts.commit({ ...value, state: 'Withdrawing' }, version, [], []));
      const withdraw = async () => {
        const claimed = await answerOf(store().broadcasts.claim(id, 'Withdraw', 9, later));
        const results = claimed.map(({ buyer }) => result(buyer, 'Withdrawn'));
        await answerOf(store().broadcasts.record(id, 'Withdraw', results, later, later));
        return answerOf(store().broadcasts.finish(id, 'Withdraw', later));
      };
      expect(await withdraw()).to.equal(false);
      await record([result(budi, 'Sent', 22)]);
      expect(await withdraw()).to.equal(true);
      expect((await found()).value.counts).to.include({ sent: 2, withdrawn: 2 });
    });

    it('takes back what was sent', async () => {
      for (const id of [ani, budi, citra]) await greet(id);
      await running();
      await claim();
      await record([result(ani, 'Sent', 11), result(budi, 'Sent', 22), result(citra, 'Failed')]);
      await answerOf(store().broadcasts.finish(aBroadcast().id, 'Send', later));
      const { value, version } = await found();
      await answerOf(store().broadcasts.commit({ ...value, state: 'Withdrawing' }, version, [], []));
      const { id } = value;
      const claimed = await answerOf(store().broadcasts.claim(id, 'Withdraw', 9, noon));
      expect(claimed.map(({ buyer, message }) => [buyer, message])).to.deep.equal([
        [ani, 11],
        [budi, 22],
      ]);
      const results = [result(ani, 'Withdrawn'), result(budi, 'Lost')];
      await answerOf(store().broadcasts.record(id, 'Withdraw', results, noon, later));
      expect(await answerOf(store().broadcasts.finish(id, 'Withdraw', later))).to.equal(false);
      await answerOf(store().broadcasts.claim(id, 'Withdraw', 9, later));
      const before = after(later, 1);
      expect(await answerOf(store().broadcasts.reclaim(id, 'Withdraw', before, later))).to.equal(1);
      await answerOf(store().broadcasts.claim(id, 'Withdraw', 9, before));
      await answerOf(store().broadcasts.record(id, 'Withdraw', [result(budi, 'Stays')], before, later));
      expect(await answerOf(store().broadcasts.finish(id, 'Withdraw', later))).to.equal(true);
      expect((await found()).value).to.deep.include({
        state: 'Withdrawn',
        counts: { total: 3, sent: 2, blocked: 0, failed: 1, unknown: 0, withdrawn: 1 },
      });
    });
  });
};
