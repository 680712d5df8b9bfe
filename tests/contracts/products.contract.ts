import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { ProductChange, ProductRow } from '../../application/ports/products.ts';
import {
  available,
  productId,
  variantCode,
  type VariantCode,
  type Category,
  type CategoryId,
  type CatalogueItem,
} from '../../domain/catalogue/product.ts';
import { usualSpec } from '../../domain/manual/manual-task.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { noon } from '../support/builders/moments.ts';
import { rupiah } from '../../domain/rupiah.ts';
import {
  aCatalogueItem,
  aProductRow,
  levelNamed,
  netflix,
  spotify,
  units,
} from '../support/builders/products.ts';
import { greeted, placed, sold, stockUp } from '../support/fixture/shop.ts';
import { lineOf, orderFor } from '../support/builders/orders.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';

const canva = variantCode('canva_PRO-2');

const netflixRow = aProductRow({ code: netflix, category: 'Streaming', name: 'Netflix' });
const canvaRow = aProductRow({ code: canva, category: 'Desain', name: 'Canva' });
const spotifyRow = aProductRow({ code: spotify, category: 'Streaming', name: 'Spotify' });

const audit = [
  { by: buyerId(9_001), action: 'product.change', subject: 'variant:x', before: {}, after: {}, at: noon },
] as const;

/** What every catalogue promises. */
export const productsContract = (name: string, open: OpenStore): void => {
  describe(`Products, ${name}`, () => {
    const store = freshStore(open);

    const importRows = (...rows: readonly ProductRow[]) => answerOf(store().products.import(rows));

    const categories = () => answerOf(store().products.categories());

    const categoryNamed = async (wanted: string): Promise<Category> => {
      const category = (await categories()).find((one) => one.name === wanted);
      return category ?? expect.fail(`there is no category ${wanted}`);
    };

    const listed = (category: CategoryId | null, offset = 0, limit = 10) =>
      answerOf(store().products.page(category, { offset, limit }));

    /** The variants of those products, one after another. */
    const page = async (...wanted: Parameters<typeof listed>) => {
      const { items, total } = await listed(...wanted);
      return { items: items.flat(), total };
    };

    const nobody = buyerId(1);

    /** The variants on a card; none where there is no card. */
    const variantsBeside = async (code: VariantCode) =>
      O.toUndefined(await answerOf(store().products.card(code, nobody)))?.beside ?? [];

    const codes = (items: readonly CatalogueItem[]) => items.map(({ variant }) => variant.code);

    describe('looked after by the owner', () => {
      const entry = async (code = canva) => {
        const found = await answerOf(store().products.entry(code));
        return O.isNone(found) ? null : found.value;
      };
      const create = () => answerOf(store().products.create(canvaRow, [], null));
      const change = (wanted: ProductChange) => answerOf(store().products.change(canva, wanted, []));
      const remove = () => answerOf(store().products.remove(canva, []));

      it('has what was created hidden from buyers until it is shown', async () => {
        await create();
        expect(await entry()).to.include({ isHidden: true });
        expect(await categories()).to.deep.equal([]);
        expect(await page(null)).to.deep.equal({ items: [], total: 0 });
        expect(await answerOf(store().products.find(canva))).to.deep.equal(O.none);
        expect(await answerOf(store().products.findAll([canva]))).to.deep.equal([]);
        const listed = await answerOf(store().products.entries({ offset: 0, limit: 10 }));
        expect([codes(listed.items), listed.total]).to.deep.equal([[canva], 1]);
        await change({ isHidden: false });
        expect(codes((await page(null)).items)).to.deep.equal([canva]);
        const [category] = await categories();
        expect(codes((await page(category?.id ?? null)).items)).to.deep.equal([canva]);
      });

      it('creates no second product of a code, and says which codes are taken', async () => {
        await create();
        const again = await refusalOf(store().products.create({ ...canvaRow, name: 'Lain' }, audit, null));
        expect(again).to.deep.equal({ tag: 'CodeTaken', code: canva });
        expect((await entry())?.product.name).to.equal('Canva');
        expect(await answerOf(store().products.taken([netflix, canva]))).to.deep.equal([canva]);
      });

      it('creates one product for requests of one key, also at the same time, until it is gone', async () => {
        const wanted = ['CANVA', 'CANVA-2', 'CANVA-3', 'CANVA-4'].map(variantCode);
        const asked = (code: VariantCode, once: string) =>
          store().products.create({ ...canvaRow, code, category: `Rak ${code}` }, audit, once);
        const outcomes = await outcomesOf(wanted.map((code) => asked(code, 'a')));
        const made = outcomes.filter(E.isRight).map(({ right }) => right);
        expect(new Set(made)).to.have.lengthOf(1);
        const [first = canva] = made;
        expect(await answerOf(asked(variantCode('CANVA-5'), 'a'))).to.equal(first);
        const all = () => answerOf(store().products.entries({ offset: 0, limit: 9 }));
        expect(codes((await all()).items)).to.deep.equal([first]);
        expect(await answerOf(store().products.allCategories())).to.have.lengthOf(1);
        expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(1);
        expect(await answerOf(asked(variantCode('CANVA-6'), 'b'))).to.equal('CANVA-6');
        await answerOf(store().products.remove(first, []));
        expect(await answerOf(asked(first, 'a'))).to.equal(first);
        expect((await all()).total).to.equal(2);
      });

      it('changes what is named and leaves the rest', async () => {
        await create();
        await change({ name: 'Canva Pro', price: rupiah(7_000), category: 'Baru' });
        await change({ description: '', terms: 'Jangan dijual lagi' });
        const { product, variant, isHidden } = (await entry()) ?? expect.fail('it is gone');
        expect([product.name, product.category.name, product.description, product.terms]).to.deep.equal([
          'Canva Pro',
          'Baru',
          '',
          'Jangan dijual lagi',
        ]);
        expect([variant.price, isHidden]).to.deep.equal([7_000, true]);
      });

      it('keeps the steps of a variant through a new price and a file, until they are taken away', async () => {
        await create();
        const steps = [
          { from: 5, price: rupiah(6_000) },
          { from: 10, price: rupiah(5_000) },
        ];
        expect((await entry())?.variant.steps).to.deep.equal([]);
        await change({ steps });
        await change({ price: rupiah(7_000), isHidden: false });
        await importRows({ ...canvaRow, price: rupiah(8_000) });
        expect((await entry())?.variant).to.deep.include({ price: 8_000, steps });
        const [shown] = await variantsBeside(canva);
        expect(shown?.steps).to.deep.equal(steps);
        const [cheaper] = steps;
        await importRows({ ...canvaRow, steps: steps.slice(0, 1) });
        expect((await entry())?.variant.steps).to.deep.equal([cheaper]);
        await change({ steps: [] });
        expect((await entry())?.variant.steps).to.deep.equal([]);
      });

      it('keeps what each level pays, level by level, through a new price and a file, until it is taken away', async () => {
        await create();
        const of = (name: string, each: number) => ({
          level: levelNamed(name),
          steps: [
            { from: 1, price: rupiah(each) },
            { from: 5, price: rupiah(each - 500) },
          ],
        });
        expect((await entry())?.variant.levels).to.deep.equal([]);
        await change({ levels: [of('reseller', 6_000)] });
        await change({ levels: [of('gold', 5_000)] });
        await change({ price: rupiah(9_000), isHidden: false });
        await importRows({ ...canvaRow, price: rupiah(8_000) });
        const both = [of('gold', 5_000), of('reseller', 6_000)];
        expect((await entry())?.variant.levels).to.deep.equal(both);
        const [shown] = await variantsBeside(canva);
        expect(shown?.levels).to.deep.equal(both);
        expect((await answerOf(store().products.findAll([canva])))[0]?.variant.levels).to.deep.equal(both);
        await change({ levels: [of('gold', 4_000)] });
        expect((await entry())?.variant.levels).to.deep.equal([of('gold', 4_000), of('reseller', 6_000)]);
        await change({ levels: [{ level: levelNamed('gold'), steps: [] }] });
        expect((await entry())?.variant.levels).to.deep.equal([of('reseller', 6_000)]);
        await importRows({ ...canvaRow, levels: [of('gold', 3_000), of('reseller', 2_000)] });
        expect((await entry())?.variant.levels).to.deep.equal([of('gold', 3_000), of('reseller', 2_000)]);
        await importRows({ ...canvaRow, levels: [{ level: levelNamed('reseller'), steps: [] }] });
        expect((await entry())?.variant.levels).to.deep.equal([of('gold', 3_000)]);
        await importRows({ ...netflixRow, levels: [of('reseller', 6_000), of('gold', 5_000)] });
        expect((await entry(netflix))?.variant.levels).to.deep.equal(both);
      });

      it('is created with its steps and what each level pays, in one commit', async () => {
        const steps = [{ from: 5, price: rupiah(6_000) }];
        const levels = ['reseller', 'gold'].map((name) => ({
          level: levelNamed(name),
          steps: [{ from: 1, price: rupiah(5_000) }],
        }));
        await answerOf(store().products.create({ ...canvaRow, steps, levels }, [], null));
        const { variant } = (await entry()) ?? expect.fail('it is gone');
        expect([variant.steps, variant.levels]).to.deep.equal([steps, levels.toReversed()]);
      });

      it('keeps limits and emoji through a file that does not name them, until they are taken away', async () => {
        await answerOf(store().products.create({ ...canvaRow, emoji: '🎨', least: 2, most: 9 }, [], null));
        const kept = async () => {
          const { product, variant } = (await entry()) ?? expect.fail('it is gone');
          return [product.emoji, variant.least, variant.most];
        };
        await importRows(canvaRow);
        await change({ name: 'Canva Pro', isHidden: false });
        expect(await kept()).to.deep.equal(['🎨', 2, 9]);
        const [beside] = await variantsBeside(canva);
        expect([beside?.least, beside?.most]).to.deep.equal([2, 9]);
        await change({ least: 3, emoji: '🖌️' });
        expect(await kept()).to.deep.equal(['🖌️', 3, 9]);
        expect(await refusalOf(store().products.import([{ ...canvaRow, most: 2 }]))).to.deep.equal({
          tag: 'LimitsClash',
          code: canva,
        });
        await importRows({ ...canvaRow, least: 5, most: null, emoji: null });
        expect(await kept()).to.deep.equal([null, 5, null]);
        await importRows({ ...canvaRow, most: 7, emoji: '🎨' });
        expect(await kept()).to.deep.equal(['🎨', 5, 7]);
        await change({ least: 1, most: null, emoji: null });
        expect(await kept()).to.deep.equal([null, 1, null]);
        await importRows({ ...netflixRow, least: 2, most: 4, emoji: '🎬' });
        const { product, variant } = (await entry(netflix)) ?? expect.fail('it is gone');
        expect([product.emoji, variant.least, variant.most]).to.deep.equal(['🎬', 2, 4]);
      });

      it('lets a product change places within its category, and a category with another', async () => {
        const { products, auditLog } = store();
        const disney = variantCode('DISNEY');
        const disneyRow = { ...netflixRow, code: disney, name: 'Disney' };
        await importRows(netflixRow, canvaRow, spotifyRow, disneyRow);
        const order = async () => codes((await page(null)).items);
        const entries = async () => codes((await answerOf(products.entries({ offset: 0, limit: 10 }))).items);
        expect(await order()).to.deep.equal([netflix, spotify, disney, canva]);
        expect(await answerOf(products.move(disney, 'Up', audit, 'tap 1'))).to.equal(true);
        expect(await order()).to.deep.equal([netflix, disney, spotify, canva]);
        expect(await answerOf(products.move(netflix, 'Up', audit, 'tap 2'))).to.equal(false);
        expect(await answerOf(products.move(spotify, 'Down', audit, 'tap 3'))).to.equal(false);
        expect(await answerOf(products.move(netflix, 'Down', audit, 'tap 4'))).to.equal(true);
        const arranged = [disney, netflix, spotify];
        expect(await order()).to.deep.equal([...arranged, canva]);
        expect(await entries()).to.deep.equal([...arranged, canva]);
        const streaming = await categoryNamed('Streaming');
        const design = await categoryNamed('Desain');
        expect(codes((await page(streaming.id)).items)).to.deep.equal(arranged);
        expect(await answerOf(products.moveCategory(design.id, 'Down', audit, 'tap 5'))).to.equal(false);
        expect(await answerOf(products.moveCategory(design.id, 'Up', audit, 'tap 6'))).to.equal(true);
        expect(await categories()).to.deep.equal([design, streaming]);
        expect(await answerOf(products.allCategories())).to.deep.equal([design, streaming]);
        expect(await order()).to.deep.equal([canva, ...arranged]);
        await importRows({ ...canvaRow, code: variantCode('CANVA-2') }, netflixRow);
        expect(await order()).to.deep.equal([canva, 'CANVA-2', ...arranged]);
        expect((await answerOf(auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(3);
      });

      it('moves once for requests of one key, and answers each as the first', async () => {
        const { products, auditLog } = store();
        await importRows(netflixRow, spotifyRow, { ...netflixRow, code: variantCode('DISNEY') }, canvaRow);
        const order = async () => codes((await page(null)).items);
        const up = () => products.move(variantCode('DISNEY'), 'Up', audit, 'a');
        await outcomesOf([up(), up(), up()]);
        expect(await answerOf(up())).to.equal(true);
        expect(await order()).to.deep.equal([netflix, 'DISNEY', spotify, canva]);
        const down = () => answerOf(products.move(spotify, 'Down', audit, 'b'));
        expect(await down()).to.equal(false);
        await answerOf(products.move(spotify, 'Up', audit, 'c'));
        expect(await down()).to.equal(false);
        expect(await order()).to.deep.equal([netflix, spotify, 'DISNEY', canva]);
        const design = await categoryNamed('Desain');
        const front = () => products.moveCategory(design.id, 'Up', audit, 'd');
        await outcomesOf([front(), front()]);
        expect(await answerOf(front())).to.equal(true);
        expect((await categories()).map(({ id }) => id)[0]).to.equal(design.id);
        expect((await answerOf(auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(3);
      });

      it('shows how the products of a category stand, hidden ones too', async () => {
        const { products } = store();
        await importRows(netflixRow, canvaRow, { ...spotifyRow, emoji: '🎧' });
        const team = { code: variantCode('NETFLIX-TIM'), label: 'Tim', price: rupiah(9_000) };
        await answerOf(products.addVariant(netflix, team, []));
        await answerOf(products.change(netflix, { isHidden: true }, []));
        const category = await categoryNamed('Streaming');
        expect(await answerOf(products.arrangement(team.code))).to.deep.equal([
          { code: netflix, name: 'Netflix', category, isHidden: true, isChosen: true },
          { code: spotify, name: '🎧 Spotify', category, isHidden: false, isChosen: false },
        ]);
        expect((await categories()).length).to.equal(2);
        await answerOf(products.change(spotify, { isHidden: true }, []));
        expect((await categories()).length).to.equal(1);
        expect((await answerOf(products.allCategories())).length).to.equal(2);
        const nobody = variantCode('NOBODY');
        expect(await answerOf(products.arrangement(nobody))).to.deep.equal([]);
        expect(await refusalOf(products.move(nobody, 'Up', audit, 'tap 7'))).to.deep.equal({
          tag: 'UnknownProduct',
          code: nobody,
        });
      });

      it('audits what had an effect, and nothing else', async () => {
        const entries = async () => (await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total;
        const { products } = store();
        const other = variantCode('OTHER');
        expect((await refusalOf(products.change(canva, { name: 'x' }, audit))).tag).to.equal(
          'UnknownProduct',
        );
        expect((await refusalOf(products.remove(canva, audit))).tag).to.equal('UnknownProduct');
        const tim = { code: other, label: 'Tim', price: rupiah(1) };
        expect((await refusalOf(products.addVariant(canva, tim, audit))).tag).to.equal('UnknownProduct');
        expect(await entries()).to.equal(0);
        await answerOf(products.create(canvaRow, audit, null));
        expect((await refusalOf(products.create(canvaRow, audit, null))).tag).to.equal('CodeTaken');
        expect(await entries()).to.equal(1);
        await answerOf(products.addVariant(canva, tim, audit));
        expect((await refusalOf(products.change(canva, { label: 'Tim' }, audit))).tag).to.equal('LabelTaken');
        expect(await entries()).to.equal(2);
        await answerOf(products.change(canva, { name: 'x' }, audit));
        await answerOf(products.remove(other, audit));
        expect(await entries()).to.equal(4);
      });

      it('changes nothing of another product', async () => {
        await importRows(netflixRow);
        await create();
        const before = await entry(netflix);
        await change({ name: 'Canva Pro', isHidden: false });
        expect(await entry(netflix)).to.deep.equal(before);
      });

      it('adds a variant beside another, each code and each label once', async () => {
        await importRows(netflixRow);
        await create();
        await change({ isHidden: false });
        const team = { code: variantCode('CANVA-TIM'), label: 'Tim', price: rupiah(9_000) };
        const add = (over: Partial<typeof team>, beside = canva) =>
          store().products.addVariant(beside, { ...team, ...over }, []);
        await answerOf(add({}));
        expect(codes((await page(null)).items)).to.deep.equal([netflix, canva, team.code]);
        const beside = await variantsBeside(team.code);
        expect(beside.map(({ code, label }) => [code, label])).to.deep.equal([
          [canva, null],
          [team.code, 'Tim'],
        ]);
        const { product, variant } = (await entry(team.code)) ?? expect.fail('it is gone');
        expect([product.name, variant.label, variant.price]).to.deep.equal(['Canva', 'Tim', 9_000]);
        const other = variantCode('OTHER');
        const rename = (label: string) => store().products.change(canva, { label }, []);
        expect(await refusalOf(rename('Tim'))).to.deep.equal({ tag: 'LabelTaken', label: 'Tim' });
        await answerOf(rename('Pro'));
        expect((await entry())?.variant.label).to.equal('Pro');
        expect((await entry(team.code))?.variant.label).to.equal('Tim');
        expect(await variantsBeside(other)).to.deep.equal([]);
        expect(await refusalOf(add({}))).to.deep.equal({ tag: 'CodeTaken', code: team.code });
        expect(await refusalOf(add({ code: other }))).to.deep.equal({ tag: 'LabelTaken', label: 'Tim' });
        expect(await refusalOf(add({}, other))).to.deep.equal({ tag: 'UnknownProduct', code: other });
      });

      it('takes the variants of a product from a file, each label once', async () => {
        const vpn = productId('VPN');
        const month = {
          ...canvaRow,
          code: variantCode('VPN-1'),
          product: vpn,
          label: '1 Bulan',
          name: 'VPN',
        };
        const year = { ...month, code: variantCode('VPN-12'), label: '1 Tahun' };
        await importRows(month, year);
        const beside = await variantsBeside(month.code);
        expect(beside.map(({ code, label }) => [code, label])).to.deep.equal([
          [month.code, '1 Bulan'],
          [year.code, '1 Tahun'],
        ]);
        const clash = { tag: 'LabelTaken', label: '1 Tahun' };
        const another = { ...year, code: variantCode('VPN-24') };
        expect(await refusalOf(store().products.import([another]))).to.deep.equal(clash);
        expect(await refusalOf(store().products.import([{ ...month, label: '1 Tahun' }]))).to.deep.equal(
          clash,
        );
        await importRows(
          { ...month, label: 'Sebulan' },
          { ...aProductRow({ code: year.code }), name: 'VPN 2' },
        );
        const found = [await entry(month.code), await entry(year.code)];
        expect(found.map((one) => [one?.product.id, one?.product.name, one?.variant.label])).to.deep.equal([
          [vpn, 'VPN 2', 'Sebulan'],
          [vpn, 'VPN 2', '1 Tahun'],
        ]);
      });

      it('goes on with its variants when a file names several of them', async () => {
        await create();
        const team = variantCode('CANVA-TIM');
        await answerOf(
          store().products.addVariant(canva, { code: team, label: 'Tim', price: rupiah(9_000) }, []),
        );
        await importRows(canvaRow, { ...canvaRow, code: team, name: 'Canva Baru', price: rupiah(8_000) });
        const found = [await entry(), await entry(team)];
        expect(found.map((one) => [one?.product.name, one?.variant.label])).to.deep.equal([
          ['Canva Baru', null],
          ['Canva Baru', 'Tim'],
        ]);
        expect(found[1]?.variant.price).to.equal(8_000);
        expect(await answerOf(store().products.remove(team, []))).to.equal('Removed');
        expect((await entry())?.product.name).to.equal('Canva Baru');
      });

      it('stays hidden when a file updates it', async () => {
        await create();
        await importRows({ ...canvaRow, name: 'Canva Tim' });
        const found = await entry();
        expect([found?.product.name, found?.isHidden]).to.deep.equal(['Canva Tim', true]);
      });

      it('is hidden or shown with all of its variants by a file that says so', async () => {
        const hidden = async () => [(await entry())?.isHidden, (await entry(spotify))?.isHidden];
        const other = { ...canvaRow, code: spotify, product: productId(canva), label: '1 Tahun' };
        await importRows({ ...canvaRow, isHidden: true });
        await importRows(other);
        expect(await hidden()).to.deep.equal([true, true]);
        expect(await listed(null)).to.deep.equal({ items: [], total: 0 });
        await importRows({ ...other, isHidden: false });
        expect(await hidden()).to.deep.equal([false, false]);
        await importRows({ ...canvaRow, isHidden: true }, { ...other, isHidden: true });
        expect(await hidden()).to.deep.equal([true, true]);
        await importRows({ ...netflixRow, isHidden: false });
        expect((await entry(netflix))?.isHidden).to.equal(false);
        expect(await hidden()).to.deep.equal([true, true]);
      });

      it('takes from a file what buyers of manual goods are asked for, and keeps what it does not name', async () => {
        const spec = () => answerOf(store().manualWork.spec(canva));
        const inputs = [
          { label: 'E-mail', kind: 'email', choices: [] },
          { label: 'Paket', kind: 'choice', choices: ['A', 'B'] },
        ] as const;
        const manual = { ...canvaRow, kind: 'manual' } as const;
        await importRows(manual);
        expect(await spec()).to.deep.equal(usualSpec);
        await importRows({ ...manual, inputs });
        expect(await spec()).to.deep.equal({ inputs, hours: usualSpec.hours });
        await importRows({ ...canvaRow, hours: 6 });
        expect(await spec()).to.deep.equal({ inputs, hours: 6 });
        await importRows(manual);
        expect(await spec()).to.deep.equal({ inputs, hours: 6 });
        await importRows({ ...manual, inputs: [], hours: 24 });
        expect(await spec()).to.deep.equal(usualSpec);
        await importRows({ ...netflixRow, kind: 'unit', inputs, hours: 6 });
        expect(await answerOf(store().manualWork.spec(netflix))).to.deep.equal(usualSpec);
      });

      it('removes what has no history, whatever was kept beside it', async () => {
        await create();
        await answerOf(store().stock.add(canva, units(canva, 2)));
        await answerOf(store().stockAlerts.setThreshold(canva, 1, []));
        const { id: buyer } = await greeted(store());
        await answerOf(store().restocks.join(buyer, canva));
        await answerOf(store().stock.withdraw(canva, 10, [], null));
        expect(await remove()).to.equal('Removed');
        expect(await entry()).to.equal(null);
        await create();
        expect(available((await entry()) ?? expect.fail('it is gone'))).to.equal(0);
      });

      it('only hides what has units or was ordered', async () => {
        await stockUp(store(), canva, 2);
        expect(await remove()).to.equal('Hidden');
        expect(await entry()).to.include({ isHidden: true });
        const buyer = await greeted(store());
        await sold(store(), orderFor(buyer, 1, { lines: [lineOf(canva, 2)] }));
        expect(await remove()).to.equal('Hidden');
        expect((await entry())?.sold).to.equal(2);
      });

      it('knows nothing of a code that nobody made', async () => {
        const unknown = { tag: 'UnknownProduct', code: canva };
        expect(await entry()).to.equal(null);
        expect(
          await refusalOf(store().products.change(canva, { name: 'x', category: 'y' }, [])),
        ).to.deep.equal(unknown);
        expect(await refusalOf(store().products.remove(canva, []))).to.deep.equal(unknown);
      });
    });

    it('is empty at first', async () => {
      expect(await categories()).to.deep.equal([]);
      expect(await page(null)).to.deep.equal({ items: [], total: 0 });
      expect(await answerOf(store().products.find(netflix))).to.deep.equal(O.none);
      expect(await answerOf(store().products.findAll([netflix]))).to.deep.equal([]);
    });

    it('adds products, and makes each category once', async () => {
      expect(await importRows(netflixRow, canvaRow, spotifyRow)).to.deep.equal({ added: 3, updated: 0 });
      expect((await categories()).map((category) => category.name)).to.deep.equal(['Streaming', 'Desain']);
    });

    it('shows a product as it was given', async () => {
      const row = aProductRow({
        code: canva,
        category: 'Desain & <b>Grafis</b> 🎨',
        name: 'Canva "Pro" 100%',
        price: rupiah(9_007_199_254_740_991),
        description: 'baris satu\nbaris dua\\n',
        terms: '',
      });
      await importRows(row);
      const { category: categoryName, ...facts } = row;
      expect(await answerOf(store().products.find(canva))).to.deep.equal(
        O.some(
          aCatalogueItem({
            product: { ...facts, photo: null, category: await categoryNamed(categoryName) },
            stock: 0,
          }),
        ),
      );
    });

    it('updates by code and says how many, leaving place and stock as they are', async () => {
      await importRows(netflixRow, canvaRow);
      await answerOf(store().stock.add(netflix, units(netflix, 2)));
      const dearer = aProductRow({
        ...netflixRow,
        name: 'Netflix UHD',
        price: rupiah(25_000),
        terms: 'baru',
      });
      expect(await importRows(spotifyRow, dearer)).to.deep.equal({ added: 1, updated: 1 });
      const { category: _, ...facts } = dearer;
      expect(await answerOf(store().products.find(netflix))).to.deep.equal(
        O.some(
          aCatalogueItem({
            product: { ...facts, photo: null, category: await categoryNamed('Streaming') },
            stock: 2,
          }),
        ),
      );
      expect(codes((await page(null)).items)).to.deep.equal([netflix, spotify, canva]);
    });

    it('tells codes apart to the letter', async () => {
      const lower = variantCode('netflix-1m');
      await importRows(netflixRow, aProductRow({ ...netflixRow, code: lower, name: 'lower' }));
      expect(codes((await page(null)).items)).to.deep.equal([netflix, lower]);
    });

    it('finds a category by its name in a later file', async () => {
      await importRows(netflixRow);
      const before = await categoryNamed('Streaming');
      await importRows(spotifyRow);
      expect(await categories()).to.deep.equal([before]);
    });

    it('shows no category that is left without products', async () => {
      await importRows(netflixRow, canvaRow);
      await importRows(aProductRow({ ...netflixRow, category: 'Desain' }));
      expect((await categories()).map((category) => category.name)).to.deep.equal(['Desain']);
      await importRows(spotifyRow);
      expect((await categories()).map((category) => category.name)).to.deep.equal(['Streaming', 'Desain']);
    });

    it('takes nothing from an empty file', async () => {
      expect(await importRows()).to.deep.equal({ added: 0, updated: 0 });
      expect(await categories()).to.deep.equal([]);
    });

    it('pages through the whole shelf, category by category, in the order of first adding', async () => {
      await importRows(netflixRow, canvaRow, spotifyRow);
      const first = await page(null, 0, 2);
      const second = await page(null, 2, 2);
      expect([codes(first.items), first.total]).to.deep.equal([[netflix, spotify], 3]);
      expect([codes(second.items), second.total]).to.deep.equal([[canva], 3]);
      expect(await page(null, 4, 2)).to.deep.equal({ items: [], total: 3 });
    });

    it('lists a product once, with its variants in their order, whatever was added between them', async () => {
      await importRows(canvaRow, netflixRow);
      const team = variantCode('CANVA-TIM');
      const old = variantCode('A-LAMA');
      for (const code of [team, old])
        await answerOf(store().products.addVariant(canva, { code, label: code, price: rupiah(9_000) }, []));
      await stockUp(store(), team, 2);
      const { items, total } = await listed(null);
      expect([items.map(codes), total]).to.deep.equal([[[canva, team, old], [netflix]], 2]);
      expect(items.flat()).to.have.deep.members(
        await answerOf(store().products.findAll([netflix, canva, team, old])),
      );
      const second = await listed(null, 1, 1);
      expect([second.items.map(codes), second.total]).to.deep.equal([[[netflix]], 2]);
    });

    it('pages through one category', async () => {
      await importRows(netflixRow, canvaRow, spotifyRow);
      const streaming = await categoryNamed('Streaming');
      const second = await page(streaming.id, 1, 1);
      expect(codes((await page(streaming.id)).items)).to.deep.equal([netflix, spotify]);
      expect([codes(second.items), second.total]).to.deep.equal([[spotify], 2]);
    });

    it('keeps hundreds of products of one file in the order of the file within each category', async () => {
      const rows = Array.from({ length: 300 }, (_, n) =>
        aProductRow({ code: variantCode(`P${String(n * 7_919)}`), category: `C${String(n % 7)}` }),
      );
      await importRows(...rows);
      const inOrder = rows.toSorted((a, b) => a.category.localeCompare(b.category)).map(({ code }) => code);
      expect(codes((await page(null, 0, 300)).items)).to.deep.equal(inOrder);
      expect((await categories()).map((category) => category.name)).to.deep.equal(
        Array.from({ length: 7 }, (_, n) => `C${String(n)}`),
      );
    });

    it('finds those of the codes that exist', async () => {
      await importRows(netflixRow, canvaRow, spotifyRow);
      const found = await answerOf(store().products.findAll([spotify, variantCode('NOBODY'), netflix]));
      expect(codes(found)).to.have.members([netflix, spotify]);
      expect(await answerOf(store().products.findAll([]))).to.deep.equal([]);
    });

    it('counts what is free and what was handed over, everywhere alike', async () => {
      await stockUp(store(), netflix, 10);
      await sold(store(), orderFor(await greeted(store(), 1), 1, { lines: [lineOf(netflix, 3)] }));
      await placed(store(), orderFor(await greeted(store(), 2), 1, { lines: [lineOf(netflix, 2)] }));
      const item = await answerOf(store().products.find(netflix));
      expect(O.map((one: CatalogueItem) => ({ stock: available(one), gone: one.sold }))(item)).to.deep.equal(
        O.some({ stock: 5, gone: 3 }),
      );
      const items = O.isSome(item) ? [item.value] : [];
      expect(await answerOf(store().products.findAll([netflix]))).to.deep.equal(items);
      expect(await page(null)).to.deep.equal({ items, total: 1 });
    });
  });
};
