import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { english, order, orderByQris, orderIn, paymentPage, pays } from './support/buying.ts';
import { visiting } from './support/visitor.ts';

describe('Buying in the browser', () => {
  it(
    'goes from the list to the goods in hand, and the owner reads of the sale',
    visiting(async (visitor) => {
      const { sari, rina } = await visitor.opensAll();
      await sari.frame.getByRole('button', { name: 'Mulai', exact: true }).click();
      await sari.readsLast('Lagi cari apa?');
      await sari.taps('Streaming');
      expect(await sari.reads('Netflix Premium 1 Bulan', 'Tekan angkanya')).to.include('📦 Stok ➜ x12');
      await sari.presses('1️⃣');
      await sari.readsLast('🛍️ Netflix Premium 1 Bulan', 'belum ada');
      await sari.taps('➕');
      await sari.readsLast('Di keranjang: x1 = Rp 35.000');
      await sari.taps('🧺 Lanjut ke Keranjang');
      await sari.readsLast('Keranjang kamu', 'Total: Rp 35.000');
      await sari.taps('💳 Lanjut ke Pembayaran');
      const id = orderIn(await sari.readsLast('Mau bayar pakai apa?', 'Tagihan: Rp 35.000'));
      await sari.taps('💠 QRIS');
      const invoice = await sari.reads('Scan QRIS ini', id);
      expect(invoice)
        .to.match(/Total bayar: Rp 3\d\.\d{3}/)
        .and.match(/bayar sebelum \d{2}:\d{2} WIB/);
      await sari.message(id).getByRole('img').waitFor();

      const page = await paymentPage(sari, id);
      expect(await page.getByRole('img', { name: /^Kode QRIS untuk Rp/ }).isVisible()).to.equal(true);
      await pays(page);
      await page.getByText('✅ Lunas').waitFor();

      const goods = await sari.reads('Pembayaran diterima!', id);
      expect(goods).to.include('Netflix Premium 1 Bulan × 1').and.include('Ketentuan Netflix');
      expect(await sari.reads('✅ Lunas!', id)).not.to.include('Scan QRIS');
      expect(await rina.reads('🛒 Terjual: 1 × Netflix Premium 1 Bulan', id)).to.include('Rp 35.000');

      const unit = sari.message('Pembayaran diterima!', id).getByRole('button', { name: /^nf\d/ });
      await unit.click();
      await sari.frame.getByRole('status').filter({ hasText: 'Disalin' }).waitFor();
      expect(await sari.page.evaluate('navigator.clipboard.readText()')).to.equal(await unit.textContent());
    }),
  );

  it(
    'takes a transfer to a virtual account, whose number and amount are copied by a tap',
    visiting(async (visitor) => {
      const { sari } = await visitor.opensAll();
      const id = await order(sari, 'GPLAY-50');
      await sari.taps('🏦 Virtual Account');
      await sari.readsLast('Transfer dari bank mana?');
      await sari.button('BNI').or(sari.button('BNI Virtual Account')).click();
      const invoice = await sari.reads('Transfer ke Virtual Account', id);
      const [number] = /(?<=Nomor VA: )\d+/.exec(invoice) ?? [];
      await sari.taps('📋 Salin nomor VA');
      await sari.frame.getByRole('status').filter({ hasText: 'Disalin' }).waitFor();
      expect(await sari.page.evaluate('navigator.clipboard.readText()')).to.equal(number);

      const page = await paymentPage(sari, id);
      expect(await page.locator('#account').innerText()).to.equal(number);
      await pays(page);
      await sari.reads('Pembayaran diterima!', id, 'Google Play');
    }),
  );

  it(
    'hands several units over as a file as well, which can be saved',
    visiting(async (visitor) => {
      const { james } = await visitor.opensAll();
      const id = await orderByQris(james, 'SPOTIFY-3M', 2, english);
      await pays(await paymentPage(james, id));
      const goods = await james.reads('Payment received!', id);
      const saved = james.page.waitForEvent('download');
      await james.frame.getByRole('link', { name: `${id}.txt` }).click();
      const file = await readFile(await (await saved).path(), 'utf8');
      const units = file.split('\n').filter((line) => line.includes('@'));
      expect(units).to.have.lengthOf(2);
      for (const unit of units) expect(goods).to.include(unit);
    }),
  );
});
