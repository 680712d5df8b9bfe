import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { orderArchiveContract } from '../../contracts/order-archive.contract.ts';
import { balanceOf } from '../../support/fixture/money.ts';
import { givenBack } from '../../support/builders/decisions.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { deliveredTo } from '../../contracts/warranties.contract.ts';
import { rotatingAlone } from '../../../adapters/postgres/stock/rotation.ts';
import { after, hours } from '../../../domain/instant.ts';
import { noon } from '../../support/builders/moments.ts';
import { answerOf } from '../../support/either.ts';
import { openPostgres, openStore, type OpenedStore } from './postgres-under-test.ts';
import { refusalBy } from './refusal-by.ts';

orderArchiveContract('in PostgreSQL', openPostgres);

describe('The archive of orders in PostgreSQL', () => {
  let store: OpenedStore;

  beforeEach(async () => {
    store = await openStore();
  });

  afterEach(() => store.close());

  const everything = {
    placedFrom: after(noon, -1),
    finishedBefore: after(noon, hours(24 * 366)),
    most: 100,
  };

  const bought = async (count: number) => {
    await stockUp(store, netflix, count);
    const buyer = await greeted(store);
    const orders = [];
    for (let n = 1; n <= count; n += 1) orders.push(await deliveredTo(store, buyer, 1, n));
    return { buyer, orders };
  };

  const countOf = async (table: string): Promise<number> =>
    Number((await store.sql(`select count(*) from ${table}`))[0]?.['count']);

  it('has an order and all that is its own in the partition of its month, and nowhere else', async () => {
    await bought(1);
    await answerOf(store.orderArchive.move(everything));
    for (const table of ['orders', 'order_lines', 'payment_attempts', 'order_events']) {
      expect(await countOf(table), table).to.equal(0);
      expect(await countOf(`archived_${table}_2026_11`), table).to.equal(await countOf(`all_${table}`));
    }
    expect(await countOf('all_orders')).to.equal(1);
    expect(await countOf('units')).to.equal(1);
  });

  it('moves orders while the goods are sealed with another key, and waits for nobody', async () => {
    await bought(1);
    const moved = await rotatingAlone(store.database.pool, () =>
      answerOf(store.orderArchive.move(everything)),
    );
    expect(moved?.moved).to.equal(1);
  });

  it('undoes a step that is broken off, and takes it again', async () => {
    await bought(2);
    const client = await store.database.pool.connect();
    await client.query('begin');
    await client.query(`select archive_orders('-infinity', 'infinity', 100)`);
    client.release(true);
    expect(await countOf('orders')).to.equal(2);
    expect(await countOf('all_orders')).to.equal(2);
    expect((await answerOf(store.orderArchive.move(everything))).moved).to.equal(2);
  });

  it('moves each order once, and loses no refund, while both happen at the same time', async () => {
    const { buyer, orders } = await bought(12);
    const small = { ...everything, most: 3 };
    const [moved, given] = await Promise.all([
      Promise.all(Array.from({ length: 8 }, () => store.orderArchive.move(small)())),
      Promise.all(
        orders.map(({ order, version }) =>
          store.orders.commit(givenBack(order, { tag: 'Balance' }), version)(),
        ),
      ),
    ]);
    expect(moved.every(E.isRight)).to.equal(true);
    // One that is moved at the very moment is told to be stale, as after any other change.
    const done = given.filter(E.isRight).length;
    expect(given.filter(E.isLeft).every(({ left }) => left.tag === 'Stale')).to.equal(true);
    expect(await countOf('all_orders')).to.equal(12);
    expect(await countOf('archived_order_months')).to.equal(await countOf('archived_orders'));
    expect(await balanceOf(store, buyer)).to.equal(done * (orders[0]?.order.total ?? 0));
    expect(await answerOf(store.books.violations())).to.deep.equal([]);
  });

  const refusals: Record<string, readonly [text: string, guard: string]> = {
    'changes nothing that is archived': [`update archived_orders set total = 1`, 'archived_orders_stay'],
    'deletes nothing that is archived': [
      'delete from archived_payment_attempts',
      'archived_payment_attempts_leave_for_orders',
    ],
    'books no entry for an order that is not there': [
      `insert into ledger_entries (key, buyer_id, kind, amount, order_id, booked_at)
       values ('k', 1, 'PaidLate', 1, 'nowhere', now())`,
      'ledger_entries_order_id_foreign',
    ],
    'gives no unit to a line that is not there': [
      `update units set state = 'Reserved', order_id = 'nowhere', line_number = 1 where state = 'Available'`,
      'units_of_line_moved',
    ],
  };

  for (const [title, [text, guard]] of Object.entries(refusals))
    it(title, async () => {
      await bought(1);
      await stockUp(store, netflix, ['one more']);
      await answerOf(store.orderArchive.move(everything));
      expect(await refusalBy(store.sql(text))).to.equal(guard);
    });

  it('has the columns of the shop’s own tables, of the same types', async () => {
    const columns = (prefix: string) =>
      store.sql(
        `select substr(c.relname, length($1) + 1) as table, attname, format_type(atttypid, atttypmod) as type, attcollation
         from pg_attribute a join pg_class c on c.oid = a.attrelid
         where c.relname in (select $1 || unnest('{orders,order_lines,payment_attempts,order_events,bills}'::text[]))
           and attnum > 0 and not attisdropped and attname <> 'month'
         order by 1, 2`,
        [prefix],
      );
    const own = await columns('');
    expect(own).not.to.deep.equal([]);
    expect(await columns('archived_')).to.deep.equal(own);
    expect(await columns('all_')).to.deep.equal(own);
  });

  it('is held up by no other table than those whose orders stay', async () => {
    const keys = await store.sql(
      `select distinct conrelid::regclass::text as table from pg_constraint
       where contype = 'f' and confrelid::regclass::text in ('orders', 'order_lines', 'payment_attempts') order by 1`,
    );
    expect(keys.map(({ table }) => table)).to.deep.equal([
      'bills',
      'open_cases',
      'order_events',
      'order_lines',
      'payment_attempts',
      'warranty_claims',
    ]);
  });

  it('follows a later change of these tables', async () => {
    await bought(1);
    await answerOf(store.orderArchive.move(everything));
    const client = await store.database.pool.connect();
    try {
      await client.query('begin');
      await client.query('alter table orders add column colour text');
      await client.query('create index orders_by_colour on orders (colour)');
      await client.query('select follow_archive()');
      const seen = await client.query('select colour from all_orders');
      expect(seen.rows).to.deep.equal([{ colour: null }]);
      const found = await client.query(`select unarchive_order(order_id) as back from archived_order_months`);
      expect(found.rows).to.deep.equal([{ back: true }]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
