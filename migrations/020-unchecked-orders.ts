import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    alter table orders
      add column unchecked boolean not null default false,
      add constraint orders_only_closed_are_unchecked check (not unchecked or state in ('Expired', 'Cancelled'))`);
  await knex.raw(`
    alter table payment_attempts
      add column total bigint,
      add constraint attempts_total_not_negative check (total >= 0)`);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('alter table payment_attempts drop column total');
  await knex.raw('alter table orders drop column unchecked');
};

/** Whether the gateway gave its word before an order was closed, and what the buyer was to pay by an attempt that is over. */
export const uncheckedOrders: NamedMigration = { name: '020-unchecked-orders', up, down };
