import { expect } from 'chai';
import { gatherFile, type GatherFile } from '../../../application/stocking/gather-file.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { largestGoodsFile } from '../../../domain/stock/goods-file.ts';
import { someBytes } from '../../support/builders/files.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { netflix } from '../../support/builders/products.ts';
import { openWorld, type World } from '../../support/fixture/world.ts';
import { stockUp } from '../../support/fixture/shop.ts';

describe('Gathering files', () => {
  let world: World;
  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 0);
  });

  const asked = (over: Partial<GatherFile> = {}) =>
    gatherFile(world)({
      by: buyerId(9_001),
      product: netflix,
      into: null,
      name: 'a/b.pdf',
      bytes: someBytes(),
      ...over,
    });

  it('begins an import with the first, and joins it with the others', async () => {
    const { id, ...first } = await answerOf(asked());
    expect(first).to.deep.include({ fresh: 1, bytes: 300, last: 'Fresh' });
    const second = await answerOf(asked({ into: id, bytes: someBytes(1) }));
    expect(second).to.deep.include({ id, fresh: 2, bytes: 600 });
    expect(world.state().imports.get(id)?.units).to.deep.equal([
      { id: 1, name: 'a_b.pdf', size: 300 },
      { id: 2, name: 'a_b.pdf', size: 300 },
    ]);
  });

  it('begins nothing with what cannot be sold, or for what nobody knows', async () => {
    expect(await refusalOf(asked({ bytes: new Uint8Array() }))).to.deep.include({ why: 'Empty' });
    expect(await refusalOf(asked({ bytes: new Uint8Array(largestGoodsFile + 1) }))).to.deep.include({
      why: 'TooLarge',
    });
    expect(await refusalOf(asked({ product: variantCode('NOBODY') }))).to.deep.include({
      tag: 'UnknownProduct',
    });
    expect(world.state().importCount).to.equal(0);
  });
});
