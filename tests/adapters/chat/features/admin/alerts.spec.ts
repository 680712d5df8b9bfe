import { expect } from 'chai';
import { notifyAdmin } from '../../../../../application/notifications/notify-admin.ts';
import { orderId } from '../../../../../domain/order/order.ts';
import { answerOf } from '../../../../support/either.ts';
import { openChat, owner } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

describe('Alerts', () => {
  it('are muted by one tap, which leaves what was told, and come back by another', async () => {
    const chat = openChat({ id: owner });
    const news = { tag: 'SaleMade', order: orderId('tg7001-0a1b2c3d') } as const;
    await answerOf(notifyAdmin({ ...chat.world, messenger: chat.messenger })(owner, news));
    const told = wordsIn(chat.last());
    await chat.taps('🔕 Senyapkan yang begini');
    expect(chat.screens().map(({ screen }) => wordsIn(screen))).to.include(told);
    expect(await answerOf(chat.world.alertMutes.mutedBy(owner))).to.deep.equal(['SaleMade']);
    await chat.taps('🔕 penjualan: senyap');
    expect(await answerOf(chat.world.alertMutes.mutedBy(owner))).to.deep.equal([]);
    await chat.says('/admin');
    await chat.taps('⚙️ Pengaturan');
    await chat.taps('🔔 Pemberitahuan');
    expect(labelsIn(chat.last()).flat())
      .to.include('🔔 penjualan: aktif')
      .and.to.include('🔔 stok menipis: aktif');
    await chat.taps('🔔 stok menipis: aktif');
    expect(await answerOf(chat.world.alertMutes.mutedBy(owner))).to.deep.equal(['StockLow']);
  });
});
