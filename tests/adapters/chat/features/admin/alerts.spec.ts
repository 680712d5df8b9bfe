import { expect } from 'chai';
import { notifyAdmin } from '../../../../../application/notifications/notify-admin.ts';
import { orderId } from '../../../../../domain/order/order.ts';
import { answerOf } from '../../../../support/either.ts';
import { alertTopics } from '../../../../../domain/staff/alert-topic.ts';
import { variantCode } from '../../../../../domain/catalogue/product.ts';
import { buyerId } from '../../../../../domain/people/buyer.ts';
import { aMember } from '../../../../support/builders/staff.ts';
import { noon } from '../../../../support/builders/moments.ts';
import { openChat, owner, type Chat } from '../../chat-world.ts';
import { closedForum, openForum } from '../../recording-forum.ts';
import { labelsIn, wordsIn, type Seen } from '../../recording-client.ts';

describe('Alerts', () => {
  it('are muted by one tap, which leaves what was told, and come back by another', async () => {
    const chat = openChat({ id: owner });
    const news = { tag: 'SaleMade', order: orderId('tg7001-0a1b2c3d') } as const;
    await answerOf(notifyAdmin({ ...chat.world, messenger: chat.messenger })(owner, news));
    const told = wordsIn(chat.last());
    await chat.taps('🔕 Senyapkan yang begini');
    expect(chat.screens().map(({ screen }) => wordsIn(screen))).to.include(told);
    expect(await answerOf(chat.world.alertMutes.mutedBy(owner))).to.deep.equal(['SaleMade']);
    await chat.taps('🔕 Penjualan: senyap');
    expect(await answerOf(chat.world.alertMutes.mutedBy(owner))).to.deep.equal([]);
    await chat.says('/admin');
    await chat.taps('⚙️ Pengaturan');
    await chat.taps('🔔 Pemberitahuan');
    expect(labelsIn(chat.last()).flat())
      .to.include('🔔 Penjualan: aktif')
      .and.to.include('🔔 Stok menipis: aktif');
    await chat.taps('🔔 Stok menipis: aktif');
    expect(await answerOf(chat.world.alertMutes.mutedBy(owner))).to.deep.equal(['StockLow']);
  });
});

const low = { tag: 'StockLow', product: variantCode('NETFLIX-1M'), name: 'Netflix', left: 2 } as const;

const picks = (chat: Chat, forum: { readonly id: number; readonly title: string }) => {
  chat.world.clock.advance(6_000);
  return chat.does({ tag: 'PickedChat', kind: 'Forum', chat: forum });
};

const alertsOf = async (chat: Chat): Promise<void> => {
  await chat.says('/admin');
  await chat.taps('⚙️ Pengaturan');
  await chat.taps('🔔 Pemberitahuan');
};

describe('Alerts in the topics of a group', () => {
  const chosen = async (): Promise<Chat> => {
    const chat = openChat({ id: owner });
    await picks(chat, openForum);
    return chat;
  };
  const inGroup = (chat: Chat): readonly Seen[] => chat.client.seen(openForum.id);
  const tells = async (chat: Chat): Promise<void> => {
    await answerOf(chat.world.followUps.add([{ tag: 'NotifyAdmins', news: low }]));
    await chat.works();
  };

  it('are chosen by a key that opens the list of groups, and left by a tap', async () => {
    const chat = openChat({ id: owner });
    await alertsOf(chat);
    expect(wordsIn(chat.last())).to.include('chat pribadi');
    await chat.taps('👥 Kirim ke topik grup');
    const { controls } = chat.last();
    expect(controls.tag === 'Keys' ? controls.pickChat : null).to.deep.equal({
      label: '👥 Pilih grupnya',
      kind: 'Forum',
    });
    await picks(chat, openForum);
    expect(wordsIn(chat.last())).to.include('di grup Tim Toko');
    expect(labelsIn(chat.last()).flat()).to.not.include('🧵 Lengkapi topiknya');
    await chat.taps('↩️ Kembali ke chat pribadi');
    expect(wordsIn(chat.last())).to.include('✅ Pemberitahuan dikirim ke chat pribadi lagi.');
    await tells(chat);
    expect(inGroup(chat)).to.deep.equal([]);
  });

  it('say what is wrong with a group, and change nothing', async () => {
    const chat = openChat({ id: owner });
    await picks(chat, closedForum);
    expect(wordsIn(chat.last())).to.include('belum boleh mengelola topik');
    await picks(chat, { id: -1, title: 'Hilang' });
    expect(wordsIn(chat.last())).to.include('tidak ketemu');
    expect((await answerOf(chat.world.alertGroups.find())).value).to.equal(null);
  });

  it('come in the topic of their kind, with the buttons that act and none that mutes', async () => {
    const chat = await chosen();
    await tells(chat);
    const [told] = inGroup(chat);
    expect(told?.topic).to.equal(101 + alertTopics.indexOf('Stock'));
    expect(labelsIn(told?.screen ?? chat.last())).to.deep.equal([['➕ Tambah stok']]);
  });

  it('can be completed where a topic is gone', async () => {
    const chat = await chosen();
    const { value, version } = await answerOf(chat.world.alertGroups.find());
    if (value === null) throw new Error('no group');
    const { Stock: _, ...topics } = value.topics;
    await answerOf(chat.world.alertGroups.put({ ...value, topics }, version, [], []));
    await alertsOf(chat);
    expect(wordsIn(chat.last())).to.include('Belum ada topiknya, jadi ke chat pribadi: 📦 Stok');
    await chat.taps('🧵 Lengkapi topiknya');
    await picks(chat, openForum);
    expect(wordsIn(chat.last())).to.not.include('Belum ada topiknya');
  });

  it('go to the owners when the group is lost, who can choose again', async () => {
    const chat = await chosen();
    chat.client.block(openForum.id);
    await tells(chat);
    const words = chat.screens().map(({ screen }) => wordsIn(screen));
    expect(
      words.filter((one) => one.includes('Grup pemberitahuan tidak bisa dipakai lagi')),
    ).to.have.lengthOf(1);
    await chat.taps('🔔 Pemberitahuan');
    expect(labelsIn(chat.last()).flat()).to.include('👥 Kirim ke topik grup');
  });

  describe('have buttons', () => {
    const staff = buyerId(9_003);
    const taps = (chat: Chat, who: number) => {
      const [told] = inGroup(chat);
      const { controls } = told?.screen ?? chat.last();
      const button = controls.tag === 'Buttons' ? controls.rows[0]?.[0] : undefined;
      if (told === undefined || button?.tag !== 'Tap') throw new Error('nothing to tap in the group');
      chat.world.clock.advance(6_000);
      return chat.converse({
        profile: { ...chat.profile, id: buyerId(who) },
        chat: openForum.id,
        isPrivate: false,
        topic: told.topic ?? 0,
        input: { tag: 'Tap', tap: `g${String(who)}`, data: button.data, message: told.ref, onPicture: false },
      });
    };
    const ready = async (): Promise<Chat> => {
      const chat = await chosen();
      const audit = { by: owner, action: 'staff.appoint', subject: 's', before: {}, after: {}, at: noon };
      const member = aMember({ person: staff, permissions: ['stock'] });
      await answerOf(chat.world.staff.commit({ person: staff, member, audit }, null, []));
      await tells(chat);
      return chat;
    };

    it('that are answered in the own chat of who has the right, and leave the group as it is', async () => {
      const chat = await ready();
      const before = inGroup(chat);
      for (const who of [owner, staff]) {
        await taps(chat, who);
        expect(chat.lastAnswer()?.note).to.deep.equal({
          text: '📬 Dijawab di chat pribadimu.',
          alert: false,
        });
        expect(wordsIn(chat.client.seen(who).at(-1)?.screen ?? chat.last())).to.include('NETFLIX-1M');
      }
      expect(inGroup(chat)).to.deep.equal(before);
    });

    it('that do nothing for whoever lost the right, and for strangers', async () => {
      const chat = await ready();
      const { world } = chat;
      const audit = { by: owner, action: 'staff.remove', subject: 's', before: {}, after: {}, at: noon };
      await answerOf(world.staff.commit({ person: staff, member: null, audit }, 1, []));
      for (const who of [staff, 7_009]) {
        await taps(chat, who);
        expect(chat.lastAnswer()?.note).to.deep.equal({
          text: '🙅 Tombol ini hanya untuk staf yang berhak.',
          alert: true,
        });
        expect(chat.client.seen(who)).to.deep.equal([]);
      }
    });

    it('that ask for a start where the shop may not write to who taps', async () => {
      const chat = await ready();
      chat.client.block(staff);
      await taps(chat, staff);
      expect(chat.lastAnswer()?.note?.text).to.include('Mulai dulu chat pribadi');
    });
  });
});
