import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** Debian's package `postgresql-contrib` brings it, beside its server and not always in the path. */
const places = ['pgbench', ...[18, 17, 16, 15].map((n) => `/usr/lib/postgresql/${String(n)}/bin/pgbench`)];

const findPgbench = (): string | null =>
  places.find((place) => spawnSync(place, ['--version']).status === 0) ?? null;

const tables = `
  create table yard_units (id bigint primary key, product integer, place bigint, state text, order_id bigint);
  create index yard_free on yard_units (product, place) where state = 'Available';
  create index yard_held on yard_units (order_id) where order_id is not null;
  create table yard_orders (id bigint primary key, buyer bigint, state text, version integer, total bigint,
    placed_at timestamptz, expires_at timestamptz, paid_at timestamptz);
  create index yard_of_buyer on yard_orders (buyer, placed_at);
  create index yard_unpaid on yard_orders (expires_at) where state = 'AwaitingPayment';
  create table yard_lines (order_id bigint references yard_orders, number smallint, product integer, quantity integer,
    price bigint, primary key (order_id, number));
  create table yard_attempts (reference bigint primary key, order_id bigint references yard_orders, state text,
    amount bigint, requested_at timestamptz, invoice jsonb, received bigint);
  create table yard_jobs (id bigint generated always as identity primary key, key text unique, payload json,
    run_at timestamptz);
  insert into yard_units select n, 1 + n % 10, n, 'Available', null from generate_series(1, 400000) as n;`;

const pick = `with picked as (
     select id from yard_units where product = :product and state = 'Available'
     order by place limit 1 for update skip locked)
   update yard_units set state = 'Reserved', order_id = :order from picked where yard_units.id = picked.id`;
const keep = `with placed as (
     insert into yard_orders values (:order, :buyer, 'AwaitingPayment', 1, 10000, now(), now() + interval '15 min')
     returning id)
   insert into yard_lines select id, 1, :product, 1, 10000 from placed`;
const expire = `insert into yard_jobs (key, payload, run_at)
   values ('expire' || :order, '{"order":1}', now() + interval '15 min')`;
const addAttempt = `insert into yard_attempts values (:order, :order, 'Requested', 10000, now())`;
const request = [
  `update yard_orders set version = version + 1 where id = :order and version = 1`,
  addAttempt,
  `insert into yard_jobs (key, payload, run_at) values ('check' || :order, '{"order":1}', now() + interval '5 s')`,
];
const invoice = [
  `update yard_orders set version = version + 1 where id = :order`,
  `update yard_attempts set state = 'Payable', invoice = '{"total":10000}' where reference = :order`,
  `select state from yard_orders where id = :order`,
];
const settle = [
  `update yard_orders set state = 'Paid', version = version + 1, paid_at = now() where id = :order`,
  `with settled as (
     update yard_attempts set state = 'Settled', received = 10000 where reference = :order returning order_id)
   update yard_units set state = 'Sold' from settled where yard_units.order_id = settled.order_id`,
  `insert into yard_jobs (key, payload, run_at) values ('deliver' || :order, '{"order":1}', now())`,
];

const drawn = [
  String.raw`\set order random(1, 9000000000000000)`,
  String.raw`\set buyer random(1, 1000000)`,
  String.raw`\set product random(1, 10)`,
];
const committed = (statements: readonly string[]): readonly string[] => ['begin', ...statements, 'commit'];

/** The same work by what PostgreSQL brings itself: with the fewest commits, and with those of the shop. */
const scripts = {
  2: [[pick, keep, addAttempt], settle].flatMap(committed),
  4: [[pick, keep, expire], request, invoice, settle].flatMap(committed),
} as const;

export type Yardstick = {
  /** Lifecycles a second by `pgbench` with so many clients for so many seconds; none where it did not get one done. */
  readonly measure: (commits: 2 | 4, clients: number, seconds: number) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** As the shop's own connections have it. */
const planning = '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off';

const tps = /tps = ([\d.]+)/;

/** Null where this machine has no `pgbench`. */
export const openYardstick = async (url: string): Promise<Yardstick | null> => {
  const pgbench = findPgbench();
  if (pgbench === null) return null;
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(tables);
  await client.query('vacuum analyze yard_units');
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-'));
  const fileOf = (commits: 2 | 4): string => {
    const file = join(folder, `${String(commits)}.sql`);
    const oneLine = (statement: string): string => `${statement.replaceAll(/\s+/g, ' ')};`;
    writeFileSync(file, [...drawn, ...scripts[commits].map(oneLine)].join('\n'));
    return file;
  };
  const files = { 2: fileOf(2), 4: fileOf(4) };
  const measure: Yardstick['measure'] = async (commits, clients, seconds) => {
    // Until it is told what the load is like, its plan for picking a unit wades through those that are sold.
    await client.query('vacuum analyze yard_units');
    const { stdout } = await run(
      pgbench,
      [
        ...['--no-vacuum', '--protocol=prepared', '--jobs=2', `--client=${String(clients)}`],
        ...[`--time=${String(seconds)}`, `--file=${files[commits]}`, url],
      ],
      { env: { ...process.env, PGOPTIONS: planning } },
    );
    return Number(tps.exec(stdout)?.[1] ?? 0);
  };
  await measure(4, 8, 2);
  return { measure, close: () => client.end() };
};
