import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/**
 * Until now a shop had one gateway at a time, and could change it. Its method tells whose an attempt is: `transfer` and
 * `manual` (money that an owner vouched for) never were methods of Pakasir, and no other gateway had any. The column is
 * generated first, since no guard is to see an update of what never changes.
 */
const attemptsKnowTheirGateway = [
  `alter table payment_attempts add column gateway text not null
     generated always as (case when method in ('transfer', 'manual') then 'manual' else 'pakasir' end) stored`,
  'alter table payment_attempts alter column gateway drop expression',
  `create trigger attempts_gateway_stays before update on payment_attempts for each row
     when (old.gateway is distinct from new.gateway)
     execute function refuse('a payment stays with the gateway that was asked for it')`,
];

/** Pakasir was the only gateway that was watched. */
const incidentsKnowTheirGateway = `
  update incidents
  set key = regexp_replace(key, '^(Gateway[A-Za-z]+):', '\\1:pakasir:'),
      cause = cause || '{"gateway": "pakasir"}'
  where key like 'Gateway%'`;

const up = async (knex: Knex): Promise<void> => {
  for (const change of [...attemptsKnowTheirGateway, incidentsKnowTheirGateway]) await knex.raw(change);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`delete from incidents where key like 'Gateway%' and cause ->> 'gateway' <> 'pakasir'`);
  await knex.raw(`delete from incidents where cause ->> 'tag' = 'GatewayNotConfigured'`);
  await knex.raw(`
    update incidents set key = regexp_replace(key, ':pakasir', ''), cause = cause - 'gateway'
    where key like 'Gateway%'`);
  await knex.raw('drop trigger attempts_gateway_stays on payment_attempts');
  await knex.raw('alter table payment_attempts drop column gateway');
};

/** Several gateways at a time: each payment, and each trouble, knows whose it is. */
export const gateways: NamedMigration = { name: '026-gateways', up, down };
