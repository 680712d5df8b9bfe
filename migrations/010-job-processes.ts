import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** Who is at work, so that the jobs of a process that was killed can be freed at once. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('job_processes', (table) => {
    table.text('process_id').primary();
    table.text('host').notNullable();
    table.integer('pid').notNullable();
    table.specificType('workers', 'text[]').notNullable();
    table.timestamp('seen_at').notNullable();
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('job_processes');
};

export const jobProcesses: NamedMigration = { name: '010-job-processes', up, down };
