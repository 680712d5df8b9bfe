import { expect } from 'chai';
import type { JobHelpers } from 'graphile-worker';
import knex from 'knex';
import pg from 'pg';
import { tasks } from '../../adapters/jobs/tasks.ts';
import { openDatabase } from '../../adapters/postgres/kit/database.ts';
import { migrate } from '../../adapters/postgres/kit/migrate.ts';
import { sealPlainUnits } from '../../adapters/postgres/stock/seal-units.ts';
import { adoptKeys } from '../../adapters/postgres/stock/unit-keys.ts';
import { migrationSource } from '../../migrations/migration-source.ts';
import { answerCase } from '../../application/owner/answer-case.ts';
import { jobUseCases } from '../../application/use-cases.ts';
import { instant } from '../../domain/instant.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { orderId } from '../../domain/order/order.ts';
import { recordingTelemetry } from '../adapters/jobs/recording-telemetry.ts';
import { audit } from '../adapters/postgres/audit.ts';
import { postgresStore } from '../adapters/postgres/postgres-store.ts';
import { silentLog } from '../support/fakes/silent.ts';
import { worldOver } from '../support/fixture/world.ts';
import { answerOf } from '../support/either.ts';
import { freshDatabase } from '../support/postgres-server.ts';
import { settableClock } from '../support/fakes/settable-clock.ts';
import { aUnitKey, ringWith } from '../support/unit-keys.ts';
import { restoreShape } from './old-shapes.ts';
import { textOf } from '../support/text-of.ts';

type Row = Readonly<Record<string, unknown>>;
type Opened = Awaited<ReturnType<typeof freshDatabase>>;
type Store = ReturnType<typeof postgresStore>;

type Shape = {
  readonly step: string;
  /** How many refunds there are. */
  readonly refunds: number;
  /** The kinds of its open cases. */
  readonly cases: readonly string[];
  /** How many orders lie in the archive. */
  readonly archived: number;
};

/** Shops of their time, by the last step of it: orders in every state, money in every place, jobs that wait. */
const shapes: readonly Shape[] = [
  { step: '010-job-processes', refunds: 0, cases: ['Overpaid', 'PaidLate', 'Underpaid'], archived: 0 },
  { step: '015-job-deaths', refunds: 3, cases: ['Underpaid', 'Underpaid'], archived: 0 },
  { step: '026-gateways', refunds: 2, cases: ['Underpaid'], archived: 0 },
  { step: '062-wallet-tallies', refunds: 3, cases: ['Underpaid'], archived: 0 },
  { step: '095-gateway-paces', refunds: 4, cases: ['Underpaid'], archived: 0 },
  { step: '130-order-archive', refunds: 4, cases: ['Underpaid'], archived: 6 },
];

/** Later than anything that waits in these shops. */
const muchLater = instant(Date.UTC(2203, 0, 1));

const asked = async (url: string, text: string): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
};

const isThere = async (url: string, table: string, column: string): Promise<boolean> => {
  const rows = await asked(
    url,
    `select from information_schema.columns where table_name = '${table}' and column_name = '${column}'`,
  );
  return rows.length > 0;
};

/** Every order with its lines, from the document of the first shapes or the rows of later ones, archived or not. */
const ordersIn = async (url: string): Promise<readonly Row[]> => {
  const all = (await isThere(url, 'all_orders', 'id')) ? 'all_' : '';
  const lines = (await isThere(url, 'orders', 'lines'))
    ? 'lines'
    : `(select jsonb_agg(jsonb_build_object('product', variant_code, 'name', name, 'price', unit_price,
                                            'quantity', quantity, 'terms', terms) order by number)
        from ${all}order_lines as line where line.order_id = one.id)`;
  return asked(
    url,
    `select id, state, buyer_id, cart_id, coalesce(${lines}, '[]') as lines, total::integer,
            coalesce(nullif(to_jsonb(one) -> 'refunds', 'null'), '[]') as refunds
     from ${all}orders as one order by id`,
  );
};

/** Every row of every table of the shop but what was being typed, which is asked anew. */
const everythingIn = async (url: string): Promise<readonly Row[]> => {
  const tables = await asked(
    url,
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name not like 'knex%' order by 1`,
  );
  const parts = tables.map(
    ({ name }) => `
      select '${String(name)}' as name,
             coalesce(jsonb_agg(to_jsonb(kept) - 'awaited' order by (to_jsonb(kept) - 'awaited')::text), '[]') as rows
      from ${String(name)} as kept`,
  );
  return asked(url, `${parts.join(' union all ')} order by name`);
};

/** What the books and the units say, each wrong row of it. */
const wrongIn = async (url: string, { books }: Store): Promise<readonly unknown[]> => [
  ...(await answerOf(books.violations())),
  ...(await audit({ sql: (text) => asked(url, text) })),
];

/** Does every job that waits, and what comes of it, as the job engine would once its time has come; answers what was done. */
const runJobs = async (url: string, store: Store): Promise<readonly string[]> => {
  const world = worldOver(store);
  world.clock.set(muchLater);
  const work = jobUseCases(world);
  const known = tasks(work, recordingTelemetry());
  const ran: string[] = [];
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query<Row>(
        `delete from graphile_worker._private_jobs as job using graphile_worker._private_tasks as task
         where task.id = job.task_id and job.id = (select min(id) from graphile_worker._private_jobs)
         returning task.identifier, job.payload`,
      );
      const [job] = rows;
      if (job === undefined) return ran;
      const task = String(job.identifier);
      const run = known[task];
      if (run === undefined) throw new Error(`nobody knows the task ${task}`);
      await run(job.payload, {} as JobHelpers);
      ran.push(task);
    }
  } finally {
    await client.end();
  }
};

for (const { step, refunds, cases, archived } of shapes)
  describe(`A database that an earlier version filled (${step})`, function () {
    this.timeout(600_000);
    let before: Opened;
    let today: Opened;
    let copy: Opened;

    this.beforeAll(async () => {
      before = await freshDatabase();
      await restoreShape(before.url, step);
      today = await freshDatabase(before.name);
      await answerOf(migrate(today.url));
    });
    this.afterAll(async () => {
      await before.drop();
      await today.drop();
    });
    beforeEach(async () => {
      copy = await freshDatabase(today.name);
    });
    afterEach(() => copy.drop());

    const opened = async <A>(look: (store: Store) => Promise<A>): Promise<A> => {
      const database = openDatabase({ url: copy.url, poolSize: 2, log: silentLog });
      try {
        await answerOf(adoptKeys(database.run, [aUnitKey()]));
        await answerOf(sealPlainUnits(database.run, ringWith(aUnitKey()), aUnitKey(), () => undefined));
        return await look(postgresStore(database));
      } finally {
        await database.close();
      }
    };

    it('keeps every line of every order, with its number and what it cost', async () => {
      const then = await ordersIn(before.url);
      const now = await opened(({ orders }) =>
        Promise.all(
          then.map(async ({ id }) => {
            const found = await answerOf(orders.find(orderId(String(id))));
            if (found._tag === 'None') throw new Error(`order ${String(id)} is gone`);
            return found.value.value;
          }),
        ),
      );
      expect(
        now.map(({ id, tag, buyer, cart, lines, total }) => ({
          id,
          state: tag,
          buyer_id: String(buyer),
          cart_id: cart,
          total,
          lines: lines.map(({ product, name, unitPrice: price, quantity, terms }) => ({
            product,
            name,
            price,
            quantity,
            terms,
          })),
        })),
      ).to.deep.equal(then.map(({ refunds: _, ...order }) => order));
      expect(now.flatMap(({ lines }) => lines.map(({ number }, at) => number === at + 1))).not.to.include(
        false,
      );
    });

    it('says of every refund which lines it gave back', async () => {
      const then = (await ordersIn(before.url)).flatMap(({ id, lines, refunds: made }) =>
        (
          made as readonly { readonly products?: readonly string[]; readonly lines?: readonly number[] }[]
        ).map(({ products, lines: numbers }) => ({
          id,
          lines:
            numbers ??
            (lines as readonly { readonly product: string }[]).flatMap(({ product }, at) =>
              products?.includes(product) === true ? [at + 1] : [],
            ),
        })),
      );
      expect(then).to.have.lengthOf(refunds);
      const now = await asked(
        copy.url,
        `select id, refund.value -> 'lines' as lines
         from all_orders cross join jsonb_array_elements(refunds) with ordinality as refund (value, nth)
         order by id, nth`,
      );
      expect(now).to.deep.equal(then);
    });

    it('opens the goods of every order that was paid, line by line', async () => {
      const paid = await asked(
        copy.url,
        `select id from all_orders where state in ('Paid', 'Delivered') and cart_id is not null order by id`,
      );
      await opened(async ({ orders }) => {
        for (const { id } of paid) {
          const found = await answerOf(orders.find(orderId(String(id))));
          const goods = await answerOf(orders.goods(orderId(String(id))));
          const lines = found._tag === 'Some' ? found.value.value.lines : [];
          const ofUnits = lines.filter(({ kind }) => kind === 'unit');
          expect(
            goods
              .filter(({ line }) => ofUnits.some(({ number }) => number === line))
              .map(({ line, product }) => [line, product]),
          ).to.deep.equal(
            ofUnits.flatMap(({ number, product, quantity }) =>
              Array.from({ length: quantity }, () => [number, product]),
            ),
          );
          expect(goods.every(({ content, product }) => textOf(content).startsWith(product))).to.equal(true);
        }
      });
    });

    it('has its cases answered, those that are opened no more as well: by the goods, or to the balance', async () => {
      await opened(async (store) => {
        const waiting = await answerOf(store.openCases.list());
        expect(waiting.map(({ kind }) => kind).sort()).to.deep.equal(cases);
        const answer = answerCase({ ...store, clock: settableClock(muchLater) });
        for (const { order, reference, kind } of waiting)
          await answerOf(
            answer({
              order,
              reference,
              answer: kind === 'Overpaid' ? 'Credit' : 'Deliver',
              by: buyerId(9_001),
              note: null,
            }),
          );
        expect(await answerOf(store.openCases.list())).to.deep.equal([]);
        expect(await wrongIn(copy.url, store)).to.deep.equal([]);
      });
    });

    it('has its jobs run, those of former names as well, until nothing is under way any more', async () => {
      const then = await asked(
        before.url,
        `select task.identifier as task from graphile_worker._private_jobs as job
         join graphile_worker._private_tasks as task on task.id = job.task_id order by 1`,
      );
      await opened(async (store) => {
        const ran = await runJobs(copy.url, store);
        expect(ran).to.include.members(then.map(({ task }) => task));
        expect(then.length > 5).to.equal(true);
        expect(
          await asked(copy.url, `select id, state from orders where state in ('AwaitingPayment', 'Paid')`),
        ).to.deep.equal([]);
        expect(await wrongIn(copy.url, store)).to.deep.equal([]);
      });
    });

    it('keeps all its promises', async () => {
      expect(await asked(copy.url, 'select count(*)::integer from archived_orders')).to.deep.equal([
        { count: archived },
      ]);
      expect(await opened((store) => wrongIn(copy.url, store))).to.deep.equal([]);
    });

    it('can be taken back as it was, row by row', async () => {
      const schema = knex({ client: 'pg', connection: copy.url });
      const steps = async (): Promise<readonly string[]> =>
        (await schema<{ name: string }>('knex_migrations').select('name').orderBy('id')).map(
          ({ name }) => name,
        );
      try {
        while ((await steps()).at(-1) !== step) await schema.migrate.down({ migrationSource });
      } finally {
        await schema.destroy();
      }
      const then = await everythingIn(before.url);
      for (const [at, kept] of (await everythingIn(copy.url)).entries()) expect(kept).to.deep.equal(then[at]);
      await answerOf(migrate(copy.url));
    });
  });
