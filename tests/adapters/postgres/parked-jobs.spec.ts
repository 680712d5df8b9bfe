import { expect } from 'chai';
import { orderId } from '../../../domain/order/order.ts';
import { answerOf } from '../../support/either.ts';
import { parkedJobsContract } from '../../contracts/parked-jobs.contract.ts';
import { openPostgres, openStore } from './postgres-under-test.ts';

parkedJobsContract('in PostgreSQL', openPostgres);

const delivery = { tag: 'DeliverGoods', order: orderId('tg7001-0a1b2c3d') } as const;
const jobs = 'graphile_worker._private_jobs';

describe('Parked jobs', () => {
  it('are those whose tries are used up', async () => {
    const store = await openStore();
    await answerOf(store.followUps.add([delivery]));
    expect(await answerOf(store.parkedJobs.list(10))).to.deep.equal([]);
    await store.sql(`update ${jobs} set attempts = max_attempts, last_error = 'no answer'`);
    const parked = await answerOf(store.parkedJobs.list(10));
    expect(parked.map(({ task, order, error }) => [task, order, error])).to.deep.equal([
      ['deliver-goods', delivery.order, 'no answer'],
    ]);
    await store.close();
  });

  it('are not those that were replaced while a process that was then killed ran them', async () => {
    const store = await openStore();
    await answerOf(store.followUps.add([delivery]));
    await store.sql(`update ${jobs} set attempts = 1, locked_at = now(), locked_by = 'killed'`);
    await answerOf(store.followUps.add([delivery]));
    await store.sql("select graphile_worker.force_unlock_workers(array['killed'])");
    expect(
      await store.sql(`select key, attempts = max_attempts as spent from ${jobs} order by id`),
    ).to.deep.equal([
      { key: null, spent: true },
      { key: `deliver:${delivery.order}`, spent: false },
    ]);
    expect(await answerOf(store.parkedJobs.list(10))).to.deep.equal([]);
    await store.close();
  });

  it('run again with all their tries when an owner says so, once (row 26)', async () => {
    const store = await openStore();
    await answerOf(store.followUps.add([delivery]));
    await store.sql(`update ${jobs} set attempts = max_attempts`);
    const [parked] = await answerOf(store.parkedJobs.list(10));
    const id = parked?.id ?? '';
    expect(await answerOf(store.parkedJobs.retry(id, []))).to.equal(true);
    expect(await store.pendingFollowUps()).to.deep.equal([delivery]);
    expect(await store.sql(`select attempts from ${jobs}`)).to.deep.equal([{ attempts: 0 }]);
    expect(await answerOf(store.parkedJobs.retry(id, []))).to.equal(false);
    expect(await answerOf(store.parkedJobs.retry('1; drop table orders', []))).to.equal(false);
    await store.close();
  });
});
