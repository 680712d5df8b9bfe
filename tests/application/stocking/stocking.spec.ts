import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { addUnits } from '../../../application/stocking/add-units.ts';
import { importCatalogue } from '../../../application/stocking/import-catalogue.ts';
import { showLastImport } from '../../../application/stocking/show-last-import.ts';
import { undoAtTerminal } from '../../../application/stocking/undo-import.ts';
import type { Photo } from '../../../domain/catalogue/photo.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import type { Level } from '../../../domain/pricing/level.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aPhoto } from '../../support/builders/photos.ts';
import { aProductRow, netflix } from '../../support/builders/products.ts';
import { openWorld } from '../../support/fixture/world.ts';
import { shelfOf } from '../../support/fixture/shop.ts';

describe('Stocking', () => {
  it('adds products from a file and updates them by code the next time', async () => {
    const world = openWorld();
    const rows = [aProductRow()];
    expect(await answerOf(importCatalogue(world)(rows))).to.deep.equal({ added: 1, updated: 0 });
    expect(await answerOf(importCatalogue(world)(rows))).to.deep.equal({ added: 0, updated: 1 });
  });

  it('gives products their pictures, each kept once, or takes them away', async () => {
    const world = openWorld();
    const [first, second, third] = ['A', 'B', 'C'].map((code) => aProductRow({ code: variantCode(code) }));
    const [one, other] = [aPhoto(1), aPhoto(2)];
    const shown = async () => {
      const { items } = await answerOf(world.products.entries({ offset: 0, limit: 9 }));
      return items.map(({ product: { photo } }) => photo);
    };
    const rows = [first, second, third].flatMap((row) => row ?? []);
    const of = (at: number, photo: Photo | null) => ({ code: rows[at]?.code ?? netflix, photo });
    let kept = 0;
    const photos = {
      keep: (photo: Photo) => {
        kept += 1;
        return world.photos.keep(photo);
      },
    };
    await answerOf(importCatalogue({ ...world, photos })(rows, [of(0, one), of(1, one), of(2, other)]));
    const [a, b, c] = await shown();
    expect([a === b, a === c, a, kept]).to.deep.equal([
      true,
      false,
      await answerOf(world.photos.keep(one)),
      2,
    ]);
    await answerOf(importCatalogue(world)(rows, [of(1, null)]));
    expect(await shown()).to.deep.equal([a, null, c]);
  });

  it('takes prices of the levels that there are, and keeps nothing of a file that names another one', async () => {
    const world = openWorld();
    const row = (level: string) =>
      aProductRow({ levels: [{ level: level as Level, steps: [{ from: 1, price: rupiah(9_000) }] }] });
    expect(await refusalOf(importCatalogue(world)([row('reseler')]))).to.deep.equal({
      tag: 'UnknownLevel',
      level: 'reseler',
      known: ['reseller'],
    });
    expect((await answerOf(world.products.entries({ offset: 0, limit: 9 }))).total).to.equal(0);
    await answerOf(importCatalogue(world)([row('reseller')]));
    const { items } = await answerOf(world.products.entries({ offset: 0, limit: 9 }));
    expect(items[0]?.variant.levels).to.deep.equal(row('reseller').levels);
  });

  it('takes each unit once and counts what it left out', async () => {
    const world = openWorld();
    await answerOf(importCatalogue(world)([aProductRow({ code: netflix })]));
    const add = (units: readonly string[]) => answerOf(addUnits(world)(netflix, units));
    expect(await add(['a', 'b', 'a'])).to.deep.equal({
      added: 2,
      alreadyInStock: 0,
      alreadySold: 0,
      repeated: 1,
    });
    expect(await add(['b', 'c'])).to.deep.equal({ added: 1, alreadyInStock: 1, alreadySold: 0, repeated: 0 });
  });

  it('knows a unit again by what it is, whatever blanks stand around it', async () => {
    const world = openWorld();
    await answerOf(importCatalogue(world)([aProductRow({ code: netflix })]));
    const add = (units: readonly string[]) => answerOf(addUnits(world)(netflix, units));
    expect((await add(['a@b.id|x', 'a@b.id|x ', '\ta@b.id|x'])).repeated).to.equal(2);
    expect((await add(['  a@b.id|x'])).alreadyInStock).to.equal(1);
  });

  it('has no shelf for a product that it does not know', async () => {
    const code = variantCode('NONE');
    expect(await refusalOf(addUnits(openWorld())(code, ['a']))).to.deep.equal({
      tag: 'UnknownProduct',
      code,
    });
  });

  it('takes back what was imported last, once', async () => {
    const world = openWorld();
    await answerOf(importCatalogue(world)([aProductRow({ code: netflix })]));
    await answerOf(addUnits(world)(netflix, ['a', 'b']));
    const last = await answerOf(showLastImport(world)(netflix));
    if (O.isNone(last)) throw new Error('there is no import');
    await answerOf(undoAtTerminal(world)(last.value.id));
    expect(O.isNone(await answerOf(showLastImport(world)(netflix)))).to.equal(true);
    expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 0, sold: 0 });
  });
});
