import { expect } from 'chai';
import { orderByQris, paymentPage } from './support/buying.ts';
import { chatOf } from './support/chat.ts';
import { stage } from './support/stage.ts';
import { visiting } from './support/visitor.ts';

const sari = 7001;

describe('A chat in the browser', () => {
  it(
    'is the same in two tabs',
    visiting(async (visitor) => {
      const one = chatOf(await visitor.opens(sari), 'Sari');
      const other = chatOf(await visitor.opens(sari), 'Sari');
      await one.says('/start p_TEMPLATE-IG');
      await other.readsLast('🛍️ 500 Template', 'belum ada');
      await other.taps('➕');
      await one.readsLast('Di keranjang: x1');
      await one.taps('❌ Batal');
      expect(await other.readsLast('gak jadi ya')).to.equal(await one.readsLast('gak jadi ya'));
      expect(await other.frame.getByText('/start p_TEMPLATE-IG').count()).to.equal(
        await one.frame.getByText('/start p_TEMPLATE-IG').count(),
      );
    }),
  );

  it(
    'goes on after a reload in the middle of a purchase',
    visiting(async (visitor) => {
      const page = await visitor.opens(sari);
      const chat = chatOf(page, 'Sari');
      await chat.says('/start p_TEMPLATE-IG');
      await chat.readsLast('🛍️ 500 Template');
      await chat.taps('➕');
      await chat.readsLast('Di keranjang: x1');
      await page.reload();
      await chat.readsLast('Di keranjang: x1');
      await chat.taps('🧺 Lanjut ke Keranjang');
      await chat.readsLast('Keranjang kamu', '500 Template');
      await page.reload();
      await chat.taps('❌ Batal');
      await chat.readsLast('Keranjang sudah dikosongkan');
    }),
  );

  it(
    'lives through a restart of the shop, and what was paid meanwhile is delivered',
    visiting(async (visitor) => {
      const { sandbox } = stage();
      const page = await visitor.opens(sari);
      const chat = chatOf(page, 'Sari');
      const id = await orderByQris(chat, 'TEMPLATE-IG');
      const payment = await paymentPage(chat, id);
      await payment.getByLabel('Bayar dalam').selectOption('1');
      await payment.getByRole('button', { name: 'Bayar dalam' }).click();
      await payment.getByText('Uang tiba dalam 1 detik').waitFor();
      expect(await sandbox.stop()).to.include('The sandbox is closed');
      await chat.frame.getByText('Sambungan terputus').waitFor();
      await sandbox.startAgain();
      await chat.frame.getByText('toko online').waitFor();
      await chat.reads('Pembayaran diterima!', id, '500 Template');
      // Nothing else may have gone wrong than that nobody answered.
      expect(
        visitor.forgives().filter((problem) => !problem.includes('ERR_CONNECTION_REFUSED')),
      ).to.deep.equal([]);
    }),
  );
});
