import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('alert_mutes', (table) => {
    table.bigInteger('person_id').notNullable();
    table.specificType('alert', identifier).notNullable();
    table.primary(['person_id', 'alert'], { constraintName: 'alert_mutes_pkey' });
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('alert_mutes');
};

/** Who of the staff does not want to hear of what. */
export const alertMutes: NamedMigration = { name: '077-alert-mutes', up, down };
