import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  // What one import put on the shelf, so that it can be taken back as long as it is unsold.
  await knex.schema.createTable('stock_batches', (table) => {
    table.specificType('id', 'bigint generated always as identity').primary();
    table.specificType('variant_code', identifier).notNullable().references('variants.code');
    table.timestamp('imported_at').notNullable().defaultTo(knex.fn.now());
    // How many of its units were taken back, all in all, and when the last time.
    table.integer('taken_back').notNullable().defaultTo(0);
    table.timestamp('taken_back_at');
    table.index(['variant_code', 'id'], 'stock_batches_of_variant');
    table.check('taken_back >= 0', {}, 'stock_batches_count');
  });
  await knex.schema.alterTable('units', (table) => {
    // Null for what was imported before there were batches.
    table.specificType('batch_id', 'bigint');
    table.foreign('batch_id', 'units_batch_known').references('stock_batches.id');
  });
  await knex.raw('create index units_of_batch on units (batch_id) where batch_id is not null');
  await knex.raw(
    `create trigger units_stay_in_their_batch before update on units for each row
       when (old.batch_id is distinct from new.batch_id)
       execute function refuse('a unit stays in the batch it came with')`,
  );
  // Where an import is gathered, sealed, before one statement puts all of it on the shelf. Of no use after a crash, so without a log.
  await knex.raw(
    `create unlogged table incoming_units (
       import_id uuid not null,
       place integer not null,
       sealed bytea not null,
       content_hash bytea not null,
       gathered_at timestamptz not null default now(),
       constraint incoming_units_pkey primary key (import_id, place)
     )`,
  );
};

/** Forgets the batches; their units stay. */
const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('incoming_units');
  await knex.raw('drop trigger units_stay_in_their_batch on units');
  await knex.schema.alterTable('units', (table) => {
    table.dropForeign('batch_id', 'units_batch_known');
    table.dropColumn('batch_id');
  });
  await knex.schema.dropTable('stock_batches');
};

export const stockBatches: NamedMigration = { name: '022-stock-batches', up, down };
