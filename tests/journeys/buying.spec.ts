import { expect } from 'chai';
import {
  buys,
  cancelledAtGateway,
  handovers,
  orderIn,
  ordersByQris,
  pays,
  placesOrder,
  seesGoods,
  unitsIn,
} from '../support/shop-buying.ts';
import type { RecordedCall } from '../stand-ins/telegram/call-log.ts';
import { suite } from '../support/shop-journeys.ts';
import { unitsOf, type Product } from '../support/shop-stock.ts';
import { openStockedWorld, type World } from '../support/shop-world.ts';

const product = (code: string, price: number, count: number, more: Partial<Product> = {}): Product => ({
  code,
  name: `Produk ${code}`,
  price,
  units: unitsOf(code, count),
  ...more,
});

const markup = '<b>tebal</b> & "kutip" \'satu\' <a href="tg://user?id=1">x</a> &amp; *_`~|';
const emoji = '🔑👨‍👩‍👧‍👦 kunci-é-ñ-漢字 🇮🇩';
const severalLines = 'email: a@b.c\nsandi: <p&ss>"1"\n\n  PIN: 0042\nhttps://toko.example/?a=1&b=2';
const long = Array.from(
  { length: 100 },
  (_, at) => `baris ${String(at).padStart(3, '0')} <&> ${'x'.repeat(26)}`,
)
  .join('\n')
  .padEnd(4_000, 'y');

const shelves: readonly Product[] = [
  product('ONE', 10_000, 3, { terms: 'Jangan ganti sandi' }),
  product('LEFT', 7_000, 6),
  product('RIGHT', 3_000, 6),
  product('BANK', 50_000, 2),
  product('FIRST', 1_000, 2, { category: 'Nomor' }),
  product('SECOND', 2_000, 2, { category: 'Nomor' }),
  product('LINK', 5_000, 2),
  product('CANCEL', 6_000, 1),
  product('AGAIN', 8_000, 3),
  product('MARKUP', 1_000, 0, { units: [markup] }),
  product('EMOJI', 1_000, 0, { units: [emoji] }),
  product('LINES', 1_000, 0, { units: [severalLines] }),
  product('LONG', 1_000, 0, { units: [long] }),
  product('ENGLISH', 9_000, 1),
  product('NONE', 9_000, 0),
  product('LAST', 9_000, 1),
  product('TWENTY', 9_000, 2),
  product('SECRET', 9_000, 1),
];

describe('a shop that buyers visit', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('opening', async () => {
    world = await openStockedWorld(shelves);
    return world;
  });

  journey('sells one unit by QRIS to somebody who taps from /start to the goods', async () => {
    const budi = world.buyer('Budi', { username: 'budi' });
    await budi.says('/start');
    await budi.seesNew('👋 Halo, Budi! Selamat datang di Bot Auto Order.');
    await budi.taps('🧭 Semua Produk');
    await budi.seesNew(/1\. Produk ONE\n💰 Rp 10\.000\n📦 Stok ➜ x3 · 🔥 Terjual ➜ 0x/);
    await budi.says('1');
    await budi.seesNew('Ini Produk ONE.');
    await budi.taps('➕');
    await budi.taps('🧺 Lanjut ke Keranjang');
    await budi.taps('💳 Lanjut ke Pembayaran');
    await budi.taps('💠 QRIS');
    const invoice = await budi.sees('Scan QRIS');
    expect(invoice.text).to.match(/💰 Total bayar: Rp 10\.380\n⏰ bayar sebelum \d\d:\d\d WIB/);
    const order = orderIn(invoice);
    expect(order).to.match(new RegExp(`^tg${budi.id}-[0-9a-f]{8}$`));
    await pays(world, order);

    const goods = await seesGoods(budi, order);
    expect(unitsIn(goods)).to.deep.equal(['one-unit-1:rahasia']);
    expect(goods.text).to.match(/📌 Ketentuan Produk ONE\nJangan ganti sandi\n\n🙏 Makasih/);
    const closed = await budi.sees('✅ Lunas!');
    expect([closed.id, closed.buttons]).to.deep.equal([invoice.id, []]);
    for (const owner of world.owners) {
      const sale = await owner.sees(order);
      expect(sale.text).to.equal(
        `🛒 Terjual: 1 × Produk ONE · Rp 10.000\n👤 Budi (@budi) · ID ${budi.id}\n🧾 Pesanan ${order}`,
      );
    }
    await budi.opensLink('p_ONE');
    await budi.seesNew(/📦 Stok ➜ x2\n🔥 Terjual ➜ 1x/);
  });

  journey('sells five each of two products in one cart, in a message and as a file', async () => {
    const wati = world.buyer('Wati');
    await wati.opensLink('p_LEFT');
    await wati.taps('➕');
    await wati.taps('🖐️ x5');
    await wati.seesNew('🧺 Di keranjang: x5 = Rp 35.000');
    await wati.opensLink('p_RIGHT');
    await wati.seesNew('Ini Produk RIGHT.');
    await wati.taps('➕');
    await wati.taps('🖐️ x5');
    await wati.seesNew('🧺 Di keranjang: x5 = Rp 15.000');
    await wati.taps('🧺 Lanjut ke Keranjang');
    await wati.seesNew(/📦 Jumlah item: 10\n💰 Total: Rp 50\.000/);
    await wati.taps('💳 Lanjut ke Pembayaran');
    await wati.taps('💠 QRIS');
    const order = orderIn(await wati.sees('Scan QRIS'));
    await pays(world, order);

    const bought = [...unitsOf('LEFT', 5), ...unitsOf('RIGHT', 5)];
    expect(unitsIn(await seesGoods(wati, order))).to.deep.equal(bought);
    const file = (await wati.sees(({ document }) => document !== undefined)).document;
    expect(file?.name).to.equal(`${order}.txt`);
    const lines = file?.bytes.toString('utf8').split('\n') ?? [];
    expect(lines.filter((line) => line.includes('-unit-'))).to.deep.equal(bought);
  });

  journey('sells by a virtual account whose number is copied by one tap', async () => {
    const rini = world.buyer('Rini');
    const order = await placesOrder(rini, 'BANK');
    await rini.taps('🏦 Virtual Account');
    await rini.taps('BRI');
    const invoice = await rini.sees('Transfer ke Virtual Account BRI');
    const { vaNumber, total } = world.pakasir.transaction(order);
    expect(await rini.copies('📋 Salin nomor VA')).to.equal(vaNumber);
    expect(await rini.copies('📋 Salin nominal')).to.equal(String(total));
    expect(invoice.codes()).to.include(vaNumber);
    await pays(world, order);
    expect(unitsIn(await seesGoods(rini, order))).to.deep.equal(['bank-unit-1:rahasia']);
    const closed = await rini.sees('✅ Lunas!');
    expect([closed.id, closed.buttons]).to.deep.equal([invoice.id, []]);
  });

  journey('opens a product by its digit key and by its typed number', async () => {
    const joko = world.buyer('Joko');
    await joko.says('/start');
    await joko.taps('Nomor');
    await joko.seesNew(/1\. Produk FIRST[^]+2\. Produk SECOND/);
    await joko.taps('2️⃣');
    await joko.seesNew('Ini Produk SECOND.');
    await joko.says('1');
    await joko.seesNew('Ini Produk FIRST.');
    await joko.says('3');
    await joko.seesNew('Nomor 3 gak ada di daftar terakhir. Pilih dari 1 sampai 2 ya.');
    await joko.says('0');
    await joko.seesNew(/Nomor 0 gak ada|belum ngerti/);
    await joko.says('99999999999999999999');
    await joko.seesNew(/gak ada di daftar terakhir|belum ngerti/);
  });

  journey('opens a product by its link, and leads home from a link to nothing', async () => {
    const dewi = world.buyer('Dewi');
    await dewi.opensLink('p_LINK');
    await dewi.seesNew('Ini Produk LINK.');
    await dewi.opensLink('p_NO-SUCH-THING');
    await dewi.seesNew('Produk itu gak ketemu, mungkin sudah gak dijual.');
    await dewi.opensLink('garbage');
    await dewi.seesNew('👋 Halo, Dewi!');
    await dewi.seesNew('Pilih kategorinya di bawah ya');
  });

  journey('gives everything back when a buyer cancels, and orders again by one tap', async () => {
    const agus = world.buyer('Agus');
    const order = await ordersByQris(agus, 'CANCEL');
    const rival = world.buyer('Rival');
    await rival.opensLink('p_CANCEL');
    await rival.seesNew('🚫 Stok habis');
    const invoice = await agus.sees('Scan QRIS');
    await agus.taps('❌ Batalkan Pembelian');
    const closed = await agus.seesNew('✖️ Pesanan dibatalkan');
    expect(closed.id).to.equal(invoice.id);
    await cancelledAtGateway(world, order);
    await rival.opensLink('p_CANCEL');
    await rival.seesNew('📦 Stok ➜ x1');

    await agus.taps('🔁 Pesan Lagi');
    await agus.seesNew(/🧺 Keranjang kamu[^]+1 × Rp 6\.000 = Rp 6\.000/);
    await agus.taps('💳 Lanjut ke Pembayaran');
    await agus.taps('💠 QRIS');
    const again = orderIn(await agus.seesNew('Scan QRIS'));
    expect(again).to.not.equal(order);
    await pays(world, again);
    expect(unitsIn(await seesGoods(agus, again))).to.deep.equal(['cancel-unit-1:rahasia']);
  });

  journey('shows purchases again with the same goods, and nobody else’s', async () => {
    const tuti = world.buyer('Tuti');
    const { order, units } = await buys(world, tuti, 'AGAIN');
    await tuti.says('/orders');
    const list = await tuti.seesNew('🧾 Riwayat pesanan kamu');
    expect(list.text).to.match(
      new RegExp(`1\\. ${order}\n.+\n• 1 × Produk AGAIN = Rp 8\\.000\n.+✅ Selesai`),
    );
    expect(list.buttons.flat().map(({ label }) => label)).to.deep.equal(['🎁 1']);
    await tuti.taps('🎁 1');
    expect(unitsIn(await tuti.seesNew('🎁 Ini barangmu:'))).to.deep.equal(units);
    const stranger = world.buyer('Asing');
    await stranger.says('/orders');
    await stranger.seesNew('🧾 Kamu belum pernah pesan.');
  });

  for (const [code, what, unit] of [
    ['MARKUP', 'with markup of every kind', markup],
    ['EMOJI', 'with emoji and letters of many scripts', emoji],
    ['LINES', 'of several lines', severalLines],
  ] as const)
    journey(`hands over goods ${what} byte for byte`, async () => {
      const { units } = await buys(world, world.buyer('Lina'), code);
      expect(units).to.deep.equal([unit]);
    });

  journey('hands over goods of 4,000 characters byte for byte, as a file', async () => {
    const doni = world.buyer('Doni');
    const order = await ordersByQris(doni, 'LONG');
    await pays(world, order);
    const { document } = await seesGoods(doni, order);
    expect(document?.bytes.toString('utf8')).to.equal(long);
    expect(document?.name).to.equal(`${order}.txt`);
  });

  journey('speaks English to who reads English, money and times included', async () => {
    const john = world.buyer('John', { languageCode: 'en' });
    await john.says('/start');
    await john.seesNew('👋 Hi, John! Welcome to Bot Auto Order.');
    await john.opensLink('p_ENGLISH');
    await john.taps('➕');
    await john.taps('🧺 Go to Cart');
    await john.taps('💳 Go to Payment');
    await john.taps('💠 QRIS');
    const invoice = await john.sees('Scan this QRIS to pay');
    expect(invoice.text).to.match(/💰 Total to pay: Rp 9\.373\n⏰ pay before \d\d:\d\d WIB/);
    await pays(world, orderIn(invoice));
    expect(unitsIn(await john.sees('Payment received!'))).to.deep.equal(['english-unit-1:rahasia']);
  });

  journey('changes its language by /bahasa and remembers it', async () => {
    const maya = world.buyer('Maya');
    await maya.says('/bahasa');
    await maya.taps(/English/);
    await maya.seesNew("Great, let's speak English!");
    expect(maya.keyboard()[0]).to.deep.equal(['📋 Product List', '📦 All Products']);
    await maya.says('/start');
    await maya.seesNew('👋 Hi, Maya!');
    await maya.says('/bahasa');
    await maya.taps(/Indonesia/);
    await maya.seesNew('Siap, kita ngobrol pakai Bahasa Indonesia ya!');
  });

  journey('shows what is sold out, and sells none of it', async () => {
    const eko = world.buyer('Eko');
    await eko.opensLink('p_NONE');
    const card = await eko.seesNew('Yang ini lagi habis');
    expect(card.buttons.flat().map(({ label }) => label)).to.deep.equal([
      '🔔 Kabari saya',
      '🧭 Semua Produk',
    ]);
  });

  journey('sells the last unit to one of two who want it, and tells the other before any money', async () => {
    const pair = [world.buyer('Ani'), world.buyer('Ina')];
    for (const one of pair) {
      await one.opensLink('p_LAST');
      await one.taps('➕');
      await one.taps('🧺 Lanjut ke Keranjang');
      await one.finds('💳 Lanjut ke Pembayaran');
    }
    await Promise.all(pair.map((one) => one.taps('💳 Lanjut ke Pembayaran')));
    const told = await Promise.all(
      pair.map((one) => one.seesNew(/Mau bayar pakai apa|stoknya keburu habis/)),
    );
    const winners = told.map(({ text }) => text.includes('Mau bayar pakai apa'));
    expect([...winners].sort()).to.deep.equal([false, true]);
    const winner = pair[winners.indexOf(true)];
    const order = told.map(({ text }) => /tg\d+-[0-9a-f]{8}/.exec(text)?.[0]).find((id) => id !== undefined);
    await winner?.taps('💠 QRIS');
    await winner?.sees('Scan QRIS');
    await pays(world, order ?? '');
    await winner?.sees('last-unit-1:rahasia');
  });

  journey('row 1: answers twenty notices of one payment with 2xx and hands over once', async () => {
    const nina = world.buyer('Nina');
    const order = await ordersByQris(nina, 'TWENTY');
    const answers = await world.pakasir.pay(order, { times: 20, atOnce: true });
    expect(answers).to.deep.equal(Array.from({ length: 20 }, () => 200));
    expect(unitsIn(await seesGoods(nina, order))).to.deep.equal(['twenty-unit-1:rahasia']);
    expect(await world.pakasir.notify(order, { times: 2 })).to.deep.equal([200, 200]);
    await world.owners[0].sees(order);
    expect(handovers(nina, order)).to.equal(1);
    await nina.opensLink('p_TWENTY');
    await nina.seesNew(/📦 Stok ➜ x1\n🔥 Terjual ➜ 1x/);
  });

  it('has introduced itself to Telegram in both languages', () => {
    expect(JSON.stringify(world.telegram.commands('id'))).to.include('Riwayat pesanan kamu');
    expect(JSON.stringify(world.telegram.commands('en'))).to.include('Your orders');
  });

  journey('lists /admin in the menus of its owners, and in nobody else’s', async () => {
    for (const { id } of world.owners) {
      const isLast = ({ args }: RecordedCall): boolean =>
        args.language_code === 'en' && JSON.stringify(args.scope ?? null).includes(String(id));
      await world.telegram.called('setMyCommands', { when: isLast });
      expect(JSON.stringify(world.telegram.commands('', id))).to.include('"admin"');
      expect(JSON.stringify(world.telegram.commands('en', id))).to.include('Your orders');
    }
    for (const language of ['', 'id', 'en'])
      expect(JSON.stringify(world.telegram.commands(language))).to.not.include('"admin"');
  });

  journey.end(shelves.flatMap(({ units }) => units));
});
