import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as t from 'io-ts';
import pg from 'pg';
import { openDatabase, type Database } from '../../adapters/postgres/kit/database.ts';
import { migrate } from '../../adapters/postgres/kit/migrate.ts';
import { mostLag, type ReplicaState } from '../../adapters/postgres/kit/replica.ts';
import { reading } from '../../adapters/postgres/kit/statement.ts';
import { adoptKeys } from '../../adapters/postgres/stock/unit-keys.ts';
import { postgresStores } from '../../adapters/postgres/stores.ts';
import { aDeposit, everyOrder } from '../support/builders/orders.ts';
import { decision } from '../../domain/order/decision.ts';
import { orderId } from '../../domain/order/order.ts';
import { checkDatabase } from '../../infrastructure/doctor/check-database.ts';
import { secret } from '../../infrastructure/configuration/secret.ts';
import { silentLog } from '../support/fakes/silent.ts';
import { answerOf } from '../support/either.ts';
import { aUnitKey, ringWith } from '../support/unit-keys.ts';
import { startPair, type Pair } from './servers.ts';

const isStandby = reading(
  'test.standby',
  'select pg_is_in_recovery() as standby',
  t.type({ standby: t.boolean }),
);

describe('A shop with a streaming replica', function () {
  let pair: Pair;
  let database: Database;
  let standby: pg.Client;

  const onStandby = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: pair.standby.url });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };

  before(async () => {
    pair = await startPair();
    await answerOf(migrate(pair.primary.url));
    database = openDatabase({
      url: pair.primary.url,
      poolSize: 4,
      log: silentLog,
      replica: { url: pair.standby.url, via: 'TransactionPooler' },
    });
    await answerOf(adoptKeys(database.run, [aUnitKey()]));
    standby = await onStandby();
  });

  after(async () => {
    await standby?.end().catch(() => undefined);
    await database?.close();
    await pair?.stop();
  });

  const becomes = async (tag: ReplicaState['tag'], within = 30_000): Promise<void> => {
    for (const until = Date.now() + within; database.replica?.state().tag !== tag; await sleep(50))
      if (Date.now() > until) throw new Error(`it is ${String(database.replica?.state().tag)}, not ${tag}`);
  };
  /** The pause is asked for, and taken only before the next change of the log. */
  const standsStill = async (): Promise<void> => {
    await standby.query('select pg_wal_replay_pause()');
    const isPaused = `select pg_get_wal_replay_pause_state() = 'paused' as paused`;
    while ((await standby.query<{ paused: boolean }>(isPaused)).rows[0]?.paused !== true) await sleep(20);
  };
  const readFromStandby = async () => (await answerOf(database.read(isStandby)))[0]?.standby;
  const stores = () => postgresStores(database, ringWith(aUnitKey()));
  let openDeposits = 0;
  const opened = async (name: string) => {
    const order = aDeposit({ id: orderId(name) });
    await answerOf(stores().orders.open(decision(order), openDeposits));
    openDeposits += 1;
    return order.id;
  };
  const found = async () =>
    (await answerOf(stores().orderQueries.search(everyOrder, null, 10))).map(({ order }) => order.id);

  it('reads what may be old from it, and everything else from the primary', async () => {
    await becomes('Fresh');
    expect(await readFromStandby()).to.equal(true);
    expect((await answerOf(database.run(isStandby)))[0]?.standby).to.equal(false);
  });

  it('shows on screens what has come over, decides by what was committed, and leaves a replica that falls behind', async () => {
    await becomes('Fresh');
    await standsStill();
    const id = await opened('made while the replica stands still');
    expect(await found()).not.to.include(id);
    expect(O.isSome(await answerOf(stores().orders.find(id)))).to.equal(true);
    await becomes('Lagging', mostLag + 20_000);
    expect(await readFromStandby()).to.equal(false);
    expect(await found()).to.include(id);
    await standby.query('select pg_wal_replay_resume()');
    await becomes('Fresh');
    expect(await readFromStandby()).to.equal(true);
    expect(await found()).to.include(id);
  });

  it('goes on reading while the replica dies, and returns to it', async () => {
    await becomes('Fresh');
    const id = await opened('made before the replica died');
    const reading = Array.from({ length: 20 }, async (_, n) => {
      await sleep(n * 20);
      return found();
    });
    await sleep(100);
    await pair.standby.kill();
    const seen = await Promise.all(reading);
    expect(seen).to.have.length(20);
    await becomes('Gone');
    expect(await found()).to.include(id);
    await pair.standby.start();
    await becomes('Fresh');
    expect(await readFromStandby()).to.equal(true);
  });

  const diagnosed = async (replica: string) => {
    const findings = await checkDatabase(
      {
        database: {
          url: O.some(secret(pair.primary.url)),
          directUrl: O.none,
          replicaUrl: O.some(secret(replica)),
        },
        dataDir: '/nowhere',
        goodsKeys: O.none,
        logDir: '/nowhere',
        logLevel: 'INFO',
      },
      silentLog,
    );
    return findings.filter(({ about }) => about === 'Replica').map(({ health }) => health);
  };

  it('is told by the doctor whether the replica is one', async () => {
    expect(await diagnosed(pair.standby.url)).to.deep.equal(['Good']);
    expect(await diagnosed(pair.primary.url)).to.deep.equal(['Warning']);
    expect(await diagnosed('postgres://shop@127.0.0.1:1/postgres')).to.deep.equal(['Warning']);
  });
});
