import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** What each costs from a quantity on, as `[{"from": 5, "price": 33000}]`; the domain checks that they rise and fall. */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw(
    `alter table variants add column steps jsonb not null default '[]'
       constraint variants_steps_are_a_list check (jsonb_typeof(steps) = 'array')`,
  );
};

/** Forgets the steps: everything costs what one costs. */
const down = async (knex: Knex): Promise<void> => {
  await knex.schema.alterTable('variants', (table) => {
    table.dropColumn('steps');
  });
};

export const priceSteps: NamedMigration = { name: '036-price-steps', up, down };
