import { expect } from 'chai';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { SeenButton } from '../stand-ins/telegram/phone/seen-message.ts';
import { buys, ordersByQris, placesOrder } from '../support/shop-buying.ts';
import { suite } from '../support/shop-journeys.ts';
import { unitsOf, type Product } from '../support/shop-stock.ts';
import { openStockedWorld, type World } from '../support/shop-world.ts';

const shelves: readonly Product[] = ['MINE', 'OURS', 'STALE'].map((code) => ({
  code,
  name: `Produk ${code}`,
  price: 5_000,
  units: unitsOf(code, 4),
}));

const spamWarning = '🚫 Jangan spam ya, tindakanmu akan dilaporkan ke admin.';

/** A button nobody was ever shown, with data of the sender's own making. */
const crafted = (phone: Phone, chatId: number, data: string): SeenButton => {
  const messageId = phone.messages().findLast(({ from }) => from === 'bot')?.id ?? 1;
  return { chatId, messageId, label: data, data, disabled: false };
};

const botTexts = (phone: Phone): readonly string[] =>
  phone
    .messages()
    .filter(({ from }) => from === 'bot')
    .map(({ text }) => text);

describe('a shop that people say all kinds of things to', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('afternoon', async () => {
    world = await openStockedWorld(shelves);
    return world;
  });

  journey('answers pictures, stickers, contacts, voices and files with a helpful line', async () => {
    const budi = world.buyer('Budi');
    const pictures = [
      { photo: Buffer.from('no picture at all') },
      { sticker: '😀' },
      { contact: { phone: '+62811', firstName: 'Budi' } },
      { voice: Buffer.from('ogg') },
      { document: { name: 'a.txt', bytes: Buffer.from('isi') }, caption: '/start' },
    ];
    for (const content of pictures) {
      await budi.sends(content);
      await budi.seesNew('🙈 Aku cuma bisa baca teks dan tombol. Pilih dari menu di bawah ya');
      await budi.seesNew('Pilih kategorinya di bawah ya');
    }
  });

  journey('leads home from words that it does not understand', async () => {
    const wati = world.buyer('Wati');
    for (const text of ['halo kak', '/nosuchcommand', '<b>&"', '1 2', '٣٣٣٣٣٣', 'x'.repeat(4_096)]) {
      await wati.says(text);
      await wati.seesNew(/belum ngerti maksudnya|Belum ada daftar|gak ada di daftar/);
    }
  });

  journey('answers every key of its keyboard', async () => {
    const rini = world.buyer('Rini');
    await rini.says('/start');
    for (const [key, answer] of [
      ['📋 List Produk', /Produk MINE/],
      ['📦 Semua Produk', /Produk OURS/],
      ['📊 Cek Stok', /📊 Stok saat ini[^]+Produk STALE ➜ x/],
      ['🧾 Riwayat', /Kamu belum pernah pesan/],
      ['❓ Cara Order', /Atur jumlahnya/],
    ] as const) {
      await rini.taps(key);
      await rini.seesNew(answer);
    }
  });

  journey('leads home from buttons it no longer knows', async () => {
    const joko = world.buyer('Joko');
    await joko.says('/start');
    await joko.seesNew('Pilih kategorinya di bawah ya');
    for (const data of [
      'garbage',
      ':',
      'q:MINE',
      'q:MINE:999',
      'l:*:-1',
      'x'.repeat(64),
      'drop table',
      '🧭',
    ]) {
      await joko.tapsStale(crafted(joko, joko.id, data));
      await joko.seesNew('🕰️ Tombol itu sudah lama, jadi kita mulai dari menu lagi ya');
    }
    await joko.tapsStale(crafted(joko, joko.id, 'p:NOTHING'));
    await joko.seesNew('🤔 Produk itu gak ketemu, mungkin sudah gak dijual.');
  });

  journey('leads on from buttons of carts and invoices that are over', async () => {
    const dewi = world.buyer('Dewi');
    await dewi.opensLink('p_STALE');
    await dewi.taps('➕');
    await dewi.taps('🧺 Lanjut ke Keranjang');
    const pay = await dewi.finds('💳 Lanjut ke Pembayaran');
    await dewi.taps('❌ Batal');
    await dewi.seesNew('Keranjang sudah dikosongkan');
    await dewi.tapsStale(pay);
    await dewi.seesNew('🧺 Keranjang ini sudah diproses atau dikosongkan.');

    await placesOrder(dewi, 'STALE');
    const qris = await dewi.finds('💠 QRIS');
    await dewi.taps('❌ Batalkan Pembelian');
    await dewi.seesNew('✖️ Pesanan dibatalkan');
    await dewi.tapsStale(qris);
    await dewi.everyTapAnswered();
    await dewi.sees('✖️ Pesanan dibatalkan');
    expect(
      world.pakasir.transactions().filter(({ orderId }) => orderId.startsWith(`tg${dewi.id}-`)),
    ).to.deep.equal([]);
  });

  journey('answers a tap on a message that the buyer has deleted', async () => {
    const tuti = world.buyer('Tuti');
    await tuti.opensLink('p_STALE');
    const card = await tuti.seesNew('Ini Produk STALE.');
    const plus = await tuti.finds('➕');
    tuti.deletes(card);
    await tuti.tapsStale(plus);
    await tuti.seesNew('🧺 Di keranjang: x1 = Rp 5.000');
  });

  journey('shows nobody another buyer’s cart, invoice or goods, whatever data a button carries', async () => {
    const victim = world.buyer('Korban', { username: 'korban_asli' });
    const open = await ordersByQris(victim, 'MINE');
    const bought = await buys(world, victim, 'OURS');
    await victim.opensLink('p_MINE');
    await victim.taps('➕');
    await victim.taps('🧺 Lanjut ke Keranjang');
    const cart = (await victim.finds('💳 Lanjut ke Pembayaran')).data ?? '';

    const thief = world.buyer('Maling');
    await thief.says('/start');
    await thief.seesNew('Pilih kategorinya di bawah ya');
    const buttons = [open, bought.order].flatMap((order) => [
      ...['g', 'v', 'z', 'm', 'b', 'a'].map((letter) => `${letter}:${order}`),
      `y:${order}:qris`,
    ]);
    for (const data of [...buttons, cart]) {
      await thief.tapsStale(crafted(thief, thief.id, data));
      await thief.seesNew(/Pesanan itu gak ketemu|Keranjang ini sudah diproses/);
    }
    const read = botTexts(thief).join('\n');
    for (const theirs of [open, bought.order, ...bought.units, 'korban_asli', 'Korban'])
      expect(read).to.not.include(theirs);
    expect(thief.files()).to.deep.equal([]);
    await victim.says('/orders');
    await victim.seesNew(/⏳ Menunggu pembayaran/);
    expect(world.pakasir.transaction(open).status).to.equal('pending');
  });

  journey('says nothing in a group, and sends no goods or invoices there', async () => {
    const agus = world.buyer('Agus');
    const { order, units } = await buys(world, agus, 'MINE');
    const group = agus.inGroup(-1_000_123);
    for (const text of ['halo', '1', '/start', '📋 List Produk', '/orders@bot_lain_bot'])
      await group.says(text);
    await group.sends({ sticker: '😀' });
    await world.telegram.everythingTaken();
    expect(botTexts(group)).to.deep.equal([]);

    await agus.says('/help');
    await agus.seesNew('Cara order');
    await group.says('/orders@toko_test_bot');
    await group.seesNew('belanjanya lewat chat pribadi ya');
    expect(await group.link('💬 Buka chat pribadi')).to.equal('https://t.me/toko_test_bot');
    await agus.says('/help');
    await agus.seesNew('Cara order');
    await group.tapsStale(crafted(group, -1_000_123, `g:${order}`));
    await group.seesAlert('belanjanya lewat chat pribadi ya');
    expect(botTexts(group)).to.have.lengthOf(1);
    expect(botTexts(group).join()).to.not.include(units[0]);
    expect(group.files()).to.deep.equal([]);
  });

  journey(
    'warns who sends twelve texts in a rush exactly once, and reports them to every owner',
    async () => {
      const { id } = world.buyer('Cepat <b>', { username: 'si_cepat' });
      const rush = world.telegram.phone({ id, firstName: 'Cepat <b>' });
      await rush.says('/start');
      const home = await rush.seesNew('Pilih kategorinya di bawah ya');
      const everything = home.buttons.flat().find(({ label }) => label === '🧭 Semua Produk');
      if (everything === undefined) throw new Error('home has no way to the products');
      for (let texts = 0; texts < 12; texts += 1) await rush.says('/bahasa', { impatient: true });
      await rush.tapsStale(everything, { impatient: true });
      expect(await rush.seesAlert(/./)).to.equal('Pelan-pelan ya, tunggu beberapa detik lalu coba lagi 🙏');
      expect(botTexts(rush).filter((text) => text === spamWarning)).to.have.lengthOf(1);
      for (const owner of world.owners) {
        const report = await owner.sees(/Laporan spam/);
        expect(report.text).to.match(/\nNama: Cepat <b>\nUsername: @si_cepat\nID: \d+$/);
        expect(report.codes()).to.deep.equal([String(id)]);
      }
    },
  );

  journey('lets owners be as quick as they like', async () => {
    const [owner] = world.owners;
    const quick = world.telegram.phone({ id: owner.id, firstName: 'Sari' });
    for (let texts = 0; texts < 8; texts += 1) await quick.says('/help', { impatient: true });
    await world.telegram.everythingTaken();
    expect(botTexts(owner).filter((text) => text.includes('❓ Cara order'))).to.have.lengthOf(8);
    expect(botTexts(owner)).to.not.include(spamWarning);
  });

  journey.end(shelves.flatMap(({ units }) => units));
});
