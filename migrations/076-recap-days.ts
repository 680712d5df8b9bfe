import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('recap_days', (table) => {
    table
      .text('kind')
      .primary({ constraintName: 'recap_days_pkey' })
      .checkIn(['Daily', 'Weekly', 'Monthly'], 'recap_days_kind_known');
    table.specificType('day', identifier).notNullable();
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('recap_days');
};

/** For which day of the shop each recap was told last. */
export const recapDays: NamedMigration = { name: '076-recap-days', up, down };
