import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { addFiles, type FileToAdd } from '../../../application/stocking/add-files.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { noFacts } from '../../../domain/stock/stock-batch.ts';
import { someBytes } from '../../support/builders/files.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { netflix } from '../../support/builders/products.ts';
import { openWorld, type World } from '../../support/fixture/world.ts';
import { shelfOf, stockUp } from '../../support/fixture/shop.ts';

type Unreadable = { readonly tag: 'Unreadable' };

const file = (salt: number): FileToAdd<Unreadable> => ({
  name: `${String(salt)}.pdf`,
  bytes: TE.right(someBytes(salt)),
});

describe('Adding files', () => {
  let world: World;
  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 0);
  });

  const added = (...files: readonly FileToAdd<Unreadable>[]) => addFiles(world)(netflix, files, noFacts);

  it('puts each on the shelf as one unit, in one batch, and counts what was known', async () => {
    const facts = { name: 'Senin', supplier: null, cost: rupiah(500) };
    await answerOf(addFiles(world)(netflix, [file(1), file(2)], facts));
    expect(await answerOf(added(file(2), file(3), file(3)))).to.deep.equal({
      added: 1,
      repeated: 1,
      alreadyInStock: 1,
      alreadySold: 0,
    });
    expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 3, sold: 0 });
    const [first] = world.state().batches.values();
    expect(first).to.deep.include(facts);
    const last = await answerOf(world.stock.lastBatch(netflix));
    expect(O.isSome(last) && last.value.available).to.equal(1);
  });

  it('has those who wait hear of it, unless nothing was new', async () => {
    await answerOf(added(file(1)));
    expect(world.queue.take(world.clock.now())).to.deep.equal([{ tag: 'OfferRestock', product: netflix }]);
    expect(await answerOf(added(file(1)))).to.deep.include({ added: 0, alreadyInStock: 1 });
    expect(world.queue.take(world.clock.now())).to.deep.equal([]);
    expect(world.state().batches.size).to.equal(1);
  });

  it('takes nothing where one of them cannot be read or sold, and leaves nothing behind', async () => {
    const unreadable = { name: 'b', bytes: TE.left({ tag: 'Unreadable' } as const) };
    expect(await refusalOf(added(file(1), unreadable))).to.deep.equal({ tag: 'Unreadable' });
    const empty = { name: 'c', bytes: TE.right(new Uint8Array()) };
    expect(await refusalOf(added(file(1), empty))).to.deep.include({ tag: 'FileRefused', why: 'Empty' });
    expect(await refusalOf(addFiles(world)(variantCode('NOBODY'), [file(1)], noFacts))).to.deep.include({
      tag: 'UnknownProduct',
    });
    expect([world.state().imports.size, world.state().goodsFiles.size]).to.deep.equal([0, 0]);
    expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 0, sold: 0 });
  });
});
