import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const indexes = [
  'create unique index orders_in_sequence on orders (sequence)',
  'create index orders_by_state on orders (state, sequence)',
  'create index orders_by_total on orders (total, sequence)',
  'create index orders_placed_on on orders (placed_at)',
  'create index order_lines_of_code on order_lines (variant_code, order_id)',
];

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('order_events', (table) => {
    table.specificType('id', 'bigint generated always as identity').primary();
    table
      .specificType('order_id', identifier)
      .notNullable()
      .references('orders.id')
      .withKeyName('order_events_of_an_order')
      .onDelete('cascade');
    table.timestamp('at').notNullable().defaultTo(knex.fn.now());
    table.jsonb('happening').notNullable();
    table.index(['order_id', 'id'], 'order_events_of_order');
  });
  await knex.raw(
    `create trigger order_events_stay before update or delete on order_events for each row
       when (pg_trigger_depth() = 0)
       execute function refuse('what happened to an order stays')`,
  );
  for (const index of indexes) await knex.raw(index);
};

const down = async (knex: Knex): Promise<void> => {
  for (const index of ['orders_in_sequence', 'orders_by_state', 'orders_by_total', 'orders_placed_on'])
    await knex.raw(`drop index ${index}`);
  await knex.raw('drop index order_lines_of_code');
  await knex.schema.dropTable('order_events');
};

/** What happened to each order, in its own words, and the indexes by which staff look for orders. */
export const orderEvents: NamedMigration = { name: '044-order-events', up, down };
