import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.raw(
    'create index claims_answered on warranty_claims (answered_at, unit_id) where answer is not null',
  );
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop index claims_answered');
};

/** The claims that were answered last are found without reading all. */
export const claimsAnswered: NamedMigration = { name: '187-claims-answered', up, down };
