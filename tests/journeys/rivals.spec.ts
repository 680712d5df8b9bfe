import { expect } from 'chai';
import {
  eventually,
  orderIn,
  placesOrder,
  pays,
  seesGoods,
  seesQr,
  unitsIn,
} from '../support/shop-buying.ts';
import { suite } from '../support/shop-journeys.ts';
import { unitsOf, type Product } from '../support/shop-stock.ts';
import { openWorld, type World } from '../support/shop-world.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';

const product = (code: string, price: number, count: number): Product => ({
  code,
  name: `Produk ${code}`,
  price,
  units: unitsOf(code, count),
});

const shelves = [
  product('TAPS', 4_000, 3),
  product('DEVICES', 4_000, 3),
  product('RUSH', 5_000, 3),
  product('SHORT', 6_000, 2),
  product('EMPTIED', 6_000, 1),
  product('PRICE', 10_000, 2),
  product('MANY', 2_000, 9),
];

const fillsCart = async (buyer: Phone, code: string, count = 1): Promise<void> => {
  await buyer.opensLink(`p_${code}`);
  await buyer.seesNew(`Ini Produk ${code}.`);
  for (let taps = 0; taps < count; taps += 1) await buyer.taps('➕');
  await buyer.taps('🧺 Lanjut ke Keranjang');
  await buyer.seesNew('🧺 Keranjang kamu');
};

describe('a shop where everybody comes at once', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('opening', async () => {
    world = await openWorld();
    await world.open();
    await world.stock(shelves);
    return world;
  });

  const ordersOf = (buyer: Phone): number =>
    world.pakasir.transactions().filter(({ orderId }) => orderId.startsWith(`tg${buyer.id}-`)).length;

  journey('row 16: two taps on every button of the way make one order with one invoice', async () => {
    const budi = world.buyer('Budi');
    await fillsCart(budi, 'TAPS');
    const pay = await budi.finds('💳 Lanjut ke Pembayaran');
    await budi.tapsStale(pay);
    await budi.tapsStale(pay, { impatient: true });
    const order = orderIn(await budi.seesNew('Mau bayar pakai apa'));
    await budi.everyTapAnswered();
    const qris = await budi.finds('💠 QRIS');
    await budi.tapsStale(qris);
    await budi.tapsStale(qris, { impatient: true });
    await seesQr(budi, order);
    await budi.everyTapAnswered();
    expect(budi.messages().filter(({ photo }) => photo !== undefined)).to.have.lengthOf(1);
    expect(ordersOf(budi)).to.equal(1);
    await budi.says('/orders');
    const list = await budi.seesNew('🧾 Riwayat pesanan kamu');
    expect(list.text.match(/tg\d+-[0-9a-f]{8}/g)).to.deep.equal([order]);
  });

  journey('row 16: a second device that still shows the cart is led to the same invoice', async () => {
    const wati = world.buyer('Wati');
    await fillsCart(wati, 'DEVICES');
    await wati.opensLink('p_DEVICES');
    await wati.taps('🧺 Lanjut ke Keranjang');
    await wati.seesNew('🧺 Keranjang kamu');
    const carts = wati.messages().filter(({ text }) => text.includes('🧺 Keranjang kamu'));
    expect(carts).to.have.lengthOf(2);
    const [one, other] = carts.map((cart) =>
      cart.buttons.flat().find(({ label }) => label === '💳 Lanjut ke Pembayaran'),
    );
    if (one === undefined || other === undefined) throw new Error('a cart has no way to pay');
    await wati.tapsStale(one);
    const order = orderIn(await wati.seesNew('Mau bayar pakai apa'));
    await wati.taps('💠 QRIS');
    await seesQr(wati, order);
    await wati.tapsStale(other);
    await wati.seesToast('Tagihannya sudah ada di chat ini ya');
    expect(ordersOf(wati)).to.equal(1);
    await pays(world, order);
    expect(unitsIn(await seesGoods(wati, order))).to.deep.equal(['devices-unit-1:rahasia']);
  });

  journey(
    'row 17: thirty who want three units make three orders and twenty-seven kind refusals',
    async () => {
      const buyers = Array.from({ length: 30 }, (_, at) => world.buyer(`Antre${at + 1}`));
      await Promise.all(buyers.map((one) => fillsCart(one, 'RUSH')));
      await Promise.all(buyers.map((one) => one.taps('💳 Lanjut ke Pembayaran')));
      const told = await Promise.all(
        buyers.map((one) => one.seesNew(/Mau bayar pakai apa|stoknya keburu habis/)),
      );
      const orders = told.filter(({ text }) => text.includes('Mau bayar pakai apa'));
      expect(orders).to.have.lengthOf(3);
      expect(told.filter(({ text }) => text.includes('Tenang, belum ada yang dibayar.'))).to.have.lengthOf(
        27,
      );
      const winners = buyers.filter((_, at) => told[at]?.text.includes('Mau bayar pakai apa'));
      const units = await Promise.all(
        winners.map(async (winner) => {
          await winner.taps('💠 QRIS');
          const order = orderIn(await winner.sees('Scan QRIS'));
          await pays(world, order);
          return unitsIn(await seesGoods(winner, order));
        }),
      );
      expect(units.flat().sort()).to.deep.equal(unitsOf('RUSH', 3));
    },
  );

  journey('row 20: when a part of the cart is gone nothing is taken, and one tap adjusts it', async () => {
    const [slow, quick] = [world.buyer('Pelan'), world.buyer('Cepat')];
    await fillsCart(slow, 'SHORT', 2);
    await placesOrder(quick, 'SHORT');
    await slow.taps('💳 Lanjut ke Pembayaran');
    await slow.seesNew('📦 Produk SHORT: kamu mau 2, stoknya tinggal 1');
    await slow.taps('✅ Sesuaikan Keranjang');
    await slow.seesNew(/1 × Rp 6\.000 = Rp 6\.000[^]+💰 Total: Rp 6\.000/);
    await slow.taps('💳 Lanjut ke Pembayaran');
    await slow.seesNew(/• 1 × Produk SHORT = Rp 6\.000[^]+Mau bayar pakai apa/);
  });

  journey('row 20: when the whole cart is gone the buyer is sent to the other products', async () => {
    const [slow, quick] = [world.buyer('Lambat'), world.buyer('Kilat')];
    await fillsCart(slow, 'EMPTIED');
    await placesOrder(quick, 'EMPTIED');
    await slow.taps('💳 Lanjut ke Pembayaran');
    await slow.seesNew('🚫 Produk EMPTIED: stoknya keburu habis');
    await slow.taps('✅ Sesuaikan Keranjang');
    await slow.seesNew('isi keranjangmu keburu habis semua');
    await slow.taps('🧭 Semua Produk');
    await slow.seesNew('Produk MANY');
  });

  journey(
    'row 21: a new price is shown before paying, and an order keeps the one it was made at',
    async () => {
      const sinta = world.buyer('Sinta');
      await fillsCart(sinta, 'PRICE');
      await world.stock([{ ...product('PRICE', 12_000, 0) }]);
      await sinta.taps('💳 Lanjut ke Pembayaran');
      await sinta.seesNew('💱 Produk PRICE: harganya dari Rp 10.000 jadi Rp 12.000');
      await sinta.taps('✅ Oke, lanjut bayar');
      const order = orderIn(await sinta.seesNew(/💰 Tagihan: Rp 12\.000/));
      await world.stock([{ ...product('PRICE', 99_000, 0) }]);
      await sinta.taps('💠 QRIS');
      await seesQr(sinta, order);
      expect(world.pakasir.transaction(order).amount).to.equal(12_000);
      await pays(world, order);
      expect(unitsIn(await seesGoods(sinta, order))).to.deep.equal(['price-unit-1:rahasia']);
    },
  );

  journey('lets nobody hoard: a fourth unpaid order has to wait for one of three', async () => {
    const borong = world.buyer('Borong');
    for (let orders = 0; orders < 3; orders += 1) await placesOrder(borong, 'MANY');
    await fillsCart(borong, 'MANY');
    await borong.taps('💳 Lanjut ke Pembayaran');
    await borong.seesNew('🧾 Masih ada 3 pesanan yang belum kamu bayar.');
    await borong.taps('🧾 Lihat pesananku');
    await borong.seesNew('🧾 Riwayat pesanan kamu');
  });

  journey('takes quick taps on ➕ for honest', async () => {
    const gesit = world.buyer('Gesit');
    await gesit.opensLink('p_MANY');
    await gesit.seesNew('Ini Produk MANY.');
    const plus = await gesit.finds('➕');
    const quick = world.telegram.phone({ id: gesit.id, firstName: 'Gesit' });
    for (let taps = 0; taps < 5; taps += 1) await quick.tapsStale(plus, { impatient: true });
    await gesit.sees('🧺 Di keranjang: x5 = Rp 10.000');
    await eventually('every tap is answered', () => gesit.unansweredTaps().length === 0);
    expect(gesit.alert()).to.equal(undefined);
  });

  journey.end(shelves.flatMap(({ units }) => units));
});
