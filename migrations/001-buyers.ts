import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('buyers', (table) => {
    table.bigInteger('id').primary();
    table.text('first_name').notNullable();
    table.text('username');
    table.text('language_guessed').notNullable().checkIn(['id', 'en'], 'buyers_language_guessed_known');
    table.text('language_chosen').checkIn(['id', 'en'], 'buyers_language_chosen_known');
    table.timestamp('first_seen_at').notNullable();
    table.index('first_seen_at', 'buyers_first_seen');
  });
  await knex.schema.createTable('conversations', (table) => {
    table.bigInteger('buyer_id').primary();
    table.specificType('list_shown', 'text[]').notNullable();
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('conversations');
  await knex.schema.dropTable('buyers');
};

export const buyers: NamedMigration = { name: '001-buyers', up, down };
