import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('recap_mutes', (table) => {
    table.bigInteger('owner_id').notNullable();
    table.text('kind').notNullable().checkIn(['Daily', 'Weekly', 'Monthly'], 'recap_mutes_kind_known');
    table.primary(['owner_id', 'kind'], { constraintName: 'recap_mutes_pkey' });
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('recap_mutes');
};

/** Which owner does not want which recap. */
export const recapMutes: NamedMigration = { name: '053-recap-mutes', up, down };
