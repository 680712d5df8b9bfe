import { expect } from 'chai';
import { netflix, units } from '../../support/builders/products.ts';
import { greeted, sold, stockUp } from '../../support/fixture/shop.ts';
import { lineOf, orderFor } from '../../support/builders/orders.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { keyRing, type UnitKeys } from '../../../adapters/postgres/stock/key-ring.ts';
import { adoptKeys, recallKeys, rememberKey } from '../../../adapters/postgres/stock/unit-keys.ts';
import { aUnitKey, ringWith } from '../../support/unit-keys.ts';
import { postgresStore } from './postgres-store.ts';
import { openLastingStore, type OpenedStore } from './postgres-under-test.ts';

const first = aUnitKey();
const second = aUnitKey('second');

const right = { tag: 'WrongKeys', missing: [], different: [], otherFingerprintKey: false };

describe('The keys of a database', () => {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await openLastingStore();
  });
  afterEach(() => store.close());

  const run = () => store.database.run;
  const remembered = async () => (await answerOf(recallKeys(run()))).map(({ id }) => id);
  const turnTo = async (key: typeof first) =>
    answerOf(rememberKey(run(), key, await answerOf(recallKeys(run()))));
  const goodsSold = async (keys = ringWith(first)) => {
    const bought = await sold(
      { ...store, ...postgresStore(store.database, keys) },
      orderFor(await greeted(store), 1, { lines: [lineOf(netflix, 2)] }),
    );
    return bought.order.id;
  };

  it('are those that it is first used with', async () => {
    await store.sql('delete from unit_keys');
    await answerOf(adoptKeys(run(), [second, first]));
    await answerOf(adoptKeys(run(), [first, second]));
    expect(await remembered()).to.deep.equal(['second']);
  });

  it('are the same for all when several processes come with different ones at once', async () => {
    await store.sql('delete from unit_keys');
    const keys = Array.from({ length: 8 }, (_, n) => aUnitKey(`key-${String(n)}`));
    const outcomes = await Promise.all(keys.map((key) => adoptKeys(run(), [key])()));
    expect(outcomes.filter(({ _tag }) => _tag === 'Right').length).to.equal(1);
    expect((await remembered()).length).to.equal(1);
  });

  it('are asked for by name when they are missing, and told from others of the same name', async () => {
    await turnTo(second);
    const refused = async (...keys: UnitKeys) => refusalOf(adoptKeys(run(), keys));
    expect(await refused(first)).to.deep.equal({ ...right, missing: ['second'] });
    expect(await refused(aUnitKey('third'))).to.deep.equal({ ...right, missing: ['second', first.id] });
    expect(await refused({ ...aUnitKey('x'), id: 'second' }, first)).to.deep.equal({
      ...right,
      different: ['second'],
    });
    const elsewhere = [aUnitKey('second', 'other'), aUnitKey(first.id, 'other')] as const;
    expect(await refused(...elsewhere)).to.deep.equal({ ...right, otherFingerprintKey: true });
    await answerOf(adoptKeys(run(), [aUnitKey('third'), first, second]));
  });

  it('seal all stock with the newest, whatever a process has first', async () => {
    await stockUp(store, netflix, 1);
    await turnTo(second);
    const both = postgresStore(store.database, ringWith(first, second));
    await answerOf(both.stock.add(netflix, units(netflix, 3)));
    expect(await store.sql('select key_id as key from units order by id')).to.deep.equal([
      { key: first.id },
      { key: 'second' },
      { key: 'second' },
    ]);
  });

  it('are looked for again by a process that began before the newest was made', async () => {
    await turnTo(second);
    let lookedAgain = 0;
    const keys = keyRing([first], () => {
      lookedAgain += 1;
      return Promise.resolve([second, first]);
    });
    const late = postgresStore(store.database, keys);
    await stockUp({ ...store, ...late }, netflix, 2);
    const order = await goodsSold();
    const fresh = keyRing([first], () => Promise.resolve([second, first]));
    const goods = await answerOf(postgresStore(store.database, fresh).orders.goods(order));
    expect(goods.map(({ content }) => content)).to.deep.equal([...units(netflix, 2)]);
    expect(lookedAgain).to.equal(1);
  });

  it('let nothing in and nothing out when they are not at hand, and say which is missing', async () => {
    await stockUp(store, netflix, 2);
    const order = await goodsSold();
    const without = postgresStore(store.database, ringWith(second));
    for (const no of [
      await refusalOf(without.orders.goods(order)),
      await refusalOf(without.stock.add(netflix, ['new'])),
    ]) {
      expect(no.tag).to.equal('StoreFailure');
      expect('cause' in no ? String(no.cause) : '').to.contain(
        `the key ${first.id} of the goods is not at hand`,
      );
    }
    expect(await store.sql('select count(*)::integer as count from units')).to.deep.equal([{ count: 2 }]);
  });

  it('give out no unit that was put in the place of another product’s', async () => {
    await stockUp(store, netflix, 2);
    const order = await goodsSold();
    await store.sql('alter table units disable trigger user');
    await store.sql(
      `update units set sealed = set_byte(sealed, 28, get_byte(sealed, 28) # 1) where id = (select max(id) from units)`,
    );
    const no = await refusalOf(store.orders.goods(order));
    expect(String(no.cause)).to.match(/^Error: unit \d+ does not open with its key key-of-tests$/);
  });
});
