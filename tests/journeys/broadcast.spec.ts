import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { broadcasts, readersOf, readingsOf } from '../support/shop-broadcast.ts';
import { openWorld, type World } from '../support/shop-world.ts';
import type { ShopProcess } from '../support/shop-process.ts';

const words = 'Promo kilat akhir tahun';
const readers = 200;

/** Milliseconds after which what a killed process left claimed is taken up, and some to spare. */
const patience = 90_000;

describe('a broadcast whose process is killed (row 37)', function () {
  this.timeout(180_000);
  let world: World;
  let shop: ShopProcess;

  before(async () => {
    world = await openWorld();
    shop = await world.open();
  });
  after(() => world.close());

  const until = async (isSo: () => boolean, within = patience): Promise<void> => {
    for (const end = Date.now() + within; !isSo(); await sleep(50))
      if (Date.now() > end) throw new Error(`not within ${String(within)} ms`);
  };

  it('reaches everybody, nobody twice whose answer came, and says of how many it does not know', async () => {
    const [owner] = world.owners;
    await owner.says('/start');
    const phones = await readersOf(world, readers);
    await broadcasts(owner, words);
    world.telegram.limitRates();
    const reached = () => readingsOf(phones, words).filter((times) => times > 0).length;
    await until(() => reached() >= 50);
    await shop.kill();
    const before = readingsOf(phones, words);
    expect(reached()).to.be.within(50, readers - 50);
    await world.open();
    await until(() => reached() === readers);
    const end = await owner.sees(/Selesai/, { within: patience });
    const counts = /Terkirim (\d+).*Gagal (\d+)/.exec(end.text);
    expect(counts?.slice(1).map(Number)).to.deep.equal([readers + 1, 0]);
    const unknown = Number(/pasti sampai (\d+)/.exec(end.text)?.[1] ?? 0);
    const twice = readingsOf(phones, words).filter((times) => times > 1).length;
    expect(Math.max(...readingsOf(phones, words))).to.be.at.most(2);
    expect(twice).to.be.at.most(unknown);
    expect(unknown).to.be.at.most(40);
    expect(before.filter((times) => times > 1)).to.deep.equal([]);
    const tooMany = world.telegram.calls().filter(({ answer }) => {
      const given = answer();
      return given !== undefined && 'status' in given && given.status === 429;
    });
    expect(tooMany.map(({ method, chatId }) => `${method} ${String(chatId)}`)).to.deep.equal([]);
  });
});
