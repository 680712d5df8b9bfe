import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const changes = [
  `create table idempotency_keys (
     key text primary key,
     answer bigint not null,
     used_at timestamptz not null default now()
   )`,
  'create index idempotency_keys_by_age on idempotency_keys (used_at)',
  'alter table redeem_codes add column request text',
  'create index redeem_codes_of_request on redeem_codes (request) where request is not null',
];

const up = async (knex: Knex): Promise<void> => {
  for (const change of changes) await knex.raw(change);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('alter table redeem_codes drop column request');
  await knex.schema.dropTable('idempotency_keys');
};

/** Requests that have no key of their own in what they change, and what came of them; and which codes were made by one of them. */
export const idempotencyKeys: NamedMigration = { name: '163-idempotency-keys', up, down };
