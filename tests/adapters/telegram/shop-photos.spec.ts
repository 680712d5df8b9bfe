import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import type { PhotoId } from '../../../domain/catalogue/photo.ts';
import { photoId } from '../../../domain/catalogue/photo.ts';
import { onePixel } from '../../stand-ins/telegram/spec-bot.ts';
import { answerOf } from '../../support/either.ts';
import { aPhoto } from '../../support/builders/photos.ts';
import { chat, openClientSuite, type ClientSuite } from './a-client.ts';
import { aScreen } from '../../support/builders/screens.ts';

const messenger = 'telegram:123';

describe('A photo of the shop’s in Telegram', function () {
  this.timeout(30_000);
  let suite: ClientSuite;
  let photo: PhotoId;
  beforeEach(async () => {
    suite = await openClientSuite();
    photo = await answerOf(
      suite.photos.keep({ type: 'image/png', width: 1, height: 1, bytes: new Uint8Array(onePixel) }),
    );
  });
  afterEach(() => suite.telegram.close());

  const screenOf = (id: PhotoId, text = 'kartu') =>
    aScreen(text, { attachment: { tag: 'Photo', photo: id, alt: 'E-book' } });
  const send = (id: PhotoId, text?: string) => answerOf(suite.client.send(chat, screenOf(id, text)));
  const newest = () => suite.phone.messages().at(-1);
  const name = async () => O.toNullable(await answerOf(suite.photos.nameAt(messenger, photo)));
  const warnings = () => suite.log.lines().map(({ message }) => message);

  it('goes by its bytes once, and then by the name that Telegram gave it', async () => {
    await send(photo);
    expect(newest()).to.deep.include({ text: 'kartu' });
    expect(newest()?.photo).to.not.equal(undefined);
    const learnt = await name();
    expect(learnt).to.be.a('string');
    await send(photo, 'lagi');
    expect(newest()).to.deep.include({ text: 'lagi' });
    expect(await name()).to.equal(learnt);
    expect(warnings()).to.deep.equal([]);
  });

  it('comes with the shop’s keyboard, as the answer to a key of an owner does', async () => {
    const controls = { tag: 'Keys', rows: [['🎁 Promo']] } as const;
    await answerOf(suite.client.send(chat, { ...screenOf(photo, 'Murah'), controls }));
    expect(newest()).to.deep.include({ text: 'Murah' });
    expect(newest()?.photo).to.not.equal(undefined);
    expect(suite.phone.keyboard()).to.deep.equal([['🎁 Promo']]);
  });

  it('goes by its bytes again where Telegram knows the name no longer', async () => {
    await answerOf(suite.photos.learnName(messenger, photo, 'AgAC-of-another-bot'));
    await send(photo);
    expect(newest()?.photo).to.not.equal(undefined);
    expect(await name())
      .to.be.a('string')
      .and.to.not.equal('AgAC-of-another-bot');
    expect(warnings()).to.deep.equal(['Telegram knows a photo no longer, it is sent anew']);
  });

  it('is left out where it is gone, or where Telegram does not take it: the words come all the same', async () => {
    await send(photoId('gone'));
    expect(newest()).to.deep.include({ text: 'kartu' });
    expect(newest()?.photo).to.equal(undefined);
    await send(await answerOf(suite.photos.keep(aPhoto())), 'rusak');
    expect(newest()).to.deep.include({ text: 'rusak' });
    expect(newest()?.photo).to.equal(undefined);
    expect(warnings()).to.deep.equal([
      'photo not found, shown without it',
      'Telegram does not take a photo, shown without it',
    ]);
  });

  it('comes into the place of a text, and changes its words in place', async () => {
    const text = await answerOf(suite.client.send(chat, aScreen('daftar')));
    await answerOf(suite.client.edit(text, screenOf(photo)));
    expect(newest()).to.deep.include({ id: text.message, text: 'kartu' });
    expect(newest()?.photo).to.not.equal(undefined);
    await answerOf(suite.client.edit(text, screenOf(photo, 'x2')));
    await answerOf(suite.client.edit(text, screenOf(photo, 'x2')));
    expect(newest()).to.deep.include({ id: text.message, text: 'x2' });
    const other = await answerOf(suite.client.send(chat, aScreen('daftar')));
    await answerOf(suite.client.edit(other, screenOf(photoId('gone'), 'tanpa foto')));
    expect(newest()).to.deep.include({ id: other.message, text: 'tanpa foto' });
  });
});
