import { expect } from 'chai';
import { english, orderByQris, paymentPage, pays } from './support/buying.ts';
import type { Chat } from './support/chat.ts';
import { visiting } from './support/visitor.ts';

const cancels = async (chat: Chat, id: string): Promise<void> => {
  await chat.message(id).getByRole('button', { name: '❌ Batalkan Pembelian' }).click();
};

/** Messages of a chat with these words. */
const count = (chat: Chat, ...words: readonly string[]): Promise<number> =>
  words.reduce((found, hasText) => found.filter({ hasText }), chat.frame.locator('article.shop')).count();

describe('Trouble on the payment page', () => {
  it(
    'pays late: the shop takes the goods again and delivers',
    visiting(async ({ opensAll }) => {
      const { sari, rina } = await opensAll();
      const id = await orderByQris(sari, 'ML-86');
      const page = await paymentPage(sari, id);
      await page.getByLabel('Bayar setelah ditutup').selectOption('1');
      await page.getByRole('button', { name: 'Bayar setelah ditutup' }).click();
      await page.getByText('Uang ditahan: tiba 1 detik').waitFor();
      await cancels(sari, id);
      await sari.reads('barangnya masih ada!', id, 'Mobile Legends');
      await page.getByText(/^\d.*Uang masuk: Rp .*, terlambat$/).waitFor();
      await rina.reads('🛒 Terjual: 1 × Mobile Legends', id);
      await sari.reads('✅ Lunas!', id);
    }),
  );

  it(
    'pays late for what is gone: all the money becomes balance',
    visiting(async ({ opensAll }) => {
      const { sari, james, rina } = await opensAll();
      const id = await orderByQris(sari, 'M365-1Y');
      const page = await paymentPage(sari, id);
      await cancels(sari, id);
      await sari.reads('Pesanan dibatalkan', id);
      const lucky = await orderByQris(james, 'M365-1Y', 1, english);
      await pays(await paymentPage(james, lucky));
      await james.reads('Payment received!', lucky);

      await page.getByRole('button', { name: 'Bayar juga, walau sudah ditutup' }).click();
      await sari.reads('Pembayaranmu Rp 189.000 masuk', 'barangnya keburu habis', 'Saldomu sekarang Rp');
      await rina.reads('Rp 189.000 masuk ke saldo pembeli: dibayar terlambat', id);
      expect(await count(sari, 'Pembayaran diterima!', id)).to.equal(0);
    }),
  );

  it(
    'pays too little: nothing is delivered until the owner says so by one tap',
    visiting(async ({ opensAll }) => {
      const { sari, rina } = await opensAll();
      const id = await orderByQris(sari, 'STEAM-60');
      const page = await paymentPage(sari, id);
      await page.getByRole('button', { name: 'Kurang: Rp 32.000' }).click();
      await sari.reads('Lagi dicek admin', id, 'Rp 32.000');
      await sari.reads('Uangmu aman', id);
      await rina.reads('Perlu dicek: Rp 32.000', id, 'Bayarnya kurang');
      expect(await count(sari, 'Pembayaran diterima!', id)).to.equal(0);

      await rina.message('Perlu dicek', id).getByRole('button', { name: '🎁 Kirim barang' }).click();
      await rina.reads('Kasus ditutup: barangnya dikirim', id);
      await sari.reads(
        'Pembayaran diterima!',
        id,
        'Steam Wallet',
        'Kekurangan Rp 32.000 sudah kami ikhlaskan',
      );
      await sari.reads('✅ Lunas!', id);
      expect(await count(sari, 'Pembayaran diterima!', id)).to.equal(1);
    }),
  );

  it(
    'pays too much: the goods come, and the rest becomes balance',
    visiting(async ({ opensAll }) => {
      const { sari, rina } = await opensAll();
      const id = await orderByQris(sari, 'STEAM-60');
      const page = await paymentPage(sari, id);
      await page.getByRole('button', { name: 'Lebih: Rp 70.400' }).click();
      await sari.reads('Pembayaran diterima!', id, 'Steam Wallet');
      await sari.reads('Bayarmu lebih Rp 6.400', 'Saldomu sekarang Rp');
      await rina.reads('Rp 6.400 masuk ke saldo pembeli: kelebihan bayar', id);
    }),
  );

  it(
    'loses the webhook: a look at the status finds the money',
    visiting(async ({ opensAll }) => {
      const { sari } = await opensAll();
      const id = await orderByQris(sari, 'CANVA-1M');
      const page = await paymentPage(sari, id);
      await page.getByRole('button', { name: 'Bayar tanpa webhook' }).click();
      await page.getByText('Webhook hilang di jalan').waitFor();
      await sari.message(id).getByRole('button', { name: '🔄 Cek Status' }).click();
      await sari.reads('Pembayaran diterima!', id, 'Canva Pro');
    }),
  );

  it(
    'loses the webhook: the shop asks by itself, too',
    visiting(async ({ opensAll }) => {
      const { james } = await opensAll();
      const id = await orderByQris(james, 'CANVA-1M', 1, english);
      const page = await paymentPage(james, id);
      await page.getByRole('button', { name: 'Bayar tanpa webhook' }).click();
      await james.reads('Payment received!', id, 'Canva Pro');
      await page.getByText('Toko menanyakan status: jawaban HTTP 200, lunas').first().waitFor();
    }),
  );

  it(
    'tells the shop three times at once: one delivery, one sale, one unit gone',
    visiting(async ({ opensAll }) => {
      const { sari, rina } = await opensAll();
      const before = await sari.says('/start p_EXCEL-PRO').then(() => sari.readsLast('🛍️ Kelas Excel'));
      const [, stock] = /Stok ➜ x(\d+)/.exec(before) ?? [];
      const id = await orderByQris(sari, 'EXCEL-PRO');
      const page = await paymentPage(sari, id);
      await page.getByRole('button', { name: 'Kirim tiga kali' }).click();
      await page.getByText('Webhook dikirim: jawaban HTTP 200').nth(2).waitFor();
      await rina.reads('🛒 Terjual: 1 × Kelas Excel', id);
      await sari.reads('Pembayaran diterima!', id);
      await sari.says('/start p_EXCEL-PRO');
      await sari.readsLast('🛍️ Kelas Excel', `Stok ➜ x${Number(stock) - 1}`, 'Terjual ➜ 1x');
      expect(await count(sari, 'Pembayaran diterima!', id)).to.equal(1);
      expect(await count(rina, '🛒 Terjual', id)).to.equal(1);
    }),
  );

  it(
    'forges a webhook: the shop refuses it, and the invoice stays open',
    visiting(async ({ opensAll }) => {
      const { james } = await opensAll();
      const id = await orderByQris(james, 'WIN11-PRO', 1, english);
      const page = await paymentPage(james, id);
      await page.getByRole('button', { name: 'Kirim webhook palsu' }).click();
      await page.getByText('Webhook palsu dikirim: jawaban HTTP 401').waitFor();
      await james.reads('Scan this QRIS', id);
      expect(await page.getByText('⏳ Menunggu pembayaran').isVisible()).to.equal(true);
    }),
  );
});
