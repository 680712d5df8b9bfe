import { expect } from 'chai';
import type { UpdateStore } from '../../adapters/telegram/kept-updates.ts';
import { answerOf } from '../support/either.ts';

export type UpdatesUnderTest = {
  /** The store of one more process of the same bot. */
  readonly open: () => UpdateStore;
  /** Lets more time pass than an update is held. */
  readonly waitOutHold: () => Promise<void>;
};

/** What every store of updates under way promises. */
export const updatesContract = (name: string, open: () => Promise<UpdatesUnderTest>): void => {
  describe(`Updates under way, ${name}`, () => {
    let table: UpdatesUnderTest;
    beforeEach(async () => {
      table = await open();
    });

    const claimed = async (store: UpdateStore): Promise<readonly (string | null)[]> =>
      (await answerOf(store.claim())).map(({ text }) => text);

    it('row 46: are taken by nobody while they are held, and counted', async () => {
      const [first, second] = [table.open(), table.open()];
      await answerOf(first.keep(['satu', 'dua']));
      expect(await claimed(second)).to.deep.equal([]);
      expect(await answerOf(second.elsewhere())).to.equal(2);
      expect(await answerOf(first.elsewhere())).to.equal(0);
    });

    it('row 46: are taken in their order by one other once nobody holds them', async () => {
      const [first, second, third] = [table.open(), table.open(), table.open()];
      const texts = Array.from({ length: 40 }, (_, n) => `pesan ${String(n)} 🔑`);
      await answerOf(first.keep(texts.slice(0, 30)));
      await answerOf(first.keep(texts.slice(30)));
      await table.waitOutHold();
      const both = await Promise.all([claimed(second), claimed(third)]);
      expect(both.map((all) => [...all]).sort((one, other) => one.length - other.length)).to.deep.equal([
        [],
        texts,
      ]);
      expect(await claimed(second)).to.deep.equal([]);
    });

    it('row 46: are not taken by halves where some of them were held anew', async () => {
      const [first, second] = [table.open(), table.open()];
      const [place = 0] = await answerOf(first.keep(['satu', 'dua']));
      await table.waitOutHold();
      await answerOf(first.settle([], [place]));
      expect(await claimed(second)).to.deep.equal([]);
      await table.waitOutHold();
      expect(await claimed(second)).to.deep.equal(['satu', 'dua']);
    });

    it('are forgotten when they are done, whoever holds them', async () => {
      const [first, second, third] = [table.open(), table.open(), table.open()];
      const [one = 0, two = 0] = await answerOf(first.keep(['satu', 'dua', 'tiga']));
      await answerOf(first.settle([one], []));
      await table.waitOutHold();
      expect(await claimed(second)).to.deep.equal(['dua', 'tiga']);
      await answerOf(first.settle([two], []));
      await table.waitOutHold();
      expect(await claimed(third)).to.deep.equal(['tiga']);
    });

    it('row 46: are forgotten where whoever kept them does not know of them, and nobody else has them by now', async () => {
      const [first, second, third] = [table.open(), table.open(), table.open()];
      await answerOf(first.keep(['satu']));
      await table.waitOutHold();
      expect(await claimed(second)).to.deep.equal(['satu']);
      const [known = 0] = await answerOf(second.keep(['dua', 'tiga']));
      await answerOf(third.keep(['empat']));
      await answerOf(second.forgetUnknown([known]));
      await answerOf(first.forgetUnknown([]));
      await table.waitOutHold();
      expect(await claimed(table.open())).to.deep.equal(['satu', 'dua', 'empat']);
    });

    it('are held on to by nobody but their holder', async () => {
      const [first, second, third] = [table.open(), table.open(), table.open()];
      const places = await answerOf(first.keep(['satu']));
      await table.waitOutHold();
      expect(await claimed(second)).to.deep.equal(['satu']);
      await table.waitOutHold();
      await answerOf(first.settle([], places));
      expect(await claimed(third)).to.deep.equal(['satu']);
    });
  });
};
