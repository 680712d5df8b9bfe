import { expect } from 'chai';
import { telegramPace, type Slots } from '../../domain/broadcast/pace.ts';
import { after, instant, seconds, type Instant } from '../../domain/instant.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf } from '../support/either.ts';

const now = instant(Date.UTC(2026, 10, 22, 5));
const [chat, other, group] = [1_001, 1_002, -1_001];
const { gap, busyGap, ahead, busyFor } = telegramPace;

/** What every store of the send budget promises. */
export const sendBudgetsContract = (name: string, open: OpenStore): void => {
  describe(`The send budget, ${name}`, () => {
    const store = freshStore(open);
    const take = (most: number, at: Instant = now): Promise<Slots> =>
      answerOf(store().sendBudgets.take(most, at));

    const reserve = (to: number, at: Instant = now): Promise<Instant> =>
      answerOf(store().sendBudgets.reserve(to, at));

    it('gives a chat one alert a second, whoever asks', async () => {
      const given = [await reserve(chat), await reserve(chat), await reserve(other), await reserve(chat)];
      expect(given).to.deep.equal([now, after(now, 1_050), Math.round(now + 2 * gap), after(now, 2_100)]);
    });

    it('gives a group twenty alerts a minute, and takes nothing that is too far away to wait for', async () => {
      let at = now;
      for (let n = 0; n < 20; n += 1) {
        expect(await reserve(group, at)).to.equal(at);
        at = after(at, 1_100);
      }
      const again = after(now, 60_050);
      expect([await reserve(group, at), await reserve(group, at)]).to.deep.equal([again, again]);
      const soon = after(again, -1_000);
      expect([await reserve(group, soon), await reserve(group, soon)]).to.deep.equal([
        again,
        after(again, 1_100),
      ]);
    });

    it('takes no slot that is too far away to wait for', async () => {
      const { count } = await take(1);
      await answerOf(
        store().sendBudgets.spend(
          Array.from({ length: 300 }, () => other),
          now,
        ),
      );
      const first = await reserve(chat);
      expect(first).to.equal(Math.round(now + count * gap + 300 * busyGap));
      expect(await reserve(1_003)).to.equal(first);
    });

    it('counts what a chat was told at once, while somebody takes slots', async () => {
      await take(1);
      await answerOf(store().sendBudgets.spend([chat, chat, group], now));
      expect([await reserve(chat), await reserve(group)]).to.deep.equal([
        after(now, 1_050),
        after(now, 1_050),
      ]);
      const later = after(now, seconds(120));
      await answerOf(store().sendBudgets.spend([other], later));
      expect(await reserve(other, later)).to.equal(later);
    });

    it('gives slots one after the other, and no further ahead than it may', async () => {
      const first = await take(3);
      expect(first).to.deep.equal({ first: now, count: 3, gap });
      const next = await take(100);
      expect(next.first).to.equal(Math.round(now + 3 * gap));
      expect(next.count).to.equal(Math.floor((ahead - 3 * gap) / gap) + 1);
      expect((await take(1)).count).to.equal(0);
    });

    it('makes up for no time in which nothing was said', async () => {
      await take(1);
      const later = after(now, seconds(60));
      const slots = await take(100, later);
      expect(slots).to.deep.equal({ first: later, count: Math.floor(ahead / gap) + 1, gap });
    });

    it('gives alerts the next slot, however much waits', async () => {
      const { count } = await take(100);
      const first = await reserve(chat);
      const second = await reserve(other);
      expect([first, second]).to.deep.equal([count, count + 1].map((slots) => Math.round(now + slots * gap)));
      expect((await take(1)).count).to.equal(0);
    });

    it('takes what was said at once from those that can wait, and leaves room for more of it', async () => {
      await take(1);
      await answerOf(store().sendBudgets.spend([chat, other], now));
      const slots = await take(100);
      expect(slots.gap).to.equal(busyGap);
      expect(slots.first).to.equal(Math.round(now + gap + 2 * busyGap));
      expect((await take(1, after(now, busyFor))).gap).to.equal(gap);
    });

    it('gives broadcasts nothing while it is held, and alerts all the same', async () => {
      const until = after(now, seconds(30));
      await answerOf(store().sendBudgets.hold(until));
      await answerOf(store().sendBudgets.hold(after(now, seconds(5))));
      expect(await take(5)).to.deep.equal({ first: until, count: 0, gap });
      expect(await reserve(chat)).to.equal(now);
      expect(await take(5, until)).to.deep.equal({ first: until, count: 5, gap });
    });

    it('gives no slot twice, whoever asks at the same time', async () => {
      const asked = await outcomesOf(Array.from({ length: 20 }, () => store().sendBudgets.take(1, now)));
      const given = asked.flatMap((one) =>
        one._tag === 'Right' && one.right.count > 0 ? [one.right.first] : [],
      );
      expect(given).to.have.length(Math.floor(ahead / gap) + 1);
      expect(new Set(given).size).to.equal(given.length);
    });
  });
};
