import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

/** What is or was wrong outside, the last of each cause. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('incidents', (table) => {
    table.specificType('key', identifier).primary();
    table.integer('version').notNullable();
    table.jsonb('cause').notNullable();
    table.text('detail').notNullable();
    for (const moment of ['since', 'seen_at']) table.timestamp(moment).notNullable();
    for (const moment of ['told_at', 'told_before', 'ended_at']) table.timestamp(moment);
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('incidents');
};

export const incidents: NamedMigration = { name: '017-incidents', up, down };
