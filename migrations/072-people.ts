import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('buyer_blocks', (table) => {
    table.bigInteger('buyer_id').primary({ constraintName: 'buyer_blocks_pkey' });
    table.foreign('buyer_id', 'buyer_blocks_buyer').references('buyers.id');
    table.text('reason').notNullable();
    table.bigInteger('blocked_by').notNullable();
    table.timestamp('blocked_at').notNullable();
  });
  // By the order of their letters alone, whatever the server's language, so that a beginning is a range.
  await knex.raw(`create index buyers_by_first_name on buyers ((lower(first_name) collate "C"))`);
  await knex.raw(
    `create index buyers_by_username_letters on buyers ((lower(username) collate "C")) where username is not null`,
  );
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop index buyers_by_username_letters');
  await knex.raw('drop index buyers_by_first_name');
  await knex.schema.dropTable('buyer_blocks');
};

/** Who may not order any more, and how staff find people by how their names begin. */
export const people: NamedMigration = { name: '072-people', up, down };
