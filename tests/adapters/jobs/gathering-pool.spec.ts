import { expect } from 'chai';
import { gatheringPool } from '../../../adapters/jobs/gathering-pool.ts';
import type { Pool } from '../../../adapters/jobs/retrying-pool.ts';
import { orderId } from '../../../domain/order/order.ts';
import { openWorkerSuite } from './a-worker.ts';
import { recordedWork } from './work-recorder.ts';

type Question = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

const look = (worker = 'w', name = 'get_job/graphile_worker'): Question => ({
  name,
  text: 'with j as (\n  select id from jobs\n    limit 1\n    for update) update jobs returning *',
  values: [worker, [1, 2]],
});
const end = (id: string): Question => ({
  name: 'complete_job/graphile_worker',
  text: 'delete from jobs where id = $1',
  values: [id],
});

/** A pool that answers `answer`, and what it was asked by itself and by connections taken from it. */
const aPool = (answer: (asked: Question) => readonly unknown[]) => {
  const asked: Question[] = [];
  const byConnection: unknown[] = [];
  let taken = 0;
  const pool = {
    query: (question: Question) => {
      asked.push(question);
      return Promise.resolve().then(() => ({ rows: answer(question) }));
    },
    connect: () => {
      taken += 1;
      const query = (question: unknown) => {
        byConnection.push(question);
        return Promise.resolve({ rows: ['by a connection'] });
      };
      return Promise.resolve({ query, release: () => (taken -= 1) });
    },
  };
  // Only what the engine uses of a pool.
  return { pool: pool as unknown as Pool, asked, byConnection, taken: () => taken };
};

/** Asks as the engine does: with a connection for each question. */
const ask = async (pool: Pool, question: unknown): Promise<readonly unknown[]> => {
  const client = await pool.connect();
  try {
    return (await client.query<Record<string, unknown>>(question as { text: string })).rows;
  } finally {
    client.release();
  }
};

describe('The pool of the job engine', () => {
  it('strikes off what is ended and looks for the next in one statement, one job for each who looks', async () => {
    const { pool, asked, taken } = aPool(() => ['a', 'b']);
    const gathered = gatheringPool(pool);
    const answers = await Promise.all(
      [end('7'), look(), look(), end('8'), look()].map((question) => ask(gathered, question)),
    );
    expect(answers).to.deep.equal([[], ['a'], ['b'], [], []]);
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]?.values).to.deep.equal(['w', [1, 2], ['7', '8']]);
    expect(asked[0]?.text).to.match(/^with struck as \(delete .* = any\(\$3::bigint\[\]\)\), j as \(/);
    expect(asked[0]?.text).to.contain('limit 3\n');
    expect(taken()).to.equal(0);
  });

  it('is never too small for the slots that share it, and keeps its other settings', () => {
    const pool = { options: { max: 2, idleTimeoutMillis: 7 } } as unknown as Pool;
    expect(gatheringPool(pool).options).to.deep.equal({ max: Infinity, idleTimeoutMillis: 7 });
  });

  it('asks apart for those who pass other jobs over, and as it was asked for one alone', async () => {
    const { pool, asked } = aPool(() => []);
    const gathered = gatheringPool(pool);
    const flagged = look('w', 'get_jobF/graphile_worker');
    await Promise.all([ask(gathered, end('7')), ask(gathered, flagged), ask(gathered, look())]);
    await ask(gathered, look());
    await ask(gathered, end('8'));
    expect(asked.map(({ name }) => name)).to.deep.equal([
      'get_jobF/graphile_worker+1',
      'get_job/graphile_worker',
      'get_job/graphile_worker',
      'complete_job/graphile_worker',
    ]);
  });

  it('strikes off together what ends at the same time where nobody looks', async () => {
    const { pool, asked } = aPool(() => []);
    const gathered = gatheringPool(pool);
    await Promise.all([ask(gathered, end('7')), ask(gathered, end('8'))]);
    expect(asked.map(({ values }) => values)).to.deep.equal([[['7', '8']]]);
  });

  it('asks for each alone what could not be done together, so that one stops no other', async () => {
    const refused = Object.assign(new Error('no'), { severity: 'ERROR' });
    const { pool, asked } = aPool(({ name, values }) => {
      if (name.includes('+') || values[0] === '7') throw refused;
      return ['a'];
    });
    const gathered = gatheringPool(pool);
    const outcomes = await Promise.allSettled([ask(gathered, end('7')), ask(gathered, look())]);
    expect(outcomes).to.deep.equal([
      { status: 'rejected', reason: refused },
      { status: 'fulfilled', value: ['a'] },
    ]);
    expect(asked).to.have.lengthOf(3);
  });

  it('tells each that the connection was lost, and does not ask again by itself', async () => {
    const lost = new Error('Connection terminated unexpectedly');
    const { pool, asked } = aPool(() => {
      throw lost;
    });
    const gathered = gatheringPool(pool);
    const outcomes = await Promise.allSettled([ask(gathered, end('7')), ask(gathered, look())]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(asked).to.have.lengthOf(1);
  });

  it('takes a connection for all else, what is worded otherwise too, and keeps to it until it is given back', async () => {
    const { pool, asked, byConnection, taken } = aPool(() => []);
    const client = await gatheringPool(pool).connect();
    const other = { ...look(), text: 'select job()' };
    await client.query('begin');
    await client.query(other as { text: string });
    await client.query(look() as { text: string });
    expect([asked.length, byConnection.length, taken()]).to.deep.equal([0, 3, 1]);
    client.release();
    await new Promise(setImmediate);
    expect(taken()).to.equal(0);
  });

  it('knows the questions of the engine as it is installed', async function () {
    this.timeout(60_000);
    const suite = await openWorkerSuite();
    const names: unknown[] = [];
    const { query } = suite.database.pool;
    suite.database.pool.query = ((asked: unknown, ...rest: readonly unknown[]): unknown => {
      if (typeof asked === 'object' && asked !== null && 'name' in asked) names.push(asked.name);
      return Reflect.apply(query, suite.database.pool, [asked, ...rest]);
    }) as typeof query;
    const { work, calls } = recordedWork();
    await suite.add(
      ...Array.from({ length: 20 }, (_, n) => ({
        tag: 'DeliverGoods' as const,
        order: orderId(`tg7001-0000000${n.toString(32)}`),
      })),
    );
    await suite.start(work);
    await suite.idle();
    expect(calls).to.have.lengthOf(20);
    expect(names.filter((name) => /^complete_job\//.test(String(name)))).to.deep.equal([]);
    expect(names.filter((name) => /^get_jobF?\/graphile_worker\+\d$/.test(String(name)))).to.not.deep.equal(
      [],
    );
    await suite.close();
  });
});
