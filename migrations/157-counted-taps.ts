import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** The taps that a cart has counted already, so that one which comes again after a crash is not counted twice. */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`alter table carts add column counted text[] not null default '{}'`);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('alter table carts drop column counted');
};

export const countedTaps: NamedMigration = { name: '157-counted-taps', up, down };
