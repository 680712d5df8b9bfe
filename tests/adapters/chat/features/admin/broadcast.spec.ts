import { expect } from 'chai';
import { adminMessages } from '../../../../../adapters/chat/features/admin/messages.ts';
import { broadcastMessages } from '../../../../../adapters/chat/features/admin/broadcast/messages.ts';
import { promotionsMessages } from '../../../../../adapters/chat/features/promotions/messages.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import { buyerId } from '../../../../../domain/people/buyer.ts';
import { hours, seconds } from '../../../../../domain/instant.ts';
import { levelNamed, netflix } from '../../../../support/builders/products.ts';
import { aVoucher } from '../../../../support/builders/vouchers.ts';
import { answerOf } from '../../../../support/either.ts';
import { greeted, stockUp } from '../../../../support/fixture/shop.ts';
import { openChat, owner, type Chat } from '../../chat-world.ts';
import { buttonsIn, labelsIn, wordsIn } from '../../recording-client.ts';

const { buttons: labels, broadcasts: messages } = broadcastMessages;
const [budi, james] = [buyerId(7_001), buyerId(7_002)];

describe('A broadcast in the chat', () => {
  let chat: Chat;

  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Sari' });
    await stockUp(chat.world, netflix, 2);
    await greeted(chat.world, { id: budi, firstName: 'Budi', username: null });
    await greeted(chat.world, { id: james, firstName: 'James', username: null, language: 'en' });
    await chat.says('/admin');
    await chat.taps(labels.broadcasts);
    await chat.taps(labels.newBroadcast);
  });

  const last = () => wordsIn(chat.last());
  const summary = () => wordsIn(chat.find('✅ Ya, lanjutkan').seen.screen);
  const card = () => wordsIn(chat.find(labels.refresh).seen.screen);
  /** The newest message that says where one is in the form. */
  const question = () => wordsIn(chat.find('❌ Batal').seen.screen);
  const read = (person: number) => chat.client.seen(person).map(({ screen }) => wordsIn(screen));
  const photo = (id: string, caption: string) =>
    chat.does({ tag: 'File', file: { kind: 'Photo', id, name: null, size: 9 }, caption });
  /** As far as the summary. */
  const composes = async (text = 'Promo *besar*, {nama}!', buttons: string | null = null) => {
    await chat.says(text);
    if (buttons === null) await chat.taps('⏭️ Lewati');
    else await chat.says(buttons);
    await chat.taps(labels.suggested.everyone);
    await chat.taps(labels.suggested.now);
  };
  const confirms = () => chat.taps('✅ Ya, lanjutkan');

  it('is composed, shown to oneself, counted, and goes to everybody with their names and a way out', async () => {
    await composes('Promo *besar*, {nama}!', `Beli | ${netflix}\nKanal | t.me/kanal_toko`);
    expect(last()).to.equal(`Promo besar, Sari!\n\n${promotionsMessages.id.footer}`);
    expect(summary()).to.include('3 orang');
    await confirms();
    expect(wordsIn(chat.find(labels.refresh).seen.screen)).to.include('Menunggu waktunya');
    await chat.works();
    expect(read(budi)).to.deep.equal([`Promo besar, Budi!\n\n${promotionsMessages.id.footer}`]);
    expect(read(james)).to.deep.equal([`Promo besar, James!\n\n${promotionsMessages.en.footer}`]);
    const [sent] = chat.client.seen(budi);
    expect(sent === undefined ? [] : buttonsIn(sent.screen)).to.deep.equal([
      { tag: 'Tap', label: 'Beli', data: `pp:${netflix}`, tone: 'primary' },
      { tag: 'Link', label: 'Kanal', url: 'https://t.me/kanal_toko' },
    ]);
    expect(chat.screens().some(({ screen }) => wordsIn(screen).includes('Terkirim 3'))).to.equal(true);
  });

  it('offers a voucher to one level by a tap that puts it in the cart', async () => {
    await answerOf(chat.world.people.putOnLevel(budi, levelNamed('reseller'), [], []));
    await chat.says('Promo reseller');
    await chat.says('Diskon | v_coba10');
    await chat.says('level agen-id');
    await chat.taps(labels.suggested.now);
    expect(summary()).to.include('Voucher COBA10 tidak ada').and.to.not.include('orang');
    await answerOf(chat.world.vouchers.create(aVoucher(), []));
    await confirms();
    expect(question()).to.include('Tidak ada yang bisa dikirimi');
    await chat.taps(labels.suggested.reseller);
    expect(summary()).to.include('1 orang');
    await confirms();
    await chat.works();
    expect(read(james)).to.deep.equal([]);
    const [sent] = chat.client.seen(budi);
    const [button] = sent === undefined ? [] : buttonsIn(sent.screen);
    expect(button).to.deep.include({ tag: 'Tap', label: 'Diskon', data: 'pv:COBA10' });
    await chat.tapsData('pv:COBA10');
    expect(last()).to.include('COBA10');
    expect(await answerOf(chat.world.vouchers.chosen(owner))).to.have.nested.property(
      'value.voucher.code',
      'COBA10',
    );
  });

  it('goes out once although it is confirmed twice', async () => {
    await composes();
    const { seen, data } = chat.find('✅ Ya, lanjutkan');
    await confirms();
    await chat.tapsData(data, seen);
    await chat.works();
    expect(read(budi)).to.have.length(1);
  });

  it('says what to do about signs that are not in pairs, names nobody knows, and words that are too long', async () => {
    await chat.says('Promo *besar');
    expect(last()).to.include('tidak ditutup di baris itu');
    await chat.says('Halo {nma}');
    expect(last()).to.include('{nma}');
    await chat.says('x'.repeat(4_090));
    expect(last()).to.include('Terlalu panjang');
    await photo('p1', 'x'.repeat(1_000));
    expect(last()).to.include('Terlalu panjang');
    await chat.does({
      tag: 'File',
      file: { kind: 'Document', id: 'd', name: 'a.pdf', size: 9 },
      caption: '',
    });
    expect(last()).to.include(wordsOf(messages.bad.content));
    await chat.says('Promo *besar*');
    expect(last()).to.include('Perlu tombol?');
  });

  it('says what to do about buttons that lead nowhere', async () => {
    await chat.says('Promo');
    for (const bad of ['Beli', 'Beli | http://', 'Beli | https://localhost/x', `${'x'.repeat(41)} | A`]) {
      await chat.says(bad);
      expect(last()).to.include('belum jelas');
    }
    await chat.says(Array.from({ length: 9 }, (_, n) => `T${String(n)} | A`).join('\n'));
    expect(last()).to.include('Paling banyak 8');
    await chat.says('Beli | TIDAK-ADA');
    await chat.taps(labels.suggested.everyone);
    await chat.taps(labels.suggested.now);
    expect(question()).to.include('TIDAK-ADA');
    await confirms();
    expect(question()).to.include('TIDAK-ADA').and.include('Langkah 2');
    await chat.says(`Beli | ${netflix}`);
    expect(question()).to.include('3 orang');
  });

  it('says what to do about an audience of nobody, and one that cannot be read', async () => {
    await chat.says('Promo');
    await chat.taps('⏭️ Lewati');
    for (const bad of ['siapa saja', 'sepi', 'sepi 0', 'produk', 'kategori']) {
      await chat.says(bad);
      expect(last()).to.include('Belum terbaca');
    }
    await chat.says('pembeli en');
    await chat.taps(labels.suggested.now);
    expect(question()).to.include('Tidak ada yang bisa dikirimi');
    await confirms();
    expect(question()).to.include('Tidak ada yang bisa dikirimi').and.include('Langkah 3');
    await chat.says('kategori Tidak Ada');
    expect(question()).to.include('Tidak ada kategori');
    await chat.taps(`✏️ ${labels.field.audience}`);
    await chat.says('semua en');
    expect(question()).to.include('1 orang');
  });

  it('takes times as people write them, and none that is over', async () => {
    await chat.says('Promo');
    await chat.taps('⏭️ Lewati');
    await chat.taps(labels.suggested.everyone);
    for (const bad of ['nanti', '25:00', '12:60', '31/2 10:00', '1/13 10:00']) {
      await chat.says(bad);
      expect(last()).to.include('Waktunya belum terbaca');
    }
    const starts = [
      ['19.30', '22 Nov 2026, 19:30 WIB'],
      ['11:00', '23 Nov 2026, 11:00 WIB'],
      ['besok 09:00', '23 Nov 2026, 09:00 WIB'],
      ['25/12 10:00', '25 Des 2026, 10:00 WIB'],
      ['1/2 10:00', '1 Feb 2027, 10:00 WIB'],
      ['29/2 10:00', '29 Feb 2028, 10:00 WIB'],
      ['2026-12-25 10:00', '25 Des 2026, 10:00 WIB'],
      ['23:00', '23 Nov 2026, 07:00 WIB'],
      ['1/2/2026 10:00', 'sudah lewat'],
      ['29/02/2028 10:00', '29 Feb 2028, 10:00 WIB'],
    ] as const;
    for (const [typed, shown] of starts) {
      await chat.says(typed);
      expect(question(), typed).to.include(shown);
      await chat.taps(`✏️ ${labels.field.when}`);
    }
    await chat.says('1/2/2026 10:00');
    await confirms();
    expect(question()).to.include('sudah lewat').and.include('Langkah 4');
  });

  it('hangs its words under a photo, and halts with a way on where the photo is gone', async () => {
    await photo('p1', 'Promo *foto*');
    await chat.taps('⏭️ Lewati');
    await chat.taps(labels.suggested.everyone);
    await chat.taps(labels.suggested.now);
    expect(
      chat.screens().some(({ screen }) => wordsIn(screen).startsWith('(photo p1)\nPromo foto')),
    ).to.equal(true);
    await chat.taps(`✏️ ${labels.field.content}`);
    await photo('gone', '');
    expect(question()).to.include('Fotonya tidak bisa dipakai');
    await confirms();
    await chat.works();
    expect(read(budi)).to.deep.equal([]);
    await chat.taps(labels.refresh);
    expect(card()).to.include('Fotonya sudah tidak bisa dipakai').and.include('Dijeda');
    await chat.taps(labels.changePhoto);
    await chat.says('bukan foto');
    expect(question()).to.include('bukan foto');
    await photo('p2', '');
    await chat.taps(labels.command.Resume);
    await chat.works();
    expect(read(budi)).to.have.length(1);
  });

  it('is halted, goes on, is stopped and taken back by a tap each, the last two asked for once more', async () => {
    await composes();
    await confirms();
    await chat.taps(labels.command.Pause);
    await chat.works();
    expect(read(budi)).to.deep.equal([]);
    await chat.taps(labels.command.Resume);
    await chat.works();
    expect(read(budi)).to.have.length(1);
    await chat.taps(labels.refresh);
    await chat.taps(labels.command.Withdraw);
    await chat.taps(labels.sure.Withdraw);
    await chat.works();
    expect(read(budi)).to.deep.equal([]);
    await chat.taps(labels.refresh);
    expect(card()).to.include('Sudah ditarik').and.include('Ditarik 3');
    await chat.taps(labels.allBroadcasts);
    await chat.taps(labels.newBroadcast);
    await composes();
    await confirms();
    const { seen, data } = chat.find(labels.command.Pause);
    await chat.taps(labels.command.Stop);
    await chat.taps(labels.sure.Stop);
    expect(card()).to.include('Dihentikan');
    await chat.tapsData(data, seen);
    expect(chat.lastAnswer()?.note?.text).to.include('Dihentikan');
    await chat.works();
    expect(read(budi)).to.deep.equal([]);
    await chat.says('/admin');
    await chat.taps(adminMessages.buttons.audit);
    expect(wordsIn(chat.find(adminMessages.buttons.menu).seen.screen))
      .to.include('Siaran dihentikan')
      .and.include('Siaran ditarik')
      .and.include('Siaran dibuat');
  });

  it('leaves what its buttons opened where it is when it is taken back', async () => {
    await answerOf(chat.world.vouchers.create(aVoucher(), []));
    await composes('Promo', `Beli | ${netflix}\nDiskon | v_COBA10`);
    await confirms();
    await chat.works();
    const [sent] = chat.client.seen(budi);
    const profile = { id: budi, firstName: 'Budi', username: null, language: 'id' } as const;
    const taps = async (data: string, on: typeof sent): Promise<void> => {
      if (on === undefined) throw new Error('nothing to tap on');
      await chat.converse({ profile, chat: budi, isPrivate: true, input: chat.tapOn(on, data) });
      chat.world.clock.advance(seconds(6));
    };
    await taps(`pp:${netflix}`, sent);
    await taps(`q:${netflix}:+`, chat.client.seen(budi).at(-1));
    await taps('pv:COBA10', sent);
    const [promotion, product, cart] = read(budi);
    expect(promotion).to.include('Promo');
    expect(product).to.include('Di keranjang: x1');
    expect(cart).to.include('COBA10');
    await chat.taps(labels.refresh);
    await chat.taps(labels.command.Withdraw);
    await chat.taps(labels.sure.Withdraw);
    await chat.works();
    expect(read(budi)).to.deep.equal([product, cart]);
  });

  it('waits for the morning at night, and may be let loose', async () => {
    chat.world.clock.advance(hours(11));
    await composes();
    expect(question()).to.include('Sekarang jam tenang');
    await confirms();
    await chat.works();
    expect(read(budi)).to.deep.equal([]);
    await chat.taps(labels.refresh);
    expect(card()).to.include('Jam tenang');
    await chat.taps(labels.command.SendAnytime);
    await chat.works();
    expect(read(budi)).to.have.length(1);
  });

  it('lists what there was, and knows what is not there', async () => {
    await composes();
    await confirms();
    await chat.taps(labels.allBroadcasts);
    expect(labelsIn(chat.find(labels.newBroadcast).seen.screen).flat()).to.deep.include(
      `🕒 Promo *besar*, {nama}!`,
    );
    await chat.tapsData('@:bl:7');
    expect(last()).to.include('Siaran (1)');
    await chat.tapsData('@:bb:none');
    expect(last()).to.equal(wordsOf(messages.gone));
    await chat.tapsData('@:bk:none:p');
    expect(last()).to.equal(wordsOf(messages.gone));
    await chat.tapsData('@:bq:none:p');
    expect(last()).to.equal(wordsOf(messages.gone));
  });

  it('is nobody’s who is no staff', async () => {
    const stranger = openChat();
    await stockUp(stranger.world, netflix, 1);
    await stranger.says('/start');
    await stranger.tapsData('@:bn');
    expect(wordsIn(stranger.last())).to.not.include('menyiarkan');
  });

  it('leaves alone who says /stop_promo, until they say otherwise', async () => {
    const { world, converse } = chat;
    const profile = { id: budi, firstName: 'Budi', username: null, language: 'id' } as const;
    const says = async (text: string) => {
      world.clock.advance(seconds(6));
      await converse({ profile, chat: budi, isPrivate: true, input: { tag: 'Text', text } });
    };
    await says('/stop_promo');
    expect(read(budi)).to.deep.equal([wordsOf(promotionsMessages.id.stopped)]);
    await composes();
    expect(question()).to.include('2 orang').and.include('1 tidak mau promo');
    await says('/mulai_promo');
    const { reachable } = await answerOf(
      world.broadcasts.countAudience({ who: { tag: 'Everyone' }, language: null }, world.clock.now()),
    );
    expect(reachable).to.equal(3);
  });
});
