import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** What all processes together may say by the messenger: one row, whose moments are milliseconds since 1970. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('send_budget', (table) => {
    table.smallint('id').primary().checkIn(['1'], 'send_budget_is_one');
    table.double('next_at').notNullable().defaultTo(0);
    table.double('held_until').notNullable().defaultTo(0);
    table.double('busy_until').notNullable().defaultTo(0);
    // What was taken last, which is how a statement that takes slots answers.
    table.double('taken_from').notNullable().defaultTo(0);
    table.integer('taken').notNullable().defaultTo(0);
    table.double('taken_gap').notNullable().defaultTo(0);
  });
  await knex('send_budget').insert({ id: 1 });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('send_budget');
};

export const sendBudget: NamedMigration = { name: '080-send-budget', up, down };
