import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/**
 * When all processes together wrote to a chat last, while somebody is paced: moments in milliseconds since 1970. It
 * matters for a minute, so it is not logged: a crash empties it.
 */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create unlogged table chat_turns (
      chat_id bigint primary key,
      -- Oldest first, as many as the limit of the chat counts.
      taken float8[] not null,
      -- When the next message may go.
      free_at float8 not null,
      -- The moment that was answered last, which is how a statement answers.
      asked float8 not null
    )`);
  await knex.raw('create index chat_turns_oldest on chat_turns (free_at)');
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('chat_turns');
};

export const chatTurns: NamedMigration = { name: '121-chat-turns', up, down };
