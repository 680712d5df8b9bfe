import { expect } from 'chai';
import { stockContract } from '../../contracts/stock.contract.ts';
import { netflix } from '../../support/builders/products.ts';
import { answerOf } from '../../support/either.ts';
import { stockUp } from '../../support/fixture/shop.ts';
import { openPostgres, openStore } from './postgres-under-test.ts';

stockContract('in PostgreSQL', openPostgres);

describe('Units gathered in PostgreSQL', () => {
  it('travel fewer at once where they are long', async () => {
    const store = await openStore(2);
    try {
      await stockUp(store, netflix, 0);
      const given = Array.from({ length: 150 }, (_, at) => String(at).padEnd(4_000, 'é'));
      const told: number[] = [];
      const watch = { gathered: (count: number) => told.push(count), isGivenUp: () => false };
      const gathered = await answerOf(store.stock.gather(netflix, given, watch));
      expect(told).to.deep.equal([66, 132, 150]);
      expect(gathered.fresh).to.equal(150);
    } finally {
      await store.close();
    }
  });
});
