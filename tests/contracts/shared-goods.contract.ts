import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { variantCode } from '../../domain/catalogue/product.ts';
import type { OrderLine } from '../../domain/order/order-line.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { isFile, type NewGoodsFile } from '../../domain/stock/goods-file.ts';
import { aGoodsFile, someBytes } from '../support/builders/files.ts';
import { aProductRow, netflix } from '../support/builders/products.ts';
import { anOrderLine, lineOf, orderFor } from '../support/builders/orders.ts';
import { noon } from '../support/builders/moments.ts';
import { arrival, placementOf } from '../support/builders/decisions.ts';
import { expired, filledCart, greeted, placed, shelfOf, sold, stockUp } from '../support/fixture/shop.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const ebook = variantCode('EBOOK');
const owner = buyerId(9_001);

const audit = [
  { by: owner, action: 'shared.write', subject: 'variant:EBOOK', before: {}, after: {}, at: noon },
] as const;

const copy = (): OrderLine => anOrderLine({ product: ebook, kind: 'shared', quantity: 1 });

/** What everybody who buys it reads, and how many may. */
export const sharedGoodsContract = (name: string, open: OpenStore): void => {
  describe(`Shared goods, ${name}`, () => {
    const store = freshStore(open);

    const inCatalogue = () =>
      answerOf(store().products.import([aProductRow({ code: ebook, kind: 'shared' })]));
    const write = (content: string) => answerOf(store().sharedGoods.write(ebook, content, [], []));
    const limit = (ceiling: number | null) => answerOf(store().sharedGoods.limit(ebook, ceiling, [], []));
    const find = async () => O.toNullable(await answerOf(store().sharedGoods.find(ebook)));
    const availability = async () => {
      const [item] = await answerOf(store().products.findAll([ebook]));
      return item?.availability;
    };
    const forBuyer = async (n: number, lines = [copy()]) => orderFor(await greeted(store(), n), 1, { lines });

    it('cannot be had before it is written, and by any number after that', async () => {
      await inCatalogue();
      expect(await availability()).to.deep.equal({ tag: 'Ceiling', left: 0 });
      expect(await find()).to.equal(null);
      const order = await forBuyer(1);
      const version = await filledCart(store(), order);
      expect(await refusalOf(store().orders.place(placementOf(order), version))).to.deep.equal({
        tag: 'Shortage',
        missing: [{ product: ebook, left: 0 }],
      });
      await write('https://contoh.id/buku');
      expect(await availability()).to.deep.equal({ tag: 'Unlimited' });
      expect(await find()).to.deep.equal({
        content: 'https://contoh.id/buku',
        ceiling: null,
        reserved: 0,
        sold: 0,
      });
      await answerOf(store().orders.place(placementOf(order), version));
      expect(await find()).to.include({ reserved: 1, sold: 0 });
    });

    it('may be a file, of which whoever bought it gets the newest version', async () => {
      await inCatalogue();
      const share = (file: NewGoodsFile) => answerOf(store().sharedGoods.write(ebook, file, [], []));
      await share(aGoodsFile(1, { name: 'buku v1.pdf' }));
      const first = (await find())?.content;
      expect(first).to.deep.include({ name: 'buku v1.pdf', size: 300 });
      const { order } = await sold(store(), await forBuyer(1));
      await share(aGoodsFile(2, { name: 'buku v2.pdf' }));
      const [goods] = await answerOf(store().orders.goods(order.id));
      expect(goods?.tag).to.equal('Shared');
      const content = goods?.content ?? '';
      if (!isFile(content)) throw new Error('it is no file');
      expect(content).to.deep.include({ name: 'buku v2.pdf', size: 300 });
      const bytes = await answerOf(store().goodsFiles.read(content.id));
      expect(O.isSome(bytes) && new Uint8Array(bytes.value)).to.deep.equal(someBytes(2));
      if (first !== undefined && isFile(first))
        expect(await answerOf(store().goodsFiles.read(first.id))).to.deep.equal(O.none);
      await write('https://contoh.id/buku');
      expect(await answerOf(store().goodsFiles.read(content.id))).to.deep.equal(O.none);
      expect((await answerOf(store().orders.goods(order.id))).map((one) => one.content)).to.deep.equal([
        'https://contoh.id/buku',
      ]);
    });

    it('goes with its product, as long as nobody has it, bytes and all', async () => {
      await inCatalogue();
      await answerOf(store().sharedGoods.write(ebook, aGoodsFile(1), [], []));
      const content = (await find())?.content ?? '';
      await answerOf(store().products.remove(ebook, []));
      expect(isFile(content) && (await answerOf(store().goodsFiles.read(content.id)))).to.deep.equal(O.none);
    });

    it('is nobody’s before they paid, and in its newest version ever after', async () => {
      await inCatalogue();
      await write('versi 1');
      const waiting = await forBuyer(2);
      await placed(store(), waiting);
      const { order } = await sold(store(), await forBuyer(1));
      const goods = () => answerOf(store().orders.goods(order.id));
      expect(await goods()).to.deep.equal([
        { tag: 'Shared', order: order.id, line: 1, product: ebook, content: 'versi 1' },
      ]);
      await write('versi 2');
      expect((await goods()).map(({ content }) => content)).to.deep.equal(['versi 2']);
      expect(await answerOf(store().orders.goods(waiting.id))).to.deep.equal([]);
      expect(await shelfOf(store(), ebook)).to.deep.equal({ stock: Infinity, sold: 1 });
      expect(await find()).to.include({ reserved: 1, sold: 1 });
    });

    it('goes out beside units, in the order of the lines', async () => {
      await inCatalogue();
      await write('buku');
      await stockUp(store(), netflix, 2);
      const lines = [copy(), { ...lineOf(netflix, 2), number: 2 as OrderLine['number'] }];
      const { order } = await sold(store(), await forBuyer(1, lines));
      const goods = await answerOf(store().orders.goods(order.id));
      expect(goods.map(({ tag, line }) => [tag, line])).to.deep.equal([
        ['Shared', 1],
        ['Sold', 2],
        ['Sold', 2],
      ]);
    });

    it('sells the last places once: twelve buyers, five places, five orders', async () => {
      await inCatalogue();
      await write('kursi');
      await limit(5);
      const orders = await Promise.all(Array.from({ length: 12 }, (_, n) => forBuyer(n + 1)));
      const versions = await Promise.all(orders.map((order) => filledCart(store(), order)));
      const outcomes = await outcomesOf(
        orders.map((order, n) => store().orders.place(placementOf(order), versions[n] ?? 0)),
      );
      expect(outcomes.filter(E.isRight)).to.have.lengthOf(5);
      expect(await availability()).to.deep.equal({ tag: 'Ceiling', left: 0 });
      expect(await find()).to.include({ reserved: 5 });
    });

    it('is free again where an order was not paid, and late money takes it again or finds it gone', async () => {
      await inCatalogue();
      await write('kursi');
      await limit(1);
      const first = await expired(store(), await forBuyer(1));
      const second = await expired(store(), await forBuyer(2));
      expect(await availability()).to.deep.equal({ tag: 'Ceiling', left: 1 });
      await answerOf(store().orders.commit(arrival(first.order), first.version));
      expect(await find()).to.include({ reserved: 0, sold: 1 });
      expect(await refusalOf(store().orders.commit(arrival(second.order), second.version))).to.deep.equal({
        tag: 'Shortage',
        missing: [{ product: ebook, left: 0 }],
      });
      expect(await answerOf(store().orders.goods(first.order.id))).to.have.lengthOf(1);
    });

    it('keeps what was sold under a lower ceiling, and is for any number again without one', async () => {
      await inCatalogue();
      await write('kursi');
      await sold(store(), await forBuyer(1));
      await sold(store(), await forBuyer(2));
      await limit(1);
      expect(await availability()).to.deep.equal({ tag: 'Ceiling', left: 0 });
      await limit(null);
      expect(await availability()).to.deep.equal({ tag: 'Unlimited' });
    });

    it('is told to whoever waits, once there is more', async () => {
      await inCatalogue();
      const followUp = { tag: 'OfferRestock', product: ebook } as const;
      const buyer = await greeted(store());
      await answerOf(store().restocks.join(buyer.id, ebook));
      expect((await answerOf(store().restocks.look(ebook, 5))).value.available).to.equal(0);
      expect(await answerOf(store().restocks.due(5))).to.deep.equal([]);
      await answerOf(store().sharedGoods.write(ebook, 'buku', [followUp], []));
      await answerOf(store().sharedGoods.limit(ebook, 3, [], []));
      expect(await store().pendingFollowUps()).to.deep.equal([followUp]);
      expect((await answerOf(store().restocks.look(ebook, 5))).value.available).to.equal(3);
      expect(await answerOf(store().restocks.due(5))).to.deep.equal([ebook]);
    });

    it('is written for its own kind alone, and limited after it was written', async () => {
      await stockUp(store(), netflix, 1);
      await inCatalogue();
      expect(await refusalOf(store().sharedGoods.write(netflix, 'x', [], audit))).to.deep.equal({
        tag: 'UnknownProduct',
        code: netflix,
      });
      expect(await refusalOf(store().sharedGoods.limit(ebook, 3, [], audit))).to.deep.equal({
        tag: 'NothingWritten',
      });
      expect(await refusalOf(store().stock.add(ebook, ['unit']))).to.deep.equal({
        tag: 'UnknownProduct',
        code: ebook,
      });
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(0);
      await answerOf(store().sharedGoods.write(ebook, 'x', [], audit));
      await answerOf(store().sharedGoods.limit(ebook, 3, [], audit));
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(2);
    });

    it('stays of its kind once there are goods or orders of it, and goes with its product before that', async () => {
      await inCatalogue();
      const change = (kind: 'unit' | 'shared') => store().products.change(ebook, { kind }, []);
      await answerOf(change('unit'));
      await answerOf(store().products.import([aProductRow({ code: ebook })]));
      expect(await availability()).to.deep.equal({ tag: 'Stocked', count: 0 });
      await answerOf(change('shared'));
      await write('buku');
      await answerOf(change('shared'));
      const fixed = { tag: 'KindFixed', code: ebook };
      expect(await refusalOf(change('unit'))).to.deep.equal(fixed);
      const rows = [aProductRow({ code: netflix }), aProductRow({ code: ebook, kind: 'unit' })];
      expect(await refusalOf(store().products.import(rows))).to.deep.equal(fixed);
      expect(await answerOf(store().products.findAll([netflix]))).to.deep.equal([]);
      expect(await answerOf(store().products.remove(ebook, []))).to.equal('Removed');
      expect(await find()).to.equal(null);
    });
  });
};
