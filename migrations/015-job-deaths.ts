import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** How often a process died with a job under way; forgotten with the job. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('job_deaths', (table) => {
    table.bigInteger('job_id').primary();
    table.smallint('deaths').notNullable();
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('job_deaths');
};

export const jobDeaths: NamedMigration = { name: '015-job-deaths', up, down };
