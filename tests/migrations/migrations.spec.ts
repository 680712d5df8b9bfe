import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect } from 'chai';
import knex from 'knex';
import pg from 'pg';
import { migrate, migrationLock } from '../../adapters/postgres/kit/migrate.ts';
import { migrationSource } from '../../migrations/migration-source.ts';
import { answerOf, refusalOf } from '../support/either.ts';
import { freshDatabase } from '../support/postgres-server.ts';

const run = promisify(execFile);

/** Migrates in a process of its own, as a second shop on the same database would. */
const migrateElsewhere = (url: string): Promise<unknown> =>
  run(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      `const { migrate } = await import('./adapters/postgres/kit/migrate.ts');
       const outcome = await migrate(process.env.TEST_DATABASE_URL)();
       process.exit(outcome._tag === 'Right' ? 0 : 1);`,
    ],
    { env: { ...process.env, TEST_DATABASE_URL: url } },
  );

describe('Migrations', function () {
  this.timeout(60_000);
  let url: string;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    ({ url, drop } = await freshDatabase());
  });

  afterEach(() => drop());

  const ask = async (text: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };

  const steps = async () => (await migrationSource.getMigrations([])).map(({ name }) => name);
  const taken = async () =>
    (await ask('select name from knex_migrations order by id')).map(({ name }) => name);
  const tables = async () =>
    (
      await ask(
        `select table_name from information_schema.tables
         where table_schema = 'public' and table_name not like 'knex%' order by 1`,
      )
    ).map(({ table_name: name }) => name);

  it('make everything in an empty database, the job engine’s part included', async () => {
    await answerOf(migrate(url));
    expect(await taken()).to.deep.equal(await steps());
    expect(await tables()).to.deep.equal([
      'alert_group',
      'alert_mutes',
      'all_bills',
      'all_order_events',
      'all_order_lines',
      'all_orders',
      'all_payment_attempts',
      'approvals',
      'archived_bills',
      'archived_order_events',
      'archived_order_lines',
      'archived_order_months',
      'archived_orders',
      'archived_payment_attempts',
      'audit_entries',
      'bills',
      'broadcast_recipients',
      'broadcasts',
      'buyer_blocks',
      'buyers',
      'card_views',
      'carts',
      'categories',
      'chat_drafts',
      'chat_turns',
      'claim_photos',
      'code_guesses',
      'conversations',
      'day_figures',
      'favourites',
      'gateway_paces',
      'goods_file_names',
      'goods_files',
      'idempotency_keys',
      'incidents',
      'incoming_units',
      'job_deaths',
      'job_processes',
      'ledger_entries',
      'manual_drafts',
      'manual_specs',
      'manual_tasks',
      'open_cases',
      'order_events',
      'order_lines',
      'orders',
      'payment_attempts',
      'photo_names',
      'photos',
      'product_ratings',
      'products',
      'ratings',
      'recap_days',
      'recap_mutes',
      'redeem_codes',
      'restock_lines',
      'restock_waits',
      'sealed_contents',
      'send_budget',
      'sent_goods',
      'settings',
      'shared_goods',
      'shop_tallies',
      'spam_sightings',
      'staff_members',
      'stock_alerts',
      'stock_batches',
      'stock_imports',
      'testimonies',
      'testimony_turn',
      'unit_keys',
      'units',
      'updates_under_way',
      'variant_tallies',
      'variants',
      'voucher_choices',
      'voucher_uses',
      'vouchers',
      'wallet_tallies',
      'wallets',
      'warranty_claims',
      'web_chat_entries',
    ]);
    expect(
      await ask(`select to_regprocedure('graphile_worker.add_jobs(graphile_worker.job_spec[], boolean)')
                      is not null as there`),
    ).to.deep.equal([{ there: true }]);
  });

  it('change nothing the second time', async () => {
    await answerOf(migrate(url));
    await ask(`insert into categories (name) values ('kept')`);
    await answerOf(migrate(url));
    expect(await taken()).to.deep.equal(await steps());
    expect(await ask('select name from categories')).to.deep.equal([{ name: 'kept' }]);
  });

  it('are taken once when several processes start at once', async () => {
    await Promise.all([
      migrateElsewhere(url),
      migrateElsewhere(url),
      answerOf(migrate(url)),
      answerOf(migrate(url)),
    ]);
    expect(await taken()).to.deep.equal(await steps());
  });

  it('wait while another process migrates', async () => {
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query('select pg_advisory_lock($1)', [migrationLock]);
    const migrating = answerOf(migrate(url));
    const waits = `select from pg_locks where locktype = 'advisory' and not granted`;
    while ((await ask(waits)).length === 0) await sleep(10);
    expect(await tables()).to.deep.equal([]);
    await other.end();
    await migrating;
    expect(await taken()).to.deep.equal(await steps());
  });

  it('go on after a process was killed in the middle of them', async () => {
    await answerOf(migrate(url));
    await ask('update knex_migrations_lock set is_locked = 1');
    await answerOf(migrate(url));
    expect(await ask('select is_locked from knex_migrations_lock')).to.deep.equal([{ is_locked: 0 }]);
  });

  it('bear names without an ending, in their order, each its own', async () => {
    const names = await steps();
    expect(names.filter((name) => !/^\d{3}-[a-z-]+$/.test(name))).to.deep.equal([]);
    expect(names).to.deep.equal([...new Set(names)].sort());
  });

  it('can all be taken back', async () => {
    await answerOf(migrate(url));
    const schema = knex({ client: 'pg', connection: url });
    await schema.migrate.rollback({ migrationSource }, true);
    await schema.destroy();
    expect(await tables()).to.deep.equal([]);
    expect(
      await ask(`select proname from pg_proc where pronamespace = 'public'::regnamespace`),
    ).to.deep.equal([]);
    await answerOf(migrate(url));
    expect(await taken()).to.deep.equal(await steps());
  });

  it('fail with a cause and without the address where no database is', async () => {
    const failure = await refusalOf(migrate('postgres://shop:s3cret@127.0.0.1:9/none'));
    expect([failure.tag, failure.operation]).to.deep.equal(['StoreFailure', 'migrate']);
    expect(JSON.stringify([failure.cause, String(failure.cause)])).not.to.include('s3cret');
  });
});
