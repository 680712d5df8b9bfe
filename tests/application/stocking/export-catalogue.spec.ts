import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { exportCatalogue } from '../../../application/stocking/export-catalogue.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { aProductRow } from '../../support/builders/products.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { openWorld } from '../../support/fixture/world.ts';

describe('The catalogue for a file', () => {
  it('is all that there is, page after page, hidden ones and warranties too', async () => {
    const world = openWorld();
    const rows = Array.from({ length: 200 }, (_, at) =>
      aProductRow({ code: variantCode(`P-${String(at)}`) }),
    );
    await answerOf(world.products.import(rows));
    await answerOf(world.products.change(variantCode('P-7'), { isHidden: true }, []));
    await answerOf(world.warranties.setTerms(variantCode('P-9'), { days: 30, policy: 'Replace' }, []));
    const inputs = [{ label: 'ID', kind: 'number', choices: [] }] as const;
    await answerOf(
      world.products.import([aProductRow({ code: variantCode('P-11'), kind: 'manual', inputs, hours: 6 })]),
    );
    const exported = await answerOf(exportCatalogue(world)());
    expect(exported.map(({ entry }) => entry.variant.code)).to.deep.equal(rows.map(({ code }) => code));
    expect(exported[7]?.entry.isHidden).to.equal(true);
    expect(exported.flatMap(({ warranty }) => warranty ?? [])).to.deep.equal([
      { days: 30, policy: 'Replace' },
    ]);
    expect(exported.flatMap(({ work }) => work ?? [])).to.deep.equal([{ inputs, hours: 6 }]);
  });

  it('is nothing rather than a part of it', async () => {
    const away = storeFailure('test', new Error('the store is away'));
    const products = { entries: () => TE.left(away) };
    expect(await refusalOf(exportCatalogue({ ...openWorld(), products })())).to.equal(away);
  });
});
