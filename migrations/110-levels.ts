import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/**
 * Whose prices a buyer has, and what each costs for them from a quantity on, as
 * `[{"level": "reseller", "steps": [{"from": 1, "price": 30000}]}]`; the domain checks that they rise and fall. A level
 * is there once a buyer or a price speaks of it.
 */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw(
    `alter table buyers add column level text
       constraint buyers_level_is_a_name check (level ~ '^[a-z0-9][a-z0-9-]{0,23}$')`,
  );
  await knex.raw('create index buyers_of_a_level on buyers (level, id) where level is not null');
  await knex.raw(
    `alter table variants add column levels jsonb not null default '[]'
       constraint variants_levels_are_a_list check (jsonb_typeof(levels) = 'array')`,
  );
};

/** Forgets the levels: everybody pays what everybody pays. */
const down = async (knex: Knex): Promise<void> => {
  await knex.schema.alterTable('variants', (table) => {
    table.dropColumn('levels');
  });
  await knex.schema.alterTable('buyers', (table) => {
    table.dropColumn('level');
  });
};

export const levels: NamedMigration = { name: '110-levels', up, down };
