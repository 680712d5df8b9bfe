import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  // Read alone, without the rows: a year of a large shop is then summed up within a second.
  await knex.raw(
    `create index orders_sold_on on orders (paid_at) include (buyer_id, total, waived)
     where paid_at is not null and cart_id is not null`,
  );
  await knex.raw(
    `create index orders_sold_to on orders (buyer_id, paid_at)
     where paid_at is not null and cart_id is not null`,
  );
  await knex.raw(`create index orders_refunded on orders (id) where refunds <> '[]'`);
  await knex.raw('create index entries_booked_on on ledger_entries (booked_at)');
  // One row an hour and shard: buyers who look at the same time do not wait for each other.
  await knex.schema.createTable('card_views', (table) => {
    table.timestamp('hour').notNullable();
    table.smallint('shard').notNullable();
    table.bigInteger('views').notNullable();
    table.primary(['hour', 'shard'], { constraintName: 'card_views_pkey' });
    table.check('views > 0', {}, 'card_views_of_something');
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('card_views');
  for (const index of ['orders_sold_on', 'orders_sold_to', 'orders_refunded', 'entries_booked_on'])
    await knex.raw(`drop index ${index}`);
};

/** What reports are read by, and how often cards are shown. */
export const reportIndexes: NamedMigration = { name: '052-report-indexes', up, down };
