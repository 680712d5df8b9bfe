import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { after, instant, type Instant } from '../../domain/instant.ts';
import { answerOf, outcomesOf } from '../support/either.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const now = instant(Date.UTC(2026, 10, 22, 5));
const rate = { calls: 2, withinMs: 1_100 };

/** What every store of the paces of gateways promises. */
export const gatewayPacesContract = (name: string, open: OpenStore): void => {
  describe(`The paces of gateways, ${name}`, () => {
    const store = freshStore(open);
    const reserveSome = (wanted: number, at: Instant = now, line = 'creates'): Promise<readonly Instant[]> =>
      answerOf(store().gatewayPaces.reserve(line, rate, at, wanted));
    const reserve = async (at: Instant = now, line = 'creates'): Promise<Instant> =>
      (await reserveSome(1, at, line))[0] ?? instant(0);

    it('gives so many turns at once, and then as the rate allows', async () => {
      const turns = [await reserve(), await reserve(), await reserve(), await reserve(), await reserve()];
      expect(turns.map((turn) => turn - now)).to.deep.equal([0, 0, 1_100, 1_100, 2_200]);
    });

    it('lets no two turns come nearer to each other than the rate, however they are asked for', async () => {
      const turns = [await reserve(), await reserve(after(now, 900)), await reserve(after(now, 950))];
      expect(turns.map((turn) => turn - now)).to.deep.equal([0, 900, 1_100]);
      expect((await reserve(after(now, 1_150))) - now).to.equal(2_000);
    });

    it('gives turns to several together as to one after another, in their order', async () => {
      await reserve();
      const turns = [await reserveSome(2, after(now, 400)), await reserveSome(2, after(now, 450))];
      expect(turns.map((some) => some.map((turn) => turn - now))).to.deep.equal([
        [400, 1_100],
        [1_500, 2_200],
      ]);
    });

    it('gives no more at a time than the rate lets go at once, to the first who asks too, and at least one', async () => {
      const turns = [await reserveSome(5), await reserveSome(5), await reserveSome(0)];
      expect(turns.map((some) => some.map((turn) => turn - now))).to.deep.equal([
        [0, 0],
        [1_100, 1_100],
        [2_200],
      ]);
    });

    it('gives each kind of call its own', async () => {
      await reserve();
      await reserve();
      expect(await reserve(now, 'cancels')).to.equal(now);
    });

    it('gives none before what the gateway asked to wait for, and a shorter wait ends it no sooner', async () => {
      const until = after(now, 5_000);
      await answerOf(store().gatewayPaces.hold('creates', until));
      await answerOf(store().gatewayPaces.hold('creates', after(now, 1_000)));
      expect([await reserve(), ...(await reserveSome(2))]).to.deep.equal([until, until, after(until, 1_100)]);
    });

    it('keeps the rate for twenty who ask at the same time', async () => {
      const asked = await outcomesOf(
        Array.from({ length: 20 }, () => store().gatewayPaces.reserve('creates', rate, now, 1)),
      );
      const turns = asked
        .filter(E.isRight)
        .flatMap(({ right }) => right.map((turn) => (turn - now) / rate.withinMs));
      expect(turns.toSorted((a, b) => a - b)).to.deep.equal(
        Array.from({ length: 20 }, (_, n) => Math.floor(n / 2)),
      );
    });
  });
};
