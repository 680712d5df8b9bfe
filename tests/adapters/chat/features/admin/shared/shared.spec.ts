import { expect } from 'chai';
import { adminMessages } from '../../../../../../adapters/chat/features/admin/messages.ts';
import { catalogueMessages } from '../../../../../../adapters/chat/features/catalogue/messages.ts';
import { ordersMessages } from '../../../../../../adapters/chat/features/orders/messages.ts';
import { variantCode } from '../../../../../../domain/catalogue/product.ts';
import { entryKey } from '../../../../../../domain/balance/wallet.ts';
import { payFromBalance } from '../../../../../../application/wallet/pay-from-balance.ts';
import { ordered } from '../../../../../support/fixture/world.ts';
import { answerOf } from '../../../../../support/either.ts';
import { anEntry } from '../../../../../support/builders/entries.ts';
import { complaintsOf } from '../../../complaints.ts';
import { someBytes } from '../../../../../support/builders/files.ts';
import { openChat, owner, type Chat } from '../../../chat-world.ts';
import { labelsIn, wordsIn } from '../../../recording-client.ts';
import { wordsOf } from '../../../../../../adapters/chat/core/rich-text.ts';

const { buttons, catalogue, shared } = adminMessages;
const ebook = variantCode('E-BOOK-UMKM');

const theMessage = [
  'E-book UMKM',
  'Harga: 25rb',
  'Jenis: bersama',
  '---',
  'https://contoh.id/buku-1',
  'sandi: kopi',
].join('\n');

describe('What is the same for every buyer', () => {
  let chat: Chat;

  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    await chat.says(theMessage);
  });

  afterEach(() => {
    for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
  });

  const words = () => wordsIn(chat.last());
  const everything = () =>
    chat
      .screens()
      .map(({ screen }) => wordsIn(screen))
      .join('\n');

  /** The owner buys it for themselves, from a balance. */
  const buys = async () => {
    const gift = anEntry({ key: entryKey('gift'), buyer: owner, amount: 25_000, note: null });
    await answerOf(chat.world.wallets.post(gift, [], []));
    const { id } = await ordered(chat.world, { ...chat.profile, language: 'id' }, ebook);
    await answerOf(payFromBalance(chat.world)(owner, id));
    await chat.works();
    return id;
  };

  it('is on sale after one message and one tap, for any number of buyers', async () => {
    expect(words())
      .to.include(catalogue.sharedCounts(true))
      .and.to.include(catalogueMessages.id.list.unlimited);
    await chat.taps(buttons.sellNow);
    expect(words()).to.include('Dijual');
    await buys();
    expect(everything()).to.include('https://contoh.id/buku-1\nsandi: kopi');
    await chat.says('/start p_E-BOOK-UMKM');
    expect(words()).to.include(catalogueMessages.id.list.unlimited).and.to.include('Terjual ➜ 1x');
  });

  it('is read in its newest version by whoever bought it before', async () => {
    await chat.taps(buttons.sellNow);
    await buys();
    await chat.says(theMessage.replace('E-book', 'Lain'));
    await chat.says('/admin');
    await chat.taps(buttons.products);
    await chat.taps('✅ E-book UMKM');
    await chat.taps(buttons.sharedGoods);
    expect(words()).to.include('1').and.not.include('buku-1');
    await chat.taps(buttons.viewShared);
    expect(everything()).to.include('buku-1');
    await chat.taps(buttons.writeShared);
    await chat.says('https://contoh.id/buku-2');
    expect(words()).to.include(wordsOf(shared.written));
    expect(JSON.stringify([...chat.world.state().drafts])).not.to.include('buku-2');
    await chat.says(ordersMessages.id.keys.orders);
    await chat.taps('🎁 1');
    expect(words()).to.include('https://contoh.id/buku-2').and.not.include('buku-1');
  });

  it('is bought once by a person at a time', async () => {
    await chat.taps(buttons.sellNow);
    await chat.says('/start p_E-BOOK-UMKM');
    const more = chat.find('➕');
    await chat.taps('➕');
    expect(chat.last().controls).to.deep.nested.include({ 'rows[0][1]': { tag: 'Off', label: '➕' } });
    await chat.tapsData(more.data, more.seen);
    expect(chat.lastAnswer()?.note?.text).to.equal(catalogueMessages.id.card.atMostSoMany(1));
    expect(labelsIn(chat.last()).flat()).not.to.include('🖐️ x5');
  });

  it('has a ceiling where the owner wants one, and says what is expected where it is none', async () => {
    await chat.taps(buttons.sharedGoods);
    await chat.taps(buttons.limitShared);
    await chat.says('seratus');
    expect(words()).to.include(wordsOf(shared.badCeiling));
    await chat.says('100');
    expect(words()).to.include('100');
    await chat.taps(buttons.backToProduct);
    expect(words()).to.include(catalogueMessages.id.list.stock(100));
    await chat.taps(buttons.sharedGoods);
    await chat.taps(buttons.limitShared);
    await chat.taps(shared.noCeiling);
    expect(words()).to.include('Tanpa batas');
  });

  it('may be written after its product, and its kind is chosen by tap until then', async () => {
    await chat.says('Kelas Jualan\nHarga: 50rb');
    await chat.taps(buttons.change);
    await chat.taps(buttons.kind);
    await chat.taps(`⚪ ${catalogue.kinds.shared}`);
    await chat.taps(buttons.sharedGoods);
    expect(words()).to.include(wordsOf(shared.nothing));
    await chat.taps(buttons.writeShared);
    await chat.does({ tag: 'File', file: { kind: 'Photo', id: 'p', name: null, size: 1 }, caption: '' });
    expect(words()).to.include('dijual utuh');
    await chat.says('https://contoh.id/kelas');
    await chat.taps(buttons.backToProduct);
    await chat.taps(buttons.kind);
    await chat.taps(`⚪ ${catalogue.kinds.unit}`);
    expect(words()).to.equal(wordsOf(catalogue.kindFixed));
  });

  it('is refused with an example where its kind is no such thing, and nothing is kept', async () => {
    await chat.says('Baru\nHarga: 10rb\nJenis: gratis');
    expect(words()).to.equal(wordsOf(catalogue.sendAgain(catalogue.badKind)));
    expect(chat.world.state().variants.size).to.equal(1);
  });

  it('may be a file, which is shown by its name and size and sent to its owner as buyers get it', async () => {
    await chat.taps(buttons.sharedGoods);
    await chat.taps(buttons.writeShared);
    const sends = (id: string, size: number | null) =>
      chat.does({ tag: 'File', file: { kind: 'Document', id, name: 'Buku <1>.pdf', size }, caption: '' });
    chat.client.holds('empty', new Uint8Array());
    await sends('empty', null);
    expect(words()).to.include('kosong');
    await sends('gone', 300);
    expect(words()).to.include('belum bisa diambil');
    await sends('large', 21 * 1024 * 1024);
    expect(words()).to.include('paling besar 20 MB');
    chat.client.holds('book', someBytes());
    await sends('book', 300);
    expect(words()).to.include(wordsOf(shared.written)).and.to.include('📎 Buku _1_.pdf (300 B)');
    await chat.taps(buttons.viewShared);
    const shown = chat.screens().flatMap(({ screen: { attachment } }) => attachment ?? []);
    expect(shown.at(-1)).to.deep.equal({
      tag: 'GoodsFile',
      file: { id: 1, name: 'Buku _1_.pdf', size: 300 },
    });
  });

  it('is gone with its product after ❌', async () => {
    await chat.taps(buttons.dropProduct);
    expect(chat.world.state().shared.size).to.equal(0);
  });
});
