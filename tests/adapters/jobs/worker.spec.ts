import { expect } from 'chai';
import sinon from 'sinon';
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Undone } from '../../../adapters/jobs/work.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import type { FollowUp, AdminNotification } from '../../../domain/follow-ups/follow-up.ts';
import { after as later, hours, instant, type Instant } from '../../../domain/instant.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { orderId } from '../../../domain/order/order.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { aDeliveredOrder, aPaidOrder } from '../../support/builders/orders.ts';
import { openWorkerSuite, type WorkerSuite } from './a-worker.ts';
import { until } from './until.ts';
import { recordedWork } from './work-recorder.ts';

const order = orderId('tg7001-0a1b2c3d');
const other = orderId('tg7001-0a1b2c3e');
const reference = paymentReference(order);
const owner = buyerId(42);
const sale: AdminNotification = { tag: 'SaleMade', order };
const deliver: FollowUp = { tag: 'DeliverGoods', order };
const past = instant(0);
const inAnHour = (): Instant => later(instant(Date.now()), hours(1));

const hold = (): { readonly held: Promise<void>; readonly release: () => void } => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held, release };
};

const undelivered = (retryAfter: number | null): Undone => ({
  tag: 'DeliveryFailure',
  operation: 'send message',
  retryAfter,
  cause: new Error('429 Too Many Requests'),
});

describe('The worker', function () {
  this.timeout(120_000);
  let suite: WorkerSuite;
  before(async () => {
    suite = await openWorkerSuite();
  });
  afterEach(() => suite.rest());
  after(() => suite.close());

  it('runs the use case that each follow-up asks for, with what it says', async () => {
    const { work, calls } = recordedWork();
    await suite.add(
      deliver,
      { tag: 'CheckPayment', order, reference, at: past },
      { tag: 'ExpireOrder', order, at: past },
      { tag: 'ClosePayment', order, reference },
      { tag: 'NotifyBuyer', order, news: 'Expired' },
      { tag: 'NotifyAdmins', news: sale },
      { tag: 'NotifyAdmin', owner, news: sale },
      { tag: 'NotifyOfSales', to: null, from: past, at: past },
    );
    await suite.start(work);
    await suite.idle();
    expect(calls).to.have.deep.members([
      ['deliverOrder', order],
      ['pollPayment', { tag: 'CheckPayment', order, reference, at: past }],
      ['expireOrder', order],
      ['closePayment', { tag: 'ClosePayment', order, reference }],
      ['notifyBuyer', order, 'Expired'],
      ['notifyAdmins', sale],
      ['notifyAdmin', owner, sale],
      ['notifyOfSales', null, past],
    ]);
    expect(await suite.jobs()).to.deep.equal([]);
  });

  it('takes up at once what is added while it is at rest', async () => {
    const { work, calls } = recordedWork();
    await suite.start(work);
    await suite.add(deliver);
    await until('the delivery', () => calls.length === 1);
    await suite.add({ tag: 'DeliverGoods', order: other });
    await until('the other delivery', () => calls.length === 2);
    expect(calls).to.deep.equal([
      ['deliverOrder', order],
      ['deliverOrder', other],
    ]);
  });

  it('leaves alone what is to be done later', async () => {
    const { work, calls } = recordedWork();
    await suite.add({ tag: 'ExpireOrder', order, at: inAnHour() }, deliver);
    await suite.start(work);
    await suite.idle();
    expect(calls).to.deep.equal([['deliverOrder', order]]);
    expect(await suite.jobs()).to.have.lengthOf(1);
  });

  it('has one job wait for the same thing, and runs it once, when it was said last', async () => {
    const { work, calls } = recordedWork();
    await suite.add({ tag: 'ExpireOrder', order, at: inAnHour() });
    await suite.add(deliver, deliver);
    await suite.add(deliver);
    await suite.add({ tag: 'ExpireOrder', order, at: past });
    await suite.start(work);
    await suite.idle();
    expect(calls).to.have.deep.members([
      ['deliverOrder', order],
      ['expireOrder', order],
    ]);
  });

  it('measures and notes how long a buyer waited for goods that were delivered', async () => {
    const { work } = recordedWork({ deliverOrder: () => TE.right(aDeliveredOrder({ id: order })) });
    await suite.add(deliver);
    await suite.start(work);
    await suite.idle();
    expect(suite.seen().measured.filter(([what]) => what === 'paidToDelivered')).to.deep.equal([
      ['paidToDelivered', 60_000],
    ]);
    expect(suite.seen().lines.filter(({ message }) => message === 'goods delivered')).to.deep.equal([
      { level: 'info', message: 'goods delivered', fields: { order, milliseconds: 60_000 } },
    ]);
  });

  it('measures no delivery where the goods could not be brought to their buyer', async () => {
    const { work } = recordedWork({ deliverOrder: () => TE.right(aPaidOrder({ id: order })) });
    await suite.add(deliver);
    await suite.start(work);
    await suite.idle();
    expect(suite.seen().measured.map(([what, task, outcome]) => [what, task, outcome])).to.deep.equal([
      ['jobRun', 'deliver-goods', 'done'],
    ]);
  });

  it('waits as long as the messenger asks, which costs no try (row 14)', async () => {
    const { work } = recordedWork({ deliverOrder: () => TE.left(undelivered(hours(1))) });
    await suite.add(deliver);
    await suite.sql('update graphile_worker._private_jobs set attempts = max_attempts - 1');
    await suite.start(work);
    await suite.idle();
    expect(await suite.jobs()).to.deep.equal([
      {
        task: 'deliver-goods',
        payload: deliver,
        attempts: 0,
        max_attempts: 12,
        key: `deliver:${order}`,
        last_error: null,
        running: false,
        later: true,
      },
    ]);
    expect(suite.seen().said('error')).to.deep.equal([]);
  });

  it('waits so long by the clock of the database, whatever that of its machine says', async () => {
    const { work, calls } = recordedWork({ deliverOrder: () => TE.left(undelivered(hours(1))) });
    await suite.add(deliver);
    const time = sinon.useFakeTimers({ now: Date.now() + hours(48), toFake: ['Date'] });
    try {
      await suite.start(work);
      await until('it was tried', () => calls.length === 1);
      await suite.idle();
    } finally {
      time.restore();
    }
    const soon = `run_at between now() + interval '50 minutes' and now() + interval '1 hour'`;
    // What is done by night is planned by the clock of the machine.
    const ours = `select ${soon} as soon from graphile_worker.jobs where key = 'deliver:${order}'`;
    expect(await suite.sql(ours)).to.deep.equal([{ soon: true }]);
  });

  it('leaves what is to wait to what took its place meanwhile: the older word never comes last', async () => {
    const { held, release } = hold();
    const low = (left: number): FollowUp => ({
      tag: 'NotifyAdmin',
      owner,
      news: { tag: 'StockLow', product: variantCode('NETFLIX'), name: 'Netflix', left },
    });
    let first = true;
    const { work, calls } = recordedWork({
      notifyAdmin: () => async () => {
        if (!first) return E.right(undefined);
        first = false;
        await held;
        return E.left(undelivered(hours(1)));
      },
    });
    await suite.start(work);
    await suite.add(low(2));
    await until('the first is being told', () => calls.length === 1);
    await suite.add(low(0));
    await until('the second is told', () => calls.length === 2);
    release();
    await suite.idle();
    expect(await suite.jobs()).to.deep.equal([]);
  });

  it('comes again after that wait and then does it', async () => {
    const answers: E.Either<Undone, ReturnType<typeof aDeliveredOrder>>[] = [
      E.left(undelivered(1)),
      E.left(undelivered(1)),
    ];
    const { work, calls } = recordedWork({
      deliverOrder: () => () => Promise.resolve(answers.shift() ?? E.right(aDeliveredOrder())),
    });
    await suite.add(deliver);
    await suite.start(work);
    await until('the third try', () => calls.length === 3);
    await suite.idle();
    expect(await suite.jobs()).to.deep.equal([]);
  });

  it('keeps a job that failed, with its reason, for a later try', async () => {
    const { work } = recordedWork({ deliverOrder: () => TE.left(undelivered(null)) });
    await suite.add(deliver);
    await suite.start(work);
    await until('the failure is kept', async () => (await suite.jobs())[0]?.['last_error'] !== null);
    expect(await suite.jobs()).to.deep.equal([
      {
        task: 'deliver-goods',
        payload: deliver,
        attempts: 1,
        max_attempts: 12,
        key: `deliver:${order}`,
        last_error: 'send message: 429 Too Many Requests',
        running: false,
        later: true,
      },
    ]);
  });

  it('does not lose a check that puts itself on the list while it runs (row 5)', async () => {
    const at = inAnHour();
    const { work, calls } = recordedWork({
      pollPayment: () =>
        pipe(
          suite.followUps.add([{ tag: 'CheckPayment', order, reference, at }]),
          TE.map(() => ({ order: aPaidOrder(), failure: null })),
        ),
    });
    await suite.add({ tag: 'CheckPayment', order, reference, at: past });
    await suite.start(work);
    await until('the check', () => calls.length === 1);
    await suite.idle();
    const left = await suite.jobs();
    expect(left.map(({ payload, attempts, later }) => ({ payload, attempts, later }))).to.deep.equal([
      { payload: { tag: 'CheckPayment', order, reference, at }, attempts: 0, later: true },
    ]);
  });

  it('does not lose it either when the check fails after that, and alarms nobody', async () => {
    const at = inAnHour();
    const { work, calls } = recordedWork({
      pollPayment: () =>
        pipe(
          suite.followUps.add([{ tag: 'CheckPayment', order, reference, at }]),
          TE.flatMap(() => TE.left(storeFailure('orders.find', new Error('away')))),
        ),
    });
    await suite.add({ tag: 'CheckPayment', order, reference, at: past });
    await suite.start(work);
    await until('the check', () => calls.length === 1);
    await suite.idle();
    const waiting = (await suite.jobs()).filter(({ key }) => key !== null);
    expect(waiting.map(({ payload, attempts }) => ({ payload, attempts }))).to.deep.equal([
      { payload: { tag: 'CheckPayment', order, reference, at }, attempts: 0 },
    ]);
    expect(calls.map(([name]) => name)).to.deep.equal(['pollPayment']);
  });

  it('notes a gateway that was not heard without calling it a failure', async () => {
    const cause = new Error('away');
    const failure = {
      tag: 'GatewayFailure',
      why: 'Unreachable',
      operation: 'status',
      detail: 'no answer',
      cause,
    } as const;
    const { work } = recordedWork({ pollPayment: () => TE.right({ order: aPaidOrder(), failure }) });
    await suite.add({ tag: 'CheckPayment', order, reference, at: past });
    await suite.start(work);
    await suite.idle();
    expect(suite.seen().lines.filter(({ level }) => level === 'warn')).to.deep.equal([
      {
        level: 'warn',
        message: 'gateway not heard, asking again later',
        fields: { operation: 'status', detail: 'no answer' },
      },
    ]);
  });

  describe('while the messenger keeps what the owners are told waiting', () => {
    const alertsFor = (many: number): readonly FollowUp[] =>
      Array.from({ length: many }, (_, at) => ({ tag: 'NotifyAdmin', owner: buyerId(at + 1), news: sale }));

    it('delivers goods all the same, with alerts in half of its slots and no more', async () => {
      const { held, release } = hold();
      let [under, most] = [0, 0];
      const { work, calls } = recordedWork({
        notifyAdmin: () => async () => {
          under += 1;
          most = Math.max(most, under);
          await held;
          under -= 1;
          return E.right(undefined);
        },
      });
      await suite.start(work);
      await suite.add(...alertsFor(9));
      try {
        await until('alerts hang', () => under > 1);
        await suite.add(deliver, { tag: 'DeliverGoods', order: other });
        await until('both deliveries', () => calls.filter(([name]) => name === 'deliverOrder').length === 2);
        expect(under).to.equal(2);
      } finally {
        release();
      }
      await suite.idle();
      expect(most).to.equal(2);
      expect(calls.filter(([name]) => name === 'notifyAdmin')).to.have.lengthOf(9);
    });

    it('holds an alert that comes again later to the same', async () => {
      const { work } = recordedWork({ notifyAdmin: () => TE.left(undelivered(hours(1))) });
      await suite.add(...alertsFor(1));
      await suite.start(work);
      await suite.idle();
      expect(await suite.sql('select flags from graphile_worker.jobs where flags is not null')).to.deep.equal(
        [{ flags: { unhurried: true } }],
      );
    });
  });

  it('delivers goods although more checks than it has slots wait for their turn at the gateway', async () => {
    const { held, release } = hold();
    let waiting = 0;
    const { work, calls } = recordedWork({
      pollPayment: () => async () => {
        waiting += 1;
        await held;
        return E.right({ order: aPaidOrder({ id: order }), failure: null });
      },
    });
    await suite.start(work);
    await suite.add(
      ...Array.from({ length: 9 }, (_, n): FollowUp => {
        const of = paymentReference(`${order}-${String(n)}`);
        return { tag: 'CheckPayment', order, reference: of, at: past };
      }),
    );
    try {
      await until('checks wait', () => waiting === 2);
      await suite.add(deliver);
      await until('the delivery', () => calls.some(([name]) => name === 'deliverOrder'));
    } finally {
      release();
    }
    await suite.idle();
    expect(waiting).to.equal(9);
  });

  describe('with a job that always fails (row 26)', () => {
    it('parks it after its last try and tells the owners exactly once', async () => {
      const { work, calls } = recordedWork({ deliverOrder: () => TE.left(undelivered(null)) });
      await suite.add(deliver);
      await suite.leaveOneTry();
      await suite.start(work);
      await until('word to the owners', () => calls.some(([name]) => name === 'notifyAdmins'));
      await suite.idle();
      expect(calls).to.deep.equal([
        ['deliverOrder', order],
        ['notifyAdmins', { tag: 'JobParked', task: 'deliver-goods', order }],
      ]);
      expect((await suite.jobs()).map(({ task, attempts }) => ({ task, attempts }))).to.deep.equal([
        { task: 'deliver-goods', attempts: 12 },
      ]);
      expect(suite.seen().measured.filter(([what]) => what === 'jobParked')).to.deep.equal([
        ['jobParked', 'deliver-goods'],
      ]);
    });

    it('says nothing to the owners while tries are left', async () => {
      const { work, calls } = recordedWork({ deliverOrder: () => TE.left(undelivered(null)) });
      await suite.add(deliver);
      await suite.sql('update graphile_worker._private_jobs set attempts = max_attempts - 2');
      await suite.start(work);
      await suite.idle();
      expect(calls).to.deep.equal([['deliverOrder', order]]);
    });

    for (const word of [
      { tag: 'NotifyAdmin', owner, news: sale },
      { tag: 'NotifyAdmins', news: sale },
    ] as const)
      it(`parks ${word.tag} without telling the owners that they could not be told`, async () => {
        const { work, calls } = recordedWork({
          notifyAdmin: () => TE.left(undelivered(null)),
          notifyAdmins: () => TE.left(undelivered(null)),
        });
        await suite.add(word);
        await suite.leaveOneTry();
        await suite.start(work);
        await until('it is parked', () => suite.seen().measured.some(([what]) => what === 'jobParked'));
        await suite.idle();
        expect(calls).to.have.lengthOf(1);
        expect(await suite.jobs()).to.have.lengthOf(1);
      });

    it('tells the owners of a job that carries nothing the shop knows', async () => {
      const { work, calls } = recordedWork();
      await suite.sql(
        `select graphile_worker.add_job('deliver-goods', '{"tag": "BurnGoods"}', max_attempts => 1)`,
      );
      await suite.start(work);
      await until('word to the owners', () => calls.length === 1);
      expect(calls).to.deep.equal([
        ['notifyAdmins', { tag: 'JobParked', task: 'deliver-goods', order: null }],
      ]);
    });

    it('goes on with everything else', async () => {
      const { work, calls } = recordedWork({
        deliverOrder: (id) => (id === order ? TE.left(undelivered(null)) : TE.right(aDeliveredOrder())),
      });
      await suite.add(deliver, { tag: 'DeliverGoods', order: other });
      await suite.start(work);
      await suite.idle();
      expect(calls).to.have.deep.members([
        ['deliverOrder', order],
        ['deliverOrder', other],
      ]);
    });
  });

  describe('when it stops', () => {
    it('ends what it began, and begins nothing more', async () => {
      const [began, ended]: [string[], string[]] = [[], []];
      const { held, release } = hold();
      const { work } = recordedWork({
        deliverOrder: (id) => async () => {
          began.push(id);
          await held;
          ended.push(id);
          return E.right(aDeliveredOrder());
        },
      });
      await suite.add(deliver);
      const worker = await suite.start(work);
      await until('the delivery begins', () => began.length === 1);
      const stopped = worker.stop().then(() => [...ended]);
      expect(worker.underWay()).to.deep.equal(['deliver-goods']);
      release();
      expect(await stopped).to.deep.equal([order]);
      expect(worker.underWay()).to.deep.equal([]);
      await suite.add({ tag: 'DeliverGoods', order: other });
      expect((await suite.jobs()).map(({ payload, attempts }) => ({ payload, attempts }))).to.deep.equal([
        { payload: { tag: 'DeliverGoods', order: other }, attempts: 0 },
      ]);
      expect(began).to.deep.equal([order]);
    });

    it('strikes itself off the roll', async () => {
      const worker = await suite.start(recordedWork().work);
      expect(await suite.sql('select pid from job_processes')).to.deep.equal([{ pid: process.pid }]);
      await worker.stop();
      expect(await suite.sql('select pid from job_processes')).to.deep.equal([]);
    });
  });
});
