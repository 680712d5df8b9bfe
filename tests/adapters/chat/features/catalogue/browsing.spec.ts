import { buyerMessages } from '../../../../../adapters/chat/messages.ts';
import { cartRoutes } from '../../../../../adapters/chat/features/cart/routes.ts';
import { catalogueRoutes } from '../../../../../adapters/chat/features/catalogue/routes.ts';
import { expect } from 'chai';
import { variantCode } from '../../../../../domain/catalogue/product.ts';
import { seconds } from '../../../../../domain/instant.ts';
import { rupiah } from '../../../../../domain/rupiah.ts';
import { stockUp } from '../../../../support/fixture/shop.ts';
import { answerOf } from '../../../../support/either.ts';
import { aProductRow, netflix, spotify } from '../../../../support/builders/products.ts';
import { openChat, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const { errors } = buyerMessages.id;
const words = (line: readonly { readonly text: string }[]): string => line.map(({ text }) => text).join('');

const fillShelf = (chat: Chat, category: string, count: number) =>
  answerOf(
    chat.world.products.import(
      Array.from({ length: count }, (_, at) =>
        aProductRow({
          code: variantCode(`${category}-${String(at + 1)}`),
          category,
          name: `${category} ${String(at + 1)}`,
          price: rupiah(1_000 * (at + 1)),
        }),
      ),
    ),
  );

const numbersOf = (chat: Chat): number => labelsIn(chat.last()).slice(3).flat().length;

describe('Browsing', () => {
  let chat: Chat;

  beforeEach(() => {
    chat = openChat();
  });

  it('greets by name, with the figures of the shop and its categories', async () => {
    await fillShelf(chat, 'Gim', 2);
    await fillShelf(chat, 'VPN', 1);
    await chat.says('/start');
    const [hello, menu] = chat.screens();
    expect(wordsIn(hello?.screen ?? chat.last()))
      .to.include('Halo, Budi!')
      .and.to.include('Toko Uji');
    expect(labelsIn(hello?.screen ?? chat.last()).at(-1)).to.deep.equal(['1️⃣', '2️⃣', '3️⃣']);
    expect(labelsIn(menu?.screen ?? chat.last())).to.deep.equal([['Gim', 'VPN'], ['🧭 Semua Produk']]);
  });

  it('opens the product of a number key, of a typed number and of a link', async () => {
    await fillShelf(chat, 'Gim', 12);
    await chat.says('/start');
    for (const text of ['2️⃣', '2', 'no. 2', '/start p_Gim-2']) {
      await chat.says(text);
      expect(wordsIn(chat.last()).split('\n')[0]).to.equal('🛍️ Gim 2');
    }
    await chat.says('1️⃣2️⃣');
    expect(wordsIn(chat.last()).split('\n')[0]).to.equal('🛍️ Gim 12');
  });

  it('turns the pages of a list in place, under numbers that go on', async () => {
    await fillShelf(chat, 'Gim', 23);
    await chat.says('📦 Semua Produk');
    const list = chat.screens().at(0);
    expect(numbersOf(chat)).to.equal(23);
    await chat.taps('▶️');
    await chat.taps('▶️');
    const turned = chat.screens().find(({ ref }) => ref.message === list?.ref.message);
    expect(wordsIn(turned?.screen ?? chat.last()))
      .to.include('21. Gim 21')
      .and.to.include('Halaman 3 dari 3');
    expect(labelsIn(turned?.screen ?? chat.last())).to.deep.equal([['◀️']]);
    await chat.says('23');
    expect(wordsIn(chat.last()).split('\n')[0]).to.equal('🛍️ Gim 23');
  });

  it('changes the number keys only when another list needs others', async () => {
    await fillShelf(chat, 'Gim', 12);
    await fillShelf(chat, 'VPN', 3);
    await chat.says('/start');
    expect(
      labelsIn(chat.screens()[0]?.screen ?? chat.last())
        .slice(3)
        .flat().length,
    ).to.equal(15);
    await chat.taps('VPN');
    expect(numbersOf(chat)).to.equal(3);
    expect(wordsIn(chat.last())).to.equal('🔢 Nomor 1–3 siap di keyboard 👇');
    await chat.says('1');
    expect(wordsIn(chat.last()).split('\n')[0]).to.equal('🛍️ VPN 1');
    const before = chat.screens().length;
    await chat.says('📋 List Produk');
    await chat.taps('VPN');
    expect(chat.screens().length).to.equal(before + 1);
  });

  it('opens numbers past the keys of a very long list once its page was shown', async () => {
    await fillShelf(chat, 'Gim', 75);
    await chat.says('/start');
    expect(
      labelsIn(chat.screens()[0]?.screen ?? chat.last())
        .slice(3)
        .flat().length,
    ).to.equal(50);
    await chat.tapsData(catalogueRoutes.list.to({ category: null, page: 7 }));
    await chat.says('75');
    expect(wordsIn(chat.last()).split('\n')[0]).to.equal('🛍️ Gim 75');
  });

  it('shows the last page where a button leads past the end', async () => {
    await fillShelf(chat, 'Gim', 11);
    await chat.says('/start');
    await chat.tapsData(catalogueRoutes.list.to({ category: null, page: 99 }));
    expect(wordsIn(chat.last())).to.include('11. Gim 11');
  });

  it('says what numbers there are when one is out of range', async () => {
    await fillShelf(chat, 'Gim', 3);
    await chat.says('/start');
    for (const number of ['4', '0', '🔟']) {
      await chat.says(number);
      expect(wordsIn(chat.last())).to.include('Pilih dari 1 sampai 3 ya.');
    }
  });

  it('helps out when a number comes before any list, even of an empty shop', async () => {
    await chat.says('1');
    expect(wordsIn(chat.screens()[0]?.screen ?? chat.last())).to.equal(words(errors.noListYet));
    expect(wordsIn(chat.last())).to.equal(words(buyerMessages.id.home.emptyShop));
  });

  it('says of an empty shop that its shelves are empty', async () => {
    for (const key of ['📦 Semua Produk', '📊 Cek Stok', '📋 List Produk']) {
      await chat.says(key);
      expect(wordsIn(chat.last())).to.equal(words(buyerMessages.id.home.emptyShop));
    }
  });

  it('leads from a category back to the others and to everything', async () => {
    await fillShelf(chat, 'Gim', 2);
    await fillShelf(chat, 'VPN', 1);
    await chat.says('📋 List Produk');
    await chat.taps('VPN');
    await chat.taps('🗂️ Kategori');
    await chat.taps('Gim');
    await chat.taps('🧭 Semua Produk');
    const { seen } = chat.find('🗂️ Kategori');
    expect(wordsIn(seen.screen)).to.include('3. VPN 1');
    expect(labelsIn(seen.screen)).to.deep.equal([['🗂️ Kategori']]);
  });

  it('lists a product once, however many variants it has, and its number leads to one that can be had', async () => {
    await fillShelf(chat, 'Gim', 1);
    const { products } = chat.world;
    const add = (code: string, label: string, price: number) =>
      answerOf(
        products.addVariant(
          variantCode('Gim-1'),
          { code: variantCode(code), label, price: rupiah(price) },
          [],
        ),
      );
    await answerOf(products.change(variantCode('Gim-1'), { label: '60 UC', price: rupiah(15_000) }, []));
    await add('GIM-300', '300 UC', 70_000);
    await fillShelf(chat, 'VPN', 1);
    await answerOf(chat.world.stock.add(variantCode('GIM-300'), ['satu', 'dua']));
    await chat.says('📦 Semua Produk');
    const list = wordsIn(chat.last());
    expect(list).to.include('1. Gim 1\n💰 mulai Rp 15.000 · 2 varian\n📦 Stok ➜ x2 · 🔥 Terjual ➜ 0x');
    expect(list).to.include('2. VPN 1\n💰 Rp 1.000\n');
    await chat.says('1');
    expect(wordsIn(chat.last()).split('\n')[0]).to.equal('🛍️ Gim 1 · 300 UC');
    expect(labelsIn(chat.last())[0]).to.deep.equal(['⚪ 60 UC', '🔘 300 UC']);
    await chat.taps('⚪ 60 UC');
    expect(wordsIn(chat.last()).split('\n')[0]).to.equal('🛍️ Gim 1 · 60 UC');
    await chat.says('📊 Cek Stok');
    expect(wordsIn(chat.last())).to.include(
      '🛍️ Gim 1\n   🚫 60 UC ➜ habis\n   ✅ 300 UC ➜ x2\n🚫 VPN 1 ➜ habis',
    );
  });

  it('checks the stock of everything at once, and again on a tap', async () => {
    await stockUp(chat.world, netflix, 4);
    await stockUp(chat.world, spotify, 0);
    await chat.says('📊 Cek Stok');
    expect(wordsIn(chat.last())).to.equal(
      '📊 Stok saat ini\n🕒 22 Nov 2026, 12:00 WIB\n\n✅ NETFLIX-1M ➜ x4\n🚫 SPOTIFY-1M ➜ habis',
    );
    chat.world.clock.advance(60_000);
    await chat.taps('🔄 Perbarui');
    expect(wordsIn(chat.last())).to.include('12:01 WIB');
    expect(chat.screens().length).to.equal(1);
  });
});

describe('A product card', () => {
  let chat: Chat;
  const firstLine = (): string => wordsIn(chat.last()).split('\n')[0] ?? '';

  beforeEach(async () => {
    chat = openChat();
    await stockUp(chat.world, netflix, 7);
    await stockUp(chat.world, spotify, 3);
    await chat.says('/start p_NETFLIX-1M');
  });

  it('is found by a link in small letters too', async () => {
    const shown = wordsIn(chat.last());
    await chat.says('/start p_netflix-1m');
    expect(wordsIn(chat.last())).to.equal(shown);
    await chat.says('/start p_netflix-99');
    expect(wordsIn(chat.last())).to.not.equal(shown);
  });

  it('is edited in place, and counts what is in the cart', async () => {
    await chat.taps('➕');
    await chat.taps('➕');
    await chat.taps('➖');
    expect(chat.screens().length).to.equal(1);
    expect(wordsIn(chat.last())).to.include('🧺 Di keranjang: x1 = Rp 10.000');
    await chat.taps('🖐️ x5');
    await chat.taps('🖐️ x5');
    expect(wordsIn(chat.last())).to.include('🧺 Di keranjang: x5 = Rp 50.000');
  });

  it('counts a tap once that comes again after a crash (row 44)', async () => {
    const { seen, data } = chat.find('➕');
    const again = chat.tapOn(seen, data);
    for (const tap of [again, again, chat.tapOn(seen, data)]) {
      chat.world.clock.advance(seconds(6));
      await chat.does(tap);
    }
    expect(wordsIn(chat.last())).to.include('🧺 Di keranjang: x2 = Rp 20.000');
  });

  it('says so when there are not as many', async () => {
    await chat.taps('➕');
    await chat.taps('🔟 x10');
    expect(chat.lastAnswer()?.note).to.deep.equal({ text: 'Stoknya tinggal 7 ya 🙏', alert: true });
    expect(wordsIn(chat.last())).to.include('x7 = Rp 70.000');
  });

  it('says so when there is nothing to take out or to order', async () => {
    expect(chat.last().controls).to.deep.nested.include({ 'rows[0][0]': { tag: 'Off', label: '➖' } });
    await chat.tapsData(cartRoutes.quantity.to({ product: netflix, change: { tag: 'By', count: -1 } }));
    expect(chat.lastAnswer()?.note?.text).to.equal(buyerMessages.id.card.nothingToTakeOut);
    await chat.taps('🧺 Lanjut ke Keranjang');
    expect(chat.lastAnswer()?.note).to.deep.equal({ text: buyerMessages.id.cart.emptyNote, alert: true });
    expect(firstLine()).to.equal('🛍️ NETFLIX-1M');
  });

  it('has a least and a most of its own, at which there is nothing more to tap', async () => {
    await answerOf(chat.world.products.change(netflix, { least: 2, most: 5, emoji: '🎬' }, []));
    await chat.says('/start p_NETFLIX-1M');
    expect(firstLine()).to.equal('🎬 NETFLIX-1M');
    expect(wordsIn(chat.last())).to.include('🔢 Minimal 2, maksimal 5 per pesanan');
    await chat.taps('➕');
    expect(chat.lastAnswer()?.note?.text).to.equal('Yang ini minimal 2 ya 🙏');
    expect(wordsIn(chat.last())).to.include('x2 = Rp 20.000');
    expect(labelsIn(chat.last())[1]).to.deep.equal(['✌️ x2', '🖐️ x5']);
    await chat.taps('🖐️ x5');
    expect(chat.last().controls).to.deep.nested.include({ 'rows[0][1]': { tag: 'Off', label: '➕' } });
    for (let times = 0; times < 3; times += 1) await chat.taps('➖');
    expect(wordsIn(chat.last())).to.include('x2 = Rp 20.000');
    await chat.taps('➖');
    expect(wordsIn(chat.last())).to.include('belum ada');
    await answerOf(chat.world.products.change(netflix, { least: 8, most: null }, []));
    await chat.says('/start p_NETFLIX-1M');
    expect(wordsIn(chat.last())).to.include('🔢 Minimal 8 per pesanan').and.to.include('lagi habis');
    await answerOf(chat.world.products.change(netflix, { least: 1, most: 3 }, []));
    await chat.says('/start p_NETFLIX-1M');
    expect(wordsIn(chat.last())).to.include('🔢 Maksimal 3 per pesanan');
  });

  it('shows before paying that a limit changed under the cart, and mends it with one tap', async () => {
    await chat.taps('➕');
    await chat.taps('🧺 Lanjut ke Keranjang');
    await answerOf(chat.world.products.change(netflix, { least: 3 }, []));
    await chat.taps('💳 Lanjut ke Pembayaran');
    expect(wordsIn(chat.last())).to.include('NETFLIX-1M: kamu mau 1, sekarang minimal 3');
    await chat.taps('✅ Sesuaikan Keranjang');
    expect(wordsIn(chat.last())).to.include('3 × Rp 10.000');
    await answerOf(chat.world.products.change(netflix, { least: 1, most: 2 }, []));
    await chat.taps('💳 Lanjut ke Pembayaran');
    expect(wordsIn(chat.last())).to.include('NETFLIX-1M: kamu mau 3, sekarang maksimal 2');
  });

  it('taken out leaves the rest of the cart', async () => {
    await chat.taps('➕');
    await chat.says('/start p_SPOTIFY-1M');
    await chat.taps('➕');
    await chat.taps('❌ Batal');
    expect(labelsIn(chat.last())).to.deep.equal([['🧭 Semua Produk'], ['🧺 Lanjut ke Keranjang']]);
    await chat.taps('🧺 Lanjut ke Keranjang');
    expect(wordsIn(chat.last())).to.include('1. NETFLIX-1M').and.to.include('Total: Rp 10.000');
  });

  it('is shown anew when its message is gone', async () => {
    const { seen, data } = chat.find('➕');
    await chat.client.remove(seen.ref)();
    await chat.tapsData(data, seen);
    expect(wordsIn(chat.last())).to.include('x1 = Rp 10.000');
    expect(chat.screens().length).to.equal(1);
  });

  it('opens from its line in the cart', async () => {
    await chat.taps('➕');
    await chat.taps('🧺 Lanjut ke Keranjang');
    await chat.taps('✏️ Ubah 1');
    expect(firstLine()).to.equal('🛍️ NETFLIX-1M');
    expect(chat.screens().length).to.equal(1);
  });
});
