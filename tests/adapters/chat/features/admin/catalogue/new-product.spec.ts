import { expect } from 'chai';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { adminMessages } from '../../../../../../adapters/chat/features/admin/messages.ts';
import { coreMessages } from '../../../../../../adapters/chat/core/messages.ts';
import { wordsOf } from '../../../../../../adapters/chat/core/rich-text.ts';
import type { CreateProduct } from '../../../../../../application/catalogue/create-product.ts';
import { seconds } from '../../../../../../domain/instant.ts';
import { variantCode } from '../../../../../../domain/catalogue/product.ts';
import { aJpeg } from '../../../../../support/builders/photos.ts';
import { shelfOf } from '../../../../../support/fixture/shop.ts';
import { openChat, owner, storeAway, type Chat } from '../../../chat-world.ts';
import { labelsIn, wordsIn } from '../../../recording-client.ts';

const { buttons } = adminMessages;
const { cancel } = coreMessages.id.form;

const theMessage = [
  'Netflix Premium 1 Bulan',
  'Harga: 35rb',
  'Kategori: Streaming',
  'Akun privat, 1 profil, 4K.',
  'S&K: Jangan ganti kata sandi',
  '---',
  'akun1@contoh.id|rahasia',
  'akun2@contoh.id|rahasia',
].join('\n');

const netflix = variantCode('NETFLIX-PREMIUM-1-BULAN');

describe('A new product in the chat', () => {
  let chat: Chat;

  beforeEach(() => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
  });

  const words = () => wordsIn(chat.last());
  const onSale = async () => (await shelfOf(chat.world, netflix)).stock;

  it('is on sale after one message and one tap', async () => {
    await chat.says(theMessage);
    expect(words()).to.include('Begini pembeli melihatnya').and.to.include('Netflix Premium 1 Bulan');
    expect(words())
      .to.include('35.000')
      .and.to.include('Streaming')
      .and.to.include('Jangan ganti kata sandi');
    expect(words()).to.include('Unit baru: 2');
    expect(await onSale()).to.equal(undefined);
    await chat.taps(buttons.sellNow);
    expect(await onSale()).to.equal(2);
    expect(words()).to.include('Dijual');
  });

  it('keeps its units from buyers whatever a phone makes of the line above them', async () => {
    for (const line of ['—', '—-', '– – –', '----- ', '−−−']) {
      const other = openChat({ id: owner, firstName: 'Ibu Toko' });
      await other.says(theMessage.replace('---', line));
      expect(wordsIn(other.last()), line).to.include('Unit baru: 2').and.to.not.include('rahasia');
    }
  });

  it('takes what is listed below S&K as its terms, up to the next label', async () => {
    await chat.says(
      theMessage.replace(
        'S&K: Jangan ganti kata sandi',
        'S&K:\n- Satu perangkat\n- Jangan ganti sandi\nMin: 2',
      ),
    );
    expect(words()).to.include('Ketentuan: - Satu perangkat\n- Jangan ganti sandi');
    expect(words()).to.include('Minimal 2').and.to.include('Unit baru: 2');
  });

  it('asks about a line that may be meant to part its units, and keeps the lines of a description', async () => {
    for (const line of ['-', '--', '–']) {
      await chat.says(theMessage.replace('---', line));
      expect(words(), line).to.include('Baris 6 isinya hanya tanda hubung');
    }
    await chat.says(theMessage.replace('Akun privat', '━━━━━━━━\nAkun privat'));
    expect(words()).to.include('━━━━━━━━\nAkun privat').and.to.include('Unit baru: 2');
  });

  it('is asked for from the menu, and read from the caption of a photo too', async () => {
    chat.client.holds('photo-1', aJpeg());
    await chat.says('/admin');
    await chat.taps(buttons.products);
    await chat.taps(buttons.newProduct);
    await chat.does({
      tag: 'File',
      file: { kind: 'Photo', id: 'photo-1', name: null, size: 10 },
      caption: theMessage,
    });
    await chat.taps(buttons.sellNow);
    expect(await onSale()).to.equal(2);
  });

  it('is one of several that are forwarded at once, and nothing else of them is answered twice', async () => {
    const forwards = (text: string, more: boolean) => chat.does({ tag: 'Text', text }, { more });
    await forwards(theMessage, false);
    const shown = chat.screens().length;
    await forwards('Selamat pagi!', true);
    expect(chat.screens().length).to.equal(shown);
    await forwards(theMessage.replace('1 Bulan', '3 Bulan').replace(/akun/gu, 'lain'), true);
    expect(words()).to.include('3 Bulan').and.to.include('Unit baru: 2');
    const buyer = openChat();
    await buyer.does({ tag: 'Text', text: theMessage }, { more: true });
    expect(buyer.screens()).to.deep.equal([]);
  });

  it('is one product where its message comes again after a kill', async () => {
    const said = { tag: 'Text', text: theMessage } as const;
    await chat.does(said, { name: 'message 1 7 0' });
    chat.restarts();
    await chat.does(said, { name: 'message 1 7 0' });
    expect(words()).to.include('Begini pembeli melihatnya').and.to.include('Unit baru: 0');
    expect(chat.world.state().variants.size).to.equal(1);
    await chat.does(said, { name: 'message 1 8 0' });
    expect(chat.world.state().variants.size).to.equal(2);
  });

  it('is one product where it is sent again to the same question, since its answer was lost', async () => {
    let lost = 0;
    chat = openChat({ id: owner, firstName: 'Ibu Toko' }, (shop) => ({
      ...shop,
      admin: {
        ...shop.admin,
        createProduct: Object.assign(
          (command: CreateProduct) =>
            pipe(
              shop.admin.createProduct(command),
              TE.flatMap((made) => (lost++ === 0 ? storeAway() : TE.right(made))),
            ),
          shop.admin.createProduct,
        ),
      },
    }));
    await chat.says('/admin');
    await chat.taps(buttons.products);
    await chat.taps(buttons.newProduct);
    await chat.says(theMessage);
    expect(words()).not.to.include('Begini pembeli melihatnya');
    await chat.says(theMessage);
    expect(words()).to.include('Begini pembeli melihatnya');
    expect(chat.world.state().variants.size).to.equal(1);
  });

  it('has prices of its own for a level, by a line or by a tap', async () => {
    const withLine = (line: string) => theMessage.replace('Kategori:', `${line}\nKategori:`);
    await chat.says(withLine('Harga reseler: 30rb'));
    expect(words()).to.include('Level reseler belum ada').and.to.include('reseller');
    await chat.says(withLine('Harga reseller: murah'));
    expect(words()).to.include('Harga levelnya belum terbaca');
    await chat.says(withLine('Harga reseller: 36rb'));
    expect(words()).to.include('belum lebih murah');
    expect(chat.world.state().variants.size).to.equal(0);
    await chat.says(withLine('Harga Reseller: 30rb, 5: 28.000'));
    expect(words()).to.include('reseller: 1+ Rp 30.000, 5+ Rp 28.000').and.to.include('Unit baru: 2');
    await chat.taps(buttons.change);
    await chat.taps(buttons.levelPrices);
    await chat.taps('✏️ reseller');
    await chat.says('40rb');
    expect(words()).to.include('belum lebih murah');
    await chat.says('1: 31rb, 10: 27rb');
    expect(words()).to.include('reseller: 1+ Rp 31.000, 10+ Rp 27.000');
    await chat.taps('✏️ reseller');
    await chat.says('-');
    expect(words()).to.include('Belum ada harga level');
    await chat.taps(buttons.newLevel);
    await chat.says('Agen VIP');
    await chat.says('29rb');
    expect(words()).to.include('agen-vip: 1+ Rp 29.000');
    expect(labelsIn(chat.last()).flat()).to.include.members(['➕ reseller', '✏️ agen-vip']);
  });

  it('is gone as a whole after ❌', async () => {
    await chat.says(theMessage);
    await chat.taps(buttons.dropProduct);
    expect(chat.world.state().variants.size).to.equal(0);
    expect([...chat.world.state().units.values()].flat()).to.deep.equal([]);
  });

  it('stays on sale when an old ❌ is tapped later', async () => {
    await chat.says(theMessage);
    const no = chat.find(buttons.dropProduct);
    await chat.taps(buttons.sellNow);
    await chat.tapsData(no.data);
    expect(words()).to.include('sedang dijual');
    expect(await onSale()).to.equal(2);
  });

  it('is taken back by ↩️ as long as nothing of it was sold, and copied by 📑', async () => {
    await chat.says(theMessage);
    await chat.taps(buttons.sellNow);
    await chat.taps(buttons.clone);
    expect(words()).to.include('(salinan)').and.to.include('Tersembunyi');
    await chat.says('/admin');
    await chat.taps(buttons.products);
    await chat.taps('✅ Netflix Premium 1 Bulan');
    await chat.taps(buttons.takeBack);
    expect(words()).to.include('seakan belum pernah dijual');
    await chat.taps(buttons.yesTakeBack);
    expect(words()).to.include('sudah dihapus');
    expect([...chat.world.state().variants.keys()]).to.deep.equal(['NETFLIX-PREMIUM-1-BULAN-2']);
    expect(chat.world.state().audit.map(({ action }) => action)).to.include.members([
      'product.clone',
      'product.take-back',
    ]);
  });

  it('has an emoji and limits, in the message or by tap', async () => {
    await chat.says('Diamond ML\nHarga: 20rb\nMin: 2\nMaks: 10\nEmoji: 🎮');
    expect(words()).to.include('🎮 Diamond ML').and.to.include('🔢 Minimal 2, maksimal 10 per pesanan');
    await chat.taps(buttons.sellNow);
    const edit = async (field: keyof typeof buttons.field, text: string) => {
      await chat.taps(`✏️ ${buttons.field[field]}`);
      await chat.says(text);
    };
    await edit('most', '1');
    expect(words()).to.include('Minimal beli (2) tidak boleh lebih besar dari maksimal beli (1)');
    await chat.says('-');
    expect(words()).to.include('🔢 Minimal 2 per pesanan');
    await edit('least', 'dua');
    expect(words()).to.include('Minimal beli harus angka 1–100, misalnya 2');
    await chat.says('-');
    expect(words()).not.to.include('per pesanan');
    await edit('emoji', '🎮🎮');
    expect(words()).to.include('Itu bukan satu emoji');
    await chat.says('💎');
    expect(words()).to.include('💎 Diamond ML');
    await edit('emoji', '-');
    expect(words()).to.include('🛍️ Diamond ML');
    for (const [line, why] of [
      ['Min: 0', 'Minimal beli harus angka'],
      ['Maks: banyak', 'Maksimal beli harus angka'],
      ['Min: 5\nMaks: 4', 'tidak boleh lebih besar'],
      ['Emoji: :)', 'Itu bukan satu emoji'],
    ] as const) {
      await chat.says(`Lain\nHarga: 20rb\n${line}`);
      expect(words()).to.include(why).and.to.include('Kirim ulang');
    }
    expect(chat.world.state().variants.size).to.equal(1);
  });

  it('is moved up and down among the products of its category, and its category among others', async () => {
    for (const text of ['Satu\nHarga: 10rb', 'Dua\nHarga: 20rb', 'Tiga\nHarga: 30rb\nKategori: Gim'])
      await chat.says(text);
    await chat.says('/admin');
    await chat.taps(buttons.products);
    await chat.taps('🙈 Dua');
    await chat.taps(buttons.arrange);
    expect(words()).to.include('Urutan di Lainnya').and.to.include('1. Satu 🙈\n👉 2. Dua 🙈');
    expect(() => chat.find(buttons.moveDown)).to.throw('no button');
    await chat.taps(buttons.moveUp);
    expect(words()).to.include('👉 1. Dua 🙈\n2. Satu 🙈');
    await chat.taps(buttons.categoryOrder);
    await chat.taps('⚪ Gim');
    await chat.taps(buttons.moveUp);
    expect(labelsIn(chat.last()).flat().slice(0, 2)).to.deep.equal(['🔘 Gim', '⚪ Lainnya']);
    await chat.taps(buttons.allProducts);
    expect(labelsIn(chat.last()).flat().slice(0, 3)).to.deep.equal(['🙈 Tiga', '🙈 Dua', '🙈 Satu']);
  });

  it('is moved once where its tap comes again after a kill', async () => {
    for (const text of ['Satu\nHarga: 10rb', 'Dua\nHarga: 20rb', 'Tiga\nHarga: 30rb']) await chat.says(text);
    await chat.says('/admin');
    await chat.taps(buttons.products);
    await chat.taps('🙈 Tiga');
    await chat.taps(buttons.arrange);
    const { seen, data } = chat.find(buttons.moveUp);
    const tapped = chat.tapOn(seen, data);
    await chat.does(tapped);
    chat.restarts();
    await chat.does(tapped);
    expect(words()).to.include('1. Satu 🙈\n👉 2. Tiga 🙈\n3. Dua 🙈');
  });

  it('survives a restart between the message and the tap, and leaves no unit in a draft', async () => {
    await chat.says('/admin');
    await chat.taps(buttons.products);
    await chat.taps(buttons.newProduct);
    await chat.says(theMessage);
    chat.restarts();
    expect(JSON.stringify([...chat.world.state().drafts])).not.to.include('rahasia');
    await chat.taps(buttons.sellNow);
    expect(await onSale()).to.equal(2);
  });

  it('counts units that repeat', async () => {
    await chat.says(`${theMessage}\nakun1@contoh.id|rahasia`);
    expect(words()).to.include('Ganda di kirimanmu: 1');
  });

  it('may come without units, and gets another code when its name is used already', async () => {
    await chat.says('Canva Pro\nHarga: 1,5jt');
    expect(words()).to.include('CANVA-PRO').and.to.include('Belum ada unit').and.to.include('Lainnya');
    await chat.says('Canva Pro\nHarga: 10.000');
    expect(words()).to.include('CANVA-PRO-2');
  });

  it('refuses a code that is taken, however it is written', async () => {
    await chat.says('Satu\nHarga: 10rb\nKode: SATU');
    await chat.says('Dua\nHarga: 10rb\nKode: satu');
    expect(words()).to.include('sudah dipakai');
    expect(chat.world.state().variants.size).to.equal(1);
  });

  for (const price of ['-1', '1e9', 'Rp1.5', '1.5000', 'gratis', '60jt', '0', '', '35 - 40rb'])
    it(`refuses the price “${price}” with an example and keeps nothing`, async () => {
      await chat.says(`Canva Pro\nHarga: ${price}`);
      expect(words()).to.include('35rb').and.to.include('belum terbaca').and.to.include('Kirim ulang');
      expect(chat.world.state().variants.size).to.equal(0);
    });

  for (const [price, read] of [
    ['10.000', '10.000'],
    ['10rb', '10.000'],
    ['Rp10,000', '10.000'],
    ['1,5jt', '1.500.000'],
    ['Rp 35', '35'],
    ['0,5rb', '500'],
    ['1000', '1.000'],
  ] as const)
    it(`reads the price “${price}”`, async () => {
      await chat.says(`Canva Pro\nHarga: ${price}`);
      expect(words().replace(/\s/gu, ' ')).to.include(`Rp ${read}`);
    });

  it('asks whether a price of so few digits is meant, in a message and by tap, and of what is cheaper by the piece', async () => {
    await chat.says('Canva Pro\nHarga: 35');
    expect(words()).to.include('Kalau maksudnya Rp 35.000, tulis 35rb').and.to.include('tulis Rp 35.');
    await chat.says(theMessage);
    await chat.taps(buttons.change);
    await chat.taps(`✏️ ${buttons.field.price}`);
    await chat.says('40');
    expect(words()).to.include('Kalau maksudnya Rp 40.000');
    await chat.says('40rb');
    await chat.taps(`✏️ ${buttons.field.steps}`);
    await chat.says('5: 33, 10: 30');
    expect(words()).to.include('Kalau maksudnya Rp 33.000');
    await chat.says('5: 33rb, 10: 30rb');
    expect(words()).to.include('Rp 40.000').and.to.include('Rp 33.000');
    await chat.says('Reseller murah\nHarga: 9rb\nHarga reseller: 8');
    expect(words()).to.include('Kalau maksudnya Rp 8.000');
  });

  it('is made by hand without units', async () => {
    await chat.says('Top up\nHarga: 9rb\nJenis: manual\n---\nID Pemain: angka');
    expect(words()).to.include('Barang manual tidak punya unit');
    await chat.says('Top up\nHarga: 9rb\nJenis: manual');
    expect(words()).to.include('Dikerjakan staf');
  });

  it('counts lines that cannot be units beside those that can, by their number and reason', async () => {
    await chat.says(`Canva Pro\nHarga: 10rb\n---\na|1\n--\nb|2\na|1`);
    expect(words()).to.include('Unit baru: 2').and.to.include('Ganda di kirimanmu: 1');
    expect(words())
      .to.include('1 baris dilewati')
      .and.to.match(/Baris 2 di bawah ---: .{10,}/);
  });

  it('keeps nothing where no line can be a unit', async () => {
    await chat.says(`Canva Pro\nHarga: 10rb\n---\n--\n–`);
    expect(words()).to.include('Belum ada yang disimpan').and.to.include('Baris 2');
    expect(chat.world.state().variants.size).to.equal(0);
  });

  it('refuses what no product can be called, or is too long, with what is expected', async () => {
    await chat.says(`${'n'.repeat(65)}\nHarga: 10rb`);
    expect(words()).to.include('Nama harus satu baris');
    await chat.says(`Canva\nHarga: 10rb\n${'d'.repeat(1_001)}`);
    expect(words()).to.include('Deskripsi paling panjang');
    await chat.says(`Canva\nHarga: 10rb\nS&K: ${'d'.repeat(1_001)}`);
    expect(words()).to.include('S&K paling panjang');
    await chat.says(`Canva\nHarga: 10rb\nKategori: ${'k'.repeat(41)}`);
    expect(words()).to.include('Kategori harus satu baris');
    await chat.says('Canva\nHarga: 10rb\nKode: a b');
    expect(words()).to.include('Kode hanya boleh');
    expect(chat.world.state().variants.size).to.equal(0);
  });

  it('takes names with markup, emoji and right-to-left text as they are', async () => {
    await chat.says('<b>Tebal</b> & 🎨 مرحبا\nHarga: 10rb');
    expect(words()).to.include('<b>Tebal</b> & 🎨 مرحبا');
  });

  it('says what it needs when asked for a product and sent something else', async () => {
    await chat.says('/admin');
    await chat.taps(buttons.products);
    await chat.taps(buttons.newProduct);
    await chat.says('halo');
    expect(words()).to.include('Harganya belum ada');
    await chat.does({
      tag: 'File',
      file: { kind: 'Document', id: 'file-1', name: 'a.pdf', size: 10 },
      caption: '',
    });
    expect(words()).to.include('Tulis keterangannya sebagai teks');
    await chat.taps(cancel);
    expect(words()).to.include('Menu admin');
  });

  it('is not taken from a buyer', async () => {
    const buyer = openChat({ firstName: 'Budi' });
    await buyer.says(theMessage);
    expect(buyer.world.state().variants.size).to.equal(0);
  });
});

describe('A product of the catalogue in the chat', () => {
  let chat: Chat;

  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    await chat.says(theMessage);
    await chat.taps(buttons.sellNow);
  });

  const words = () => wordsIn(chat.last());

  const edits = async (field: string, answer: string) => {
    await chat.taps(`✏️ ${field}`);
    await chat.says(answer);
  };

  it('is changed field by field', async () => {
    await edits('Nama', 'Netflix Hemat');
    await edits('Harga', '29.500');
    await edits('Kategori', 'Film');
    await edits('Deskripsi', 'Dua profil.');
    await edits('S&K', '-');
    expect(words()).to.include('Netflix Hemat').and.to.include('29.500').and.to.include('Film');
    expect(words()).to.include('Dua profil.').and.not.to.include('Jangan ganti kata sandi');
  });

  it('gets a warranty, from which one tap leads back to it', async () => {
    await chat.taps(buttons.warranty);
    await chat.taps('30');
    await chat.taps(adminMessages.claims.policies.AskStaff);
    expect(words()).to.equal(wordsOf(adminMessages.claims.saved));
    await chat.taps(buttons.backToProduct);
    expect(words()).to.include('Kode:');
  });

  it('asks again for a price that cannot be read', async () => {
    await edits('Harga', '-1');
    expect(words()).to.include('belum terbaca');
    await chat.says('40rb');
    expect(words()).to.include('40.000');
  });

  it('gets one more variant, which has a price and a name of its own', async () => {
    await chat.taps(buttons.addVariant);
    await chat.says('3 Bulan');
    await chat.says('90rb');
    expect(words()).to.include('Netflix Premium 1 Bulan · 3 Bulan').and.to.include('90.000');
    await chat.taps(buttons.addVariant);
    await chat.says('3 Bulan');
    await chat.says('95rb');
    expect(words()).to.include('sudah ada di produk ini');
    await chat.says('6 Bulan');
    expect(words()).to.include('· 6 Bulan').and.to.include('95.000');
    expect(chat.world.state().variants.size).to.equal(3);
  });

  it('shows its variants in a row on the card, and each leads to its own', async () => {
    await chat.taps(buttons.addVariant);
    await chat.says('3 Bulan');
    await chat.says('90rb');
    await chat.says('/start p_NETFLIX-PREMIUM-1-BULAN');
    await chat.taps('⚪ 3 Bulan');
    expect(words()).to.include('· 3 Bulan').and.to.include('90.000');
    await chat.taps('⚪ Netflix Premium 1 Bulan');
    await chat.taps('➕');
    expect(words()).to.include('35.000');
    await chat.taps('⚪ 3 Bulan');
  });

  it('gets another name for a variant, and none that its product has already', async () => {
    await edits('Nama varian', '1 Bulan');
    expect(words()).to.include('· 1 Bulan');
    await chat.taps(buttons.addVariant);
    await chat.says('3 Bulan');
    await chat.says('90rb');
    await edits('Nama varian', '1 Bulan');
    expect(words()).to.include('sudah ada di produk ini');
    await chat.says('6 Bulan');
    expect(words()).to.include('· 6 Bulan');
  });

  it('is hidden, shown again, and found in the list either way', async () => {
    await chat.taps(buttons.hideProduct);
    expect(words()).to.include('Tersembunyi');
    expect((await shelfOf(chat.world, netflix)).stock).to.equal(undefined);
    await chat.taps(buttons.allProducts);
    await chat.taps('🙈 Netflix Premium 1 Bulan');
    await chat.taps(buttons.sellNow);
    expect((await shelfOf(chat.world, netflix)).stock).to.equal(2);
  });

  it('is deleted once it is hidden and that was asked twice', async () => {
    await chat.taps(buttons.hideProduct);
    await chat.taps(buttons.deleteProduct);
    expect(words()).to.include('Hapus Netflix Premium 1 Bulan?');
    const yes = chat.find(buttons.yesDelete);
    await chat.taps(buttons.yesDelete);
    expect(words()).to.include('sudah dihapus');
    await chat.tapsData(yes.data);
    expect(words()).to.include('sudah tidak ada');
    await chat.taps(buttons.allProducts);
    expect(words()).to.include('Belum ada produk');
  });

  it('gets cheaper by the piece, as it is typed; what does not get cheaper is refused with a reason', async () => {
    await chat.says(theMessage);
    await chat.taps(buttons.change);
    await chat.taps(`✏️ ${buttons.field.steps}`);
    for (const [typed, answer] of [
      ['murah', 'Belum terbaca'],
      ['5: 36rb', 'harus lebih murah'],
      ['5: 33.000, 5: 30.000', 'Jumlahnya harus naik'],
      ['5: -1', 'Belum terbaca'],
    ] as const) {
      await chat.says(typed);
      expect(words(), typed).to.include(answer);
    }
    await chat.says('1: 34.000, 5: 33.000, 10+: 30rb');
    expect(words()).to.include('Harga: Rp 34.000');
    expect(words()).to.include('📉 Beli 5+: Rp 33.000').and.to.include('📉 Beli 10+: Rp 30.000');
    await chat.taps(`✏️ ${buttons.field.steps}`);
    await chat.says('-');
    expect(words()).not.to.include('📉');
  });
});

describe('The correction of a message that described a product', () => {
  let chat: Chat;
  let edits = 0;

  beforeEach(() => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
  });

  const words = () => wordsIn(chat.last());
  const says = (text: string, name: string) => chat.does({ tag: 'Text', text }, { name });
  const corrects = (text: string, revises: string) => {
    edits += 1;
    chat.world.clock.advance(seconds(6));
    return chat.does({ tag: 'Text', text }, { revises, name: `update ${String(edits)}` });
  };
  const productsOf = () => [...chat.world.state().variants.values()].map(({ product }) => product.name);

  it('is taken like a new one where the message was refused, asked for or not', async () => {
    await says(theMessage.replace('35rb', 'murah'), 'a');
    await corrects(theMessage, 'a');
    expect(words()).to.include('Begini pembeli melihatnya').and.to.include('Unit baru: 2');
    await chat.says('/admin');
    await chat.taps(buttons.products);
    await chat.taps(buttons.newProduct);
    chat.world.clock.advance(seconds(6));
    await says('Spotify', 'b');
    await corrects('Spotify\nHarga: 20rb', 'b');
    expect(words()).to.include('Begini pembeli melihatnya').and.to.include('20.000');
  });

  it('replaces the draft, its units too, and leaves it where nothing can be read', async () => {
    await says(theMessage, 'a');
    await corrects(theMessage.replace('35rb', 'murah'), 'a');
    expect(words()).to.include('tetap seperti semula');
    await corrects(theMessage.replace('35rb', '40rb'), 'a');
    expect(words()).to.include('40.000').and.to.include('Unit baru: 2');
    await corrects(theMessage.replace('35rb', '45rb'), 'a');
    expect(words()).to.include('45.000').and.to.include('Unit baru: 2');
    expect(productsOf()).to.deep.equal(['Netflix Premium 1 Bulan']);
  });

  it('does not touch what is on sale, and says where it is changed', async () => {
    await says(theMessage, 'a');
    await chat.taps(buttons.sellNow);
    await corrects(theMessage.replace('35rb', '40rb'), 'a');
    expect(words()).to.include('tidak ikut berubah');
    await chat.taps(buttons.change);
    expect(words()).to.include('35.000');
  });

  it('of any other message is not heard', async () => {
    await says('halo', 'a');
    const { length } = chat.screens();
    await corrects(theMessage, 'a');
    await corrects(theMessage, 'unknown');
    expect(chat.screens().length).to.equal(length);
  });
});
