import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import {
  eventually,
  handovers,
  ordersByQris,
  placesOrder,
  seesGoods,
  seesQr,
  unitsIn,
} from '../support/shop-buying.ts';
import { inTurn, suite } from '../support/shop-journeys.ts';
import { unitsOf, type Product } from '../support/shop-stock.ts';
import { openStockedWorld, type World } from '../support/shop-world.ts';

const shelves: readonly Product[] = ['REFUSED', 'UNREAD'].map((code) => ({
  code,
  name: `Produk ${code}`,
  price: 20_000,
  units: unitsOf(code, 3),
}));

const readiness = async ({ origin }: World): Promise<readonly [number, string]> => {
  const answer = await fetch(`${origin}/readyz`);
  return [answer.status, await answer.text()];
};

/** The lines of the shop's diaries that hold these words. */
const logged = ({ logDir }: World, words: string): readonly string[] =>
  readdirSync(logDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.log'))
    .flatMap((name) => readFileSync(join(logDir, name), 'utf8').split('\n'))
    .filter((line) => line.includes(words));

describe('a shop whose gateway refuses it, or cannot be understood', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('noon', async () => {
    world = await openStockedWorld(shelves);
    return world;
  });
  const turn = inTurn();

  /** Lets time pass in the database, whose clock decides; how many rows it was of. */
  const inDatabase = async (...texts: readonly string[]): Promise<number> => {
    const client = new pg.Client({ connectionString: world.databaseUrl });
    await client.connect();
    let rows = 0;
    for (const text of texts) rows += (await client.query(text)).rowCount ?? 0;
    await client.end();
    return rows;
  };

  journey(
    'F7: tells buyers and owners, once, that the gateway refuses its key, is not ready meanwhile, and is again when it sells',
    turn(async () => {
      const [rina, joko] = [world.buyer('Rina'), world.buyer('Joko')];
      world.pakasir.fail(
        'create',
        { kind: 'refuse', status: 401, body: { message: 'Kunci tidak berlaku' } },
        2,
      );
      for (const buyer of [rina, joko]) {
        await placesOrder(buyer, 'REFUSED');
        await buyer.taps('💠 QRIS');
        await buyer.sees(/Metode ini lagi gak bisa dipakai, dan pemilik toko sudah dikabari/);
      }
      for (const owner of world.owners) await owner.sees(/🚨 Gateway menolak kunci API toko[^]+👉/);
      const [status, reasons] = await readiness(world);
      expect(status).to.equal(503);
      expect(reasons).to.include('pakasir refuses the API key (answered 401: Kunci tidak berlaku)');
      expect(await (await fetch(`${world.origin}/metrics`)).text()).to.include(
        'shop_incident{kind="GatewayRefusesPayments"} 1',
      );
      expect(logged(world, 'the gateway opened no payment').length).to.equal(2);
      await joko.taps('💠 QRIS');
      await joko.sees(/Scan QRIS/);
      expect((await readiness(world))[0]).to.equal(200);
      for (const owner of world.owners) await owner.sees(/✅ Gangguan sudah selesai[^]+kunci API/);
      for (const owner of world.owners)
        expect(owner.messages().filter(({ text }) => text.includes('🚨 Gateway')).length).to.equal(1);
    }),
  );

  journey(
    'F8: tells a buyer who paid that it cannot be checked yet, never that it is too late, and delivers once it can be (row 41)',
    turn(async () => {
      const budi = world.buyer('Budi');
      const order = await ordersByQris(budi, 'UNREAD');
      world.pakasir.fail('status', { kind: 'not-json' }, 10_000);
      await world.pakasir.pay(order, { webhook: false });
      await budi.taps('🔄 Cek Status');
      await eventually('the shop notes that it cannot understand the gateway', async () => {
        const noted = `update incidents set since = since - interval '4 minutes' where ended_at is null`;
        return (await inDatabase(noted)) > 0;
      });
      await inDatabase(
        `update orders set pay_before = now() - interval '11 minutes' where id = '${order}'`,
        `update graphile_worker._private_jobs set run_at = now() where key = 'expire:${order}'`,
      );
      await budi.sees(new RegExp(`Pembayaran pesanan ${order} belum bisa dicek`));
      for (const owner of world.owners) await owner.sees(/🚨 Jawaban gateway tidak bisa dipahami/);
      expect((await readiness(world))[1]).to.include('cannot be understood when a payment is checked');
      world.pakasir.heal();
      await budi.taps('🔄 Cek Status');
      expect(unitsIn(await seesGoods(budi, order))).to.have.lengthOf(1);
      expect(handovers(budi, order)).to.equal(1);
      expect(budi.messages().filter(({ text }) => /⌛|[Ww]aktu bayar/.test(text))).to.deep.equal([]);
      for (const owner of world.owners) await owner.sees(/✅ Gangguan sudah selesai[^]+dipahami/);
    }),
  );

  journey(
    'F9: sells by an answer whose fee has a part of a rupiah, and takes the amount with its fee for payment in full',
    turn(async () => {
      const sari = world.buyer('Ayu');
      world.pakasir.fail('create', {
        kind: 'wrong-echo',
        fields: { fee: 331.21, total_payment: 20_331.21, expired_at: 1_700_000_000 },
      });
      const order = await placesOrder(sari, 'UNREAD');
      await sari.taps('💠 QRIS');
      expect((await seesQr(sari, order)).text)
        .to.include('Rp 332')
        .and.to.include('Rp 20.332');
      world.pakasir.fail('status', { kind: 'wrong-echo', fields: { amount: 20_332 } }, 2);
      await world.pakasir.pay(order, { fields: { amount: 20_332 } });
      expect(unitsIn(await seesGoods(sari, order))).to.have.lengthOf(1);
      expect(sari.messages().filter(({ text }) => text.includes('saldomu'))).to.deep.equal([]);
    }),
  );

  journey.end(shelves.flatMap(({ units }) => units));
});
