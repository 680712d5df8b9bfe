import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { parseCatalogue } from '../../../adapters/import-files/catalogue-file.ts';
import { writeCatalogue } from '../../../adapters/import-files/write-catalogue.ts';
import type { ProductRow } from '../../../application/ports/products.ts';
import { exportCatalogue } from '../../../application/stocking/export-catalogue.ts';
import { importCatalogue, type RowPhoto } from '../../../application/stocking/import-catalogue.ts';
import { productId, variantCode } from '../../../domain/catalogue/product.ts';
import type { Level } from '../../../domain/pricing/level.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { openWorld, type World } from '../../application/world.ts';
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
  }),
  aProductRow({ code: variantCode('BUKU'), name: 'Buku', kind: 'shared', price: rupiah(9_000) }),
];

const shopWith = async (given: readonly ProductRow[], photos: readonly RowPhoto[] = []): Promise<World> => {
  const world = openWorld();
  await answerOf(importCatalogue(world)(given, photos));
  return world;
};

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

  it('has a column for every level that has a price of its own', async () => {
    const [header = '', vpn = ''] = (await written(await shopWith(rows.slice(2)))).split('\n');
    expect(header).to.not.include('steps_');
    expect(vpn).to.equal(
      'JASA,Streaming,Jasa ketik,50000,"Akun privat, satu profil.",Jangan ganti kata sandi.,,,manual,,1,,,7,ask,',
    );
    expect((await written(await shopWith(rows))).split('\n')[0]).to.match(/,photo,steps_reseller$/);
  });
});
