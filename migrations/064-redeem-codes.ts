import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const codes = `
  create table redeem_codes (
    code ${identifier} primary key,
    sequence bigint generated always as identity,
    amount bigint not null constraint redeem_codes_amount_positive check (amount > 0),
    made_by bigint not null,
    made_at timestamptz not null,
    redeemed_by bigint,
    redeemed_at timestamptz,
    constraint redeem_codes_folded check (code = upper(code)),
    constraint redeem_codes_redeemed_whole check ((redeemed_by is null) = (redeemed_at is null))
  )`;

const guards = [
  `create trigger redeem_codes_stay before update on redeem_codes for each row
     when (old.redeemed_at is not null
           or to_jsonb(old) - '{redeemed_by,redeemed_at}'::text[]
             is distinct from to_jsonb(new) - '{redeemed_by,redeemed_at}'::text[])
     execute function refuse('a code gives its money once')`,
  `create trigger redeem_codes_kept before delete on redeem_codes for each row
     execute function refuse('a code is never deleted')`,
];

const up = async (knex: Knex): Promise<void> => {
  for (const change of [
    codes,
    'create unique index redeem_codes_in_order on redeem_codes (sequence)',
    ...guards,
  ])
    await knex.raw(change);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('redeem_codes');
};

/** Codes that give balance, each once. */
export const redeemCodes: NamedMigration = { name: '064-redeem-codes', up, down };
