import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** What the processes saw of people who act fast. It matters for minutes, so it is not logged: a crash empties it. */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create unlogged table spam_sightings (
      person_id bigint primary key,
      -- Milliseconds since 1970.
      at float8 not null,
      -- What each process saw, by its name.
      seen jsonb not null
    )`);
  await knex.raw('create index spam_sightings_oldest on spam_sightings (at)');
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('spam_sightings');
};

export const spamSightings: NamedMigration = { name: '120-spam-sightings', up, down };
