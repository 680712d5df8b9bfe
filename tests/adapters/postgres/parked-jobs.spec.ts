import { expect } from 'chai';
import { parkedJobs } from '../../../adapters/postgres/parked-jobs.ts';
import { orderId } from '../../../domain/order.ts';
import { answerOf } from '../../contracts/store-under-test.ts';
import { openStore } from './postgres-under-test.ts';

const delivery = { tag: 'DeliverGoods', order: orderId('tg7001-0a1b2c3d') } as const;
const jobs = 'graphile_worker._private_jobs';

describe('Parked jobs', () => {
  it('are those whose tries are used up', async () => {
    const store = await openStore();
    await answerOf(store.followUps.add([delivery]));
    expect(await answerOf(parkedJobs(store.database.run))).to.equal(0);
    await store.sql(`update ${jobs} set attempts = max_attempts`);
    expect(await answerOf(parkedJobs(store.database.run))).to.equal(1);
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
    expect(await answerOf(parkedJobs(store.database.run))).to.equal(0);
    await store.close();
  });
});
