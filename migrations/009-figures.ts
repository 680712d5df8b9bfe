import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const counts = ['users', 'succeeded', 'failed', 'carts_created', 'carts_abandoned'];

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('day_figures', (table) => {
    table.date('date').primary();
    for (const count of counts) table.bigInteger(count).notNullable();
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('day_figures');
};

export const figures: NamedMigration = { name: '009-figures', up, down };
