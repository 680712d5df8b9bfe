import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { FilesImport } from '../../application/ports/stock.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { goodsFileId, isFile, type GoodsFile, type NewGoodsFile } from '../../domain/stock/goods-file.ts';
import { noFacts, stockImportId, type StockImportId } from '../../domain/stock/stock-batch.ts';
import { aGoodsFile, someBytes } from '../support/builders/files.ts';
import { answerOf, refusalOf } from '../support/either.ts';
import { greeted, placed, shelfOf, sold, stockUp } from '../support/fixture/shop.ts';
import { lineOf, orderFor } from '../support/builders/orders.ts';
import { netflix, spotify, units } from '../support/builders/products.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

/** What goods that are files promise. */
export const goodsFilesContract = (name: string, open: OpenStore): void => {
  describe(`Goods that are files, ${name}`, () => {
    const store = freshStore(open);

    beforeEach(() => stockUp(store(), netflix, 0));

    const begin = (): Promise<StockImportId> => answerOf(store().stock.openImport(netflix));
    const gather = (id: StockImportId, file: NewGoodsFile): Promise<FilesImport> =>
      answerOf(store().stock.gatherFile(id, file));
    const publish = (id: StockImportId) => answerOf(store().stock.publish(id, noFacts, [], []));
    /** An import of these files, on the shelf. */
    const shelve = async (...files: readonly NewGoodsFile[]): Promise<StockImportId> => {
      const id = await begin();
      for (const file of files) await gather(id, file);
      await publish(id);
      return id;
    };
    const onShelf = async () =>
      (await answerOf(store().stockQueries.units(netflix, null, 100))).map(({ content }) => content);
    const bytesOf = async ({ id }: GoodsFile): Promise<O.Option<Uint8Array>> =>
      E.match<unknown, O.Option<Uint8Array>, O.Option<Uint8Array>>(
        () => O.none,
        O.map((bytes) => new Uint8Array(bytes)),
      )(await store().goodsFiles.read(id)());
    const filesOf = (contents: readonly unknown[]): readonly GoodsFile[] =>
      contents.flatMap((content) => (typeof content === 'object' ? [content as GoodsFile] : []));

    it('are counted as they come, with what they weigh together', async () => {
      const id = await begin();
      expect(await gather(id, aGoodsFile(1))).to.deep.equal({
        id,
        product: netflix,
        fresh: 1,
        repeated: 0,
        alreadyInStock: 0,
        alreadySold: 0,
        bytes: 300,
        last: 'Fresh',
      });
      expect(await gather(id, aGoodsFile(2, { bytes: someBytes(2, 50) }))).to.deep.include({
        fresh: 2,
        bytes: 350,
      });
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 0, sold: 0 });
    });

    it('are on sale together after a yes, each by its name and size', async () => {
      const id = await begin();
      await gather(id, aGoodsFile(1));
      await gather(id, aGoodsFile(2, { name: 'kunci 🔑.zip' }));
      expect(await publish(id)).to.deep.include({ product: netflix, added: 2 });
      expect(await publish(id)).to.deep.include({ added: 2 });
      expect(filesOf(await onShelf()).map(({ name, size }) => [name, size])).to.deep.equal([
        ['kunci 🔑.zip', 300],
        ['ebook-1.pdf', 300],
      ]);
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 2, sold: 0 });
    });

    it('are known again by their bytes, whatever they are called', async () => {
      await shelve(aGoodsFile(1));
      await sold(store(), orderFor(await greeted(store(), 1)));
      await shelve(aGoodsFile(2));
      await placed(store(), orderFor(await greeted(store(), 2)));
      const id = await begin();
      expect(await gather(id, aGoodsFile(1, { name: 'a' }))).to.deep.include({
        alreadySold: 1,
        last: 'Sold',
      });
      expect(await gather(id, aGoodsFile(2, { name: 'b' }))).to.deep.include({
        alreadyInStock: 1,
        last: 'InStock',
      });
      expect(await gather(id, aGoodsFile(3))).to.deep.include({ fresh: 1, last: 'Fresh' });
      expect(await gather(id, aGoodsFile(3, { name: 'c' }))).to.deep.equal({
        id,
        product: netflix,
        fresh: 1,
        repeated: 1,
        alreadyInStock: 1,
        alreadySold: 1,
        bytes: 300,
        last: 'Repeated',
      });
      expect(await publish(id)).to.deep.include({ added: 1 });
    });

    it('are never the same as a text, nor as a file of another product', async () => {
      const text = 'akun|rahasia';
      await answerOf(store().stock.add(netflix, [text]));
      const id = await begin();
      expect(await gather(id, { name: 'akun.txt', bytes: new TextEncoder().encode(text) })).to.deep.include({
        last: 'Fresh',
      });
      await publish(id);
      await stockUp(store(), spotify, 0);
      const other = await answerOf(store().stock.openImport(spotify));
      expect(
        await gather(other, { name: 'akun.txt', bytes: new TextEncoder().encode(text) }),
      ).to.deep.include({
        last: 'Fresh',
      });
    });

    it('of two imports with the same file only one puts it on sale', async () => {
      const [first, second] = [await begin(), await begin()];
      await gather(first, aGoodsFile(1));
      await gather(second, aGoodsFile(1));
      await gather(second, aGoodsFile(2));
      expect(await publish(first)).to.deep.include({ added: 1 });
      expect(await publish(second)).to.deep.include({ added: 1 });
      expect(filesOf(await onShelf()).map(({ name }) => name)).to.deep.equal(['ebook-2.pdf', 'ebook-1.pdf']);
    });

    it('are sold like any unit, and read byte for byte', async () => {
      const large = someBytes(5, 2_500_000);
      await shelve(aGoodsFile(1, { name: 'besar.bin', bytes: large }));
      const { order } = await sold(store(), orderFor(await greeted(store())));
      const { id } = order;
      const goods = await answerOf(store().orders.goods(id));
      expect(goods.map(({ tag, order: of, line }) => [tag, of, line])).to.deep.equal([['Sold', id, 1]]);
      const [file] = filesOf(goods.map(({ content }) => content));
      expect(file).to.deep.include({ name: 'besar.bin', size: large.byteLength });
      const read = file === undefined ? O.none : await bytesOf(file);
      expect(O.isSome(read) && Buffer.from(read.value).equals(Buffer.from(large))).to.equal(true);
    });

    it('stand in one line with texts, in the order in which they came', async () => {
      await answerOf(store().stock.add(netflix, units(netflix, 1)));
      await shelve(aGoodsFile(1));
      const { order } = await sold(
        store(),
        orderFor(await greeted(store()), 1, { lines: [lineOf(netflix, 2)] }),
      );
      const { id } = order;
      const goods = await answerOf(store().orders.goods(id));
      expect(goods.map(({ content }) => (isFile(content) ? content.name : content))).to.deep.equal([
        `${netflix} 1`,
        'ebook-1.pdf',
      ]);
    });

    it('are gone with their bytes when they are withdrawn, taken back or given up', async () => {
      await shelve(aGoodsFile(1));
      const [withdrawn] = filesOf(await onShelf());
      await answerOf(store().stock.withdraw(netflix, 1, [], null));
      await shelve(aGoodsFile(2));
      const [undone] = filesOf(await onShelf());
      const batch = await answerOf(store().stock.lastBatch(netflix));
      if (O.isSome(batch)) await answerOf(store().stock.takeBack(batch.value.id, []));
      for (const file of [withdrawn, undone])
        expect(file === undefined ? null : await bytesOf(file)).to.deep.equal(O.none);
      const id = await begin();
      await gather(id, aGoodsFile(3));
      await answerOf(store().stock.discard(id));
      expect(await refusalOf(store().stock.gatherFile(id, aGoodsFile(4)))).to.deep.equal({
        tag: 'ImportGone',
      });
      expect(await refusalOf(store().stock.publish(id, noFacts, [], []))).to.deep.equal({
        tag: 'ImportGone',
      });
      expect(await onShelf()).to.deep.equal([]);
    });

    it('can come again once they were withdrawn', async () => {
      await shelve(aGoodsFile(1));
      await answerOf(store().stock.withdraw(netflix, 1, [], null));
      expect(await gather(await begin(), aGoodsFile(1))).to.deep.include({ last: 'Fresh' });
    });

    it('have a name at each messenger, the latest that was learnt', async () => {
      await shelve(aGoodsFile(1));
      const [{ id } = { id: goodsFileId(0) }] = filesOf(await onShelf());
      const { goodsFiles } = store();
      const nameAt = async (messenger: string, file = id) =>
        O.toNullable(await answerOf(goodsFiles.nameAt(messenger, file)));
      expect(await nameAt('telegram:1')).to.equal(null);
      await answerOf(goodsFiles.learnName('telegram:1', id, 'BQAC-1'));
      await answerOf(goodsFiles.learnName('telegram:1', id, 'BQAC-2'));
      await answerOf(goodsFiles.learnName('telegram:2', id, 'BQAC-3'));
      await answerOf(goodsFiles.learnName('telegram:1', goodsFileId(999_999), 'BQAC-4'));
      expect([await nameAt('telegram:1'), await nameAt('telegram:2')]).to.deep.equal(['BQAC-2', 'BQAC-3']);
      expect(await nameAt('telegram:1', goodsFileId(999_999))).to.equal(null);
      await answerOf(goodsFiles.learnName('telegram:1', id, null));
      expect([await nameAt('telegram:1'), await nameAt('telegram:2')]).to.deep.equal([null, 'BQAC-3']);
      await answerOf(store().stock.withdraw(netflix, 1, [], null));
      expect(await nameAt('telegram:2')).to.equal(null);
    });

    it('join no import that is on sale, or that nobody began', async () => {
      const id = await shelve(aGoodsFile(1));
      for (const gone of [id, stockImportId(999_999)])
        expect(await refusalOf(store().stock.gatherFile(gone, aGoodsFile(2)))).to.deep.equal({
          tag: 'ImportGone',
        });
      expect(await refusalOf(store().stock.openImport(variantCode('NOBODY')))).to.deep.equal({
        tag: 'UnknownProduct',
        code: 'NOBODY',
      });
      expect(await answerOf(store().goodsFiles.read(goodsFileId(999_999)))).to.deep.equal(O.none);
    });
  });
};
