import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import {
  openEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../adapters/embedded-postgres/embedded-postgres.ts';
import { readPostmaster } from '../../../adapters/embedded-postgres/postmaster.ts';
import { openDatabase, type Database } from '../../../adapters/postgres/kit/database.ts';
import { migrate } from '../../../adapters/postgres/kit/migrate.ts';
import { adoptKeys } from '../../../adapters/postgres/stock/unit-keys.ts';
import { postgresStore } from './postgres-store.ts';
import type { Version } from '../../../application/ports/versioned.ts';
import type { AwaitingPayment } from '../../../domain/order/order.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { orderFor } from '../../support/builders/orders.ts';
import { payment, placementOf } from '../../support/builders/decisions.ts';
import { type StoreUnderTest } from '../../contracts/store-under-test.ts';
import { answerOf } from '../../support/either.ts';
import { audit } from './audit.ts';
import { aUnitKey } from '../../support/unit-keys.ts';
import { silentLog } from '../../support/fakes/silent.ts';

type Known = { readonly order: AwaitingPayment; readonly version: Version };

describe('The PostgreSQL store, when its server dies', function () {
  this.timeout(120_000);
  let folder: string;
  let server: EmbeddedPostgres;
  let database: Database;
  let store: StoreUnderTest;

  before(async () => {
    // On a disk: in memory the server is back before anybody has missed it.
    folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-loss-'));
    server = await openEmbeddedPostgres({ dataDir: folder, role: 'shop', log: silentLog });
    await answerOf(migrate(server.url));
    database = openDatabase({ url: server.url, poolSize: 8, log: silentLog });
    await answerOf(adoptKeys(database.run, [aUnitKey()]));
    store = {
      ...postgresStore(database),
      pendingFollowUps: () => Promise.resolve([]),
      close: () => Promise.resolve(),
    };
  });

  after(async () => {
    await database.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  });

  const kill = (): void => {
    const pid = readPostmaster(join(folder, 'postgres', 'cluster'))?.pid;
    if (pid === undefined) throw new Error('no server to kill');
    process.kill(pid, 'SIGKILL');
  };

  const sql = async (text: string) => (await database.pool.query<Record<string, unknown>>(text)).rows;

  it('fails politely meanwhile, loses nothing it had promised, and goes on by itself (rows 24 and 30)', async () => {
    await stockUp(store, netflix, 3_000);
    const buyers = await Promise.all(Array.from({ length: 8 }, (_, n) => greeted(store, n + 1)));
    const promised: Known[] = [];
    const paid: string[] = [];
    const failures: string[] = [];
    let running = true;
    const trade = async (buyer: Awaited<ReturnType<typeof greeted>>) => {
      for (let n = 1; running && n < 10_000; n += 1) {
        const order = orderFor(buyer, n);
        const cart = await store.carts.find(buyer.id)();
        if (E.isLeft(cart)) failures.push(cart.left.tag);
        else if (cart.right._tag === 'Some')
          await store.carts.save(
            { ...cart.right.value.value, lines: [] },
            cart.right.value.version,
            order.placedAt,
          )();
        const version = await store.carts.save(
          {
            id: order.cart,
            buyer: buyer.id,
            lines: [{ product: netflix, quantity: 1, priceSeen: order.total }],
            counted: [],
          },
          null,
          order.placedAt,
        )();
        if (E.isLeft(version)) {
          failures.push(version.left.tag);
          await sleep(20);
          continue;
        }
        const placing = await store.orders.place(
          placementOf(order, [{ tag: 'ExpireOrder', order: order.id, at: order.expiresAt }]),
          version.right,
        )();
        if (E.isLeft(placing)) {
          failures.push(placing.left.tag);
          continue;
        }
        promised.push({ order, version: placing.right });
        const paying = await store.orders.commit(payment(order), placing.right)();
        if (E.isRight(paying)) paid.push(order.id);
        else failures.push(paying.left.tag);
      }
    };
    const trading = Promise.all(buyers.map(trade));
    while (paid.length < 40) await sleep(5);
    kill();
    while (failures.length < 3) await sleep(5);
    const before = paid.length;
    while (paid.length < before + 40) await sleep(5);
    running = false;
    await trading;
    expect(failures.filter((tag) => tag !== 'StoreFailure' && tag !== 'Stale')).to.deep.equal([]);
    const kept = new Map((await sql('select id, state from orders')).map(({ id, state }) => [id, state]));
    expect(promised.filter(({ order }) => !kept.has(order.id))).to.deep.equal([]);
    expect(paid.filter((id) => kept.get(id) !== 'Paid')).to.deep.equal([]);
    expect(await audit({ sql })).to.deep.equal([]);
    const jobs = await sql('select count(*)::integer as jobs from graphile_worker._private_jobs');
    expect(jobs).to.deep.equal([{ jobs: kept.size }]);
  });
});
