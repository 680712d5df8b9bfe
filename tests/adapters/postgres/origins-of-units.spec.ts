import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import type pg from 'pg';
import { netflix } from '../../support/builders/products.ts';
import { stockUp } from '../../support/fixture/shop.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';
import { refusalBy } from './refusal-by.ts';

const batch = `insert into stock_batches (variant_code) values ('NETFLIX-1M') returning id`;
const noBatch = (id: string): string => `delete from stock_batches where id = ${id}`;
const unitOf = (id: string): string =>
  `insert into units (variant_code, sealed, key_id, content_hash, state, batch_id)
   select 'NETFLIX-1M', '\\x01', id, '\\x02', 'Available', ${id} from unit_keys`;

const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

describe('What units come from, in PostgreSQL', () => {
  let store: OpenedStore;
  let one: pg.PoolClient;
  let other: pg.PoolClient;
  let id: string;

  beforeEach(async () => {
    store = await openStore(4);
    await stockUp(store, netflix, 0);
    [one, other] = [await store.database.pool.connect(), await store.database.pool.connect()];
    id = String((await store.sql(batch))[0]?.['id']);
  });

  afterEach(async () => {
    one.release();
    other.release();
    await store.close();
  });

  /** What the second says once the first, whose transaction it waits for, has committed. */
  const overtaken = async (first: string, second: string): Promise<unknown> => {
    await one.query('begin');
    await one.query(first);
    const asked = refusalBy(other.query(second));
    while ((await store.sql(waiting)).length === 0) await sleep(5);
    await one.query('commit');
    return asked;
  };

  it('is not deleted by whoever came before the units did', async () => {
    expect(await overtaken(unitOf(id), noBatch(id))).to.equal('units_batch_known');
    expect(await store.sql('select batch_id from units')).to.deep.equal([{ batch_id: id }]);
  });

  it('is gone for units that come while it is deleted', async () => {
    expect(await overtaken(noBatch(id), unitOf(id))).to.equal('units_batch_known');
    expect(await store.sql('select from units')).to.deep.equal([]);
  });

  it('may go with the last of its units', async () => {
    await store.sql(unitOf(id));
    expect(await overtaken('delete from units', noBatch(id))).to.equal('was let through');
    expect(await store.sql('select from stock_batches')).to.deep.equal([]);
  });
});
