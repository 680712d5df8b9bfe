import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/**
 * What a messenger was told is done before it was. Rows live for seconds and are found by their place, so that the table
 * stays small if it is cleaned often.
 */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table updates_under_way (
      place bigint generated always as identity primary key,
      bot bigint not null,
      kept_at timestamptz not null default now(),
      -- The process that works on it, and until when nobody else may take it.
      holder uuid not null,
      held_until timestamptz not null,
      -- The process that sealed it, from whose name its key is made.
      sealed_by uuid not null,
      sealed bytea not null
    ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0)`);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('updates_under_way');
};

export const updatesUnderWay: NamedMigration = { name: '167-updates-under-way', up, down };
