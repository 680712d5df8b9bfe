import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** Who did what as staff. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('audit_entries', (table) => {
    table.bigIncrements('sequence');
    table.bigInteger('actor').notNullable();
    table.text('action').notNullable();
    table.text('subject').notNullable();
    table.jsonb('before').notNullable();
    table.jsonb('after').notNullable();
    table.timestamp('at').notNullable();
    table.index(['actor', 'at'], 'audit_of_actor');
    table.index(['at'], 'audit_by_moment');
  });
  await knex.raw(`
    create trigger audit_stays before update or delete on audit_entries for each row
      execute function refuse('the audit only grows')`);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('audit_entries');
};

export const audit: NamedMigration = { name: '040-audit', up, down };
