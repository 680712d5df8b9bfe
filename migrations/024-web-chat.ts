import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** What stands in the chats of the sandbox's page. The text of a value may hold signs that jsonb refuses. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('web_chat_entries', (table) => {
    table.bigInteger('chat').notNullable();
    table.text('kind').notNullable();
    table.text('key').notNullable();
    table.text('value');
    table.bigIncrements('place', { primaryKey: false });
    table.primary(['chat', 'kind', 'key']);
    table.index(['chat', 'kind', 'place']);
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('web_chat_entries');
};

export const webChat: NamedMigration = { name: '024-web-chat', up, down };
