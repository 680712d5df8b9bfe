import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { parseCrontab } from 'graphile-worker';
import pg from 'pg';
import { timetable } from '../../../adapters/jobs/tasks.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { orderId } from '../../../domain/order/order.ts';
import { aDeliveredOrder } from '../../support/builders/orders.ts';
import { openWorkerSuite, type WorkerSuite } from './a-worker.ts';
import { startChildWorker, type ChildWorker } from './child-worker.ts';
import { until } from './until.ts';
import { recordedWork } from './work-recorder.ts';

const order = orderId('tg7001-0a1b2c3d');
const deliver: FollowUp = { tag: 'DeliverGoods', order };

describe('The roll of workers', function () {
  this.timeout(180_000);
  let suite: WorkerSuite;
  let children: ChildWorker[];
  before(async () => {
    suite = await openWorkerSuite();
  });
  beforeEach(() => {
    children = [];
  });
  afterEach(async () => {
    for (const child of children) await child.kill();
    await suite.rest();
    await suite.sql('delete from job_processes');
    await suite.sql('delete from job_deaths');
  });
  after(() => suite.close());

  const child = async (manner: 'run' | 'hang'): Promise<ChildWorker> => {
    const started = startChildWorker(suite.url, manner);
    children.push(started);
    await started.ready();
    return started;
  };

  /** As if every job under way had begun an hour ago. */
  const anHourPasses = () =>
    suite.sql(`update graphile_worker._private_jobs set locked_at = locked_at - interval '1 hour'
              where locked_at is not null`);

  it('has the job of a killed process run by another that is at work already (rows 12 and 30)', async () => {
    const doomed = await child('hang');
    await suite.add(deliver);
    await until('the doomed process has the job', () => doomed.runs().length === 1);
    const { work, calls } = recordedWork();
    await suite.start(work);
    await doomed.kill();
    await until('the other process delivers', () => calls.length === 1);
    await suite.idle();
    expect(calls).to.deep.equal([['deliverOrder', order]]);
    expect(await suite.jobs()).to.deep.equal([]);
    expect(await suite.sql('select pid from job_processes')).to.deep.equal([{ pid: process.pid }]);
  });

  it('has it run at once by one that starts afterwards', async () => {
    const doomed = await child('hang');
    await suite.add(deliver);
    await until('the doomed process has the job', () => doomed.runs().length === 1);
    await doomed.kill();
    const { work, calls } = recordedWork();
    await suite.start(work);
    await until('it delivers', () => calls.length === 1);
  });

  /** As if the process that has the job had died. */
  const dies = async () => {
    await suite.sql(`update graphile_worker._private_jobs
                    set attempts = attempts + 1, locked_by = 'somebody', locked_at = now()`);
    await anHourPasses();
  };

  it('counts no death as one of the tries, and has nobody wait the longer for one', async () => {
    await suite.add(deliver);
    await suite.sql('update graphile_worker._private_jobs set attempts = 5');
    await dies();
    const { work, calls } = recordedWork({
      deliverOrder: () => TE.left({ tag: 'OrderNotFound' }),
    });
    await suite.start(work);
    await until('it fails to deliver', () => calls.length === 1);
    await suite.idle();
    const [job] = await suite.jobs();
    expect(job).to.include({ attempts: 6, max_attempts: 12, later: true });
  });

  it('has a job wait that had a process die again and again, so that the shop lives in between', async () => {
    await suite.add(deliver);
    await dies();
    await suite.sql('insert into job_deaths select id, 28 from graphile_worker._private_jobs');
    const { work, calls } = recordedWork();
    await suite.start(work);
    await suite.idle();
    expect(calls).to.deep.equal([]);
    expect((await suite.jobs())[0]).to.include({ attempts: 0, max_attempts: 12, later: true });
  });

  it('parks a job that is what kills its processes, tells the owners, and counts anew for who runs it again (row 26)', async () => {
    await suite.add(deliver);
    await dies();
    await suite.sql('insert into job_deaths select id, 29 from graphile_worker._private_jobs');
    const { work, calls } = recordedWork();
    await suite.start(work);
    await until('the owners are told', () => calls.some(([name]) => name === 'notifyAdmins'));
    await suite.idle();
    expect(calls).to.deep.equal([['notifyAdmins', { tag: 'JobParked', task: 'deliver-goods', order }]]);
    expect((await suite.jobs())[0]).to.include({
      attempts: 12,
      max_attempts: 12,
      running: false,
      last_error: 'its process died again and again',
    });
    expect(await suite.sql('select deaths from job_deaths')).to.deep.equal([{ deaths: 0 }]);
  });

  it('forgets the deaths of jobs that are done', async () => {
    await suite.sql('insert into job_deaths values (1, 5)');
    const { work } = recordedWork();
    await suite.start(work);
    expect(await suite.sql('select * from job_deaths')).to.deep.equal([]);
  });

  it('leaves a job to whoever took it while its death was being noted', async () => {
    await suite.add(deliver);
    await dies();
    const rival = new pg.Client({ connectionString: suite.url });
    await rival.connect();
    await rival.query('begin');
    await rival.query(`update graphile_worker._private_jobs set locked_by = 'another', locked_at = now()`);
    const { work, calls } = recordedWork();
    const starting = suite.start(work);
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await until('the heartbeat waits for the job', async () => (await suite.sql(waiting)).length > 0);
    await rival.query('commit');
    await rival.end();
    await starting;
    expect(
      await suite.sql('select locked_by from graphile_worker._private_jobs where key is not null'),
    ).to.deep.include({ locked_by: 'another' });
    expect(await suite.sql('select * from job_deaths')).to.deep.equal([]);
    expect(calls).to.deep.equal([]);
  });

  it('leaves a job done that another took the place of while its process died', async () => {
    await suite.add(deliver);
    await suite.sql('update graphile_worker._private_jobs set key = null, attempts = max_attempts - 1');
    await dies();
    const { work, calls } = recordedWork();
    await suite.start(work);
    await suite.idle();
    expect(calls).to.deep.equal([]);
  });

  it('has the nightly work of a killed process done that night (row 45)', async () => {
    const nightly = parseCrontab(
      timetable
        .split('\n')
        .filter((line) => !line.startsWith('*'))
        .join('\n'),
    );
    for (const { task, options } of nightly)
      await suite.sql('select graphile_worker.add_job($1, job_key => $2)', [task, options.jobKey ?? null]);
    await dies();
    const done = new Set<string>();
    const { work } = recordedWork({
      auditBooks: () => {
        done.add('audit-books');
        return TE.right({ compared: 0, unanswered: 0, differences: [], violations: [] });
      },
      checkFigures: () => {
        done.add('check-figures');
        return TE.right({ date: '2026-11-22', differences: [] });
      },
      archiveOrders: () => {
        done.add('archive-orders');
        return TE.right({ moved: 0, isHeldBack: false });
      },
    });
    await suite.start(work);
    await suite.idle();
    expect([...done]).to.have.members(nightly.map(({ task }) => task));
  });

  it('leaves a long job to the process that is still at it', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { work, calls } = recordedWork({
      deliverOrder: () => () => held.then(() => E.right(aDeliveredOrder())),
    });
    await suite.start(work);
    await suite.add(deliver);
    await until('the delivery begins', () => calls.length === 1);
    await anHourPasses();
    const other = await child('run');
    release();
    await suite.idle();
    await other.stop();
    expect(other.runs()).to.deep.equal([]);
    expect(calls).to.have.lengthOf(1);
  });

  it('frees a job that was locked for it but never reached it', async () => {
    const { work, calls } = recordedWork();
    await suite.start(work);
    await suite.sql(
      `select graphile_worker.add_job('deliver-goods', $1, run_at => now() + interval '1 hour')`,
      [JSON.stringify(deliver)],
    );
    await suite.sql(`update graphile_worker._private_jobs set run_at = now(), locked_at = now(),
                    locked_by = (select workers[1] from job_processes)`);
    await anHourPasses();
    await until('it delivers', () => calls.length === 1);
  });

  it('frees a job whose worker nobody answers for', async () => {
    await suite.add(deliver);
    await suite.sql(`update graphile_worker._private_jobs set locked_by = 'somebody', locked_at = now()`);
    await anHourPasses();
    const { work, calls } = recordedWork();
    await suite.start(work);
    await until('it delivers', () => calls.length === 1);
  });

  it('believes a process of another host alive until it has long been silent', async () => {
    await suite.add(deliver);
    await suite.sql(`update graphile_worker._private_jobs set locked_by = 'theirs', locked_at = now()`);
    await anHourPasses();
    await suite.sql(`insert into job_processes (process_id, host, pid, workers, seen_at)
                    values ('other', 'another-host', 1, '{theirs}', now())`);
    const { work, calls } = recordedWork();
    const worker = await suite.start(work);
    expect((await suite.jobs()).map(({ running }) => running)).to.deep.equal([true]);
    await worker.stop();
    await suite.sql(`update job_processes set seen_at = now() - interval '1 minute'`);
    await suite.start(work);
    await until('it delivers', () => calls.length === 1);
    expect(await suite.sql(`select process_id from job_processes where host = 'another-host'`)).to.deep.equal(
      [],
    );
  });

  it('lets two processes share the work, each job done once (row 25)', async () => {
    const orders = Array.from({ length: 100 }, (_, n) => orderId(`tg7001-${String(n).padStart(8, '0')}`));
    const { work, calls } = recordedWork();
    const other = await child('run');
    await suite.start(work);
    await Promise.all(orders.map((id) => suite.add({ tag: 'DeliverGoods', order: id })));
    await suite.idle();
    await other.stop();
    expect([...calls.map(([, id]) => id), ...other.runs()]).to.have.members(orders);
    expect(other.runs().length > 0 && calls.length > 0).to.equal(true);
  });
});
