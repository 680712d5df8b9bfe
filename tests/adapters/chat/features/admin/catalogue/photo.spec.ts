import { expect } from 'chai';
import { adminMessages } from '../../../../../../adapters/chat/features/admin/messages.ts';
import { catalogueMessages } from '../../../../../../adapters/chat/features/catalogue/messages.ts';
import { coreMessages } from '../../../../../../adapters/chat/core/messages.ts';
import { catalogueRoutes } from '../../../../../../adapters/chat/features/catalogue/routes.ts';
import { captionLimit } from '../../../../../../adapters/chat/core/make-screen.ts';
import { variantCode } from '../../../../../../domain/catalogue/product.ts';
import { largestPhoto } from '../../../../../../domain/catalogue/photo.ts';
import { aJpeg, aPng } from '../../../../../support/builders/photos.ts';
import { shelfOf } from '../../../../../support/fixture/shop.ts';
import { openChat, owner, type Chat } from '../../../chat-world.ts';
import { wordsIn } from '../../../recording-client.ts';

const { buttons } = adminMessages;

const theMessage = ['E-book UMKM', 'Harga: 35rb', 'Belajar jualan.', '---', 'kode-1'].join('\n');
const ebook = variantCode('E-BOOK-UMKM');

describe('A photo of a product', () => {
  let chat: Chat;

  beforeEach(() => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    chat.client.holds('jpeg', aJpeg());
    chat.client.holds('png', aPng());
    chat.client.holds('text', new TextEncoder().encode('bukan foto, cuma teks biasa saja ya'));
  });

  const words = () => wordsIn(chat.last());
  const hung = () => chat.last().attachment?.tag ?? null;
  const sends = async (id: string, caption = '', size = 1_000) => {
    chat.world.clock.advance(6_000);
    await chat.does({ tag: 'File', file: { kind: 'Photo', id, name: null, size }, caption });
  };
  const opensCard = () => chat.tapsData(catalogueRoutes.product.to({ product: ebook }));

  it('comes with the one message, and buyers see it on the card', async () => {
    await sends('jpeg', theMessage);
    expect(hung()).to.equal('Photo');
    expect(words()).to.include('Begini pembeli melihatnya').and.to.include('Unit baru: 1');
    await chat.taps(buttons.sellNow);
    expect(words()).to.include('Foto: ada');
    await opensCard();
    expect(chat.last()).to.deep.include({
      attachment: { tag: 'Photo', photo: [...chat.world.state().photos.keys()][0], alt: 'E-book UMKM' },
    });
    const { length } = chat.screens();
    await chat.taps('➕');
    expect(words()).to.include('x1');
    expect(chat.screens()).to.have.length(length);
  });

  it('comes as a file with the words under it, as from the browser', async () => {
    const file = { kind: 'Document', id: 'png', name: 'sampul.png', size: 100 } as const;
    await chat.does({ tag: 'File', file, caption: theMessage });
    expect(hung()).to.equal('Photo');
  });

  it('is set, replaced and taken away by one tap and one answer', async () => {
    await chat.says(theMessage);
    await chat.taps(buttons.sellNow);
    await chat.taps(`✏️ ${buttons.field.photo}`);
    await sends('png');
    expect(words()).to.include('Fotonya terpasang');
    expect(hung()).to.equal('Photo');
    await chat.taps(buttons.backToProduct);
    await chat.taps(`✏️ ${buttons.field.photo}`);
    await sends('jpeg');
    expect(chat.world.state().variants.get(ebook)?.product.photo).to.equal(
      [...chat.world.state().photos.keys()][1],
    );
    await chat.taps(buttons.backToProduct);
    await chat.taps(`✏️ ${buttons.field.photo}`);
    await chat.taps(buttons.removePhoto);
    expect(words()).to.include('sudah dihapus');
    expect(hung()).to.equal(null);
    const facts = chat.world
      .state()
      .audit.filter(({ action }) => action === 'product.change')
      .flatMap(({ before, after }) => ('photo' in after ? [[before['photo'], after['photo']]] : []));
    expect(facts).to.deep.equal([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('is kept by a copy of the product', async () => {
    await sends('jpeg', theMessage);
    await chat.taps(buttons.change);
    await chat.taps(buttons.clone);
    const photos = [...chat.world.state().variants.values()].map(({ product }) => product.photo);
    expect(photos).to.have.length(2);
    expect(photos[0]).to.be.a('string').and.to.equal(photos[1]);
  });

  it('is refused with what is expected, and nothing is saved of what came with it', async () => {
    await sends('text', theMessage);
    expect(words()).to.include('JPEG, PNG atau WebP');
    await sends('jpeg', theMessage, largestPhoto + 1);
    expect(words()).to.include('paling besar 5 MB');
    chat.client.holds('long', aPng(4_000, 100));
    await sends('long', theMessage);
    expect(words()).to.include('terlalu panjang');
    await sends('gone', theMessage);
    expect(words()).to.include('belum bisa diambil');
    expect(chat.world.state().variants.size).to.equal(0);
  });

  it('is asked for again where something else was sent, until ❌', async () => {
    await chat.says(theMessage);
    await chat.taps(buttons.change);
    await chat.taps(`✏️ ${buttons.field.photo}`);
    await chat.says('foto');
    expect(words()).to.include('Kirim satu foto JPEG');
    await sends('text');
    expect(words()).to.include('Kirim satu foto JPEG');
    await chat.taps(coreMessages.id.form.cancel);
    expect(chat.world.state().variants.get(ebook)?.product.photo).to.equal(null);
  });

  it('leaves the words that its caption has no room for behind a button', async () => {
    const long = ['E-book UMKM', 'Harga: 35rb', `Awal ${'b'.repeat(980)}`, `S&K: ${'s'.repeat(900)}`];
    await sends('jpeg', long.join('\n'));
    await chat.taps(buttons.sellNow);
    await opensCard();
    expect(words().length).to.be.at.most(captionLimit);
    expect(words()).to.include('35.000').and.to.include('Awal b').and.to.include('sss…');
    expect(hung()).to.equal('Photo');
    await chat.taps(catalogueMessages.id.buttons.readAll);
    expect(words()).to.include('b'.repeat(980)).and.to.include('s'.repeat(900));
    expect(hung()).to.equal(null);
    expect(await shelfOf(chat.world, ebook)).to.deep.include({ stock: 0 });
  });
});
