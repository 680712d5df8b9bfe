import { createHash } from 'node:crypto';
import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { aProductRow, netflix, spotify, units } from '../../support/builders/products.ts';
import type { Run } from '../../../adapters/postgres/kit/run.ts';
import { rotateTo, rotatingAlone } from '../../../adapters/postgres/stock/rotation.ts';
import { sealPlainUnits } from '../../../adapters/postgres/stock/seal-units.ts';
import { fingerprintOf, seal } from '../../../adapters/postgres/stock/sealing.ts';
import { recallKeys } from '../../../adapters/postgres/stock/unit-keys.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import { greeted, shelfOf, sold, stockUp } from '../../support/fixture/shop.ts';
import { lineOf, orderFor } from '../../support/builders/orders.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aUnitKey, ringWith } from '../../support/unit-keys.ts';
import { audit } from './audit.ts';
import { postgresStore } from './postgres-store.ts';
import { openLastingStore, type OpenedStore } from './postgres-under-test.ts';
import { textOf } from '../../support/text-of.ts';

const first = aUnitKey();
const second = aUnitKey('second');
const third = aUnitKey('third');
const ring = ringWith(third, second, first);
const unheard = (): void => undefined;

/** Runs like the given, until so many statements of this name have been done: then nothing is done any more. */
const dyingAfter = (run: Run, name: string, count: number): Run => {
  let left = count;
  return (statement, values) => {
    if (left === 0) return TE.left(storeFailure(statement.name, new Error('killed')));
    if (statement.name === name) left -= 1;
    return run(statement, values);
  };
};

describe('The units of a database', function () {
  this.timeout(60_000);
  let store: OpenedStore;
  beforeEach(async () => {
    store = await openLastingStore();
  });
  afterEach(() => store.close());

  const run = () => store.database.run;
  const contentsOf = async (order: OrderId, keys = ring): Promise<readonly string[]> =>
    (await answerOf(postgresStore(store.database, keys).orders.goods(order))).map(({ content }) =>
      textOf(content),
    );
  const keysOfUnits = async () =>
    (
      await store.sql('select key_id as key, count(*)::integer as count from units group by 1 order by 1')
    ).map(({ key, count }) => [key, count]);
  const remembered = async () => (await answerOf(recallKeys(run()))).map(({ id }) => id);

  /** Every row of every table of the shop and of the job engine, as text. */
  const everyRow = async (): Promise<string> => {
    const tables = await store.sql(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const texts: string[] = [];
    for (const { name } of tables)
      for (const { line } of await store.sql(`select row_to_json(t)::text as line from ${String(name)} as t`))
        texts.push(String(line));
    return texts.join('\n');
  };

  const showsUnits = (rows: string, contents: readonly string[]): readonly string[] =>
    contents.filter((content) =>
      ['utf8', 'hex', 'base64'].some((encoding) =>
        rows.includes(Buffer.from(content).toString(encoding as BufferEncoding)),
      ),
    );

  /** As versions before sealing kept them: in plain text, under a hash that anybody can make. */
  const layInPlainText = async (): Promise<void> => {
    await store.sql('alter table units disable trigger user');
    const plain = await store.sql('select id, variant_code as product from units order by id');
    for (const { id, product } of plain) {
      const content = `${String(product)} plain ${String(id)}`;
      const hash = createHash('sha256').update(content).digest();
      await store.sql(
        'update units set sealed = null, key_id = null, content = $2, content_hash = $3 where id = $1',
        [id, content, hash],
      );
    }
    await store.sql('alter table units enable trigger user');
  };

  it('are nowhere to be read in it', async () => {
    const contents = units(netflix, 5).map((unit) => `${unit}:rahasia`);
    await stockUp(store, netflix, contents);
    await sold(store, orderFor(await greeted(store), 1, { lines: [lineOf(netflix, 2)] }));
    const rows = await everyRow();
    expect(rows).to.contain('NETFLIX-1M');
    expect(showsUnits(rows, contents)).to.deep.equal([]);
    await layInPlainText();
    expect(showsUnits(await everyRow(), ['NETFLIX-1M plain 1'])).to.deep.equal(['NETFLIX-1M plain 1']);
  });

  describe('that an earlier version left in plain text', () => {
    let order: OrderId;
    const plain = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, n) => `NETFLIX-1M plain ${String(from + n)}`);

    beforeEach(async () => {
      await stockUp(store, netflix, 1_300);
      await stockUp(store, spotify, 1);
      const bought = await sold(store, orderFor(await greeted(store), 1, { lines: [lineOf(netflix, 3)] }));
      order = bought.order.id;
      await layInPlainText();
    });

    it('are sealed, the sold ones too, and come out as they were', async () => {
      const heard: number[] = [];
      const sealed = await answerOf(sealPlainUnits(run(), ring, first, (count) => heard.push(count)));
      expect([sealed, heard]).to.deep.equal([1_301, [500, 1_000, 1_301]]);
      expect(await keysOfUnits()).to.deep.equal([[first.id, 1_301]]);
      expect(showsUnits(await everyRow(), [...plain(1, 1_300), 'SPOTIFY-1M plain 1301'])).to.deep.equal([]);
      expect(await contentsOf(order)).to.deep.equal(plain(1, 3));
      expect(await audit(store)).to.deep.equal([]);
    });

    it('are known again when they come once more', async () => {
      await answerOf(sealPlainUnits(run(), ring, first, unheard));
      expect(await answerOf(store.stock.add(netflix, [...plain(1, 1_300), 'new']))).to.deep.equal({
        added: 1,
        alreadySold: 3,
        alreadyInStock: 1_297,
      });
    });

    it('are sealed once, by several processes at once and after a kill', async () => {
      const killed = dyingAfter(run(), 'units.seal', 1);
      expect((await refusalOf(sealPlainUnits(killed, ring, first, unheard))).tag).to.equal('StoreFailure');
      expect(await keysOfUnits()).to.deep.equal([
        [first.id, 500],
        [null, 801],
      ]);
      const sealed = await Promise.all(
        [1, 2, 3].map(() => answerOf(sealPlainUnits(run(), ring, first, unheard))),
      );
      expect(sealed.reduce((sum, count) => sum + count)).to.equal(801);
      expect(await contentsOf(order)).to.deep.equal(plain(1, 3));
    });

    it('leaves for later what somebody is buying, and does not end before that is sealed too', async () => {
      const buying = await store.database.pool.connect();
      await buying.query('begin; select from units where id <= 10 for update');
      const sealing = answerOf(sealPlainUnits(run(), ring, first, unheard));
      const waitsFor10 = async (): Promise<void> => {
        while ((await store.sql('select from units where sealed is null')).length > 10);
      };
      await waitsFor10();
      await buying.query('commit');
      buying.release();
      expect(await sealing).to.equal(1_301);
    });

    it('F2: are sealed though two of them differ by what nobody can see', async () => {
      const contents = ['KEY-1', 'KEY-1\u200B'];
      await store.sql('alter table units disable trigger user');
      for (const content of contents)
        await store.sql(
          `insert into units (variant_code, content, content_hash, state) values ($1, $2, $3, 'Available')`,
          [netflix, content, createHash('sha256').update(content).digest()],
        );
      await store.sql('alter table units enable trigger user');
      expect(await answerOf(sealPlainUnits(run(), ring, first, unheard))).to.equal(1_303);
      expect(await answerOf(rotateTo(run(), ring, second, unheard))).to.equal(1_303);
      expect(
        await answerOf(postgresStore(store.database, ring).stock.add(netflix, contents.slice(0, 1))),
      ).to.deep.equal({
        added: 0,
        alreadySold: 0,
        alreadyInStock: 1,
      });
    });
  });

  describe('at a rotation', () => {
    const sells = async (from: number, count: number, keys = ring): Promise<readonly OrderId[]> => {
      const shop = { ...store, ...postgresStore(store.database, keys) };
      return Promise.all(
        Array.from({ length: count }, async (_, n) => {
          const lines = [lineOf(netflix, 2), lineOf(spotify, 1)];
          const { order } = await sold(shop, orderFor(await greeted(shop, from + n), 1, { lines }));
          return order.id;
        }),
      );
    };

    it('are all sealed anew beside a shop that sells and takes stock, and every buyer has their own', async () => {
      await stockUp(store, netflix, 2_000);
      await stockUp(store, spotify, 200);
      const before = await sells(1, 20);
      const [, during] = await Promise.all([
        answerOf(rotateTo(run(), ring, second, unheard)),
        (async () => {
          const orders = await sells(21, 40);
          await answerOf(postgresStore(store.database, ring).stock.add(netflix, ['late 1', 'late 2']));
          return orders;
        })(),
      ]);
      expect(await keysOfUnits()).to.deep.equal([['second', 2_202]]);
      expect(await remembered()).to.deep.equal(['second']);
      const goods = (await Promise.all([...before, ...during].map((order) => contentsOf(order)))).flat();
      expect(goods.length).to.equal(180);
      expect(new Set(goods).size).to.equal(180);
      expect([...units(netflix, 2_000), ...units(spotify, 200)]).to.include.members(goods);
      expect(await audit(store)).to.deep.equal([]);
    });

    it('need the older key no more, nor does what is the same to everybody', async () => {
      await stockUp(store, netflix, 10);
      const ebook = variantCode('EBOOK');
      await answerOf(store.products.import([aProductRow({ code: ebook, kind: 'shared' })]));
      await answerOf(store.sharedGoods.write(ebook, 'versi 1', [], []));
      await answerOf(store.sharedGoods.write(ebook, 'versi 2', [], []));
      expect(await store.sql('select 1 from sealed_contents')).to.have.lengthOf(1);
      const { order } = await sold(store, orderFor(await greeted(store)));
      await answerOf(rotateTo(run(), ring, second, unheard));
      expect(await contentsOf(order.id, ringWith(second))).to.deep.equal([units(netflix, 1)[0]]);
      const anew = postgresStore(store.database, ringWith(second));
      const shared = await answerOf(anew.sharedGoods.find(ebook));
      expect(O.toNullable(shared)?.content).to.equal('versi 2');
      expect(await answerOf(anew.stock.add(netflix, units(netflix, 10)))).to.deep.equal({
        added: 0,
        alreadySold: 1,
        alreadyInStock: 9,
      });
      expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 9, sold: 1 });
    });

    it('go on where a killed rotation was', async () => {
      await stockUp(store, netflix, 1_200);
      await refusalOf(rotateTo(dyingAfter(run(), 'units.seal', 1), ring, second, unheard));
      expect(await keysOfUnits()).to.deep.equal([
        [first.id, 700],
        ['second', 500],
      ]);
      expect(await remembered()).to.deep.equal(['second', first.id]);
      expect(await answerOf(rotateTo(run(), ring, second, unheard))).to.equal(700);
      expect([await keysOfUnits(), await remembered()]).to.deep.equal([[['second', 1_200]], ['second']]);
    });

    it('leave none behind that was taken with the older key meanwhile', async () => {
      await stockUp(store, netflix, 0);
      const late: Run = (statement, values) => async () => {
        // Between the last look and the forgetting of the key, somebody who had read it just before puts a unit in.
        if (statement.name === 'unit-keys.forget' && (await keysOfUnits()).length === 0)
          await store.sql(
            `insert into units (variant_code, sealed, key_id, content_hash, state)
             values ($1, $2, $3, $4, 'Available')`,
            [netflix, seal(first, netflix, 'late'), first.id, fingerprintOf(first, netflix, 'late')],
          );
        return run()(statement, values)();
      };
      expect(await answerOf(rotateTo(late, ring, second, unheard))).to.equal(1);
      expect([await keysOfUnits(), await remembered()]).to.deep.equal([[['second', 1]], ['second']]);
    });

    it('are sealed anew by one rotation at a time', async () => {
      const { pool } = store.database;
      const outcome = await rotatingAlone(pool, () => rotatingAlone(pool, () => Promise.resolve('both')));
      expect(outcome).to.equal(null);
      expect(await rotatingAlone(pool, () => Promise.resolve('alone'))).to.equal('alone');
    });
  });
});
