import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** How many of a variant one order takes at least and at most, and a picture before the name of a product. */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    alter table variants
      add column least integer not null default 1,
      add column most integer,
      add constraint variants_least_positive check (least >= 1),
      add constraint variants_most_at_least_least check (most >= least)`);
  await knex.raw('alter table products add column emoji text');
};

/** Forgets both: everything is sold by the piece, and bears its name alone. */
const down = async (knex: Knex): Promise<void> => {
  await knex.schema.alterTable('variants', (table) => {
    table.dropColumns('least', 'most');
  });
  await knex.schema.alterTable('products', (table) => {
    table.dropColumns('emoji');
  });
};

export const quantitiesAndEmoji: NamedMigration = { name: '100-quantities-and-emoji', up, down };
