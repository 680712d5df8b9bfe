import { expect } from 'chai';
import * as fc from 'fast-check';
import * as E from 'fp-ts/lib/Either.js';
import { parseCatalogue } from '../../../adapters/import-files/catalogue-file.ts';
import { writeCatalogue } from '../../../adapters/import-files/write-catalogue.ts';
import type { ProductRow } from '../../../application/ports/products.ts';
import { exportCatalogue } from '../../../application/stocking/export-catalogue.ts';
import { importCatalogue, type RowPhoto } from '../../../application/stocking/import-catalogue.ts';
import { productId, variantCode } from '../../../domain/catalogue/product.ts';
import type { Level } from '../../../domain/pricing/level.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { openWorld, type World } from '../../support/fixture/world.ts';
import { aPhoto } from '../../support/builders/photos.ts';
import { aProductRow } from '../../support/builders/products.ts';
import { answerOf } from '../../support/either.ts';

const of = (level: string, ...prices: readonly (readonly [from: number, price: number])[]) => ({
  level: level as Level,
  steps: prices.map(([from, price]) => ({ from, price: rupiah(price) })),
});

const awkward = 'Baris satu,\n"dikutip"; \t<b>tebal</b> | 🎬 مرحبا';

const rows: readonly ProductRow[] = [
  aProductRow({
    code: variantCode('VPN-1M'),
    product: productId('VPN'),
    label: '1 Bulan, hemat',
    name: 'VPN',
    emoji: '🔒',
    price: rupiah(25_000),
    description: awkward,
    terms: awkward,
    steps: [
      { from: 5, price: rupiah(23_000) },
      { from: 10, price: rupiah(20_000) },
    ],
    levels: [of('reseller', [1, 22_000], [10, 18_000])],
    least: 2,
    most: 20,
    warranty: { days: 30, policy: 'Replace' },
  }),
  aProductRow({
    code: variantCode('VPN-1Y'),
    product: productId('VPN'),
    label: '1 Tahun',
    name: 'VPN',
    emoji: '🔒',
    price: rupiah(190_000),
    description: awkward,
    terms: awkward,
    levels: [of('reseller', [3, 170_000])],
    warranty: { days: 365, policy: 'RefundByDaysLeft' },
  }),
  aProductRow({
    code: variantCode('JASA'),
    name: ' Jasa ketik'.trim(),
    kind: 'manual',
    price: rupiah(50_000),
    warranty: { days: 7, policy: 'AskStaff' },
    isHidden: true,
    inputs: [
      { label: 'Judul "utama"', kind: 'text', choices: [] },
      { label: 'Kertas', kind: 'choice', choices: ['(A4)', 'F4'] },
    ],
    hours: 6,
  }),
  aProductRow({ code: variantCode('BUKU'), name: 'Buku', kind: 'shared', price: rupiah(9_000) }),
];

const shopWith = async (given: readonly ProductRow[], photos: readonly RowPhoto[] = []): Promise<World> => {
  const world = openWorld();
  await answerOf(importCatalogue(world)(given, photos));
  return world;
};

/** What people write, with all that a table might stumble over. */
const text = (least: number, most: number, letters: readonly string[] = []) =>
  fc
    .array(
      fc.constantFrom('a', 'Z', '9', ' ', '"', ',', ';', '|', "'", '<', '=', 'é', '🎬', 'م', ...letters),
      {
        minLength: least,
        maxLength: most,
      },
    )
    .map((parts) => parts.join('').trim())
    .filter((written) => written.length >= least);

const inputs = fc.array(
  fc.oneof(
    fc.record({
      label: text(1, 10),
      kind: fc.constantFrom('text', 'number', 'email', 'phone', 'secret'),
      choices: fc.constant([]),
    }),
    fc.record({
      label: text(1, 10),
      kind: fc.constant('choice' as const),
      choices: fc.array(fc.constantFrom('A', '(B', 'C)', '(D)', 'E F'), { minLength: 2, maxLength: 8 }),
    }),
  ),
  { maxLength: 6 },
);

const variants = fc.record(
  {
    price: fc.integer({ min: 30_000, max: 900_000 }).map(rupiah),
    steps: fc.constantFrom([], [{ from: 3, price: rupiah(20_000) }]),
    levels: fc.constantFrom([], [of('reseller', [1, 19_000], [4, 18_000])]),
    least: fc.integer({ min: 1, max: 5 }),
    most: fc.constantFrom(null, 5, 100),
    warranty: fc.constantFrom(null, { days: 30, policy: 'Replace' }, { days: 1, policy: 'AskStaff' }),
    work: fc.oneof(
      fc.record({ kind: fc.constantFrom('unit', 'shared') }),
      fc.record({ kind: fc.constant('manual' as const) }),
      fc.record({ kind: fc.constant('manual' as const), inputs, hours: fc.integer({ min: 1, max: 720 }) }),
    ),
  },
  { requiredKeys: ['price', 'work'] },
);

const productsSold = fc.record({
  category: text(1, 10),
  name: text(1, 20),
  description: text(0, 30, ['\n', '\t']),
  terms: text(0, 30, ['\n', '\t']),
  emoji: fc.constantFrom(null, '🎬'),
  isHidden: fc.boolean(),
  variants: fc.array(variants, { minLength: 1, maxLength: 3 }),
});

const catalogues: fc.Arbitrary<readonly ProductRow[]> = fc
  .array(productsSold, { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.flatMap(({ variants: several, ...product }, at) =>
      several.map(({ work, ...variant }, nth) => {
        const id = `P${String(at)}`;
        const row = { ...product, ...variant, ...work, code: variantCode(`${id}-${String(nth)}`) };
        return several.length === 1 ? row : { ...row, product: productId(id), label: `${String(nth)} Bulan` };
      }),
    ),
  );

const pathOf = (photo: string): string => `photos/${photo.slice(0, 8)}.png`;

const written = async (world: World): Promise<string> =>
  writeCatalogue(await answerOf(exportCatalogue(world)()), pathOf);

describe('A catalogue as a table', () => {
  it('makes the same shop when it is imported again', async () => {
    const photo = aPhoto(1);
    const shop = await shopWith(rows, [{ code: variantCode('BUKU'), photo }]);
    const table = await written(shop);
    const read = parseCatalogue(Buffer.from(table));
    if (E.isLeft(read)) throw new Error(JSON.stringify(read.left));
    expect(read.right.photos.map(({ code, path }) => [code, path])).to.deep.equal([
      ['VPN-1M', null],
      ['VPN-1Y', null],
      ['JASA', null],
      ['BUKU', pathOf(await answerOf(shop.photos.keep(photo)))],
    ]);
    const again = await shopWith(
      read.right.rows,
      read.right.photos.map(({ code, path }) => ({ code, photo: path === null ? null : photo })),
    );
    expect(await answerOf(exportCatalogue(again)())).to.deep.equal(await answerOf(exportCatalogue(shop)()));
    expect(await written(again)).to.equal(table);
    await answerOf(importCatalogue(shop)(read.right.rows));
    expect(await written(shop)).to.equal(table);
  });

  it('is the same text again after it made another shop, whatever is sold', async () => {
    await fc.assert(
      fc.asyncProperty(catalogues, async (given) => {
        const shop = await shopWith(given);
        const table = await written(shop);
        const read = parseCatalogue(Buffer.from(table));
        if (E.isLeft(read)) throw new Error(JSON.stringify(read.left));
        const again = await shopWith(read.right.rows);
        expect(await written(again)).to.equal(table);
        const [all, before] = [
          await answerOf(exportCatalogue(again)()),
          await answerOf(exportCatalogue(shop)()),
        ];
        expect(all).to.deep.equal(before);
      }),
      { numRuns: 50 },
    );
  });

  it('has plain ends of lines where a text that somebody pasted has others', async () => {
    const shop = await shopWith([aProductRow({ description: 'Baris satu\u2028baris dua\u2029baris tiga' })]);
    const read = parseCatalogue(Buffer.from(await written(shop)));
    expect(read).to.have.nested.property('right.rows[0].description', 'Baris satu\nbaris dua\nbaris tiga');
  });

  it('has a column for every level that has a price of its own', async () => {
    const [header = '', vpn = ''] = (await written(await shopWith(rows.slice(2)))).split('\n');
    expect(header).to.not.include('steps_');
    expect(vpn).to.equal(
      'JASA,Streaming,Jasa ketik,50000,"Akun privat, satu profil.",Jangan ganti kata sandi.,,,manual,,1,,,7,ask,,yes,"Judul ""utama"": text',
    );
    expect((await written(await shopWith(rows))).split('\n')[0]).to.match(
      /,photo,hidden,inputs,hours,steps_reseller$/,
    );
  });
});
