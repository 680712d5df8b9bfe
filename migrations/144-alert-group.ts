import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** The group whose topics alerts go to: one row, in which nothing is chosen at first. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('alert_group', (table) => {
    table.smallint('id').primary().checkIn(['1'], 'alert_group_is_one');
    table.jsonb('chosen');
    table.integer('version').notNullable().defaultTo(0);
  });
  await knex('alert_group').insert({ id: 1 });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('alert_group');
};

export const alertGroup: NamedMigration = { name: '144-alert-group', up, down };
