import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import type { Run } from '../../../adapters/postgres/kit/run.ts';
import { postgresFollowUps } from '../../../adapters/postgres/jobs/follow-ups.ts';
import { orderId } from '../../../domain/order/order.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { answerOf, outcomesOf } from '../../support/either.ts';
import { minutesPastNoon } from '../../support/builders/moments.ts';
import { followUpsContract } from '../../contracts/follow-ups.contract.ts';
import { openPostgres, openStore } from './postgres-under-test.ts';

followUpsContract('in PostgreSQL', openPostgres);

describe('Follow-ups as jobs', () => {
  const order = orderId('tg7001-0a1b2c3d');
  const check = (minute: number) => ({
    tag: 'CheckPayment' as const,
    order,
    reference: paymentReference(order),
    at: minutesPastNoon(minute),
  });

  it('keep the last of two that are added together for the same thing', async () => {
    const store = await openPostgres();
    await answerOf(store.followUps.add([check(1), check(2)]));
    expect(await store.pendingFollowUps()).to.deep.equal([check(2)]);
    await store.close();
  });

  it('of calls at the same time are added by one statement, and those of a call alone by its own', async () => {
    const store = await openStore();
    const asked: string[] = [];
    const run: Run = (statement, values) => {
      asked.push(statement.name);
      return store.database.run(statement, values);
    };
    const followUps = postgresFollowUps(run);
    const added = await outcomesOf(Array.from({ length: 20 }, (_, n) => followUps.add([check(n)])));
    expect(added.every(E.isRight)).to.equal(true);
    await answerOf(followUps.add([{ tag: 'DeliverGoods', order }]));
    expect(asked).to.deep.equal(['follow-ups.add-many', 'follow-ups.add']);
    expect(await store.pendingFollowUps()).to.have.deep.members([check(19), { tag: 'DeliverGoods', order }]);
    await store.close();
  });

  it('bear name, key, moment, priority and tries for the job engine', async () => {
    const store = await openStore();
    await answerOf(store.followUps.add([check(1), { tag: 'DeliverGoods', order }]));
    const rows = await store.sql(
      `select task_identifier, key, priority, max_attempts, run_at = $1 as "asTold", run_at <= now() as "atOnce"
       from graphile_worker.jobs order by key`,
      [new Date(minutesPastNoon(1))],
    );
    expect(rows.map(({ atOnce: _, ...row }) => row)).to.deep.equal([
      {
        task_identifier: 'check-payment',
        key: `check:${order}`,
        priority: 2,
        max_attempts: 10,
        asTold: true,
      },
      {
        task_identifier: 'deliver-goods',
        key: `deliver:${order}`,
        priority: 0,
        max_attempts: 12,
        asTold: false,
      },
    ]);
    expect(rows[1]?.['atOnce']).to.equal(true);
    await store.close();
  });
});
