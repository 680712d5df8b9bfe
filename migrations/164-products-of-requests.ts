import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** Which request created a variant, so that one which comes again makes no second product. */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw('alter table variants add column request text');
  await knex.raw('create unique index variants_of_request on variants (request) where request is not null');
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('alter table variants drop column request');
};

export const productsOfRequests: NamedMigration = { name: '164-products-of-requests', up, down };
