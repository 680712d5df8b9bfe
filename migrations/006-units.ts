import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('units', (table) => {
    table.specificType('id', 'bigint generated always as identity').primary();
    // The order in which a product's units are sold. Not the key, whose index leads past every unit ever sold.
    table.specificType('place', 'bigint generated always as identity').notNullable();
    table.specificType('product_code', identifier).notNullable().references('products.code');
    table.text('content').notNullable();
    table.specificType('content_hash', 'bytea').notNullable();
    table.text('state').notNullable().checkIn(['Free', 'Held', 'HandedOver'], 'units_state_known');
    table.specificType('order_id', identifier).references('orders.id');
    table.timestamp('added_at').notNullable().defaultTo(knex.fn.now());
    table.check(`(state = 'Free') = (order_id is null)`, {}, 'units_free_are_nobodys');
    table.unique(['product_code', 'content_hash'], { indexName: 'units_differ' });
  });
  await knex.raw(`create index units_free on units (product_code, place) where state = 'Free'`);
  await knex.raw(
    'create index units_of_order on units (order_id, product_code, id) where order_id is not null',
  );
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('units');
};

export const units: NamedMigration = { name: '006-units', up, down };
