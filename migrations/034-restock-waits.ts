import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  // One row a product that somebody ever waited for; each round of turns raises its version.
  await knex.schema.createTable('restock_lines', (table) => {
    table.specificType('variant_code', identifier).primary().references('variants.code');
    table.bigInteger('version').notNullable().defaultTo(1);
  });
  // Who waits, each once, in the order of their places.
  await knex.schema.createTable('restock_waits', (table) => {
    table.specificType('variant_code', identifier).notNullable().references('restock_lines.variant_code');
    table.bigInteger('buyer_id').notNullable();
    table.specificType('place', 'bigint generated always as identity').notNullable();
    // When it was their turn; null before.
    table.timestamp('told_at');
    table.primary(['variant_code', 'buyer_id']);
  });
  await knex.raw(
    'create index restock_waits_in_line on restock_waits (variant_code, place) where told_at is null',
  );
  await knex.raw('create index restock_waits_told on restock_waits (variant_code) where told_at is not null');
};

/** Forgets who waits. */
const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('restock_waits');
  await knex.schema.dropTable('restock_lines');
};

/** Buyers wait in line for what is sold out. */
export const restockWaits: NamedMigration = { name: '034-restock-waits', up, down };
