import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type pg from 'pg';
import { decision } from '../../../domain/order/decision.ts';
import type { Buyer } from '../../../domain/people/buyer.ts';
import { claimed, deliveredTo, firstUnit } from '../../contracts/warranties.contract.ts';
import { noon } from '../../support/builders/moments.ts';
import { depositFor } from '../../support/builders/orders.ts';
import { netflix } from '../../support/builders/products.ts';
import { answerOf } from '../../support/either.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { closeAudited } from './audit.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';

const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

describe('What a buyer has so many of at most, in PostgreSQL', function () {
  this.timeout(30_000);
  let store: OpenedStore;
  let rival: pg.PoolClient;
  let buyer: Buyer;

  beforeEach(async () => {
    store = await openStore(6);
    rival = await store.database.pool.connect();
    await stockUp(store, netflix, 6);
    buyer = await greeted(store);
  });

  afterEach(async () => {
    rival.release();
    await closeAudited(store);
  });

  /** What comes of tasks, each of which is begun while the one before it waits for the rival, who commits at the end. */
  const beside = async (
    lock: string,
    ...tasks: readonly TaskEither<{ readonly tag: string }, unknown>[]
  ): Promise<readonly string[]> => {
    await rival.query(`begin; ${lock}`);
    let answers = 0;
    const tags: Promise<string>[] = [];
    for (const task of tasks) {
      const answered = task().then((outcome) => {
        answers += 1;
        return E.isRight(outcome) ? 'Done' : outcome.left.tag;
      });
      tags.push(answered);
      while (answers === 0 && (await store.sql(waiting)).length < tags.length) await sleep(5);
    }
    await rival.query('commit');
    return Promise.all(tags);
  };

  it('is counted after a deposit that is opened just now (row 18)', async () => {
    const rivalOpens = `
      select unpaid_in_turn(${String(buyer.id)});
      insert into orders (id, buyer_id, version, state, subtotal, discount, total, placed_at, pay_before)
      values ('tg1-00000001', ${String(buyer.id)}, 1, 'AwaitingPayment', 1, 0, 1, now(), now())`;
    const open = store.orders.open(decision(depositFor(buyer, 2)), 0);
    expect(await beside(rivalOpens, open)).to.deep.equal(['Stale']);
    expect(await answerOf(store.orders.unpaidOf(buyer.id))).to.have.lengthOf(1);
  });

  it('is counted after a unit of another order that is replaced just now (row 35)', async () => {
    await answerOf(store.warranties.setTerms(netflix, { days: 30, policy: 'Replace' }, []));
    const claim = async (n: number) => {
      const { order, version } = await deliveredTo(store, buyer, 1, n);
      const commit = store.warranties.commit(claimed(order, await firstUnit(store, order)), version);
      return { id: order.id, commit };
    };
    const [first, second] = [await claim(1), await claim(2)];
    const lock = `select from orders where id = '${first.id}' for update`;
    expect(await beside(lock, first.commit, second.commit)).to.deep.equal(['Done', 'Stale']);
    expect(await answerOf(store.warranties.replacedSince(buyer.id, noon))).to.equal(1);
  });
});
