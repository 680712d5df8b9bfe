import { expect } from 'chai';
import { money } from '../../adapters/chat/core/money.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { english, orderByQris, orderIn, paymentPage, pays } from './support/buying.ts';
import type { Chat } from './support/chat.ts';
import { visiting } from './support/visitor.ts';

/** What the buyer's balance is now, which the tests before may have changed. */
const balanceOf = async (chat: Chat): Promise<number> => {
  await chat.says('/saldo');
  const [, sum] = /Your balance: Rp ([\d.]+)/.exec(await chat.readsLast('Your balance', 'one tap')) ?? [];
  return Number(sum?.replaceAll('.', ''));
};

describe('The balance in the browser', () => {
  it(
    'is filled by a deposit and pays an order that is billed already; what the invoice brings comes back',
    visiting(async ({ opensAll }) => {
      const { james, rina } = await opensAll();
      const before = await balanceOf(james);
      await james.taps('➕ Add Money');
      await james.readsLast('How much would you like to add?');
      await james.says('75k');
      const deposit = orderIn(await james.readsLast('💼 Top-up:', 'How would you like to pay?'));
      await james.taps('💠 QRIS');
      expect(await james.reads('Scan this QRIS', deposit)).to.include('Top-up: Rp 75.000');
      await pays(await paymentPage(james, deposit));
      const full = rupiah(before + 75_000);
      await james.reads('Your top-up of Rp 75.000 is on your balance', money(full));
      await james.reads('Your top-up has arrived!', deposit);
      await rina.reads('Rp 75.000 masuk ke saldo pembeli: deposit', deposit);

      const id = await orderByQris(james, 'CANVA-1M', 1, english);
      const payment = await paymentPage(james, id);
      await james.message('Scan this QRIS', id).getByRole('button', { name: '💼 Balance' }).click();
      await james.reads('Paid from your balance!', id, 'Canva Pro');
      expect(await james.reads('✅ Paid!', id)).not.to.include('Scan this QRIS');
      await rina.reads('🛒 Terjual: 1 × Canva Pro', id, 'dari saldo');
      await payment.getByText('🚫 Ditutup').waitFor();
      expect(await balanceOf(james)).to.equal(full - 15_000);

      await payment.getByRole('button', { name: 'Bayar juga, walau sudah ditutup' }).click();
      await rina.reads('Rp 15.000 masuk ke saldo pembeli: pesanan dibayar dua kali', id);
      await james.reads('Your order was paid already', 'Rp 15.000', money(full));
      expect(await balanceOf(james)).to.equal(full);
      await james.taps('📒 Statement');
      for (const entry of ['+Rp 75.000 · Top-up', '−Rp 15.000 · Order paid', '+Rp 15.000 · Paid twice'])
        await james.readsLast(entry);
    }),
  );
});
