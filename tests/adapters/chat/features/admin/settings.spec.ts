import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { photoId } from '../../../../../domain/catalogue/photo.ts';
import { seconds } from '../../../../../domain/instant.ts';
import { aPng } from '../../../../support/builders/photos.ts';
import { netflix } from '../../../../support/builders/products.ts';
import { stockUp } from '../../../../support/fixture/shop.ts';
import { watchStock } from '../../../../../application/restock/watch-stock.ts';
import { answerOf } from '../../../../support/either.ts';
import { buyerId } from '../../../../../domain/people/buyer.ts';
import { openChat, owner, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const openSettings = async (): Promise<Chat> => {
  const chat = openChat({ id: owner });
  await chat.says('/admin');
  await chat.taps('⚙️ Pengaturan');
  return chat;
};

const words = (chat: Chat): string => wordsIn(chat.last());

describe('The settings in the chat', () => {
  it('give the shop another name, with a preview, and buyers read it at once', async () => {
    const chat = await openSettings();
    await chat.taps('🏪 Nama toko');
    expect(words(chat)).to.include('Sekarang: Toko Uji').and.to.include('Ini bawaannya');
    await chat.taps('✏️ Ubah');
    await chat.says('  Toko Budi Digital ');
    expect(words(chat)).to.include('akan menjadi: Toko Budi Digital');
    expect(chat.world.settings.current().storeName).to.equal('Toko Uji');
    await chat.taps('✅ Ya, lanjutkan');
    expect(words(chat)).to.include('disimpan dan langsung berlaku').and.to.include('Toko Budi Digital');
    await chat.says('/start');
    expect(
      chat
        .screens()
        .map(({ screen }) => wordsIn(screen))
        .join(),
    ).to.include('Selamat datang di Toko Budi Digital');
  });

  it('go back to the default after a look at it', async () => {
    const chat = await openSettings();
    await chat.taps('💬 Kontak bantuan');
    expect(labelsIn(chat.last()).flat()).not.to.include('↩️ Kembalikan ke bawaan');
    await chat.taps('✏️ Ubah');
    await chat.says('@bantuan_baru');
    await chat.taps('✅ Ya, lanjutkan');
    await chat.says('❓ Cara Order');
    expect(words(chat)).to.include('Hubungi @bantuan_baru');
    await chat.says('/admin');
    await chat.taps('⚙️ Pengaturan');
    await chat.taps('💬 Kontak bantuan');
    await chat.taps('↩️ Kembalikan ke bawaan');
    expect(words(chat)).to.include('kembali ke bawaannya: @bantuan_toko');
    await chat.taps('✅ Ya, lanjutkan');
    expect(chat.world.settings.current().supportContact).to.equal('@bantuan_toko');
  });

  it('name what is wrong before anything is kept', async () => {
    const chat = await openSettings();
    await chat.taps('⏳ Batas waktu bayar');
    await chat.taps('✏️ Ubah');
    for (const [typed, told] of [
      ['sejam', 'tidak terbaca sebagai menit'],
      ['90', 'Harus dari 1 sampai 60 menit'],
      ['0', 'Harus dari 1 sampai 60 menit'],
    ] as const) {
      await chat.says(typed);
      expect(words(chat)).to.include(told);
    }
    for (const [label, typed, told] of [
      ['🔔 Batas stok menipis', 'sedikit', 'tidak terbaca sebagai jumlah'],
      ['🔔 Batas stok menipis', '1001', 'Harus dari 0 sampai 1.000'],
      ['🗓️ Ringkasan harian', '24.00', 'tidak terbaca sebagai jam'],
      ['🗓️ Ringkasan mingguan', 'pagi', 'tidak terbaca sebagai jam'],
    ] as const) {
      await chat.says('/admin');
      await chat.taps('⚙️ Pengaturan');
      await chat.taps(label);
      await chat.taps('✏️ Ubah');
      await chat.says(typed);
      expect(words(chat)).to.include(told);
    }
    await chat.says('/admin');
    await chat.taps('⚙️ Pengaturan');
    await chat.taps('🏪 Nama toko');
    await chat.taps('✏️ Ubah');
    await chat.says('a'.repeat(65));
    expect(words(chat)).to.include('65 huruf, paling banyak 64');
    await chat.says('satu\ndua');
    expect(words(chat)).to.include('satu baris');
    await chat.says(' ');
    expect(words(chat)).to.include('kosong');
    expect(chat.world.state().settings.size).to.equal(0);
  });

  it('are not overwritten by an owner who did not see what another did', async () => {
    const chat = await openSettings();
    await chat.taps('⏳ Batas waktu bayar');
    await chat.taps('✏️ Ubah');
    await chat.says('20');
    await answerOf(chat.world.settings.change({ name: 'paymentWindow', value: 600_000 }, 0, []));
    await chat.taps('✅ Ya, lanjutkan');
    expect(words(chat)).to.include('ada yang mengubah ini juga').and.to.include('10 menit');
    expect(chat.world.settings.current().paymentWindow).to.equal(600_000);
  });

  it('give buyers a greeting of the owner’s own, seen before it is kept', async () => {
    const chat = await openSettings();
    await chat.taps('👋 Sapaan');
    expect(words(chat)).to.include('Halo, Budi! Selamat datang di Toko Uji.');
    await chat.taps('✏️ Ubah');
    expect(words(chat))
      .to.include('Halo, *{name}*! Selamat datang di *{shop}*.')
      .and.to.include('{name} nama depan');
    await chat.says('Hai {nama}, *selamat datang');
    expect(words(chat))
      .to.include('{nama} tidak dikenal di teks ini. Yang bisa dipakai: {name} {shop}')
      .and.to.include('Baris 1: tanda * dibuka tapi tidak ditutup');
    await chat.says('Hai *{name}*, ini {shop} 🛍️');
    expect(words(chat)).to.include('Hai Budi, ini Toko Uji 🛍️').and.to.include('Sudah benar?');
    await chat.taps('✅ Ya, lanjutkan');
    await chat.says('/start');
    const greeting = chat.screens().at(-2)?.screen;
    expect(greeting?.text.slice(0, 3)).to.deep.equal([
      { text: 'Hai ', style: 'plain' },
      { text: chat.profile.firstName, style: 'bold' },
      { text: ', ini Toko Uji 🛍️\n\n👥 Pengguna: ', style: 'plain' },
    ]);
  });

  it('have each text in both languages, and one goes back to its default alone', async () => {
    const chat = await openSettings();
    await chat.taps('❓ Cara order');
    await chat.taps('🇬🇧 Inggris');
    expect(words(chat)).to.include('How to order');
    await chat.taps('✏️ Ubah');
    await chat.says('Ask {contact} at {shop}.');
    await chat.taps('✅ Ya, lanjutkan');
    const howTo = async (language: '🇮🇩' | '🇬🇧'): Promise<string> => {
      await chat.says('/bahasa');
      const label =
        labelsIn(chat.last())
          .flat()
          .find((one) => one.startsWith(language)) ?? '';
      await chat.taps(label);
      await chat.says('/help');
      return words(chat);
    };
    expect(await howTo('🇬🇧')).to.equal('Ask @bantuan_toko at Toko Uji.');
    expect(await howTo('🇮🇩'))
      .to.include('Cara order')
      .and.to.include('Ada kendala? Hubungi @bantuan_toko');
    await chat.says('/admin');
    await chat.taps('⚙️ Pengaturan');
    await chat.taps('❓ Cara order');
    expect(labelsIn(chat.last()).flat()).not.to.include('↩️ Kembalikan ke bawaan');
    await chat.taps('🇬🇧 Inggris');
    await chat.taps('↩️ Kembalikan ke bawaan');
    expect(words(chat)).to.include('How to order');
    await chat.taps('✅ Ya, lanjutkan');
    expect(await howTo('🇬🇧')).to.include('How to order');
  });

  it('show terms once there are some: in the help, by a command, and where buyers choose how to pay', async () => {
    const chat = await openSettings();
    const buy = async (): Promise<readonly string[]> => {
      await chat.says('/start p_NETFLIX-1M');
      await chat.taps('➕');
      await chat.taps('🧺 Lanjut ke Keranjang');
      await chat.taps('💳 Lanjut ke Pembayaran');
      return labelsIn(chat.last()).flat();
    };
    await stockUp(chat.world, netflix, 3);
    await chat.says('/syarat');
    expect(words(chat)).to.include('gak punya syarat khusus');
    expect(await buy()).not.to.include('📜 Syarat & Ketentuan');
    await chat.says('/admin');
    await chat.taps('⚙️ Pengaturan');
    await chat.taps('📜 Syarat & ketentuan');
    expect(words(chat)).to.include('kosong');
    await chat.taps('✏️ Ubah');
    await chat.says('Garansi 7 hari. Hubungi {contact}.');
    await chat.taps('✅ Ya, lanjutkan');
    await chat.says('/help');
    expect(words(chat)).to.include('/syarat');
    expect(await buy()).to.include('📜 Syarat & Ketentuan');
    await chat.taps('📜 Syarat & Ketentuan');
    expect(words(chat)).to.include('Garansi 7 hari. Hubungi @bantuan_toko.');
    await chat.says('/admin');
    await chat.taps('⚙️ Pengaturan');
    await chat.taps('📜 Syarat & ketentuan');
    await chat.taps('↩️ Kembalikan ke bawaan');
    expect(words(chat)).to.include('dikosongkan lagi');
  });

  it('say when the shop reports by itself, and from how few units on it warns', async () => {
    const chat = await openSettings();
    for (const [label, now, typed, then] of [
      ['🗓️ Ringkasan harian', 'jam 23:55', '21:30', 'jam 21:30'],
      ['🗓️ Ringkasan mingguan', 'jam 08:00', '9.05', 'jam 09:05'],
      ['🗓️ Ringkasan bulanan', 'jam 08:00', '00.00', 'jam 00:00'],
      ['🔔 Batas stok menipis', '3 unit', '5', '5 unit'],
    ] as const) {
      await chat.taps(label);
      expect(words(chat)).to.include(`Sekarang: ${now}`);
      await chat.taps('✏️ Ubah');
      await chat.says(typed);
      await chat.taps('✅ Ya, lanjutkan');
      expect(words(chat)).to.include(`Sekarang: ${then}`);
      await chat.taps('⬅️ Pengaturan');
    }
    const { recapDaily, recapWeekly, recapMonthly, lowStock } = chat.world.settings.current();
    expect([recapDaily, recapWeekly, recapMonthly, lowStock]).to.deep.equal([1_290, 545, 0, 5]);
    await stockUp(chat.world, netflix, 5);
    const told = async () => {
      await answerOf(watchStock(chat.world)());
      return chat.world.queue.pending().filter(({ tag }) => tag === 'NotifyAdmins').length;
    };
    expect(await told()).to.equal(0);
    await answerOf(chat.world.settings.change({ name: 'lowStock', value: 4 }, 1, []));
    await told();
    await answerOf(chat.world.settings.change({ name: 'lowStock', value: 5 }, 2, []));
    expect(await told()).to.equal(1);
  });

  it('close the shop for a while: buyers read until when and cannot order, and it opens again by a tap', async () => {
    const chat = await openSettings();
    const closes = 'Toko lagi dirapikan sebentar. Bisa pesan lagi 22 Nov 2026, ';
    const pays = async (): Promise<readonly boolean[]> => {
      const read: string[] = [];
      await chat.says('/start p_NETFLIX-1M');
      for (const label of ['➕', '🧺 Lanjut ke Keranjang', '💳 Lanjut ke Pembayaran']) {
        read.push(words(chat));
        await chat.taps(label);
      }
      return [...read, words(chat)].map((text) => text.includes(closes));
    };
    await stockUp(chat.world, netflix, 3);
    await chat.taps('🛠️ Perawatan toko');
    expect(words(chat)).to.include('Sekarang: toko buka');
    await chat.taps('🛠️ Mulai perawatan');
    await chat.says('99999');
    expect(words(chat)).to.include('dari 1 sampai 10.080');
    await chat.taps('1 jam');
    expect(words(chat)).to.include(closes).and.to.include('Sudah benar?').and.not.to.include('\n\n\n');
    await chat.taps('✅ Ya, lanjutkan');
    expect(words(chat)).to.include('Sekarang: perawatan sampai 22 Nov 2026, ');
    expect(await pays()).to.deep.equal([true, true, true, true]);
    await chat.says('/start');
    expect(wordsIn(chat.screens().at(-2)?.screen ?? chat.last())).to.include(closes);
    await chat.says('/saldo');
    await chat.taps('➕ Isi Saldo');
    await chat.says('50000');
    expect(words(chat)).to.include(closes);
    await chat.says('/admin');
    await chat.taps('⚙️ Pengaturan');
    await chat.taps('🛠️ Perawatan toko');
    expect(labelsIn(chat.last())[0]).to.deep.equal(['▶️ Buka lagi sekarang', '✏️ Ubah lamanya']);
    await chat.taps('▶️ Buka lagi sekarang');
    await chat.taps('✅ Ya, lanjutkan');
    expect(words(chat)).to.include('Sekarang: toko buka');
    expect(await pays()).to.deep.equal([false, false, false, false]);
  });

  it('give the keyboard keys that answer with a photo, with words under it or none', async () => {
    const chat = await openSettings();
    chat.client.holds('poster', aPng());
    chat.client.holds('teks', new TextEncoder().encode('bukan foto, cuma teks biasa saja ya'));
    const sends = async (id: string, caption: string): Promise<void> => {
      chat.world.clock.advance(seconds(6));
      await chat.does({ tag: 'File', file: { kind: 'Photo', id, name: null, size: 60 }, caption });
    };
    const adds = async (label: string): Promise<void> => {
      await chat.says('/admin');
      await chat.taps('⚙️ Pengaturan');
      await chat.taps('⌨️ Tombol keyboard');
      await chat.taps('➕ Tombol baru');
      await chat.says(label);
    };
    await adds('🎁 Promo');
    await sends('poster', 'a'.repeat(1_001));
    expect(words(chat)).to.include('paling banyak 1000');
    await sends('poster', 'Murah di {shop}');
    expect(words(chat)).to.include('dengan foto yang tadi dikirim dan teks ini:\n\nMurah di Toko Uji');
    await chat.taps('✅ Ya, lanjutkan');
    await chat.says('🎁 Promo');
    const photo = photoId(createHash('sha256').update(aPng()).digest('hex'));
    expect(chat.last()).to.deep.include({ attachment: { tag: 'Photo', photo, alt: '🎁 Promo' } });
    expect(words(chat)).to.equal('Murah di Toko Uji');
    expect(chat.last().controls.tag).to.equal('Keys');

    await adds('🖼️ Harga');
    await sends('teks', '');
    await chat.taps('✅ Ya, lanjutkan');
    expect(words(chat)).to.include('bukan foto yang bisa dipakai');
    await sends('poster', '');
    expect(words(chat)).to.include('dengan foto yang tadi dikirim.');
    await chat.taps('✅ Ya, lanjutkan');
    await chat.says('🖼️ Harga');
    expect(chat.last()).to.deep.include({ attachment: { tag: 'Photo', photo, alt: '🖼️ Harga' } });
    expect(words(chat)).to.equal('🖼️ Harga');
  });

  it('arrange the keyboard, and give it keys that answer with the owner’s own words', async () => {
    const chat = await openSettings();
    const keysIn = (): readonly string[] => {
      const keyed = chat.screens().findLast(({ screen }) => screen.controls.tag === 'Keys');
      const { controls } = keyed?.screen ?? chat.last();
      return controls.tag === 'Keys' ? controls.rows.flat() : [];
    };
    await chat.taps('⌨️ Tombol keyboard');
    expect(words(chat)).to.include('📋 List Produk | 📦 Semua Produk\n📊 Cek Stok | ');
    const before = words(chat);
    await chat.taps('⬆️ ❓ Cara Order');
    expect(words(chat)).to.include('disimpan').and.not.include(before);
    await chat.taps('↩️ Urungkan');
    expect(words(chat)).to.include(before);
    await chat.taps('⬆️ ❓ Cara Order');
    await chat.taps('➕ Tombol baru');
    for (const [typed, told] of [
      ['12', 'sudah berarti lain'],
      ['a'.repeat(33), 'paling banyak 32'],
    ] as const) {
      await chat.says(typed);
      expect(words(chat)).to.include(told);
    }
    await chat.says('🎁 Promo');
    await chat.says('Diskon *besar {apa}');
    expect(words(chat)).to.include('{apa} tidak dikenal').and.to.include('dibuka tapi tidak ditutup');
    await chat.says('Diskon *besar* di {shop}, tanya {contact}');
    expect(words(chat)).to.include(
      'Tombol 🎁 Promo akan menjawab:\n\nDiskon besar di Toko Uji, tanya @bantuan_toko',
    );
    await chat.taps('✅ Ya, lanjutkan');
    await chat.taps('⬆️ 🎁 Promo');
    await chat.taps('👁️ Lihat keyboard');
    expect(keysIn().slice(-3)).to.deep.equal(['❓ Cara Order', '🎁 Promo', '🧾 Riwayat']);
    await chat.says('🎁 Promo');
    expect(words(chat)).to.equal('Diskon besar di Toko Uji, tanya @bantuan_toko');
    await chat.says('/admin');
    await chat.taps('⚙️ Pengaturan');
    await chat.taps('⌨️ Tombol keyboard');
    await chat.taps('🗑️ 🎁 Promo');
    expect(words(chat)).to.include('Tombol 🎁 Promo akan dihapus').and.to.include('Diskon besar di Toko Uji');
    await chat.taps('❌ Batal');
    expect(chat.world.settings.current().keyboard?.some(({ tag }) => tag === 'Extra')).to.equal(true);
    await chat.taps('🗑️ 🎁 Promo');
    await chat.taps('✅ Ya, lanjutkan');
    await chat.says('🎁 Promo');
    expect(words(chat)).not.to.include('Diskon');
    await chat.says('/admin');
    await chat.taps('⚙️ Pengaturan');
    await chat.taps('⌨️ Tombol keyboard');
    await chat.taps('↩️ Kembalikan ke bawaan');
    await chat.taps('✅ Ya, lanjutkan');
    expect(words(chat)).to.include('📋 List Produk | 📦 Semua Produk');
    expect(chat.world.settings.current().keyboard).to.equal(null);
    expect(
      chat.world
        .state()
        .audit.map(({ after }) => after['value'])
        .filter(Boolean).length,
    ).to.equal(6);
  });

  it('are nobody’s but the staff’s', async () => {
    const chat = openChat({ id: buyerId(7_001) });
    for (const data of ['@:z', '@:zs:n', '@:zc:n:0', '@:zr:n:0']) {
      await chat.says('/start');
      await chat.tapsData(data);
      expect(
        chat
          .screens()
          .map(({ screen }) => wordsIn(screen))
          .join(),
      ).not.to.include('Pengaturan toko');
    }
  });
});
