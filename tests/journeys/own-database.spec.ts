import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { buys, orderIn, pays, seesGoods, unitsIn } from '../support/shop-buying.ts';
import { inTurn, suite } from '../support/shop-journeys.ts';
import type { ShopProcess } from '../support/shop-process.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const catalogue = `code,category,name,price,description,terms
NETFLIX,Streaming,Netflix 1 bulan,10000,"Akun privat, <b>bukan</b> sharing",Jangan ganti sandi
WIN,Lisensi,Windows & Office,150000,Kunci asli,
`;
const units = ['a@b.c:<b>&"1', 'd@e.f:rahasia-dua', 'g@h.i:rahasia-tiga'];

describe('a shop on its own database, as its owner starts it', function () {
  this.timeout(120_000);
  let world: World;
  let shop: ShopProcess;

  const runs = async (...words: readonly string[]): Promise<string> => {
    const command = world.run('catalog', words);
    expect(await command.ended, command.output()).to.equal(0);
    return command.output();
  };
  const file = (name: string, text: string): string => {
    const path = join(world.folder, name);
    writeFileSync(path, text);
    return path;
  };
  const journey = suite('evening', async () => {
    world = await openWorld({ ownDatabase: true });
    shop = await world.open();
    await Promise.all(world.owners.map((owner) => owner.says('/start')));
    return world;
  });
  const turn = inTurn();

  journey('F22: is told of its key file after all that runs', async () => {
    const said = await shop.until(() =>
      Promise.resolve(shop.output().includes('start is ready') ? shop.output() : null),
    );
    const lines = said.split('\n').filter((line) => / INFO | WARNING /.test(line));
    const told = lines.findIndex((line) => line.includes('sealed with a key that was made now'));
    expect([
      told > 0,
      lines.slice(told).filter((line) => /is ready|listening/.test(line)).length,
    ]).to.deep.equal([true, 1]);
  });

  journey(
    'is filled from files beside the running shop',
    turn(async () => {
      const budi = world.buyer('Budi');
      await budi.says('/start');
      await budi.seesNew('Etalasenya masih kosong');
      await runs('import', file('catalog.csv', catalogue));
      await runs('stock', 'NETFLIX', file('units.txt', `${units.join('\n')}\n`));
      await budi.says('/start');
      await budi.seesNew('Pilih kategorinya di bawah ya');
      await budi.taps('Streaming');
      await budi.seesNew(/1\. Netflix 1 bulan\n💰 Rp 10\.000\n📦 Stok ➜ x3/);
    }),
  );

  journey(
    'sells a unit',
    turn(async () => {
      const wati = world.buyer('Wati');
      const bought = await buys(world, wati, 'NETFLIX');
      expect(bought.units).to.deep.equal([units[0]]);
      for (const owner of world.owners) await owner.sees(bought.order);
    }),
  );

  journey(
    'ends in order when it is asked to, and still knows a cart in the making when it comes back',
    turn(async () => {
      const rini = world.buyer('Rini');
      await rini.opensLink('p_NETFLIX');
      await rini.seesNew('Akun privat, <b>bukan</b> sharing');
      await rini.taps('➕');
      await rini.taps('✌️ x2');
      await rini.seesNew('🧺 Di keranjang: x2 = Rp 20.000');
      await rini.taps('🧺 Lanjut ke Keranjang');
      await rini.seesNew('🧺 Keranjang kamu');
      expect(await shop.stop()).to.equal(0);

      const pay = await rini.finds('💳 Lanjut ke Pembayaran');
      await rini.tapsStale(pay);
      shop = await world.open();
      await rini.sees('Mau bayar pakai apa');
      await rini.taps('💠 QRIS');
      const order = orderIn(await rini.sees('Scan QRIS'));
      await pays(world, order);
      expect(unitsIn(await seesGoods(rini, order))).to.deep.equal(units.slice(1));
    }),
  );

  journey(
    'opens again on the database that a kill left behind',
    turn(async () => {
      await shop.kill();
      shop = await world.open();
      const joko = world.buyer('Joko');
      await joko.opensLink('p_NETFLIX');
      await joko.seesNew(/🚫 Stok habis\n🔥 Terjual ➜ 3x/);
    }),
  );

  journey.end(units, 1);
});
