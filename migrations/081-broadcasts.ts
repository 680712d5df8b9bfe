import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const states = ['Scheduled', 'Running', 'Paused', 'Stopped', 'Done', 'Withdrawing', 'Withdrawn'];
const rowStates = ['Waiting', 'Sending', 'Sent', 'Blocked', 'Failed', 'Removing', 'Removed', 'Stays'];
const counts = ['total', 'sent', 'blocked', 'failed', 'unknown', 'withdrawn'];

const indexes = [
  // One at a time uses what the messenger allows.
  `create unique index broadcasts_running on broadcasts ((true)) where state = 'Running'`,
  'create index broadcasts_newest on broadcasts (created_at desc, id)',
  `create index broadcast_recipients_waiting on broadcast_recipients (broadcast_id, buyer_id)
     where state = 'Waiting'`,
  `create index broadcast_recipients_sent on broadcast_recipients (broadcast_id, buyer_id) where state = 'Sent'`,
  `create index broadcast_recipients_claimed on broadcast_recipients (broadcast_id, claimed_at)
     where state in ('Sending', 'Removing')`,
];

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.alterTable('buyers', (table) => {
    // Since when messages do not reach them; null once they do anything.
    table.timestamp('unreachable_since');
    // Since when they want no promotions; null for those who do.
    table.timestamp('promos_stopped_at');
  });
  await knex.schema.createTable('broadcasts', (table) => {
    table.specificType('id', identifier).primary();
    table.bigInteger('version').notNullable().defaultTo(1);
    table.text('state').notNullable().checkIn(states, 'broadcasts_state_known');
    table.text('text').notNullable();
    table.jsonb('photo');
    table.jsonb('buttons').notNullable();
    table.jsonb('audience').notNullable();
    table.timestamp('at').notNullable();
    table.boolean('anytime').notNullable();
    table.bigInteger('created_by').notNullable();
    table.timestamp('created_at').notNullable();
    table.timestamp('started_at');
    table.timestamp('ended_at');
    table.text('trouble').checkIn(['PhotoGone', 'Refused'], 'broadcasts_trouble_known');
    for (const count of counts) table.integer(count).notNullable().defaultTo(0);
    // The message that says how far it is, when it last did, and how many were settled then.
    table.bigInteger('bubble_chat');
    table.bigInteger('bubble_message');
    table.timestamp('shown_at');
    table.integer('shown_settled').notNullable().defaultTo(0);
  });
  await knex.schema.createTable('broadcast_recipients', (table) => {
    table
      .specificType('broadcast_id', identifier)
      .notNullable()
      .references('broadcasts.id')
      .withKeyName('recipients_of_a_broadcast');
    table.bigInteger('buyer_id').notNullable();
    table
      .text('state')
      .notNullable()
      .defaultTo('Waiting')
      .checkIn(rowStates, 'broadcast_recipients_state_known');
    table.timestamp('claimed_at');
    table.timestamp('sent_at');
    table.bigInteger('message_id');
    // How many sends were lost without an answer, and how many certainly were not made.
    table.smallint('lost').notNullable().defaultTo(0);
    table.smallint('put_off').notNullable().defaultTo(0);
    table.primary(['broadcast_id', 'buyer_id']);
  });
  for (const index of indexes) await knex.raw(index);
};

/** Forgets broadcasts, and who wants none. */
const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('broadcast_recipients');
  await knex.schema.dropTable('broadcasts');
  await knex.schema.alterTable('buyers', (table) => {
    table.dropColumn('unreachable_since');
    table.dropColumn('promos_stopped_at');
  });
};

/** Broadcasts with one row a recipient, and whom they reach. */
export const broadcasts: NamedMigration = { name: '081-broadcasts', up, down };
