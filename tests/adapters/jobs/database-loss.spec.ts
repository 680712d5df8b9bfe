import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import pg from 'pg';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { orderId, type OrderId } from '../../../domain/order/order.ts';
import { aDeliveredOrder } from '../../support/builders/orders.ts';
import { openWorkerSuite, type WorkerSuite } from './a-worker.ts';
import { until } from './until.ts';
import { recordedWork } from './work-recorder.ts';

const orderOf = (n: number): OrderId => orderId(`tg7001-${String(n).padStart(8, '0')}`);
const delivery = (n: number): FollowUp => ({ tag: 'DeliverGoods', order: orderOf(n) });

describe('The worker, when its connections break (row 24)', function () {
  this.timeout(180_000);
  let suite: WorkerSuite;
  let admin: pg.Client;
  before(async () => {
    suite = await openWorkerSuite();
    admin = new pg.Client({ connectionString: suite.url });
    await admin.connect();
  });
  afterEach(() => suite.rest());
  after(async () => {
    await admin.end();
    await suite.close();
  });

  const breakAll = () =>
    admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid()`);

  /** Adds it however often the line breaks on the way. */
  const add = (n: number): Promise<void> =>
    until('it is added', async () => E.isRight(await suite.followUps.add([delivery(n)])()));

  const left = async (): Promise<number> => {
    const { rows } = await admin.query('select id from graphile_worker._private_jobs');
    return rows.length;
  };

  it('goes on by itself while it is at rest', async () => {
    const { work, calls } = recordedWork();
    await suite.start(work);
    await add(1);
    await until('the first delivery', () => calls.length === 1);
    await breakAll();
    await add(2);
    await until('the second delivery', () => calls.length === 2);
    expect(calls).to.deep.equal([
      ['deliverOrder', orderOf(1)],
      ['deliverOrder', orderOf(2)],
    ]);
  });

  it('goes on when they break before it could say that a job is done', async () => {
    let breaks = 1;
    const { work, calls } = recordedWork({
      deliverOrder: () => async () => {
        if (breaks > 0) {
          breaks -= 1;
          await breakAll();
        }
        return E.right(aDeliveredOrder());
      },
    });
    await suite.start(work);
    await add(1);
    await until('the first delivery', () => calls.length >= 1);
    await add(2);
    await until('the second delivery', () => calls.some(([, id]) => id === orderOf(2)));
    await until('nothing is left', async () => (await left()) === 0);
  });

  it('does everything in the end although they break again and again', async () => {
    const { work, calls } = recordedWork({
      deliverOrder: () => async () => {
        if (calls.length % 25 === 0) await breakAll();
        return E.right(aDeliveredOrder());
      },
    });
    await suite.start(work);
    for (let n = 0; n < 60; n += 1) await add(n);
    await until('nothing is left', async () => (await left()) === 0);
    expect(new Set(calls.map(([, id]) => id)).size).to.equal(60);
  });

  describe('and the engine gives up', () => {
    /** It gives up by itself when it is told that its tables were changed under it. */
    const giveUp = async (): Promise<void> => {
      await admin.query(`select pg_notify('worker:migrate', '{"migrationNumber": 99, "breaking": true}')`);
      await until('the engine gives up', () =>
        suite.seen().said('error').includes('job engine stopped, starting it again'),
      );
    };
    const listeners = async (): Promise<number> => {
      const { rows } = await admin.query(
        `select pid from pg_stat_activity where datname = current_database() and query like 'LISTEN%'`,
      );
      return rows.length;
    };
    const listening = () => until('the engine listens', async () => (await listeners()) === 1);
    // The engine marks the process as failed then; it is these tests that made it do so.
    afterEach(() => {
      process.exitCode = undefined;
    });

    it('starts it again', async () => {
      const { work, calls } = recordedWork();
      await suite.start(work);
      await listening();
      await giveUp();
      await add(1);
      await until('the delivery', () => calls.length === 1);
    });

    it('does not start it again when the shop stops meanwhile', async () => {
      const { work, calls } = recordedWork();
      const worker = await suite.start(work);
      await listening();
      await giveUp();
      await worker.stop();
      await add(1);
      await sleep(300);
      expect(calls).to.deep.equal([]);
      expect(await listeners()).to.equal(0);
    });
  });
});
