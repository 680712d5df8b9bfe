import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { photoId } from '../../domain/catalogue/photo.ts';
import { aPhoto } from '../support/builders/photos.ts';
import { answerOf } from '../support/either.ts';
import { aProductRow, netflix, spotify } from '../support/builders/products.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const gone = photoId('0'.repeat(64));

/** What every album of the shop promises. */
export const photosContract = (name: string, open: OpenStore): void => {
  describe(`Photos, ${name}`, () => {
    const store = freshStore(open);
    const keep = (salt = 0) => answerOf(store().photos.keep(aPhoto(salt)));

    it('are kept byte for byte, and the same one is one', async () => {
      const id = await keep();
      expect(await keep()).to.equal(id);
      expect(await keep(1)).not.to.equal(id);
      const found = await answerOf(store().photos.find(id));
      expect(O.isSome(found) && { ...found.value, bytes: new Uint8Array(found.value.bytes) }).to.deep.equal(
        aPhoto(),
      );
      expect(await answerOf(store().photos.find(gone))).to.deep.equal(O.none);
    });

    it('have a name at each messenger, the latest that was learnt', async () => {
      const { photos } = store();
      const id = await keep();
      expect(await answerOf(photos.nameAt('telegram:1', id))).to.deep.equal(O.none);
      await answerOf(photos.learnName('telegram:1', id, 'AgAC-1'));
      await answerOf(photos.learnName('telegram:1', id, 'AgAC-2'));
      await answerOf(photos.learnName('telegram:2', id, 'AgAC-3'));
      await answerOf(photos.learnName('telegram:1', gone, 'AgAC-4'));
      expect(await answerOf(photos.nameAt('telegram:1', id))).to.deep.equal(O.some('AgAC-2'));
      expect(await answerOf(photos.nameAt('telegram:2', id))).to.deep.equal(O.some('AgAC-3'));
      expect(await answerOf(photos.nameAt('telegram:1', gone))).to.deep.equal(O.none);
      await answerOf(photos.learnName('telegram:1', id, null));
      expect(await answerOf(photos.nameAt('telegram:1', id))).to.deep.equal(O.none);
    });

    it('are shown by the products that were made, changed or imported with them', async () => {
      const { products } = store();
      const photoOf = async (code = netflix) => {
        const found = await answerOf(products.entry(code));
        return O.isSome(found) ? found.value.product.photo : undefined;
      };
      const [first, second] = [await keep(), await keep(1)];
      await answerOf(products.create(aProductRow({ code: netflix, photo: first }), [], null));
      expect(await photoOf()).to.equal(first);
      await answerOf(products.change(netflix, { name: 'Netflix' }, []));
      expect(await photoOf()).to.equal(first);
      await answerOf(products.change(netflix, { photo: second }, []));
      expect(await photoOf()).to.equal(second);
      await answerOf(products.change(netflix, { photo: null }, []));
      expect(await photoOf()).to.equal(null);
      const row = aProductRow({ code: spotify, label: '1 Bulan', photo: second });
      const beside = aProductRow({ code: netflix });
      await answerOf(products.import([row, beside]));
      expect([await photoOf(spotify), await photoOf()]).to.deep.equal([second, null]);
      await answerOf(products.import([aProductRow({ code: spotify })]));
      expect(await photoOf(spotify)).to.equal(second);
      await answerOf(products.import([aProductRow({ code: spotify, photo: null })]));
      expect(await photoOf(spotify)).to.equal(null);
    });
  });
};
