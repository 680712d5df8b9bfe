import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('categories', (table) => {
    table.specificType('id', 'integer generated always as identity').primary();
    table.text('name').notNullable().unique({ indexName: 'categories_name' });
  });
  await knex.schema.createTable('products', (table) => {
    table.specificType('code', identifier).primary();
    table.specificType('sequence', 'bigint generated always as identity');
    table.integer('category_id').notNullable().references('categories.id');
    table.text('name').notNullable();
    table.bigInteger('price').notNullable();
    table.text('description').notNullable();
    table.text('terms').notNullable();
    table.check('price >= 0', {}, 'products_price_not_negative');
    table.unique(['sequence'], { indexName: 'products_in_order' });
    table.index(['category_id', 'sequence'], 'products_of_category');
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('products');
  await knex.schema.dropTable('categories');
};

export const catalogue: NamedMigration = { name: '002-catalogue', up, down };
