import { expect } from 'chai';
import { breaks, hangs, refuses, tooManyRequests, type Fault } from '../stand-ins/telegram/faults.ts';
import { buys, handovers, ordersByQris, pays, seesGoods, unitsIn } from '../support/shop-buying.ts';
import { suite } from '../support/shop-journeys.ts';
import { unitsOf, type Product } from '../support/shop-stock.ts';
import { openStockedWorld, openWorld, type World } from '../support/shop-world.ts';

const shelves: readonly Product[] = [
  'BLOCKED',
  'SLOWLY',
  'BROKEN',
  'PLAIN',
  'REFUSED',
  'UNEDITED',
  'SILENT',
].map((code) => ({
  code,
  name: `Produk ${code}`,
  price: 20_000,
  units: unitsOf(code, 2),
}));

const goodsOnly = (chat: number, times: number) =>
  ({ method: 'sendMessage', chat, text: /Pembayaran diterima/, times }) as const;

describe('a shop whose messages do not get through', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('noon', async () => {
    world = await openStockedWorld(shelves);
    return world;
  });

  const deliversThrough = async (code: string, fault: Fault, times: number): Promise<void> => {
    const buyer = world.buyer('Sabar');
    const order = await ordersByQris(buyer, code);
    const injected = world.telegram.fault(fault, goodsOnly(buyer.id, times));
    await pays(world, order);
    await injected.struck(times, 60_000);
    expect(unitsIn(await seesGoods(buyer, order))).to.deep.equal([`${code.toLowerCase()}-unit-1:rahasia`]);
    await world.owners[1].sees(order);
    expect(handovers(buyer, order)).to.equal(1);
  };

  journey(
    'row 13: keeps the goods of a buyer who blocked it until the next /start, and tells the owners',
    async () => {
      const budi = world.buyer('Budi', { username: 'budi' });
      const order = await ordersByQris(budi, 'BLOCKED');
      budi.blocks();
      await pays(world, order);
      for (const owner of world.owners)
        await owner.sees(new RegExp(`Pembeli pesanan ${order} tidak bisa dihubungi[^]+@budi`));
      budi.unblocks();
      await budi.says('/start');
      expect(unitsIn(await seesGoods(budi, order))).to.deep.equal(['blocked-unit-1:rahasia']);
      await world.owners[0].sees(new RegExp(`Terjual: 1 × Produk BLOCKED[^]+${order}`));
      await budi.says('/start');
      await budi.seesNew('✅ Transaksi selesai');
      expect(handovers(budi, order)).to.equal(1);
    },
  );

  journey('row 14: waits as long as Telegram asks, then hands over once', () =>
    deliversThrough('SLOWLY', tooManyRequests(1), 3),
  );

  journey('row 14: tries again after Telegram broke, then hands over once', () =>
    deliversThrough('BROKEN', breaks(502), 2),
  );

  journey('row 14: tries again after Telegram never answered, then hands over once', () =>
    deliversThrough('SILENT', hangs(), 1),
  );

  journey('row 15: sends goods as plain text when Telegram refuses their form', async () => {
    const wati = world.buyer('Wati');
    const order = await ordersByQris(wati, 'PLAIN');
    const refusal = refuses(400, "Bad Request: can't parse entities");
    const injected = world.telegram.fault(refusal, goodsOnly(wati.id, 1));
    await pays(world, order);
    const goods = await seesGoods(wati, order);
    expect(goods.text).to.include('\nplain-unit-1:rahasia\n');
    expect(goods.entities.filter(({ type }) => type === 'code')).to.deep.equal([]);
    expect(injected.strikes()).to.equal(1);
    await world.owners[0].sees(order);
    expect(handovers(wati, order)).to.equal(1);
  });

  journey('row 15: sends goods as a file when Telegram takes no text of them at all', async () => {
    const rini = world.buyer('Rini');
    const order = await ordersByQris(rini, 'REFUSED');
    world.telegram.fault(refuses(400, 'Bad Request: message text is refused'), goodsOnly(rini.id, 100));
    await pays(world, order);
    const { document } = await rini.sees((message) => message.document !== undefined);
    expect(document?.bytes.toString('utf8')).to.include('refused-unit-1:rahasia');
    await world.owners[0].sees(new RegExp(`Terjual: 1 × Produk REFUSED[^]+${order}`));
    expect(rini.files()).to.have.lengthOf(1);
  });

  journey('hands over although the invoice can no longer be edited', async () => {
    const joko = world.buyer('Joko');
    const order = await ordersByQris(joko, 'UNEDITED');
    joko.deletes(await joko.sees('Scan QRIS'));
    await pays(world, order);
    expect(unitsIn(await seesGoods(joko, order))).to.deep.equal(['unedited-unit-1:rahasia']);
    await world.owners[0].sees(new RegExp(`Terjual: 1 × Produk UNEDITED[^]+${order}`));
    expect(handovers(joko, order)).to.equal(1);
  });

  journey.end(shelves.flatMap(({ units }) => units));
});

describe('a shop that Telegram lets send no more than it does in life', function () {
  this.timeout(120_000);
  const units = unitsOf('LIMIT', 10);
  let world: World;
  const journey = suite('afternoon', async () => {
    world = await openWorld();
    await world.open();
    await world.stock([{ code: 'LIMIT', name: 'Produk LIMIT', price: 20_000, units }]);
    await Promise.all(world.owners.map((owner) => owner.says('/start')));
    await world.telegram.everythingTaken();
    world.telegram.limitRates();
    return world;
  });

  journey('row 14: sells to five at once, a message a second to each', async () => {
    const buyers = Array.from({ length: 5 }, (_, at) => world.buyer(`Ramai${at + 1}`));
    const bought = await Promise.all(
      buyers.map(async (buyer) => {
        await buyer.says('/start');
        const { order, units: mine } = await buys(world, buyer, 'LIMIT', 2);
        await buyer.sees(({ document }) => document?.name === `${order}.txt`);
        for (const owner of world.owners) await owner.sees(order);
        expect(handovers(buyer, order)).to.equal(1);
        return mine;
      }),
    );
    expect(bought.flat().sort()).to.deep.equal([...units].sort());
  });

  journey.end(units);
});
