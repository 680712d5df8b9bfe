import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const goods = `'{content,content_hash,sealed,key_id}'::text[]`;

const policies = `('Replace', 'AskStaff', 'RefundByDaysLeft')`;

const terms = (table: string): string => `
  alter table ${table}
    add column warranty_days smallint,
    add column warranty_policy text,
    add constraint ${table}_warranty_days_positive check (warranty_days between 1 and 3650),
    add constraint ${table}_warranty_policy_known check (warranty_policy in ${policies}),
    add constraint ${table}_warranty_whole check ((warranty_days is null) = (warranty_policy is null))`;

const claims = `
  create table warranty_claims (
    unit_id bigint primary key references units (id),
    order_id ${identifier} not null references orders (id),
    reason text not null
      constraint claims_reason_known check (reason in ('NotWorking', 'Stopped', 'WrongGoods', 'Other')),
    opened_at timestamptz not null,
    answer text constraint claims_answer_known check (answer in ('Replaced', 'Refunded', 'Refused')),
    answered_at timestamptz,
    answered_by bigint,
    replacement_id bigint unique references units (id),
    amount bigint constraint claims_amount_positive check (amount > 0),
    note text,
    constraint claims_answer_dated check ((answer is null) = (answered_at is null)),
    constraint claims_unit_or_money check (
      (replacement_id is not null) = (answer is not distinct from 'Replaced')
      and (amount is not null) = (answer is not distinct from 'Refunded')
      and (note is not null) = (answer is not distinct from 'Refused'))
  )`;

/* Once the whole statement is done, a replaced unit is burned, and another one of the same line is sold in its place. */
const demandReplacement = `
  create function demand_replacement() returns trigger language plpgsql as $$
  begin
    if not exists (
      select from warranty_claims claim
      join units burned on burned.id = claim.unit_id and burned.state = 'Burned'
      join units fresh on fresh.id = claim.replacement_id and fresh.state = 'Sold'
        and (fresh.order_id, fresh.line_number, fresh.variant_code)
          = (burned.order_id, burned.line_number, burned.variant_code)
      where claim.unit_id = (to_jsonb(new) ->> tg_argv[0])::bigint and claim.answer = 'Replaced'
    ) then
      raise exception 'a unit is burned for another one, by a claim'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

const guards = [
  'drop trigger units_handed_over_for_ever on units',
  `create trigger units_handed_over_for_ever before update on units for each row
     when (old.state in ('Sold', 'Burned')
           and (to_jsonb(old) - ${goods} - 'state' is distinct from to_jsonb(new) - ${goods} - 'state'
             or old.state <> new.state and (old.state, new.state) <> ('Sold', 'Burned')))
     execute function refuse('a unit handed over never changes')`,
  `create trigger units_burn_by_claim after update on units for each row
     when (old.state <> 'Burned' and new.state = 'Burned')
     execute function demand_replacement('id')`,
  `create trigger units_come_unburned before insert on units for each row
     when (new.state = 'Burned')
     execute function refuse('a unit is burned by a claim')`,
  `create trigger claims_replaced_burn after insert or update on warranty_claims for each row
     when (new.answer = 'Replaced')
     execute function demand_replacement('unit_id')`,
  `create trigger claims_answered_for_ever before update on warranty_claims for each row
     when (old.answer is not null and old.* is distinct from new.*)
     execute function refuse('a claim that is answered never changes')`,
  `create trigger claims_facts_stay before update on warranty_claims for each row
     when ((old.unit_id, old.order_id, old.reason, old.opened_at)
             is distinct from (new.unit_id, new.order_id, new.reason, new.opened_at))
     execute function refuse('what was claimed never changes')`,
  `create trigger claims_stay before delete on warranty_claims for each row
     execute function refuse('a claim is never deleted')`,
];

const states = (known: string): string => `
  alter table units
    drop constraint units_state_known,
    add constraint units_state_known check (state in (${known}))`;

const up = async (knex: Knex): Promise<void> => {
  for (const change of [
    terms('variants'),
    terms('order_lines'),
    states(`'Available', 'Reserved', 'Sold', 'Burned'`),
    claims,
    'create index claims_of_order on warranty_claims (order_id)',
    'create index claims_open on warranty_claims (opened_at, unit_id) where answer is null',
    demandReplacement,
    ...guards,
  ])
    await knex.raw(change);
};

const dropped = (table: string): string =>
  `alter table ${table} drop column warranty_days, drop column warranty_policy`;

/** Only before anything was replaced: a burned unit has no other state to go back to. */
const down = async (knex: Knex): Promise<void> => {
  for (const change of [
    'drop table warranty_claims',
    'drop function demand_replacement() cascade',
    'drop trigger units_come_unburned on units',
    'drop trigger units_handed_over_for_ever on units',
    states(`'Available', 'Reserved', 'Sold'`),
    `create trigger units_handed_over_for_ever before update on units for each row
       when (old.state = 'Sold' and to_jsonb(old) - ${goods} is distinct from to_jsonb(new) - ${goods})
       execute function refuse('a unit handed over never changes')`,
    dropped('order_lines'),
    dropped('variants'),
  ])
    await knex.raw(change);
};

/** A variant has a warranty, its order lines keep it, and a claim of a unit is answered once: with a unit or with money. */
export const warranties: NamedMigration = { name: '055-warranties', up, down };
