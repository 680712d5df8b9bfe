import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

/** Sealed units of imports that nobody has said yes to. Of no use after a crash, so without a log. */
const incomingUnits = (importId: string): readonly string[] => [
  'drop table incoming_units',
  `create unlogged table incoming_units (
     import_id ${importId} not null,
     place integer not null,
     sealed bytea not null,
     content_hash bytea not null,
     gathered_at timestamptz not null default now(),
     constraint incoming_units_pkey primary key (import_id, place)
   )`,
];

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.alterTable('stock_batches', (table) => {
    // What the owner remembers of it; null where nothing was said.
    table.text('name');
    table.text('supplier');
    // Whole rupiah for one unit.
    table.bigInteger('cost');
    table.check('cost >= 0', {}, 'stock_batches_cost_not_negative');
  });
  // What was gathered, and the batch it became; kept for a day, so that a repeated yes finds what the first one did.
  await knex.schema.createTable('stock_imports', (table) => {
    table.specificType('id', 'bigint generated always as identity').primary();
    table.specificType('variant_code', identifier).notNullable().references('variants.code');
    table.specificType('key_id', identifier).notNullable();
    table.timestamp('begun_at').notNullable().defaultTo(knex.fn.now());
    // So many units lie in incoming_units; null until all of them do.
    table.integer('gathered');
    table.specificType('batch_id', 'bigint').references('stock_batches.id');
    table.integer('added');
    table.check('(batch_id is null) = (added is null)', {}, 'stock_imports_published');
    table.index(['begun_at'], 'stock_imports_by_age');
  });
  for (const statement of incomingUnits('bigint')) await knex.raw(statement);
  await knex.raw(`create index units_reserved on units (variant_code) where state = 'Reserved'`);
};

/** Forgets what is remembered of batches, and what was gathered and not published. */
const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop index units_reserved');
  for (const statement of incomingUnits('uuid')) await knex.raw(statement);
  await knex.schema.dropTable('stock_imports');
  await knex.schema.alterTable('stock_batches', (table) => {
    table.dropColumns('name', 'supplier', 'cost');
  });
};

/** An import is gathered, looked at, and then published or discarded; batches have a name, a supplier and a cost. */
export const stockImports: NamedMigration = { name: '033-stock-imports', up, down };
