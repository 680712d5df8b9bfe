import { readFileSync } from 'node:fs';
import { Logger, runMigrations } from 'graphile-worker';
import knex from 'knex';
import pg from 'pg';
import { migrationSource } from '../../migrations/migration-source.ts';

const silent = new Logger(() => () => undefined);

/** Takes the steps up to `last`, and no later one. */
const migrateTo = async (url: string, last: string): Promise<void> => {
  const all = await migrationSource.getMigrations([]);
  const steps = all.slice(0, all.findIndex(({ name }) => name === last) + 1);
  const schema = knex({ client: 'pg', connection: url });
  try {
    await schema.migrate.latest({
      migrationSource: { ...migrationSource, getMigrations: () => Promise.resolve(steps) },
    });
  } finally {
    await schema.destroy();
  }
};

const tablesOf = (rows: string): readonly string[] => [
  ...new Set([...rows.matchAll(/^insert into (\w+)/gm)].map(([, table]) => String(table))),
];

/** Brings an empty database to the shape that it had after step `last`, with the rows of a shop of that time, or of one before. */
export const restoreShape = async (url: string, last: string, time = last): Promise<void> => {
  await migrateTo(url, time);
  await runMigrations({ connectionString: url, logger: silent });
  const rows = readFileSync(new URL(`shapes/${time}.sql`, import.meta.url), 'utf8');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // The guards watch changes; these rows are told in the order of their tables.
    for (const table of tablesOf(rows)) await client.query(`alter table ${table} disable trigger user`);
    // Some steps fill a table: what stood there when the rows were told is among them.
    for (const table of tablesOf(rows).toReversed()) await client.query(`delete from ${table}`);
    await client.query(rows);
    for (const table of tablesOf(rows)) await client.query(`alter table ${table} enable trigger user`);
  } finally {
    await client.end();
  }
  if (last !== time) await migrateTo(url, last);
};
