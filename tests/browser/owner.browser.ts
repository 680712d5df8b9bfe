import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { coreMessages } from '../../adapters/chat/core/messages.ts';
import { adminMessages } from '../../adapters/chat/features/admin/messages.ts';
import { someBytes } from '../support/builders/files.ts';
import { checkOut, paymentPage, pays } from './support/buying.ts';
import type { Chat } from './support/chat.ts';
import { imagesAreThere } from './support/images.ts';
import { stage } from './support/stage.ts';
import { visiting } from './support/visitor.ts';

const { buttons } = adminMessages;
const { cancel, yes } = coreMessages.id.form;

const picture = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: readFileSync('infrastructure/sandbox/catalogue/photos/ebook-umkm.png'),
});

const list = (name: string, lines: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(lines),
});

/** What only the menu says: every other page has a button that leads there. */
const ofTheMenu = 'Mau urus apa?';

const ofTheVouchers = 'terbaru di atas';

/** A new menu, and none that stood there before. */
const opensMenu = async (rina: Chat): Promise<void> => {
  const menus = rina.frame.locator('article.shop').filter({ hasText: ofTheMenu });
  const before = await menus.count();
  await rina.says('/admin');
  await menus.nth(before).waitFor();
};

/** The last button that begins so: what stands in brackets behind it may be anything. */
const tapsWhere = (rina: Chat, name: RegExp): Promise<void> =>
  rina.frame.getByRole('article').getByRole('button', { name }).last().click();

const atStep = (step: number): string => `Langkah ${String(step)} dari 2`;

/** From anywhere to the form of a new voucher, with its code written. */
const beginsVoucher = async (rina: Chat, code: string): Promise<void> => {
  await opensMenu(rina);
  await rina.taps(buttons.vouchers);
  await rina.readsLast(ofTheVouchers);
  await rina.taps(buttons.newVoucher);
  await rina.readsLast(atStep(1));
  await rina.says(code);
  await rina.readsLast(atStep(2));
};

describe('The owner in the browser', () => {
  // What comes by itself would come between two screens: word of low stock is muted, word of a sale is waited for.
  before(
    visiting(async (visitor) => {
      const { rina } = await visitor.opensAll();
      await opensMenu(rina);
      await rina.taps(buttons.settings);
      await rina.taps(buttons.alerts);
      await rina.taps(buttons.muteAlert('StockLow'));
      await rina.button(buttons.unmuteAlert('StockLow')).waitFor();
    }),
  );

  it(
    'puts a product on sale by one message under a photo, and a stranger sees the photo and buys',
    visiting(async (visitor) => {
      const { rina, sari } = await visitor.opensAll();
      await rina.attaches(
        picture('stiker.png'),
        ['Stiker Jualan', 'Harga: 12rb', 'Lucu dan siap pakai.', '---', 'stiker-1|aaa', 'stiker-2|bbb'].join(
          '\n',
        ),
      );
      await rina.readsLast('Begini pembeli melihatnya', 'Unit baru: 2');
      await rina.message('Begini pembeli melihatnya').getByRole('img', { name: 'Stiker Jualan' }).waitFor();
      await rina.taps(buttons.sellNow);
      await rina.readsLast('Dijual: pembeli melihat persis ini');

      await sari.says('/start p_STIKER-JUALAN');
      await sari.readsLast('🛍️ Stiker Jualan');
      const photo = sari.message('🛍️ Stiker Jualan').getByRole('img', { name: 'Stiker Jualan' });
      await photo.waitFor();
      await imagesAreThere(sari.page);
      await sari.taps('➕');
      await sari.readsLast('🛍️ Stiker Jualan', 'x1');
      const id = await checkOut(sari);
      await sari.taps('💠 QRIS');
      await sari.reads('Scan QRIS ini', id);
      await pays(await paymentPage(sari, id));
      await sari.reads('Pembayaran diterima!', id, 'stiker-1|aaa');
      await rina.reads('🛒 Terjual', id);
    }),
  );

  it(
    'fills the stock from a file, and reads by line what is wrong with one that holds no unit',
    visiting(async (visitor) => {
      const { rina } = await visitor.opensAll();
      await opensMenu(rina);
      await tapsWhere(rina, /^📦 Stok/u);
      await rina.readsLast('Pilih produknya');
      await tapsWhere(rina, /Windows 11 Pro/u);
      const before = Number(/Tersedia: (\d+)/.exec(await rina.readsLast('Windows 11 Pro', 'Tersedia'))?.[1]);
      await rina.taps(buttons.addStock);
      await rina.readsLast('Windows 11 Pro', 'kirim file');
      await rina.attaches(list('kosong.txt', '--\n–\n'));
      await rina.readsLast('kosong.txt');
      await rina.taps(buttons.asLines);
      await rina.readsLast('Belum ada yang diambil', 'Baris 1', 'Baris 2');
      await rina.taps(buttons.addStock);
      await rina.readsLast('Windows 11 Pro', 'kirim file');
      const units = 'KUNCI-AAAA-1111\nKUNCI-BBBB-2222\nKUNCI-AAAA-1111\n';
      await rina.attaches(list('units.txt', units));
      await rina.readsLast('units.txt');
      await rina.taps(buttons.asLines);
      await rina.readsLast('Cek dulu: Windows 11 Pro', 'Unit baru: 2', 'Ganda di kirimanmu: 1');
      await rina.taps(buttons.publish(2));
      await rina.readsLast('2 unit Windows 11 Pro', 'siap dijual');
      await rina.taps(buttons.backToStock);
      await rina.readsLast(`Tersedia: ${String(before + 2)}`);
    }),
  );

  it(
    'sells a file, which its buyer saves byte for byte',
    visiting(async (visitor) => {
      const { rina, sari } = await visitor.opensAll();
      await opensMenu(rina);
      await rina.taps(buttons.products);
      await rina.readsLast('Pilih yang mau diatur');
      await rina.taps(buttons.newProduct);
      await rina.readsLast('Harga:');
      await rina.says('Poster Cetak\nHarga: 15rb\nKategori: Streaming\nSiap cetak ukuran A3.');
      await rina.readsLast('Begini pembeli melihatnya', 'Poster Cetak');
      await rina.taps(buttons.sellNow);
      await rina.readsLast('Dijual: pembeli melihat persis ini');

      await opensMenu(rina);
      await tapsWhere(rina, /^📦 Stok/u);
      await rina.readsLast('Pilih produknya');
      await tapsWhere(rina, /Poster Cetak/u);
      await rina.readsLast('Poster Cetak', 'Tersedia: 0');
      await rina.taps(buttons.addStock);
      await rina.readsLast('Poster Cetak', 'kirim file');
      const bytes = Buffer.from(someBytes(1, 300_000));
      await rina.attaches({ name: 'poster A3.pdf', mimeType: 'application/pdf', buffer: bytes });
      await rina.readsLast('poster A3.pdf', 'Unit baru: 1 file');
      await rina.taps(buttons.publish(1));
      await rina.readsLast('1 unit Poster Cetak', 'siap dijual');

      await sari.says('/start p_POSTER-CETAK');
      await sari.readsLast('Poster Cetak');
      await sari.taps('➕');
      await sari.readsLast('Poster Cetak', 'x1');
      const id = await checkOut(sari);
      await sari.taps('💠 QRIS');
      await sari.reads('Scan QRIS ini', id);
      await pays(await paymentPage(sari, id));
      await sari.reads('Pembayaran diterima!', id);
      await rina.reads('🛒 Terjual', id);
      const saved = sari.page.waitForEvent('download');
      await sari.frame.getByRole('link', { name: 'poster A3.pdf' }).click();
      const file = await saved;
      expect(file.suggestedFilename()).to.equal('poster A3.pdf');
      expect((await readFile(await file.path())).equals(bytes)).to.equal(true);
    }),
  );

  it(
    'leaves a form in its middle by ❌, and nothing of it is kept',
    visiting(async (visitor) => {
      const { rina } = await visitor.opensAll();
      await beginsVoucher(rina, 'BATAL99');
      await rina.says('99%');
      await rina.readsLast('BATAL99', '99%');
      await rina.taps(cancel);
      await rina.readsLast(ofTheMenu);
      await rina.taps(buttons.vouchers);
      await rina.readsLast(ofTheVouchers);
      expect(await rina.frame.getByRole('button', { name: /BATAL99/u }).count()).to.equal(0);
    }),
  );

  it(
    'goes on with a form where it was after a restart of the shop',
    visiting(async (visitor) => {
      const { sandbox } = stage();
      const { rina } = await visitor.opensAll();
      await beginsVoucher(rina, 'LANJUT15');
      expect(await sandbox.stop()).to.include('The sandbox is closed');
      await rina.frame.getByText('Sambungan terputus').waitFor();
      await sandbox.startAgain();
      await rina.frame.getByText('toko online').waitFor();
      await rina.says('15%');
      await rina.readsLast('LANJUT15', '15%');
      await rina.taps(yes);
      await rina.readsLast('LANJUT15', '?start=v_LANJUT15');
      expect(
        visitor.forgives().filter((problem) => !problem.includes('ERR_CONNECTION_REFUSED')),
      ).to.deep.equal([]);
    }),
  );
});
