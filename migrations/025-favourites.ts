import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** How many of a product a buyer usually takes. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('favourites', (table) => {
    table.bigInteger('buyer_id').notNullable();
    table.text('variant_code').notNullable();
    table.integer('quantity').notNullable().checkPositive('favourites_quantity_positive');
    table.primary(['buyer_id', 'variant_code']);
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('favourites');
};

export const favourites: NamedMigration = { name: '025-favourites', up, down };
