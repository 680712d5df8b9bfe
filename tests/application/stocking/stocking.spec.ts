import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { addUnits } from '../../../application/stocking/add-units.ts';
import { importCatalogue } from '../../../application/stocking/import-catalogue.ts';
import { showLastImport } from '../../../application/stocking/show-last-import.ts';
import { undoAtTerminal } from '../../../application/stocking/undo-import.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aProductRow } from '../../support/builders/products.ts';
import { netflix, openWorld, shelfOf } from '../world.ts';

describe('Stocking', () => {
  it('adds products from a file and updates them by code the next time', async () => {
    const world = openWorld();
    const rows = [aProductRow()];
    expect(await answerOf(importCatalogue(world)(rows))).to.deep.equal({ added: 1, updated: 0 });
    expect(await answerOf(importCatalogue(world)(rows))).to.deep.equal({ added: 0, updated: 1 });
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
