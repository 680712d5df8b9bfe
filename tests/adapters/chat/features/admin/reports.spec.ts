import { expect } from 'chai';
import { PNG } from 'pngjs';
import { adminMessages } from '../../../../../adapters/chat/features/admin/messages.ts';
import { notifyAdmin } from '../../../../../application/notifications/notify-admin.ts';
import { hours } from '../../../../../domain/instant.ts';
import { sendRecaps } from '../../../../../application/reports/recaps.ts';
import { confirmPayment } from '../../../../../application/owner/confirm-payment.ts';
import type { Screen } from '../../../../../adapters/chat/core/screen.ts';
import { answerOf } from '../../../../support/either.ts';
import { greeted, stockUp } from '../../../../support/fixture/shop.ts';
import { netflix } from '../../../../support/builders/products.ts';
import { ordered } from '../../../../support/fixture/world.ts';
import { complaintsOf } from '../../complaints.ts';
import { openChat, otherOwner, owner, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const { buttons, reports } = adminMessages;

const pictureIn = ({ attachment }: Screen) => {
  if (attachment?.tag !== 'Picture') throw new Error('there is no picture');
  const { width, height } = PNG.sync.read(Buffer.from(attachment.png));
  return { width, height, alt: attachment.alt ?? '' };
};

describe('Reports in the chat of staff', () => {
  let chat: Chat;

  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko', username: 'pemilik' });
    await stockUp(chat.world, netflix, 20, { price: 35_000 });
  });

  afterEach(() => {
    for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
  });

  const sell = async (): Promise<void> => {
    const order = await ordered(chat.world, await greeted(chat.world));
    const paid = { order: order.id, amount: order.total, by: owner, reason: 'r', reference: 'BCA 1' };
    await answerOf(confirmPayment(chat.world)(paid));
    await chat.works();
  };
  const opens = async (): Promise<void> => {
    await chat.says('/admin');
    await chat.taps(buttons.reports);
  };
  const last = (): Screen => {
    const screen = chat.screens().at(-1)?.screen;
    if (screen === undefined) throw new Error('nothing was shown');
    return screen;
  };

  it('say of an empty shop that nothing was sold, with a picture', async () => {
    await opens();
    expect(wordsIn(chat.last())).to.include('Rp 0').and.to.include('Belum ada penjualan');
    expect(pictureIn(last()).width).to.equal(1_080);
  });

  it('show today’s sale in words, as a picture with its own description, and by other periods', async () => {
    await sell();
    await opens();
    expect(wordsIn(chat.last())).to.include('Omzet: Rp 35.000').and.to.include('1. NETFLIX-1M · 1×');
    expect(pictureIn(last()).alt).to.include('Rp 35.000');
    await chat.taps(buttons.period('Year', false));
    expect(wordsIn(chat.last())).to.include('Omzet: Rp 35.000').and.to.include('12 bulan');
    expect(labelsIn(chat.last()).flat()).to.include(buttons.period('Year', true));
  });

  it('speak of a comparison only where there was something before', async () => {
    await sell();
    await opens();
    expect(wordsIn(chat.last())).to.not.include('Dibandingkan').and.to.not.include('▲');
    chat.world.clock.advance(hours(24));
    await sell();
    await opens();
    expect(wordsIn(chat.last())).to.include('Dibandingkan kemarin').and.to.include('(＝)');
  });

  it('come as a table for spreadsheets', async () => {
    await sell();
    await opens();
    await chat.taps(buttons.table);
    const { attachment } = last();
    if (attachment?.tag !== 'File') throw new Error('there is no file');
    expect(attachment.name).to.equal('laporan-hari-ini.csv');
    expect(new TextDecoder().decode(attachment.bytes)).to.include('angka,omzet,35000,0,');
  });

  it('come by themselves to every owner who did not mute them', async () => {
    await opens();
    await chat.taps(buttons.recaps);
    await chat.taps(buttons.mute('Daily'));
    expect(labelsIn(chat.last()).flat())
      .to.include(buttons.unmute('Daily'))
      .and.to.include(buttons.mute('Weekly'));
    const told = async (): Promise<readonly unknown[]> => {
      await answerOf(sendRecaps({ ...chat.world, owners: [owner, otherOwner] })());
      return chat.world.queue
        .pending()
        .flatMap((followUp) =>
          followUp.tag === 'NotifyAdmin' && followUp.news.tag === 'Recap' && followUp.news.kind === 'Daily'
            ? [followUp.owner]
            : [],
        );
    };
    expect(await told()).to.deep.equal([]);
    chat.world.clock.advance(hours(11.95));
    expect(await told()).to.deep.equal([otherOwner]);
    await chat.taps(buttons.unmute('Daily'));
    chat.world.clock.advance(hours(24));
    expect(await told()).to.have.members([owner, otherOwner]);
  });

  it('bring a recap as the report does, with the way to mute it', async () => {
    await sell();
    const news = { tag: 'Recap', kind: 'Daily', at: chat.world.clock.now() } as const;
    await answerOf(notifyAdmin({ ...chat.world, messenger: chat.messenger })(owner, news));
    expect(wordsIn(chat.last())).to.include('Omzet: Rp 35.000');
    expect(pictureIn(last()).height).to.be.above(800);
    await chat.taps(buttons.muteThis);
    expect(wordsIn(chat.last())).to.include(reports.recapsTitle[0]?.text ?? '');
    expect(await answerOf(chat.world.recaps.mutedBy(owner))).to.deep.equal(['Daily']);
  });
});
