import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('carts', (table) => {
    table.specificType('id', identifier).primary();
    table.bigInteger('buyer_id').notNullable();
    table.jsonb('lines').notNullable();
    table.integer('version').notNullable();
    table.timestamp('created_at').notNullable();
    table.timestamp('touched_at').notNullable();
    // Null while the cart is open.
    table.text('outcome').checkIn(['Ordered', 'Abandoned'], 'carts_outcome_known');
    table.index('created_at', 'carts_created');
    table.index('touched_at', 'carts_touched');
  });
  await knex.raw('create unique index carts_one_open_each on carts (buyer_id) where outcome is null');
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('carts');
};

export const carts: NamedMigration = { name: '003-carts', up, down };
