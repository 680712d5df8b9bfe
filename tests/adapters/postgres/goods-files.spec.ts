import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Run } from '../../../adapters/postgres/kit/run.ts';
import { rotateTo } from '../../../adapters/postgres/stock/rotation.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import {
  goodsFileId,
  isFile,
  type GoodsFileId,
  type NewGoodsFile,
} from '../../../domain/stock/goods-file.ts';
import { noFacts, type StockImportId } from '../../../domain/stock/stock-batch.ts';
import { goodsFilesContract } from '../../contracts/goods-files.contract.ts';
import { greeted, sold, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { orderFor } from '../../support/builders/orders.ts';
import { aGoodsFile, someBytes } from '../../support/builders/files.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aUnitKey, ringWith } from '../../support/unit-keys.ts';
import { openLastingStore, openPostgres, type OpenedStore } from './postgres-under-test.ts';
import { refusalBy } from './refusal-by.ts';
import { postgresStore } from './postgres-store.ts';

goodsFilesContract('in PostgreSQL', openPostgres);

/** More than two pieces of those in which it is read. */
const large = someBytes(9, 2_300_000);

describe('A file in PostgreSQL', function () {
  this.timeout(60_000);
  const [first, second] = [aUnitKey(), aUnitKey('second')];
  const unheard = (): void => undefined;
  let store: OpenedStore;

  beforeEach(async () => {
    store = await openLastingStore();
    await stockUp(store, netflix, 0);
  });
  afterEach(() => store.close());

  const run = () => store.database.run;
  const gathered = async (...files: readonly NewGoodsFile[]): Promise<StockImportId> => {
    const id = await answerOf(store.stock.openImport(netflix));
    for (const file of files) await answerOf(store.stock.gatherFile(id, file));
    return id;
  };
  const shelve = async (...files: readonly NewGoodsFile[]): Promise<readonly GoodsFileId[]> => {
    await answerOf(store.stock.publish(await gathered(...files), noFacts, [], []));
    const units = await answerOf(store.stockQueries.units(netflix, null, files.length));
    return units.flatMap(({ content }) => (isFile(content) ? [content.id] : [])).toReversed();
  };
  const countFiles = async () =>
    (await store.sql('select count(*)::integer as count from goods_files'))[0]?.['count'];
  const readWith = async (through: Run, id: GoodsFileId, ...keys: Parameters<typeof ringWith>) =>
    postgresStore({ run: through }, ringWith(...keys)).goodsFiles.read(id)();
  const isLarge = (read: E.Either<unknown, O.Option<Uint8Array>>): boolean =>
    E.isRight(read) && O.isSome(read.right) && Buffer.from(read.right.value).equals(Buffer.from(large));

  it('shows neither its bytes nor its name to whoever reads the database', async () => {
    const bytes = new TextEncoder().encode('rahasia sekali '.repeat(20));
    await shelve({ name: 'kunci-ABCD-1234.txt', bytes });
    const [kept] = await store.sql(
      `select string_agg(encode(file.sealed, 'escape') || encode(unit.sealed, 'escape'), '') as all
       from goods_files file join units unit on unit.file_id = file.id`,
    );
    expect(String(kept?.['all'])).to.not.include('rahasia').and.not.include('ABCD');
  });

  it('is sealed anew by a rotation, and needs the older key no more', async () => {
    const [id = goodsFileId(0)] = await shelve({ name: 'besar.zip', bytes: large });
    const { order } = await sold(store, orderFor(await greeted(store)));
    expect(await answerOf(rotateTo(run(), ringWith(first, second), second, unheard))).to.equal(1);
    expect(isLarge(await readWith(run(), id, second))).to.equal(true);
    const goods = await answerOf(postgresStore(store.database, ringWith(second)).orders.goods(order.id));
    expect(goods.map(({ content }) => content)).to.deep.equal([
      { id, name: 'besar.zip', size: large.byteLength },
    ]);
    const again = await answerOf(postgresStore(store.database, ringWith(second)).stock.openImport(netflix));
    const double = { name: 'lain.zip', bytes: large };
    expect(
      await answerOf(postgresStore(store.database, ringWith(second)).stock.gatherFile(again, double)),
    ).to.deep.include({ last: 'Sold' });
  });

  it('is sealed anew by the next rotation where one was killed at it', async () => {
    await shelve(aGoodsFile(1), aGoodsFile(2));
    let files = 0;
    const dying: Run = (statement, values) => {
      if (statement.name === 'goods-files.seal-anew') files += 1;
      return files > 1
        ? TE.left(storeFailure(statement.name, new Error('killed')))
        : run()(statement, values);
    };
    await refusalOf(rotateTo(dying, ringWith(first, second), second, unheard));
    const keys = () => store.sql('select key_id as key from goods_files order by id');
    expect(await keys()).to.deep.equal([{ key: 'second' }, { key: first.id }]);
    await answerOf(rotateTo(run(), ringWith(first, second), second, unheard));
    expect(await keys()).to.deep.equal([{ key: 'second' }, { key: 'second' }]);
    expect(await store.sql('select id from unit_keys')).to.deep.equal([{ id: 'second' }]);
  });

  it('waits in no import that a rotation came between', async () => {
    const id = await gathered(aGoodsFile(1));
    await answerOf(rotateTo(run(), ringWith(first, second), second, unheard));
    expect(await refusalOf(store.stock.publish(id, noFacts, [], []))).to.deep.equal({ tag: 'ImportGone' });
  });

  it('is read whole although it is sealed anew in the middle', async () => {
    const [id = goodsFileId(0)] = await shelve({ name: 'besar.zip', bytes: large });
    let pieces = 0;
    const between: Run = (statement, values) => async () => {
      pieces += 1;
      if (pieces === 2) await answerOf(rotateTo(run(), ringWith(first, second), second, unheard));
      return run()(statement, values)();
    };
    expect(isLarge(await readWith(between, id, first, second))).to.equal(true);
    expect(pieces).to.be.greaterThan(3);
  });

  it('is gone for whoever is reading it when it is withdrawn', async () => {
    const [id = goodsFileId(0)] = await shelve({ name: 'besar.zip', bytes: large });
    let pieces = 0;
    const between: Run = (statement, values) => async () => {
      pieces += 1;
      if (pieces === 2) await answerOf(store.stock.withdraw(netflix, 1, [], null));
      return run()(statement, values)();
    };
    expect(await readWith(between, id, first)).to.deep.equal(E.right(O.none));
  });

  it('does not open when a bit of it has changed', async () => {
    const [id = goodsFileId(0)] = await shelve(aGoodsFile(1));
    await store.sql('alter table goods_files disable trigger user');
    await store.sql('update goods_files set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)');
    const no = await refusalOf(store.goodsFiles.read(id));
    expect(no.cause)
      .to.be.instanceOf(Error)
      .and.have.property('message', `file ${String(id)} does not open with its key ${first.id}`);
  });

  it('of an import that nobody said yes to in a day is forgotten with it', async () => {
    await gathered(aGoodsFile(1));
    await store.sql(`update stock_imports set begun_at = now() - interval '25 hours'`);
    expect(await countFiles()).to.equal(1);
    await gathered();
    expect(await countFiles()).to.equal(0);
  });

  it('is on no shelf where a crash emptied what was gathered', async () => {
    const id = await gathered(aGoodsFile(1));
    await store.sql('delete from incoming_units');
    expect(await refusalOf(store.stock.publish(id, noFacts, [], []))).to.deep.equal({ tag: 'ImportGone' });
  });

  it('goes with a product that is deleted, as long as it only waits', async () => {
    await gathered(aGoodsFile(1));
    await answerOf(store.products.remove(netflix, []));
    expect(await countFiles()).to.equal(0);
  });

  const refused: Record<string, readonly [statement: string, by: string]> = {
    'is deleted under no unit': ['delete from goods_files', 'units_file_known'],
    'changes but by being sealed anew': [
      `update goods_files set sealed = sealed || '\\x00'`,
      'goods_files_only_sealed_anew',
    ],
    'becomes larger on paper': ['update goods_files set size = size + 1', 'goods_files_stay_what_they_are'],
    'goes back into an import': [
      'update goods_files set import_id = (select max(id) from stock_imports)',
      'goods_files_stay_what_they_are',
    ],
    'leaves its unit': ['update units set file_id = null', 'units_keep_their_file'],
    'is two units': [
      `insert into units (variant_code, sealed, key_id, content_hash, state, file_id)
       select variant_code, sealed, key_id, '\\x01', 'Available', file_id from units`,
      'units_of_file',
    ],
    'is larger than 20 MB': [
      `insert into goods_files (variant_code, key_id, size, sealed)
       select variant_code, key_id, 20971521, sealed from goods_files`,
      'goods_files_size_known',
    ],
  };

  for (const [what, [statement, by]] of Object.entries(refused))
    it(`never ${what}`, async () => {
      await shelve(aGoodsFile(1));
      expect(await refusalBy(store.sql(statement))).to.equal(by);
    });
});
