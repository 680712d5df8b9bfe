import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const states = ['AwaitingPayment', 'Paid', 'Delivered', 'Expired', 'Cancelled', 'UnderReview'];

/** What each state knows, and no other state does. */
const knowledge = `
  alter table orders
    add constraint orders_paid_know_when check ((paid_at is not null) = (state in ('Paid', 'Delivered'))),
    add constraint orders_delivered_know_when check ((delivered_at is not null) = (state = 'Delivered')),
    add constraint orders_closed_know_when check ((closed_at is not null) = (state in ('Expired', 'Cancelled'))),
    add constraint orders_reviewed_know_when check ((review_since is not null) = (state = 'UnderReview')),
    add constraint orders_reviewed_know_units check ((holds_units is not null) = (state = 'UnderReview')),
    add constraint orders_only_owed_are_late
      check (state = 'Paid' or (unreachable_since is null and alarmed_at is null))`;

const indexes = [
  'create index orders_of_buyer on orders (buyer_id, placed_at, sequence)',
  `create index orders_unpaid on orders (buyer_id, placed_at, sequence) where state = 'AwaitingPayment'`,
  `create index orders_owed on orders (buyer_id, paid_at, sequence) where state = 'Paid'`,
  `create index orders_overdue on orders (paid_at, sequence)
     where state = 'Paid' and unreachable_since is null and alarmed_at is null`,
  'create index orders_paid_on on orders (paid_at) where paid_at is not null',
  'create index orders_closed_on on orders (closed_at) where closed_at is not null',
];

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('orders', (table) => {
    table.specificType('id', identifier).primary();
    table.specificType('sequence', 'bigint generated always as identity');
    table.bigInteger('buyer_id').notNullable();
    table.specificType('cart_id', identifier).notNullable().references('carts.id');
    table.integer('version').notNullable();
    table.text('state').notNullable().checkIn(states, 'orders_state_known');
    table.jsonb('lines').notNullable();
    table.bigInteger('total').notNullable();
    table.timestamp('placed_at').notNullable();
    table.timestamp('pay_before').notNullable();
    for (const moment of ['paid_at', 'delivered_at', 'unreachable_since', 'alarmed_at'])
      table.timestamp(moment);
    table.timestamp('closed_at');
    table.timestamp('review_since');
    table.boolean('holds_units');
    table.check('total >= 0', {}, 'orders_total_not_negative');
    table.unique(['cart_id'], { indexName: 'orders_one_for_a_cart' });
  });
  await knex.raw(knowledge);
  for (const index of indexes) await knex.raw(index);
  await knex.schema.createTable('bills', (table) => {
    table.specificType('order_id', identifier).primary().references('orders.id');
    table.bigInteger('chat_id').notNullable();
    table.bigInteger('message_id').notNullable();
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('bills');
  await knex.schema.dropTable('orders');
};

export const orders: NamedMigration = { name: '004-orders', up, down };
