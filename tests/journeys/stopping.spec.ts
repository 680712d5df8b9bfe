import { expect } from 'chai';
import { holds } from '../stand-ins/telegram/faults.ts';
import { buys, handovers, ordersByQris, pays, seesGoods, unitsIn } from '../support/shop-buying.ts';
import { inTurn, suite } from '../support/shop-journeys.ts';
import { statusOf, type ShopProcess } from '../support/shop-process.ts';
import { unitsOf } from '../support/shop-stock.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const units = unitsOf('LAST', 4);

const openStocked = async (open: (world: World) => Promise<unknown>): Promise<World> => {
  const world = await openWorld();
  await open(world);
  await world.stock([{ code: 'LAST', name: 'Produk LAST', price: 20_000, units }]);
  await Promise.all(world.owners.map((owner) => owner.says('/start')));
  return world;
};

describe('a shop that is asked to stop while it works', function () {
  this.timeout(120_000);
  let world: World;
  let shop: ShopProcess;
  const journey = suite(
    'evening',
    async () => (world = await openStocked(async (made) => (shop = await made.open()))),
  );
  const turn = inTurn();

  journey(
    'ends the hand-over it is at, and does not repeat it when it comes back',
    turn(async () => {
      const budi = world.buyer('Budi');
      const order = await ordersByQris(budi, 'LAST');
      await world.telegram.everythingTaken();
      const aim = { method: 'sendMessage', chat: budi.id, text: /Pembayaran diterima/ } as const;
      const held = world.telegram.fault(holds(), aim);
      await pays(world, order);
      await held.struck();
      const stopped = shop.stop();
      held.release();
      expect(await stopped).to.equal(0);
      expect(unitsIn(await seesGoods(budi, order))).to.deep.equal([units[0]]);
      shop = await world.open();
      await world.owners[0].sees(new RegExp(`Terjual: [^]+${order}`));
      expect(handovers(budi, order)).to.equal(1);
    }),
  );

  journey(
    'ends the notice it is at, so that the payment is in the books when it comes back',
    turn(async () => {
      const wati = world.buyer('Wati');
      const order = await ordersByQris(wati, 'LAST');
      await world.telegram.everythingTaken();
      world.pakasir.fail('status', { kind: 'slow', milliseconds: 1_000 });
      const asked = world.pakasir.calls('status').length;
      const answered = world.pakasir.pay(order);
      await shop.until(() => Promise.resolve(world.pakasir.calls('status').length > asked ? true : null));
      expect(await shop.stop()).to.equal(0);
      expect(await answered).to.deep.equal([200]);
      shop = await world.open();
      expect(unitsIn(await seesGoods(wati, order))).to.deep.equal([units[1]]);
    }),
  );

  journey.end(units);
});

describe('a shop that was started by npm', function () {
  this.timeout(120_000);
  let world: World;
  let npm: ShopProcess;
  const journey = suite(
    'evening',
    async () => (world = await openStocked(async (made) => (npm = await made.openByNpm()))),
  );

  journey('sells, and ends with npm', async () => {
    const rini = world.buyer('Rini');
    expect((await buys(world, rini, 'LAST')).units).to.deep.equal([units[0]]);
    await world.telegram.everythingTaken();
    process.kill(npm.pid, 'SIGTERM');
    await npm.ended;
    expect(await statusOf(`${world.origin}/healthz`)).to.equal(null);
    expect(npm.output()).to.match(/worker: stopped/);
  });
});
