import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { addVariant } from '../../../application/catalogue/add-variant.ts';
import { changeProduct } from '../../../application/catalogue/change-product.ts';
import { createProduct, type NewProduct } from '../../../application/catalogue/create-product.ts';
import { discardProduct } from '../../../application/catalogue/discard-product.ts';
import { listCatalogue, showEntry } from '../../../application/catalogue/show-catalogue.ts';
import { codesOfName } from '../../../domain/catalogue/code-of-name.ts';
import { productCode } from '../../../domain/catalogue/product.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { answerOf, refusalOf } from '../../contracts/store-under-test.ts';
import { aProductRow } from '../../support/builders/products.ts';
import { fillCart, greeted, openWorld, ordered, shelfOf, type World } from '../world.ts';
import { showCart } from '../../../application/cart/show-cart.ts';

const by = buyerId(9_001);
const canva = productCode('CANVA');

const aNewProduct = (over: Partial<NewProduct> = {}): NewProduct => ({
  ...aProductRow({ name: 'Canva' }),
  code: null,
  ...over,
});

describe('The catalogue of an owner', () => {
  let world: World;
  beforeEach(() => {
    world = openWorld();
  });

  const create = (units: readonly string[] = ['a', 'b'], over: Partial<NewProduct> = {}) =>
    createProduct(world)({ by, product: aNewProduct(over), units });
  const change = (wanted: Parameters<typeof world.products.change>[1]) =>
    answerOf(changeProduct(world)({ by, product: canva, change: wanted }));
  const discard = () => discardProduct(world)({ by, product: canva });

  it('takes a product with its units, each once, hidden', async () => {
    expect(await answerOf(create(['a', 'b', 'a ', ' ']))).to.deep.equal({
      code: canva,
      added: 2,
      repeated: 1,
      alreadyInStock: 0,
      alreadySold: 0,
    });
    expect(await answerOf(world.products.find(canva))).to.deep.equal(O.none);
    expect((await answerOf(showEntry(world)(canva))).isHidden).to.equal(true);
    expect((await answerOf(listCatalogue(world)(0))).total).to.equal(1);
  });

  it('gives the next free code to a name that is used already', async () => {
    await answerOf(create());
    expect((await answerOf(create())).code).to.equal('CANVA-2');
  });

  it('refuses a code that is taken, and a name whose codes all are', async () => {
    await answerOf(create([], { code: canva }));
    expect(await refusalOf(create([], { code: canva }))).to.deep.equal({ tag: 'CodeTaken', code: canva });
    await answerOf(world.products.import(codesOfName('Canva').map((code) => aProductRow({ code }))));
    expect(await refusalOf(create())).to.deep.equal({ tag: 'CodeTaken', code: canva });
  });

  it('sells a product in one more variant, with a code of its own', async () => {
    await answerOf(create());
    const add = (label: string, beside = canva) =>
      addVariant(world)({ by, beside, label, price: rupiah(20_000) });
    expect(await answerOf(add('3 Bulan'))).to.equal('CANVA-3-BULAN');
    expect(await refusalOf(add('3 Bulan'))).to.deep.equal({ tag: 'LabelTaken', label: '3 Bulan' });
    expect(await refusalOf(add('Tim', productCode('NONE')))).to.deep.include({ tag: 'UnknownProduct' });
  });

  it('removes a hidden product with its units, and none that is on sale', async () => {
    await answerOf(create());
    await change({ isHidden: false });
    expect(await refusalOf(discard())).to.deep.equal({ tag: 'OnSale' });
    await change({ isHidden: true });
    expect(await answerOf(discard())).to.equal('Removed');
    const unknown = { tag: 'UnknownProduct', code: canva };
    expect(await refusalOf(discard())).to.deep.equal(unknown);
    expect(await refusalOf(showEntry(world)(canva))).to.deep.equal(unknown);
  });

  it('keeps what was ordered when it is removed', async () => {
    await answerOf(create());
    await change({ isHidden: false });
    await ordered(world, await greeted(world), canva, 1);
    await change({ isHidden: true });
    expect(await answerOf(discard())).to.equal('Hidden');
  });

  it('row 36: an order keeps its price when it is changed, and an open cart shows the new one before paying', async () => {
    await answerOf(create());
    await change({ isHidden: false, price: rupiah(10_000) });
    const buyer = await greeted(world);
    const order = await ordered(world, buyer, canva, 1);
    await fillCart(world, buyer, canva, 1);
    await change({ price: rupiah(12_000) });
    expect(order.lines.map(({ unitPrice }) => unitPrice)).to.deep.equal([10_000]);
    const kept = await answerOf(world.orders.find(order.id));
    expect(O.isSome(kept) && kept.value.value.lines[0]?.unitPrice).to.equal(10_000);
    const cart = await answerOf(showCart(world)(buyer.id));
    expect(JSON.stringify(cart)).to.include('12000');
    expect((await shelfOf(world, canva)).stock).to.equal(1);
  });
});
