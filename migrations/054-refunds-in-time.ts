import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** Refunds are kept in the order in which they were made: by the last of them, those of a span are found. */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw('drop index orders_refunded');
  await knex.raw(
    `create index orders_refunded_until on orders (((refunds -> -1 ->> 'at')::bigint)) where refunds <> '[]'`,
  );
  // Profit is counted by the batches that state a cost, and those are read from here alone.
  await knex.raw(
    'create index stock_batches_of_known_cost on stock_batches (id) include (cost) where cost is not null',
  );
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop index stock_batches_of_known_cost');
  await knex.raw('drop index orders_refunded_until');
  await knex.raw(`create index orders_refunded on orders (id) where refunds <> '[]'`);
};

/** Finds refunds by when they were made. */
export const refundsInTime: NamedMigration = { name: '054-refunds-in-time', up, down };
