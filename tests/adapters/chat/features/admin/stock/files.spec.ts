import { expect } from 'chai';
import { buyerId } from '../../../../../../domain/people/buyer.ts';
import { adminMessages } from '../../../../../../adapters/chat/features/admin/messages.ts';
import { coreMessages } from '../../../../../../adapters/chat/core/messages.ts';
import { stockRoutes } from '../../../../../../adapters/chat/features/admin/stock/routes.ts';
import type { UserFile } from '../../../../../../adapters/chat/core/messenger-client.ts';
import type { Screen } from '../../../../../../adapters/chat/core/screen.ts';
import { greeted, shelfOf, stockUp } from '../../../../../support/fixture/shop.ts';
import { invoiced } from '../../../../../support/fixture/world.ts';
import { netflix } from '../../../../../support/builders/products.ts';
import { referenceOf } from '../../../../../support/builders/payments.ts';
import { someBytes } from '../../../../../support/builders/files.ts';
import { answerOf } from '../../../../../support/either.ts';
import { openChat, owner, type Chat } from '../../../chat-world.ts';
import { labelsIn, wordsIn } from '../../../recording-client.ts';

const { buttons } = adminMessages;
const { cancel } = coreMessages.id.form;

describe('Files as units in the chat', () => {
  let chat: Chat;

  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    await stockUp(chat.world, netflix, 0);
    await chat.says('/admin');
    await chat.tapsData(stockRoutes.variant.to({ product: netflix, page: 0 }));
    await chat.taps(buttons.addStock);
  });

  const words = () => wordsIn(chat.last());
  const labels = () => labelsIn(chat.last()).flat();
  const shelf = () => shelfOf(chat.world, netflix);
  let sent = 0;
  /** Sends a file, which differs from others by its salt; `more` of an album after its first. */
  const sends = async (
    name: string | null,
    { salt = 0, more = false, ...over }: Partial<UserFile> & { salt?: number; more?: boolean } = {},
  ): Promise<void> => {
    sent += 1;
    const id = `file-${String(sent)}`;
    const bytes = someBytes(salt, Math.min(over.size ?? 300, 300));
    chat.client.holds(id, bytes);
    const file: UserFile = { kind: 'Document', id, name, size: bytes.byteLength, ...over };
    await chat.does({ tag: 'File', file, caption: '' }, { more });
  };

  it('are sold one by one: sent, looked at, put on sale, paid and handed over', async () => {
    await sends('Ebook UMKM.pdf', { salt: 1 });
    expect(words()).to.include('📎 Ebook UMKM.pdf').and.to.include('Unit baru: 1 file (300 B)');
    expect(await shelf()).to.deep.equal({ stock: 0, sold: 0 });
    await chat.taps(buttons.publish(1));
    expect(words()).to.include('1 unit').and.to.include('siap dijual');

    const buyer = await greeted(chat.world, { id: buyerId(7_001) });
    const order = await invoiced(chat.world, buyer);
    chat.world.gateway.pay(referenceOf(order), chat.world.clock.now());
    await chat.works();
    chat.world.clock.advance(5_000);
    await chat.works();
    const handed = chat.client
      .seen(buyer.id)
      .flatMap(({ screen }): readonly Screen[] => (screen.attachment?.tag === 'GoodsFile' ? [screen] : []));
    expect(handed.map(({ attachment }) => attachment)).to.deep.equal([
      { tag: 'GoodsFile', file: { id: 1, name: 'Ebook UMKM.pdf', size: 300 } },
    ]);
    expect(handed.map(wordsIn).join()).to.include('Pembayaran diterima').and.to.include(order.id);
    expect(await shelf()).to.deep.equal({ stock: 0, sold: 1 });
  });

  it('of an album are counted in one message', async () => {
    await sends('a.zip', { salt: 1 });
    await sends('b.zip', { salt: 2, more: true });
    await sends('c.zip', { salt: 3, more: true });
    expect(words()).to.include('📎 c.zip').and.to.include('Unit baru: 3 file (900 B)');
    expect(chat.screens().filter(({ screen }) => wordsIn(screen).includes('Cek dulu'))).to.have.lengthOf(1);
    await chat.taps(buttons.publish(3));
    expect(await shelf()).to.deep.equal({ stock: 3, sold: 0 });
  });

  it('may follow one after the other: the message that counts them stands below the last', async () => {
    await sends('a.zip', { salt: 1 });
    await sends('b.zip', { salt: 2 });
    const counting = chat.screens().filter(({ screen }) => wordsIn(screen).includes('Cek dulu'));
    expect(counting).to.have.lengthOf(1);
    expect(chat.screens().at(-1)).to.equal(counting[0]);
    await chat.taps(buttons.publish(2));
    expect(await shelf()).to.deep.equal({ stock: 2, sold: 0 });
  });

  it('may come after a restart', async () => {
    await sends('a.zip', { salt: 1 });
    chat.restarts();
    await sends('b.zip', { salt: 2 });
    await chat.taps(buttons.publish(2));
    expect(await shelf()).to.deep.equal({ stock: 2, sold: 0 });
  });

  it('that came before are counted and left out', async () => {
    await sends('a.zip', { salt: 1 });
    await sends('kopi dari a.zip', { salt: 1 });
    expect(words()).to.include('sudah kamu kirim barusan').and.to.include('Ganda di kirimanmu: 1');
    await chat.taps(buttons.publish(1));
    await chat.taps(buttons.backToStock);
    await chat.taps(buttons.addStock);
    await sends('lagi.zip', { salt: 1 });
    expect(words()).to.include('sudah ada di stok').and.to.include('Unit baru: 0');
    expect(labels()).to.deep.equal([cancel]);
  });

  it('leave nothing after a no', async () => {
    await sends('a.zip', { salt: 1 });
    const yes = chat.find(buttons.publish(1));
    await chat.taps(cancel);
    expect(words()).to.include('Dibatalkan');
    expect(chat.world.state().goodsFiles.size).to.equal(0);
    await chat.tapsData(yes.data);
    expect(words()).to.include('kedaluwarsa');
    expect(await shelf()).to.deep.equal({ stock: 0, sold: 0 });
  });

  it('that are too large, empty, photos or not to be had are refused, and what came before stays', async () => {
    await sends('a.zip', { salt: 1 });
    const yes = chat.find(buttons.publish(1));
    await sends('film.mkv', { size: 20 * 1024 * 1024 + 1 });
    expect(words()).to.include('paling besar 20 MB');
    await sends('kosong.bin', { size: 0 });
    expect(words()).to.include('kosong');
    await sends('foto.jpg', { kind: 'Photo' });
    expect(words()).to.include('sebagai file');
    const gone: UserFile = { kind: 'Document', id: 'gone', name: 'x.zip', size: 5 };
    await chat.does({ tag: 'File', file: gone, caption: '' });
    expect(words()).to.include('belum bisa diambil');
    await chat.says('apa saja');
    expect(words()).to.include('Kirim filenya sebagai file');
    await chat.tapsData(yes.data, yes.seen);
    expect(await shelf()).to.deep.equal({ stock: 1, sold: 0 });
  });

  it('whose size the messenger does not say are weighed when they are there', async () => {
    chat.client.holds('empty', new Uint8Array());
    await chat.does({
      tag: 'File',
      file: { kind: 'Document', id: 'empty', name: 'x.bin', size: null },
      caption: '',
    });
    expect(words()).to.include('kosong');
    await sends('b.zip', { salt: 2 });
    expect(words()).to.include('Unit baru: 1 file');
  });

  describe('that are text', () => {
    it('are asked about, and may be units themselves, a whole album of them', async () => {
      await sends('cookies-1.txt', { salt: 1 });
      await sends('cookies-2.txt', { salt: 2, more: true });
      expect(words()).to.include('2 file teks').and.to.include('• cookies-2.txt');
      expect(chat.screens().filter(({ screen }) => wordsIn(screen).includes('file teks'))).to.have.lengthOf(
        1,
      );
      await chat.taps(buttons.asFiles(2));
      expect(words()).to.include('Unit baru: 2 file');
      await chat.taps(buttons.publish(2));
      expect(await shelf()).to.deep.equal({ stock: 2, sold: 0 });
    });

    it('may be read by their lines, several together', async () => {
      await sends('satu.txt');
      await sends('dua.csv');
      const [one, two] = [sent - 1, sent].map((at) => `file-${String(at)}`);
      chat.client.holds(one ?? '', new TextEncoder().encode('a|1\nb|2\n'));
      chat.client.holds(two ?? '', new TextEncoder().encode('c|3\n--\n'));
      await chat.taps(buttons.asLines);
      expect(words()).to.include('Unit baru: 3').and.to.include('Baris 2: dua.csv:');
      await chat.taps(buttons.publish(3));
      expect(await shelf()).to.deep.equal({ stock: 3, sold: 0 });
    });

    it('are units themselves once another file comes with them', async () => {
      await sends('baca.txt', { salt: 1 });
      await sends('isi.zip', { salt: 2, more: true });
      expect(words()).to.include('Unit baru: 2 file');
    });

    it('wait for a choice, and for nothing after anything else', async () => {
      await sends('baca.txt', { salt: 1 });
      const asked = chat.find(buttons.asFiles(1));
      await chat.says('baris');
      expect(words()).to.include('Pilih dulu');
      await sends('besar.txt', { size: 20 * 1024 * 1024 + 1 });
      expect(words()).to.include('paling besar 20 MB');
      await chat.says('/admin');
      await chat.tapsData(asked.data);
      expect(words()).to.include('sudah tidak ditunggu');
    });
  });

  it('are listed by name and size, masked or not, and never by what is in them', async () => {
    await sends('Ebook <1>.pdf', { salt: 1 });
    await chat.taps(buttons.publish(1));
    await chat.taps(buttons.backToStock);
    await chat.taps(buttons.units);
    expect(words()).to.include('• 📎 Ebook _1_.pdf (300 B)');
    await chat.taps(buttons.showUnits);
    expect(words()).to.include('• 📎 Ebook _1_.pdf (300 B)');
  });

  it('are named in a table beside the texts that are exported', async () => {
    await answerOf(chat.world.stock.add(netflix, ['akun|rahasia']));
    await sends('Ebook.pdf', { salt: 1 });
    await chat.taps(buttons.publish(1));
    await chat.taps(buttons.backToStock);
    await chat.taps(buttons.exportUnits);
    const exported = chat
      .screens()
      .flatMap(({ screen: { attachment } }) =>
        attachment?.tag === 'File' ? [[attachment.name, new TextDecoder().decode(attachment.bytes)]] : [],
      );
    expect(exported).to.deep.equal([
      [`${netflix}.txt`, 'akun|rahasia\n'],
      [`${netflix}-files.csv`, 'file,bytes\nEbook.pdf,300\n'],
    ]);
    expect(words()).to.include('hanya nama dan ukurannya');
  });
});
