import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { stockContract } from '../../contracts/stock.contract.ts';
import { netflix, units } from '../../support/builders/products.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { stockUp } from '../../support/fixture/shop.ts';
import { aUnitKey, ringWith } from '../../support/unit-keys.ts';
import type { Run } from '../../../adapters/postgres/kit/run.ts';
import { gatherUnits } from '../../../adapters/postgres/stock/stock-import.ts';
import { fingerprintOf, open } from '../../../adapters/postgres/stock/sealing.ts';
import { openPostgres, openStore, type OpenedStore } from './postgres-under-test.ts';

stockContract('in PostgreSQL', openPostgres);

/** As they lie there, opened with the key of the tests, by the place that they are sold in. */
const opened = async ({ sql }: OpenedStore): Promise<readonly unknown[]> => {
  const rows = await sql('select sealed, content_hash as hash from units order by place');
  return rows.map(({ sealed, hash }) => {
    const content = O.toNullable(open(aUnitKey(), netflix, sealed as Buffer)) ?? '';
    return fingerprintOf(aUnitKey(), netflix, content).equals(hash as Buffer) ? content : 'of another';
  });
};

describe('Units gathered in PostgreSQL', () => {
  let store: OpenedStore;

  beforeEach(async () => {
    store = await openStore(2);
    await stockUp(store, netflix, 0);
  });

  afterEach(() => store.close());

  it('travel fewer at once where they are long', async () => {
    const given = Array.from({ length: 150 }, (_, at) => String(at).padEnd(4_000, 'é'));
    const told: number[] = [];
    const watch = { gathered: (count: number) => told.push(count), isGivenUp: () => false };
    const gathered = await answerOf(store.stock.gather(netflix, given, watch));
    expect(told).to.deep.equal([66, 132, 150]);
    expect(gathered.fresh).to.equal(150);
  });

  it('are sealed chunk by chunk, and each is what it was, in its place', async () => {
    const given = Array.from({ length: 4_500 }, (_, at) => `${String(at)}${'x'.repeat(at % 90)}`);
    await answerOf(store.stock.add(netflix, given));
    expect(await opened(store)).to.deep.equal(given);
  });

  it('leave nothing behind where they are given up, however long a chunk is under way', async () => {
    const chunks: Promise<unknown>[] = [];
    const late: Run = (statement, values) => async () => {
      if (statement.name !== 'stock.gather') return store.database.run(statement, values)();
      const chunk = sleep(50).then(store.database.run(statement, values));
      chunks.push(chunk);
      return chunk;
    };
    let told = 0;
    const watch = { gathered: () => (told += 1), isGivenUp: () => told >= 2 };
    await refusalOf(gatherUnits(late, ringWith(aUnitKey()))(netflix, units(netflix, 9_000), watch));
    await Promise.all(chunks);
    expect(await store.sql('select import_id from incoming_units')).to.deep.equal([]);
  });
});
