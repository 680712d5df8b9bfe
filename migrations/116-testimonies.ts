import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const states = ['Waiting', 'Posting', 'Posted', 'Failed', 'Removed', 'Stays'];

/** What may be shown no longer is withdrawn in the statement that makes it so. */
const withdraw = `
  create function withdraw_testimony() returns trigger language plpgsql as $$
  begin
    update testimonies set withdrawn_at = clock_timestamp()
    where order_id = new.order_id and product_code = new.product_code and withdrawn_at is null;
    return null;
  end $$`;

const rest = [
  'create unique index testimonies_live on testimonies (order_id, product_code) where withdrawn_at is null',
  `create index testimonies_waiting on testimonies (id) where state = 'Waiting' and withdrawn_at is null`,
  `create index testimonies_claimed on testimonies (claimed_at) where state = 'Posting'`,
  `create index testimonies_to_remove on testimonies (id) where state = 'Posted' and withdrawn_at is not null`,
  withdraw,
  `create trigger ratings_withdrawn after update on ratings for each row
     when ((old.stars, old.words) is distinct from (new.stars, new.words)
           or old.hidden_at is null and new.hidden_at is not null
           or new.refunded and not old.refunded)
     execute function withdraw_testimony()`,
];

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('testimonies', (table) => {
    table.bigIncrements('id');
    table.specificType('order_id', identifier).notNullable();
    table.specificType('product_code', identifier).notNullable();
    table.bigInteger('channel').notNullable();
    table.text('state').notNullable().defaultTo('Waiting').checkIn(states, 'testimonies_state_known');
    table.timestamp('asked_at').notNullable();
    table.timestamp('claimed_at');
    table.timestamp('posted_at');
    table.bigInteger('message_id');
    // Since when it is to be shown no longer.
    table.timestamp('withdrawn_at');
    // How many sends were lost without an answer, and how many certainly were not made.
    table.smallint('lost').notNullable().defaultTo(0);
    table.smallint('put_off').notNullable().defaultTo(0);
    table
      .foreign(['order_id', 'product_code'], 'testimonies_of_a_rating')
      .references(['order_id', 'product_code'])
      .inTable('ratings');
  });
  // One row: when the next one may be posted, for all processes.
  await knex.schema.createTable('testimony_turn', (table) => {
    table.boolean('only').primary().defaultTo(true).checkIn(['true'], 'testimony_turn_is_one');
    table.timestamp('next_at').notNullable();
  });
  await knex.raw(`insert into testimony_turn (next_at) values ('epoch')`);
  for (const change of rest) await knex.raw(change);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop function withdraw_testimony() cascade');
  await knex.schema.dropTable('testimony_turn');
  await knex.schema.dropTable('testimonies');
};

/** Ratings shown in a channel, one row a post. */
export const testimonies: NamedMigration = { name: '116-testimonies', up, down };
