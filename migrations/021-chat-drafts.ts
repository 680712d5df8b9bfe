import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** Forms under way have a table of their own, and last a day; what was awaited before lasted a quarter of an hour. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('chat_drafts', (table) => {
    table.bigInteger('person_id').primary();
    table.text('form').notNullable();
    table.text('content').notNullable();
    table.timestamp('until').notNullable();
  });
  await knex.schema.alterTable('conversations', (table) => {
    table.dropColumn('awaited');
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.alterTable('conversations', (table) => {
    table.text('awaited');
  });
  await knex.schema.dropTable('chat_drafts');
};

export const chatDrafts: NamedMigration = { name: '021-chat-drafts', up, down };
