import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { describeBatch } from '../../../application/stocking/describe-batch.ts';
import { gatherFile } from '../../../application/stocking/gather-file.ts';
import { gatherUnits } from '../../../application/stocking/gather-units.ts';
import { exportUnits, listUnits } from '../../../application/stocking/list-units.ts';
import { publishUnits } from '../../../application/stocking/publish-units.ts';
import { setThreshold } from '../../../application/stocking/set-threshold.ts';
import { listStock, showBatch, showStock } from '../../../application/stocking/show-stock.ts';
import { undoImport } from '../../../application/stocking/undo-import.ts';
import { withdrawUnits } from '../../../application/stocking/withdraw-units.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { noFacts, stockBatchId } from '../../../domain/stock/stock-batch.ts';
import { someBytes } from '../../support/builders/files.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { netflix } from '../../support/builders/products.ts';
import { openWorld } from '../../support/fixture/world.ts';
import { shelfOf, stockUp } from '../../support/fixture/shop.ts';

const by = buyerId(9_001);
const watch = { gathered: () => undefined, isGivenUp: () => false };

describe('Units on the shelf', () => {
  it('are gathered as they will go out, and published with an offer to whoever waits', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 0);
    const units = ['a\u200Bb', '  \u200B ', 'c'];
    const { id, fresh } = await answerOf(gatherUnits(world)({ by, product: netflix, units, watch }));
    expect(fresh).to.equal(2);
    const { batch } = await answerOf(publishUnits(world)({ by, id, product: netflix }));
    expect(world.queue.pending()).to.deep.equal([{ tag: 'OfferRestock', product: netflix }]);
    expect(await answerOf(exportUnits(world)(netflix))).to.deep.equal(['ab', 'c']);
    const facts = { ...noFacts, name: 'Monday' };
    await answerOf(describeBatch(world)({ by, batch, facts }));
    expect((await answerOf(showBatch(world)(batch))).name).to.equal('Monday');
    await answerOf(undoImport(world)({ by, batch }));
    const subject = `batch:${String(batch)}`;
    expect(world.state().audit.slice(-2)).to.deep.equal([
      { by, action: 'stock.describe', subject, before: noFacts, after: facts, at: world.clock.now() },
      { by, action: 'stock.undo', subject, before: {}, after: {}, at: world.clock.now() },
    ]);
  });

  it('are listed newest first, masked unless they are asked for', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 12);
    const first = await answerOf(listUnits(world)(netflix, null, true));
    expect(first.map(({ content }) => content).slice(0, 2)).to.deep.equal([`${netflix} 12`, `${netflix} 11`]);
    const rest = await answerOf(listUnits(world)(netflix, first.at(-1)?.place ?? null, false));
    expect(rest.map(({ content }) => content)).to.deep.equal(['NET•••••••••', 'NET•••••••••']);
  });

  it('that are files are listed by name and size, masked or not', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 0);
    const given = { by, product: netflix, into: null, name: 'E-book.pdf', bytes: someBytes() };
    const { id } = await answerOf(gatherFile(world)(given));
    await answerOf(publishUnits(world)({ by, id, product: netflix }));
    const file = { id: 1, name: 'E-book.pdf', size: 300 };
    for (const isShown of [true, false]) {
      const listed = await answerOf(listUnits(world)(netflix, null, isShown));
      expect(listed.map(({ content }) => content)).to.deep.equal([file]);
    }
    expect(await answerOf(exportUnits(world)(netflix))).to.deep.equal([file]);
  });

  it('are exported to the last one, in the order in which they are sold', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 5_001);
    const all = await answerOf(exportUnits(world)(netflix));
    expect([all.length, all[0], all.at(-1)]).to.deep.equal([5_001, `${netflix} 1`, `${netflix} 5001`]);
  });

  it('are withdrawn from the newest on, as many as there are', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 3);
    const withdraw = (once: string) =>
      answerOf(withdrawUnits(world)({ by, product: netflix, count: 2, once }));
    expect(await withdraw('first')).to.equal(2);
    expect(await answerOf(exportUnits(world)(netflix))).to.deep.equal([`${netflix} 1`]);
    expect(await withdraw('first')).to.equal(2);
    expect(await withdraw('second')).to.equal(1);
    expect(await withdraw('third')).to.equal(0);
    expect(world.state().audit.filter(({ action }) => action === 'stock.withdraw').length).to.equal(2);
    expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 0, sold: 0 });
  });

  it('are counted with the number at which owners are told', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 3);
    expect((await answerOf(showStock(world)(netflix, 0))).level.threshold).to.equal(3);
    await answerOf(setThreshold(world)({ by, product: netflix, threshold: 7 }));
    expect(world.state().audit.at(-1)).to.deep.include({
      action: 'stock.threshold',
      before: { threshold: null },
      after: { threshold: 7 },
    });
    const { level, batches } = await answerOf(showStock(world)(netflix, 0));
    expect([level.available, level.threshold, batches.total]).to.deep.equal([3, 7, 1]);
    expect((await answerOf(listStock(world)(0))).items).to.deep.equal([level]);
  });

  it('are nowhere for a product and a batch that nobody knows', async () => {
    const world = openWorld();
    const code = variantCode('NONE');
    expect(await refusalOf(showStock(world)(code, 0))).to.deep.equal({ tag: 'UnknownProduct', code });
    const unheard = setThreshold(world)({ by, product: code, threshold: 7 });
    expect(await refusalOf(unheard)).to.deep.equal({ tag: 'UnknownProduct', code });
    const undescribed = describeBatch(world)({ by, batch: stockBatchId(7), facts: noFacts });
    expect(await refusalOf(undescribed)).to.deep.equal({ tag: 'UnknownBatch' });
    expect(await refusalOf(showBatch(world)(stockBatchId(7)))).to.deep.equal({ tag: 'UnknownBatch' });
    expect(O.isNone(await answerOf(world.stockQueries.level(code)))).to.equal(true);
  });
});
