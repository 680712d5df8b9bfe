import { expect } from 'chai';
import { migrate } from '../../../adapters/postgres/kit/migrate.ts';
import { followUpNames } from '../../../domain/follow-ups/follow-up-key.ts';
import { anOrder } from '../../support/builders/orders.ts';
import { answerOf } from '../../support/either.ts';
import { openLastingStore, type OpenedStore } from './postgres-under-test.ts';

describe('The numbers of the job engine', function () {
  this.timeout(60_000);
  let store: OpenedStore;

  beforeEach(async () => {
    store = await openLastingStore();
  });

  afterEach(() => store.close());

  const tasks = `pg_get_serial_sequence('graphile_worker._private_tasks', 'id')`;
  const last = 2_147_483_647;

  it('begin anew after 2.1 billion jobs, and the shop goes on', async () => {
    await store.sql(`select setval(${tasks}, ${String(last)})`);
    const order = anOrder();
    await answerOf(store.followUps.add([{ tag: 'DeliverGoods', order: order.id }]));
    await answerOf(store.followUps.add([{ tag: 'ExpireOrder', order: order.id, at: order.expiresAt }]));
    expect(await store.pendingFollowUps()).to.have.lengthOf(2);
  });

  it('run out nowhere else: whatever draws an integer begins anew', async () => {
    const ending = await store.sql(
      `select schemaname, sequencename from pg_sequences where data_type <> 'bigint'::regtype and not cycle
       order by sequencename collate "C"`,
    );
    // People draw these, by the category and by the release, and no order does.
    expect(ending.map(({ sequencename }) => sequencename)).to.deep.equal([
      'categories_id_seq',
      'knex_migrations_id_seq',
      'knex_migrations_lock_index_seq',
    ]);
  });

  it('are given to each task of the shop before its first job, also where the next number is taken', async () => {
    const taken = await store.sql(`select min(id)::integer as id from graphile_worker._private_tasks`);
    await store.sql(`delete from graphile_worker._private_tasks where identifier = $1`, [
      followUpNames.ExpireOrder,
    ]);
    const [{ id } = { id: 1 }] = taken;
    await store.sql(`select setval(${tasks}, $1::bigint, false)`, [id]);
    await answerOf(migrate(store.url));
    const known = await store.sql('select identifier from graphile_worker._private_tasks');
    expect(known.map(({ identifier }) => identifier)).to.include.members(Object.values(followUpNames));
  });
});
