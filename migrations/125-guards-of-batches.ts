import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/*
 * The same demands as before, asked once a statement and not once a row: a statement that carries sixty-four orders
 * asked each of them sixty-four times, and wrote the same tally as often.
 */

/** Orders that this statement paid for, of those before and after it. */
const paidNow = `
  select newer.id from newer join older on older.id = newer.id
  where newer.state in ('Paid', 'Delivered') and older.state <> newer.state`;

const demandGoodsOfPaid = `
  create function demand_goods_of_paid() returns trigger language plpgsql as $$
  begin
    if exists (
      with paid as materialized (${paidNow})
      select from (
        select line.order_id, line.number, line.variant_code, line.quantity::bigint as count
        from paid join order_lines line on line.order_id = paid.id
        where line.kind = 'unit'
      ) as bought
      full join (
        select unit.order_id, unit.line_number as number, unit.variant_code, count(*) as count
        from paid join units unit on unit.order_id = paid.id
        where unit.state = 'Sold'
        group by 1, 2, 3
      ) as given using (order_id, number, variant_code)
      where bought.count is distinct from given.count
    ) then
      raise exception 'an order is paid with exactly its units sold to it'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

const tallyPaidOrders = `
  create function tally_paid_orders() returns trigger language plpgsql as $$
  declare
    paid bigint := (
      select count(*) from newer join older on older.id = newer.id
      where newer.paid_at is not null and newer.cart_id is not null and older.paid_at is null);
  begin
    if paid > 0 then
      insert into shop_tallies as tally (shard, buyers, orders_paid) values (pg_backend_pid() % 16, 0, paid)
      on conflict (shard) do update set orders_paid = tally.orders_paid + excluded.orders_paid;
    end if;
    return null;
  end $$`;

/** Whether the lines of one of the orders `o` of `orders` do not come to what it costs; a deposit has none. */
const wrongSums = (orders: string): string => `
  select from ${orders}
  left join lateral (
    select count(*) as count, coalesce(sum(subtotal), 0) as subtotal, coalesce(sum(discount), 0) as discount
    from order_lines where order_id = o.id
  ) as lines on true
  where case when o.cart_id is null then lines.count <> 0
             else (lines.subtotal, lines.discount) is distinct from (o.subtotal, o.discount) end`;

const refusal = `
      raise exception 'the lines of an order come to what it costs'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;`;

const demandSumsOfOrders = `
  create function demand_sums_of_orders() returns trigger language plpgsql as $$
  begin
    if exists (${wrongSums('newer o')}) then${refusal}
    end if;
    return null;
  end $$`;

const demandSumsOfLines = `
  create or replace function demand_sums_of_lines() returns trigger language plpgsql as $$
  begin
    if exists (select from newer join orders o on o.id = newer.order_id where o.version > 1) then
      raise exception 'a line comes with its order and not later'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    if exists (${wrongSums('(select distinct order_id from newer) as ids join orders o on o.id = ids.order_id')}) then${refusal}
    end if;
    return null;
  end $$`;

const formerSumsOfLines = `
  create or replace function demand_sums_of_lines() returns trigger language plpgsql as $$
  begin
    if exists (select from newer join orders o on o.id = newer.order_id where o.version > 1) then
      raise exception 'a line comes with its order and not later'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    perform demand_line_sums(ids.order_id, tg_name) from (select distinct order_id from newer) as ids;
    return null;
  end $$`;

const both = 'referencing old table as older new table as newer for each statement';

const triggersOff = [
  'drop trigger orders_paid_have_goods on orders',
  'drop trigger tally_orders_paid on orders',
  'drop trigger orders_cost_their_lines on orders',
];

const triggersOn = [
  `create trigger orders_paid_have_goods after update on orders ${both} execute function demand_goods_of_paid()`,
  `create trigger tally_orders_paid after update on orders ${both} execute function tally_paid_orders()`,
  `create trigger orders_cost_their_lines after insert on orders
     referencing new table as newer for each statement execute function demand_sums_of_orders()`,
];

const formerTriggers = [
  `create trigger orders_paid_have_goods after update on orders for each row
     when (old.state <> new.state and new.state in ('Paid', 'Delivered'))
     execute function demand_all_goods()`,
  `create trigger tally_orders_paid after update on orders for each row
     when (old.paid_at is null and new.paid_at is not null and new.cart_id is not null)
     execute function tally_paid_order()`,
  `create trigger orders_cost_their_lines after insert on orders for each row
     execute function demand_order_sums()`,
];

/**
 * Room in each page for the next versions of what an order writes on its way: a version that changes no column of an
 * index then touches none of them. Pages that are full stay as they are.
 */
const rooms = { orders: 60, payment_attempts: 50, units: 70 };

const up = async (knex: Knex): Promise<void> => {
  for (const change of [
    ...triggersOff,
    demandGoodsOfPaid,
    tallyPaidOrders,
    demandSumsOfOrders,
    demandSumsOfLines,
    ...triggersOn,
    ...Object.entries(rooms).map(
      ([table, share]) => `alter table ${table} set (fillfactor = ${String(share)})`,
    ),
  ])
    await knex.raw(change);
};

const down = async (knex: Knex): Promise<void> => {
  for (const change of [
    ...triggersOff,
    'drop function demand_goods_of_paid()',
    'drop function tally_paid_orders()',
    'drop function demand_sums_of_orders()',
    formerSumsOfLines,
    ...formerTriggers,
    ...Object.keys(rooms).map((table) => `alter table ${table} reset (fillfactor)`),
  ])
    await knex.raw(change);
};

/** What is demanded of an order's goods and sums, once a statement; and room for its next versions. */
export const guardsOfBatches: NamedMigration = { name: '125-guards-of-batches', up, down };
