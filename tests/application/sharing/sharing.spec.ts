import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { limitShared } from '../../../application/sharing/limit-shared.ts';
import { fillShared, writeShared } from '../../../application/sharing/write-shared.ts';
import { fillSharedFile, shareFile } from '../../../application/sharing/share-file.ts';
import { someBytes } from '../../support/builders/files.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aProductRow } from '../../support/builders/products.ts';
import { openWorld, type World } from '../../support/fixture/world.ts';

const by = buyerId(9_001);
const ebook = variantCode('EBOOK');

describe('What is the same to everybody', () => {
  let world: World;
  beforeEach(async () => {
    world = openWorld();
    await answerOf(world.products.import([aProductRow({ code: ebook, kind: 'shared' })]));
  });

  const find = async () => O.toNullable(await answerOf(world.sharedGoods.find(ebook)));
  const audited = () => world.state().audit.map(({ action, before, after }) => [action, before, after]);

  it('is written as it will be read, and the audit tells its length and nothing of it', async () => {
    await answerOf(writeShared(world)({ by, product: ebook, content: 'satu\u200B\r\ndua' }));
    expect((await find())?.content).to.equal('satu\ndua');
    expect(audited()).to.deep.equal([['shared.write', {}, { characters: 8 }]]);
  });

  it('is filled by whoever sits at the machine, which is nobody of the staff', async () => {
    await answerOf(fillShared(world)(ebook, 'buku'));
    expect([(await find())?.content, audited()]).to.deep.equal(['buku', []]);
  });

  it('may be a file, of which the audit tells the size and nothing else', async () => {
    const given = { product: ebook, name: 'buku:1.pdf', bytes: someBytes() };
    await answerOf(shareFile(world)({ by, ...given }));
    expect((await find())?.content).to.deep.equal({ id: 1, name: 'buku_1.pdf', size: 300 });
    expect(audited()).to.deep.equal([['shared.write', {}, { bytes: 300 }]]);
    await answerOf(fillSharedFile(world)({ ...given, name: null }));
    expect((await find())?.content).to.deep.equal({ id: 2, name: 'file', size: 300 });
    expect(audited()).to.have.lengthOf(1);
    expect(world.state().goodsFiles.size).to.equal(1);
    expect(await refusalOf(shareFile(world)({ by, ...given, bytes: new Uint8Array() }))).to.deep.equal({
      tag: 'FileRefused',
      why: 'Empty',
    });
  });

  it('is limited once it is there, with what it was before in the audit', async () => {
    const limit = (ceiling: number | null) => limitShared(world)({ by, product: ebook, ceiling });
    expect(await refusalOf(limit(5))).to.deep.equal({ tag: 'NothingWritten' });
    await answerOf(fillShared(world)(ebook, 'buku'));
    await answerOf(limit(5));
    await answerOf(limit(null));
    expect(audited()).to.deep.equal([
      ['shared.limit', { ceiling: null }, { ceiling: 5 }],
      ['shared.limit', { ceiling: 5 }, { ceiling: null }],
    ]);
  });
});
