import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { openDatabase } from '../../../adapters/postgres/kit/database.ts';
import { reading } from '../../../adapters/postgres/kit/statement.ts';
import type { LogFields } from '../../../application/ports/log.ts';
import { aProductRow, netflix } from '../../support/builders/products.ts';
import { greeted, placed, stockUp } from '../../support/fixture/shop.ts';
import { orderFor } from '../../support/builders/orders.ts';
import { payment } from '../../support/builders/decisions.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';
import { silentLog } from '../../support/fakes/silent.ts';

const one = reading('test.one', 'select 1 as one', t.strict({ one: t.number }));

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await sleep(5);
};

describe('The database', function () {
  this.timeout(60_000);
  let store: OpenedStore;

  beforeEach(async () => {
    store = await openStore(4);
  });

  afterEach(() => store.close());

  // The server says it, once, of its own accord: of a true deadlock it chooses the one to undo by the clock.
  it('commits all the same when a deadlock undid the statement once', async () => {
    await stockUp(store, netflix, 1);
    const { order, version } = await placed(store, orderFor(await greeted(store)));
    await store.sql(`
      create sequence tries;
      create function undone_once() returns trigger language plpgsql as $$
      begin
        if nextval('tries') = 1 then raise 'undone' using errcode = 'deadlock_detected'; end if;
        return null;
      end $$;
      create trigger undone_once before update on units execute function undone_once()`);
    const committed = await store.orders.commit(payment(order), version)();
    const tries = await store.sql('select last_value::int from tries');
    await store.sql('drop function undone_once cascade; drop sequence tries');
    expect(committed).to.deep.equal(E.right(version + 1));
    expect(tries).to.deep.equal([{ last_value: 2 }]);
  });

  it('goes on with new connections when the server has ended all of them', async () => {
    const said: (readonly [string, LogFields | undefined])[] = [];
    const warn = (message: string, fields?: LogFields) => void said.push([message, fields]);
    const database = openDatabase({ url: store.url, poolSize: 3, log: { ...silentLog, warn } });
    await Promise.all([1, 2, 3].map(() => answerOf(database.run(one))));
    await store.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    // One at a time: a connection in use fails its statement, only an idle one is news.
    expect(await answerOf(database.run(one))).to.deep.equal([{ one: 1 }]);
    await until(() => Promise.resolve(said.length > 0));
    expect(said[0]?.[0]).to.equal('A database connection broke while idle');
    await database.close();
  });

  it('fails by name where nobody listens, without a word of the address', async () => {
    const url = 'postgres://shop:s3cret@127.0.0.1:9/none';
    const database = openDatabase({ url, poolSize: 1, log: silentLog });
    const failure = await refusalOf(database.run(one));
    expect([failure.tag, failure.operation]).to.deep.equal(['StoreFailure', 'test.one']);
    expect(failure.cause).to.include({ code: 'ECONNREFUSED' });
    expect(JSON.stringify(failure.cause) + String(failure.cause)).not.to.include('s3cret');
    await database.close();
  });

  it('fails on a row that is not as expected, without its values', async () => {
    const odd = reading('test.odd', `select 'goods' as one`, t.strict({ one: t.number }));
    const { operation, cause } = await refusalOf(store.database.run(odd));
    expect([operation, String(cause)]).to.deep.equal([
      'test.odd',
      'Error: unexpected row: one is not number',
    ]);
  });

  it('keeps values out of a failure that is about them', async () => {
    const no = await refusalOf(store.products.import([aProductRow({ name: 'secret\u0000name' })]));
    const cause = no.tag === 'StoreFailure' ? no.cause : expect.fail('it was refused for another reason');
    expect(JSON.stringify([cause, String(cause)])).not.to.include('secret');
  });

  it('gives a connection back after a failure', async () => {
    const wrong = reading('test.wrong', 'select 1 / 0 as one', t.strict({ one: t.number }));
    for (let n = 0; n < 8; n += 1) await refusalOf(store.database.run(wrong));
    expect(await answerOf(store.database.run(one))).to.deep.equal([{ one: 1 }]);
  });
});
