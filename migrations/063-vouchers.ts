import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const vouchers = `
  create table vouchers (
    code ${identifier} primary key,
    sequence bigint generated always as identity,
    cut jsonb not null constraint vouchers_cut_is_known check (cut ->> 'tag' in ('Percent', 'Amount')),
    scope jsonb not null
      constraint vouchers_scope_is_known check (scope ->> 'tag' in ('All', 'Categories', 'Products', 'Variants')),
    min_spend bigint not null constraint vouchers_min_spend_not_negative check (min_spend >= 0),
    with_steps boolean not null,
    quota integer constraint vouchers_quota_positive check (quota > 0),
    per_buyer integer constraint vouchers_per_buyer_positive check (per_buyer > 0),
    first_order_only boolean not null,
    valid_from timestamptz,
    valid_until timestamptz,
    stopped_at timestamptz,
    constraint vouchers_folded check (code = upper(code)),
    constraint vouchers_end_after_start check (valid_until > valid_from)
  )`;

const uses = `
  create table voucher_uses (
    order_id ${identifier} primary key constraint voucher_uses_of_order references orders (id),
    voucher_code ${identifier} not null constraint voucher_uses_of_voucher references vouchers (code),
    buyer_id bigint not null,
    state text not null constraint voucher_uses_state_known check (state in ('Reserved', 'Redeemed', 'Returned')),
    taken_at timestamptz not null
  )`;

const choices = `
  create table voucher_choices (
    buyer_id bigint primary key,
    voucher_code ${identifier} not null references vouchers (code)
  )`;

const guesses = `
  create table code_guesses (
    buyer_id bigint primary key,
    wrong integer not null constraint code_guesses_counted check (wrong >= 0),
    last_at timestamptz not null,
    version integer not null
  )`;

/*
 * The voucher is locked before its uses are counted, and they are counted by a statement of its own, which sees what
 * whoever held the lock before has committed. Where there is none left nothing is written, and nothing fails.
 */
const claimUse = `
  create function claim_voucher_use() returns trigger language plpgsql as $$
  declare
    terms vouchers%rowtype;
  begin
    select * into terms from vouchers where code = new.voucher_code for no key update;
    if terms.stopped_at is not null
      or terms.quota <= (
        select count(*) from voucher_uses where voucher_code = new.voucher_code and state <> 'Returned')
      or terms.per_buyer <= (
        select count(*) from voucher_uses
        where voucher_code = new.voucher_code and buyer_id = new.buyer_id and state <> 'Returned')
    then
      return null;
    end if;
    return new;
  end $$`;

/* Once the whole statement is done, the use of an order's voucher is where the order is. */
const demandUse = `
  create function demand_voucher_use() returns trigger language plpgsql as $$
  begin
    if exists (
      select from orders o left join voucher_uses used on used.order_id = o.id
      where o.id = (to_jsonb(new) ->> tg_argv[0])
        and case
          when o.voucher is null then used.state is not null and used.state <> 'Returned'
          else (used.voucher_code, used.buyer_id, used.state) is distinct from (o.voucher ->> 'code', o.buyer_id,
            case when o.state in ('AwaitingPayment', 'UnderReview') then 'Reserved'
                 when o.state in ('Paid', 'Delivered') then 'Redeemed'
                 else 'Returned' end)
        end
    ) then
      raise exception 'the use of a voucher goes the way of its order'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

/* Only what is taken off a line may change, and only to nothing. What is computed is not known yet before the update. */
const keepLine = `
  create function keep_line() returns trigger language plpgsql as $$
  begin
    if new.discount <> 0
      or to_jsonb(old) - '{discount,subtotal,total}'::text[] is distinct from to_jsonb(new) - '{discount,subtotal,total}'::text[]
    then
      raise exception 'what was ordered never changes'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return new;
  end $$`;

const demandUnchangedSums = `
  create function demand_sums_again() returns trigger language plpgsql as $$
  begin
    perform demand_line_sums(new.order_id, tg_name);
    return null;
  end $$`;

/** An order that comes to life again when its voucher has no use left costs its full price; nothing else changes what it costs. */
const guards = [
  'drop trigger orders_facts_stay on orders',
  `create trigger orders_facts_stay before update on orders for each row
     when ((old.id, old.buyer_id, old.cart_id, old.subtotal, old.placed_at)
             is distinct from (new.id, new.buyer_id, new.cart_id, new.subtotal, new.placed_at)
           or (old.discount, old.total, old.voucher) is distinct from (new.discount, new.total, new.voucher)
             and (old.state in ('Expired', 'Cancelled') and new.state = 'Paid'
               and old.voucher is not null and new.voucher is null and new.discount = 0) is not true
           or (old.paid_at is not null and old.paid_at is distinct from new.paid_at))
     execute function refuse('what was ordered, by whom and for how much never changes')`,
  'drop trigger order_lines_stay on order_lines',
  `create trigger order_lines_stay before update on order_lines for each row
     execute function keep_line()`,
  `create trigger orders_cost_their_lines_again after update on orders for each row
     when (old.discount is distinct from new.discount)
     execute function demand_order_sums()`,
  `create trigger order_lines_add_up_again after update on order_lines for each row
     execute function demand_sums_again()`,
  `create trigger orders_come_with_their_voucher after insert on orders for each row
     when (new.voucher is not null)
     execute function demand_voucher_use('id')`,
  `create trigger orders_have_their_voucher after update on orders for each row
     when ((old.voucher is not null or new.voucher is not null)
           and (old.state, old.voucher) is distinct from (new.state, new.voucher))
     execute function demand_voucher_use('id')`,
  `create trigger voucher_uses_have_their_order after insert or update on voucher_uses for each row
     execute function demand_voucher_use('order_id')`,
  `create trigger voucher_uses_claimed before insert on voucher_uses for each row
     execute function claim_voucher_use()`,
  `create trigger voucher_uses_claimed_again before update on voucher_uses for each row
     when (old.state = 'Returned' and new.state <> 'Returned')
     execute function claim_voucher_use()`,
  `create trigger voucher_uses_facts_stay before update on voucher_uses for each row
     when ((old.order_id, old.voucher_code, old.buyer_id, old.taken_at)
             is distinct from (new.order_id, new.voucher_code, new.buyer_id, new.taken_at)
           or old.state = 'Redeemed' and new.state <> 'Redeemed')
     execute function refuse('a use of a voucher is of one order, and redeemed for ever')`,
  `create trigger voucher_uses_stay before delete on voucher_uses for each row
     execute function refuse('a use of a voucher is never deleted')`,
  `create trigger vouchers_stay before update on vouchers for each row
     when (old.stopped_at is not null or to_jsonb(old) - 'stopped_at' is distinct from to_jsonb(new) - 'stopped_at')
     execute function refuse('a voucher never changes but by being stopped')`,
  `create trigger vouchers_kept before delete on vouchers for each row
     execute function refuse('a voucher is never deleted')`,
];

const up = async (knex: Knex): Promise<void> => {
  for (const change of [
    vouchers,
    'create unique index vouchers_in_order on vouchers (sequence)',
    uses,
    `create index voucher_uses_taken on voucher_uses (voucher_code, buyer_id) where state <> 'Returned'`,
    'create index voucher_uses_listed on voucher_uses (voucher_code, taken_at)',
    choices,
    guesses,
    'alter table orders add column voucher jsonb',
    claimUse,
    demandUse,
    keepLine,
    demandUnchangedSums,
    ...guards,
  ])
    await knex.raw(change);
};

/** Fails, and changes nothing, where an order has a voucher: nothing else says what was taken off it. */
const down = async (knex: Knex): Promise<void> => {
  const used: unknown = await knex('voucher_uses').first();
  if (used !== undefined)
    throw new Error('there are orders with vouchers, which the former shape cannot hold');
  for (const change of [
    'drop trigger orders_facts_stay on orders',
    'drop trigger orders_come_with_their_voucher on orders',
    'drop trigger orders_have_their_voucher on orders',
    'drop trigger orders_cost_their_lines_again on orders',
    'drop trigger order_lines_stay on order_lines',
    'drop trigger order_lines_add_up_again on order_lines',
    `create trigger orders_facts_stay before update on orders for each row
       when ((old.id, old.buyer_id, old.cart_id, old.subtotal, old.discount, old.total, old.placed_at)
               is distinct from
             (new.id, new.buyer_id, new.cart_id, new.subtotal, new.discount, new.total, new.placed_at)
             or (old.paid_at is not null and old.paid_at is distinct from new.paid_at))
       execute function refuse('what was ordered, by whom and for how much never changes')`,
    `create trigger order_lines_stay before update on order_lines for each row
       execute function refuse('what was ordered never changes')`,
    'drop table code_guesses',
    'drop table voucher_choices',
    'drop table voucher_uses',
    'drop table vouchers',
    'drop function claim_voucher_use()',
    'drop function demand_voucher_use()',
    'drop function demand_sums_again()',
    'drop function keep_line()',
    'alter table orders drop column voucher',
  ])
    await knex.raw(change);
};

/** Vouchers, the uses that orders have of them, what buyers chose, and how often they guessed wrong. */
export const vouchersAndUses: NamedMigration = { name: '063-vouchers', up, down };
