import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { parseUnits, type UnitFile } from '../../../../../../adapters/import-files/unit-file.ts';
import { adminMessages } from '../../../../../../adapters/chat/features/admin/messages.ts';
import { stockRoutes } from '../../../../../../adapters/chat/features/admin/stock/routes.ts';
import { coreMessages } from '../../../../../../adapters/chat/core/messages.ts';
import type { UserFile } from '../../../../../../adapters/chat/core/messenger-client.ts';
import { netflix } from '../../../../../support/builders/products.ts';
import { shelfOf, stockUp } from '../../../../../support/fixture/shop.ts';
import { answerOf } from '../../../../../support/either.ts';
import { openChat, owner, type Chat } from '../../../chat-world.ts';
import { wordsIn } from '../../../recording-client.ts';

const { buttons } = adminMessages;
const { cancel } = coreMessages.id.form;

const aFile = (over: Partial<UserFile> = {}): UserFile => ({
  kind: 'Document',
  id: 'file-1',
  name: 'units.txt',
  size: 100,
  ...over,
});

describe('Stock in the chat', () => {
  let chat: Chat;

  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    await stockUp(chat.world, netflix, 2);
    await chat.says('/admin');
    await chat.taps(buttons.stock);
    await chat.taps(`✅ ${netflix} (2)`);
  });

  const sends = (file: UserFile) => chat.does({ tag: 'File', file, caption: '' });
  const words = () => wordsIn(chat.last());

  it('shows how much there is of a variant, and where it came from', () => {
    expect(words()).to.include('Tersedia: 2').and.to.include('Batch');
  });

  it('calls it by its product and variant on every page, never by its code alone', async () => {
    const named = 'Netflix Premium · 1 Bulan';
    await answerOf(chat.world.products.change(netflix, { name: 'Netflix Premium', label: '1 Bulan' }, []));
    await chat.says('/admin');
    await chat.taps(buttons.stock);
    await chat.taps(`✅ ${named} (2)`);
    expect(words()).to.include(named).and.to.include(netflix);
    await chat.taps(buttons.units);
    expect(words()).to.include(`${named} · unit di etalase`);
    for (const page of [stockRoutes.withdraw, stockRoutes.threshold, stockRoutes.add]) {
      await chat.tapsData(page.to({ product: netflix }));
      expect(words()).to.include(named);
    }
    await chat.says('baru 1');
    expect(words()).to.include(`Cek dulu: ${named}`);
    await chat.taps(buttons.publish(1));
    expect(words()).to.include(`1 unit ${named} sudah di etalase`);
    await chat.taps(buttons.undoImport);
    expect(words()).to.include(named);
    await chat.taps(buttons.backToStock);
    await chat.taps(`🗃️ ${/#\d+/.exec(words())?.[0] ?? ''}`);
    expect(words()).to.include(named);
    await chat.tapsData(stockRoutes.export.to({ product: netflix }));
    expect(words()).to.include(`3 unit ${named} yang masih`);
  });

  it('takes pasted units after a look at what they would do', async () => {
    await chat.taps(buttons.addStock);
    await chat.says(`baru 1\nbaru 2\nbaru 1\n${netflix} 1`);
    expect(words()).to.include('Unit baru: 2').and.to.include('Ganda di kirimanmu: 1');
    expect(words()).to.include('Sudah ada di stok: 1');
    expect(await shelfOf(chat.world, netflix)).to.deep.equal({ stock: 2, sold: 0 });
    await chat.taps(buttons.publish(2));
    expect(words()).to.include('2 unit').and.to.include('siap dijual');
    expect(await shelfOf(chat.world, netflix)).to.deep.equal({ stock: 4, sold: 0 });
  });

  it('takes the units of a file', async () => {
    chat.client.holds('file-1', new TextEncoder().encode('a|1\nb|2\nc|3\n'));
    await chat.taps(buttons.addStock);
    await sends(aFile());
    await chat.taps(buttons.asLines);
    await chat.taps(buttons.publish(3));
    expect(await shelfOf(chat.world, netflix)).to.deep.equal({ stock: 5, sold: 0 });
  });

  it('says of a table of products that its rows would be units, and that its pictures are not read', async () => {
    const table = 'code,category,name,price,description,terms,photo\nVIU,Film,Viu,10000,,,photos/viu.jpg';
    chat.client.holds('file-1', new TextEncoder().encode(table));
    await chat.taps(buttons.addStock);
    await sends(aFile({ name: 'catalog.csv' }));
    await chat.taps(buttons.asLines);
    expect(words())
      .to.include('tiap barisnya akan dijual sebagai unit')
      .and.to.include('gambar di kolom photo tidak dibaca di sini')
      .and.to.include('fotonya boleh ikut di pesan itu');
    expect(await shelfOf(chat.world, netflix)).to.deep.equal({ stock: 2, sold: 0 });
  });

  it('says where a file goes that nothing asked for, and never that it reads none', async () => {
    await sends(aFile());
    expect(words()).to.include('Pilih produknya dulu').and.to.include(buttons.addStock);
    await chat.taps(buttons.allStock);
    expect(words()).to.include('Pilih produknya 👇');
  });

  it('opens a batch by the number that its line has', async () => {
    const number = /#\d+/.exec(words())?.[0] ?? '';
    await chat.taps(`🗃️ ${number}`);
    expect(words()).to.include(`Batch ${number}`);
  });

  it('keeps nothing of a unit in a draft', async () => {
    await chat.taps(buttons.addStock);
    await chat.says('rahasia sekali');
    expect(JSON.stringify([...chat.world.state().drafts])).not.to.include('rahasia');
  });

  it('refuses a file of 20 MB, a photo, and lines that cannot be units, each with the next step', async () => {
    await chat.taps(buttons.addStock);
    await sends(aFile({ size: 20 * 1024 * 1024 + 1 }));
    expect(words()).to.include('paling besar 20 MB');
    await sends(aFile({ kind: 'Photo' }));
    expect(words()).to.include('Foto dikecilkan');
    await chat.says('a|1\n--\nb|2');
    expect(words()).to.include('1 baris tidak bisa dipakai').and.to.include('Baris 2');
    expect(words()).to.include('Unit baru: 2');
    await chat.taps(cancel);
    await chat.taps(buttons.addStock);
    await chat.says('--\n–');
    expect(words()).to.include('Belum ada yang diambil').and.to.include('Baris 2');
    expect(words()).to.include(buttons.addStock);
    expect(await shelfOf(chat.world, netflix)).to.deep.equal({ stock: 2, sold: 0 });
  });

  it('forgets what was gathered on a no, and says so of a later yes', async () => {
    await chat.taps(buttons.addStock);
    await chat.says('baru 1\nbaru 2');
    const yes = chat.find(buttons.publish(2));
    await chat.taps(cancel);
    expect(words()).to.include('Dibatalkan');
    await chat.tapsData(yes.data);
    expect(words()).to.include('kedaluwarsa');
    expect(await shelfOf(chat.world, netflix)).to.deep.equal({ stock: 2, sold: 0 });
  });

  it('answers a second yes with what the first one did', async () => {
    await chat.taps(buttons.addStock);
    await chat.says('baru 1\nbaru 2');
    const yes = chat.find(buttons.publish(2));
    await chat.tapsData(yes.data, yes.seen);
    await chat.tapsData(yes.data, yes.seen);
    expect(words()).to.include('2 unit');
    expect(await shelfOf(chat.world, netflix)).to.deep.equal({ stock: 4, sold: 0 });
  });

  it('lists units masked, and shows them only where that is asked for', async () => {
    await chat.taps(buttons.units);
    expect(words()).to.include('NET•').and.not.to.include(`${netflix} 2`);
    await chat.taps(buttons.showUnits);
    expect(words()).to.include(`${netflix} 2`);
    await chat.taps(buttons.hideUnits);
    expect(words()).not.to.include(`${netflix} 2`);
  });

  it('exports what is on the shelf as a file that could be imported again', async () => {
    await chat.taps(buttons.exportUnits);
    const { attachment } = chat.last();
    if (attachment?.tag !== 'File') throw new Error('there is no file');
    expect(attachment.name).to.equal(`${netflix}.txt`);
    expect(new TextDecoder().decode(attachment.bytes)).to.equal(`${netflix} 1\n${netflix} 2\n`);
  });

  it('exports units of several lines so that they are read as such again, also where there is one alone', async () => {
    const exported = async (): Promise<unknown> => {
      await chat.tapsData(stockRoutes.export.to({ product: netflix }));
      const { attachment } = chat.last();
      if (attachment?.tag !== 'File') throw new Error('there is no file');
      return E.map(({ units }: UnitFile) => units)(parseUnits(attachment.bytes));
    };
    const adds = async (written: string): Promise<void> => {
      await chat.tapsData(stockRoutes.add.to({ product: netflix }));
      await chat.says(written);
      await chat.taps(buttons.publish(1));
    };
    const [first, second] = ['akun: a\nsandi: b', 'akun: c\nsandi: d'];
    await chat.taps(buttons.withdraw);
    await chat.says('2');
    await chat.taps(coreMessages.id.form.yes);
    await adds(`---\n${first}`);
    expect(await exported()).to.deep.equal(E.right([first]));
    await adds(`---\n${second}`);
    expect(await exported()).to.deep.equal(E.right([first, second]));
  });

  it('says so where more are to be withdrawn than there are', async () => {
    await chat.taps(buttons.withdraw);
    await chat.says('5');
    expect(words()).to.include('Kamu minta 5, yang bisa ditarik tinggal 2').and.to.include('Tarik 2 unit');
  });

  it('withdraws the newest units after a yes', async () => {
    await chat.taps(buttons.withdraw);
    await chat.says('nol');
    expect(words()).to.include('tidak terbaca');
    await chat.says('1');
    expect(words()).to.include('1 unit').and.to.include('tersedia 2').and.not.to.include('Kamu minta');
    await chat.taps(coreMessages.id.form.yes);
    expect(words()).to.include('ditarik');
    expect(await shelfOf(chat.world, netflix)).to.deep.equal({ stock: 1, sold: 0 });
  });

  it('sets the number at which owners are told', async () => {
    await chat.taps(buttons.threshold);
    await chat.taps('10');
    expect(words()).to.include('tinggal 10 atau kurang');
  });

  it('takes an import back, as far as it is unsold', async () => {
    await chat.taps(buttons.addStock);
    await chat.says('baru 1\nbaru 2\nbaru 3');
    await chat.taps(buttons.publish(3));
    await chat.taps(buttons.undoImport);
    await chat.taps(buttons.yesUndo(3));
    expect(words()).to.include('3 unit').and.to.include('ditarik');
    expect(await shelfOf(chat.world, netflix)).to.deep.equal({ stock: 2, sold: 0 });
  });

  it('remembers the name, the supplier and the cost of a batch', async () => {
    await chat.taps(buttons.addStock);
    await chat.says('baru 1');
    await chat.taps(buttons.publish(1));
    await chat.taps(buttons.describeBatch);
    await chat.says('Kiriman Senin');
    await chat.says('Pak Budi');
    await chat.says('12.500');
    await chat.taps(coreMessages.id.form.yes);
    expect(words()).to.include('Kiriman Senin').and.to.include('Pak Budi').and.to.include('Rp 12.500');
  });
});
