import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('settings', (table) => {
    table.text('name').primary({ constraintName: 'settings_pkey' });
    table.jsonb('value');
    table.integer('version').notNullable().checkPositive('settings_version_counts');
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('settings');
};

/** What owners changed in the chat; without a value a setting has its default again. */
export const settings: NamedMigration = { name: '075-settings', up, down };
