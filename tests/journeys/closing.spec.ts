import { expect } from 'chai';
import {
  cancelledAtGateway,
  eventually,
  handovers,
  orderIn,
  ordersByQris,
  pays,
  placesOrder,
  seesGoods,
  unitsIn,
} from '../support/shop-buying.ts';
import { suite } from '../support/shop-journeys.ts';
import { unitsOf, type Product } from '../support/shop-stock.ts';
import { openStockedWorld, type World } from '../support/shop-world.ts';

const shelves: readonly Product[] = ['BILLED', 'UNBILLED', 'TOOLATE'].map((code) => ({
  code,
  name: `Produk ${code}`,
  price: 20_000,
  units: unitsOf(code, 1),
}));

describe('a shop whose buyers let the time to pay run out', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('noon', async () => {
    world = await openStockedWorld(shelves, { settings: { PAYMENT_WINDOW_MINUTES: '0.1' } });
    return world;
  });

  journey('gives everything back, tells the buyer, and orders again by one tap', async () => {
    const budi = world.buyer('Budi');
    const order = await ordersByQris(budi, 'BILLED');
    const invoice = await budi.sees('Scan QRIS');
    const status = await budi.finds('🔄 Cek Status');
    await budi.sees(new RegExp(`⌛ Waktu bayar pesanan ${order} sudah habis`));
    const closed = await budi.sees('⌛ Waktu bayarnya habis');
    expect(closed.id).to.equal(invoice.id);
    expect(closed.photo?.bytes.equals(invoice.photo?.bytes ?? Buffer.alloc(0))).to.equal(false);
    await cancelledAtGateway(world, order);
    await budi.tapsStale(status);
    await budi.everyTapAnswered();

    await budi.taps('🔁 Pesan Lagi');
    await budi.seesNew(/🧺 Keranjang kamu[^]+1 × Rp 20\.000/);
    await budi.taps('💳 Lanjut ke Pembayaran');
    await budi.taps('💠 QRIS');
    const again = orderIn(await budi.seesNew('Scan QRIS'));
    await pays(world, again);
    expect(unitsIn(await seesGoods(budi, again))).to.deep.equal(['billed-unit-1:rahasia']);
  });

  journey('gives back what was held for somebody who never chose how to pay', async () => {
    const wati = world.buyer('Wati');
    const order = await placesOrder(wati, 'UNBILLED');
    const qris = await wati.finds('💠 QRIS');
    const rival = world.buyer('Rival');
    await rival.opensLink('p_UNBILLED');
    await rival.seesNew('🚫 Stok habis');
    await wati.sees(new RegExp(`⌛ Waktu bayar pesanan ${order} sudah habis`));
    await rival.opensLink('p_UNBILLED');
    await rival.seesNew('📦 Stok ➜ x1');
    await wati.tapsStale(qris);
    await wati.seesNew('⌛ Waktu bayarnya habis');
    expect(world.pakasir.transactions().some(({ orderId }) => orderId === order)).to.equal(false);
  });

  journey(
    'row 10: puts money on the balance that came after the time was over and the goods were gone',
    async () => {
      const rini = world.buyer('Rini');
      const order = await ordersByQris(rini, 'TOOLATE');
      await rini.sees(new RegExp(`⌛ Waktu bayar pesanan ${order} sudah habis`));
      await cancelledAtGateway(world, order);
      const rival = world.buyer('Rival Rini');
      const sooner = await ordersByQris(rival, 'TOOLATE');
      await pays(world, sooner);
      await seesGoods(rival, sooner);
      await eventually('the late money is taken', async () => {
        const answers = await world.pakasir.pay(order, { evenIfCanceled: true });
        return answers[0] === 200;
      });
      await rini.sees(/⌛ Pembayaranmu Rp 20\.000 masuk setelah pesanannya ditutup/);
      for (const owner of world.owners)
        await owner.sees(/💼 Rp 20\.000 masuk ke saldo pembeli: dibayar terlambat, dan stoknya sudah habis/);
      expect(handovers(rini, order)).to.equal(0);
      await rini.taps('💼 Saldo');
      await rini.seesNew('Rp 20.000');
    },
  );

  journey.end(shelves.flatMap(({ units }) => units));
});
