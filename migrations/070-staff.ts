import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('staff_members', (table) => {
    table.bigInteger('person_id').primary({ constraintName: 'staff_members_pkey' });
    table.text('name').notNullable();
    table.specificType('permissions', 'text[]').notNullable();
    table.timestamp('until');
    table.bigInteger('ceiling').checkPositive('staff_members_ceiling_positive');
    table.bigInteger('appointed_by').notNullable();
    table.timestamp('appointed_at').notNullable();
    table.integer('version').notNullable();
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('staff_members');
};

/** Whom the owners appointed, and what each of them may do. The owners are named by the settings. */
export const staff: NamedMigration = { name: '070-staff', up, down };
