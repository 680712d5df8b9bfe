import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { keepPhoto } from '../../../application/catalogue/keep-photo.ts';
import { moveCategory, moveProduct } from '../../../application/catalogue/arrange-catalogue.ts';
import { addVariant } from '../../../application/catalogue/add-variant.ts';
import { changeProduct } from '../../../application/catalogue/change-product.ts';
import { createProduct, type NewProduct } from '../../../application/catalogue/create-product.ts';
import { cloneProduct } from '../../../application/catalogue/clone-product.ts';
import { payFromBalance } from '../../../application/wallet/pay-from-balance.ts';
import { entryKey } from '../../../domain/balance/wallet.ts';
import { anEntry } from '../../support/builders/entries.ts';
import { discardProduct, takeBackProduct } from '../../../application/catalogue/discard-product.ts';
import { nameVariant } from '../../../application/catalogue/name-variant.ts';
import { listCatalogue, showEntry } from '../../../application/catalogue/show-catalogue.ts';
import { codesOfName } from '../../../domain/catalogue/code-of-name.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aPng } from '../../support/builders/photos.ts';
import { aProductRow } from '../../support/builders/products.ts';
import { fillCart, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { greeted, shelfOf } from '../../support/fixture/shop.ts';
import { placeOrder } from '../../../application/order/place-order.ts';
import { showCart } from '../../../application/cart/show-cart.ts';

const by = buyerId(9_001);
const canva = variantCode('CANVA');

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
    createProduct(world)({ by, product: aNewProduct(over), units, once: null });
  const change = (wanted: Parameters<typeof world.products.change>[1]) =>
    answerOf(changeProduct(world)({ by, product: canva, change: wanted }));
  const discard = () => discardProduct(world)({ by, product: canva });

  it('takes no product whose limits contradict each other, and keeps nothing of it', async () => {
    expect(await refusalOf(create(['a'], { least: 5, most: 2 }))).to.deep.equal({
      tag: 'LimitsRefused',
      why: { tag: 'LeastAboveMost', least: 5, most: 2 },
    });
    expect(O.isNone(await answerOf(world.products.entry(canva)))).to.equal(true);
  });

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

  it('takes it once, however often the same request comes, and what is left to do of it', async () => {
    const request = (once: string, over: Partial<NewProduct> = {}) =>
      createProduct(world)({ by, product: aNewProduct(over), units: ['a', 'b'], once });
    const stock = { ...world.stock, add: () => TE.left(storeFailure('add', new Error('away'))) };
    const dying = { by, product: aNewProduct(), units: ['a', 'b'], once: 'first' };
    expect((await refusalOf(createProduct({ ...world, stock })(dying))).tag).to.equal('StoreFailure');
    expect(await answerOf(request('first'))).to.deep.include({ code: canva, added: 2 });
    expect(await answerOf(request('first'))).to.deep.include({ code: canva, added: 0, alreadyInStock: 2 });
    expect((await answerOf(listCatalogue(world)(0))).total).to.equal(1);
    expect((await answerOf(request('first', { name: 'Canva Pro' }))).code).to.equal('CANVA-PRO');
    expect((await answerOf(request('second'))).code).to.equal('CANVA-2');
  });

  it('is copied once for one tap', async () => {
    await answerOf(create());
    const copy = (once: string) => answerOf(cloneProduct(world)({ by, product: canva, once }));
    expect([await copy('first'), await copy('first'), await copy('second')]).to.deep.equal([
      'CANVA-2',
      'CANVA-2',
      'CANVA-3',
    ]);
  });

  it('calls a variant what buyers read, be it hidden, and by its code once it is gone', async () => {
    const named = () => answerOf(nameVariant(world)(canva));
    await answerOf(create([], { emoji: '🎨' }));
    await change({ label: '1 Bulan' });
    expect(await named()).to.equal('🎨 Canva · 1 Bulan');
    await answerOf(discard());
    expect(await named()).to.equal('CANVA');
  });

  it('takes what is the same to everybody as one text, or without one, to be written later', async () => {
    const none = { added: 0, repeated: 0, alreadyInStock: 0, alreadySold: 0 };
    const shared = { kind: 'shared' } as const;
    expect(await answerOf(create(['baris 1\nbaris 2'], shared))).to.deep.equal({ code: canva, ...none });
    expect((await answerOf(showEntry(world)(canva))).availability).to.deep.equal({ tag: 'Unlimited' });
    const { code } = await answerOf(create([], shared));
    expect((await answerOf(showEntry(world)(code))).availability).to.deep.equal({ tag: 'Ceiling', left: 0 });
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
    expect(await refusalOf(add('Tim', variantCode('NONE')))).to.deep.include({ tag: 'UnknownProduct' });
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

  it('is audited: who, what, before and after', async () => {
    await answerOf(create());
    await change({ price: rupiah(12_000), steps: [], label: '1 Bulan', isHidden: false });
    await answerOf(addVariant(world)({ by, beside: canva, label: 'Tim', price: rupiah(1) }));
    expect(
      world.state().audit.map(({ by: who, action, before, after }) => [who, action, before, after]),
    ).to.deep.equal([
      [by, 'product.create', {}, { name: 'Canva', price: 10_000, kind: 'unit', units: 2 }],
      [
        by,
        'product.change',
        { price: 10_000, steps: '', label: '', isHidden: true },
        { price: 12_000, steps: '', label: '1 Bulan', isHidden: false },
      ],
      [by, 'variant.add', {}, { beside: canva, label: 'Tim', price: 1 }],
    ]);
    await change({ label: '2 Bulan' });
    expect(world.state().audit.at(-1)?.before).to.deep.equal({ label: '1 Bulan' });
  });

  it('is audited with whether it has a photo, and not with which', async () => {
    await answerOf(create());
    const photo = await answerOf(keepPhoto(world)(aPng()));
    await change({ photo });
    await change({ photo: null });
    expect(
      world
        .state()
        .audit.slice(1)
        .map(({ before, after }) => [before, after]),
    ).to.deep.equal([
      [{ photo: false }, { photo: true }],
      [{ photo: true }, { photo: false }],
    ]);
  });

  it('takes no limits that contradict themselves or each other', async () => {
    await answerOf(create());
    const refused = (wanted: { readonly least?: number; readonly most?: number | null }) =>
      refusalOf(changeProduct(world)({ by, product: canva, change: wanted }));
    await change({ most: 4 });
    expect(await refused({ least: 5 })).to.deep.equal({
      tag: 'LimitsRefused',
      why: { tag: 'LeastAboveMost', least: 5, most: 4 },
    });
    expect(await refused({ most: 0 })).to.deep.equal({
      tag: 'LimitsRefused',
      why: { tag: 'LimitOutOfRange', limit: 0 },
    });
    await change({ least: 4 });
    expect((await answerOf(showEntry(world)(canva))).variant).to.include({ least: 4, most: 4 });
  });

  it('is arranged, and audited where something moved', async () => {
    await answerOf(create());
    await answerOf(create([], { name: 'Figma', category: 'Desain' }));
    await answerOf(create([], { name: 'Miro' }));
    const figma = (await answerOf(world.products.allCategories()))[1]?.id ?? expect.fail('no second one');
    const move = (way: 'Up' | 'Down') => answerOf(moveProduct(world)({ by, product: canva, way, once: way }));
    expect([await move('Up'), await move('Down')]).to.deep.equal([false, true]);
    const up = { by, category: figma, way: 'Up', once: 'category' } as const;
    expect(await answerOf(moveCategory(world)(up))).to.equal(true);
    const moves = world
      .state()
      .audit.flatMap(({ action, subject, after }) =>
        action.endsWith('.move') ? [[action, subject, after]] : [],
      );
    expect(moves).to.deep.equal([
      ['product.move', 'variant:CANVA', { way: 'Down' }],
      ['category.move', `category:${String(figma)}`, { way: 'Up' }],
    ]);
    const shown = (await answerOf(listCatalogue(world)(0))).items.map(({ product }) => product.name);
    expect(shown).to.deep.equal(['Figma', 'Miro', 'Canva']);
  });

  it('is copied with its price, steps, warranty and questions, hidden and without goods', async () => {
    await answerOf(create());
    const steps = [{ from: 2, price: rupiah(9_000) }];
    await change({ steps, isHidden: false });
    await answerOf(world.warranties.setTerms(canva, { days: 30, policy: 'Replace' }, []));
    const copy = await answerOf(cloneProduct(world)({ by, product: canva, once: 'tap' }));
    const shown = await answerOf(showEntry(world)(copy));
    expect([copy, shown.product.name, shown.isHidden]).to.deep.equal(['CANVA-2', 'Canva (salinan)', true]);
    expect(shown.variant).to.deep.include({ price: 10_000, steps });
    expect(shown.availability).to.deep.equal({ tag: 'Stocked', count: 0 });
    expect(await answerOf(world.warranties.termsOf(copy))).to.deep.equal({ days: 30, policy: 'Replace' });
    const none = variantCode('NONE');
    const unknown = { tag: 'UnknownProduct', code: none };
    expect(await refusalOf(cloneProduct(world)({ by, product: none, once: 'tap' }))).to.deep.equal(unknown);
    expect(await refusalOf(changeProduct(world)({ by, product: none, change: {} }))).to.deep.equal(unknown);
    expect(await refusalOf(takeBackProduct(world)({ by, product: none }))).to.deep.equal(unknown);
  });

  it('is copied under a name that is long enough, and never cut in the middle of an emoji', async () => {
    const name = `${'Canva '.repeat(9).slice(0, 53)}🎬 sepuluh`;
    expect(name).to.have.lengthOf(63);
    await answerOf(create());
    await change({ name });
    const copy = await answerOf(cloneProduct(world)({ by, product: canva, once: 'tap' }));
    const shown = await answerOf(showEntry(world)(copy));
    expect(shown.product.name).to.equal(`${name.slice(0, 53)} (salinan)`);
  });

  it('is taken back with its units as long as nothing of it was sold', async () => {
    await answerOf(create());
    await change({ isHidden: false });
    expect(await answerOf(takeBackProduct(world)({ by, product: canva }))).to.equal('Removed');
    await answerOf(create());
    await change({ isHidden: false });
    const order = await ordered(world, await greeted(world), canva, 1);
    const gift = anEntry({ key: entryKey('gift'), buyer: order.buyer, amount: 10_000, note: null });
    await answerOf(world.wallets.post(gift, [], []));
    await answerOf(payFromBalance(world)(order.buyer, order.id));
    expect(await refusalOf(takeBackProduct(world)({ by, product: canva }))).to.deep.equal({
      tag: 'SoldAlready',
    });
    expect((await shelfOf(world, canva)).stock).to.equal(1);
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

  describe('with price steps', () => {
    const steps = [
      { from: 2, price: rupiah(9_000) },
      { from: 5, price: rupiah(8_000) },
    ];
    const refused = (wanted: Parameters<typeof world.products.change>[1]) =>
      refusalOf(changeProduct(world)({ by, product: canva, change: wanted }));

    beforeEach(async () => {
      await answerOf(create(['a', 'b', 'c', 'd', 'e', 'f'], { price: rupiah(10_000) }));
      await change({ steps, isHidden: false });
    });

    it('sells more of it for less each, and an order keeps the price that it was placed on (row 36)', async () => {
      const budi = await greeted(world);
      const order = await ordered(world, budi, canva, 5);
      expect(order.lines.map(({ unitPrice, quantity }) => [unitPrice, quantity])).to.deep.equal([[8_000, 5]]);
      expect(order.total).to.equal(40_000);
      await change({ steps: [] });
      expect(await answerOf(world.orders.find(order.id))).to.deep.nested.include({
        'value.value.total': 40_000,
      });
    });

    it('shows a cart that a step changed under, before anything is paid (row 36)', async () => {
      const budi = await greeted(world);
      const cart = await fillCart(world, budi, canva, 2);
      await change({ steps: [{ from: 2, price: rupiah(7_000) }] });
      const placed = await refusalOf(placeOrder(world)({ buyer: budi.id, cart: cart.id }));
      expect(placed).to.deep.equal({
        tag: 'CartChanged',
        changes: [{ tag: 'PriceChanged', product: canva, name: 'Canva', was: 9_000, now: 7_000 }],
      });
    });

    it('takes no steps that are not cheaper, and no price that they are not cheaper than', async () => {
      expect(await refused({ steps: [{ from: 3, price: rupiah(10_000) }] })).to.deep.equal({
        tag: 'StepsRefused',
        why: { tag: 'PriceNotFalling', step: { from: 3, price: 10_000 } },
      });
      expect((await refused({ price: rupiah(9_000) })).tag).to.equal('StepsRefused');
      await change({ price: rupiah(9_001) });
      expect((await answerOf(showEntry(world)(canva))).variant).to.deep.include({ price: 9_001, steps });
    });

    it('knows nothing of a product that is gone', async () => {
      const gone = changeProduct(world)({ by, product: variantCode('GONE'), change: { steps } });
      expect((await refusalOf(gone)).tag).to.equal('UnknownProduct');
    });
  });
});
