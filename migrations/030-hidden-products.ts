import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** A hidden product is known to the owner alone. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.alterTable('products', (table) => {
    table.boolean('hidden').notNullable().defaultTo(false);
  });
};

/** Fails, and changes nothing, while a product is hidden: it would be on sale at once. */
const down = async (knex: Knex): Promise<void> => {
  const hidden: unknown = await knex('products').where('hidden', true).first();
  if (hidden !== undefined) throw new Error('there are hidden products, which the former shape would sell');
  await knex.schema.alterTable('products', (table) => {
    table.dropColumns('hidden');
  });
};

export const hiddenProducts: NamedMigration = { name: '030-hidden-products', up, down };
