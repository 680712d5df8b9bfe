import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

/** What moves with an order. What was given, booked or used up for it stays: it is unique for ever, and small. */
const moved = ['orders', 'order_lines', 'payment_attempts', 'order_events', 'bills'];
const movedArray = `'{${moved.join(',')}}'::text[]`;

const keyOf = `case hot when 'orders' then 'id' else 'order_id' end`;

const months = `
  create table archived_order_months (
    order_id ${identifier} primary key,
    month date not null
  )`;

const monthOf = `
  create function archive_month(placed_at timestamptz) returns date immutable language sql as $$
    select date_trunc('month', placed_at at time zone 'UTC')::date
  $$`;

/* The columns of a table in their order; those that are computed where `stored` is asked for only. */
const columnsOf = `
  create function columns_of(of_table text, computed boolean) returns text stable language sql as $$
    select string_agg(quote_ident(attname), ', ' order by attnum)
    from pg_attribute
    where attrelid = of_table::regclass and attnum > 0 and not attisdropped and (computed or attgenerated = '')
  $$`;

/*
 * Gives the archive what the shop's own tables have: columns, indexes, and a view over both, whose `month` is infinity
 * for what is not archived, so that two of them joined by it as well read one month and not all. Called after every
 * migration, so that no later step has to think of the archive.
 */
const follow = `
  create function follow_archive() returns void language plpgsql as $$
  declare
    hot text;
    archived text;
    one record;
    wanted text;
  begin
    foreach hot in array ${movedArray} loop
      archived := 'archived_' || hot;
      if to_regclass(archived) is null then
        execute format('create table %I (month date not null, like %I) partition by list (month)', archived, hot);
        execute format(
          'create trigger %I before update on %I for each row execute function refuse(%L)',
          archived || '_stay', archived, 'what is archived never changes');
        execute format(
          'create trigger %I before delete on %I for each row execute function demand_order_again(%L)',
          archived || '_leave_for_orders', archived, ${keyOf});
      end if;
      for one in
        select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
               case when a.attcollation not in (0, t.typcollation) then 'collate ' || quote_ident(c.collname) else '' end as collation
        from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_collation c on c.oid = a.attcollation
        where a.attrelid = hot::regclass and a.attnum > 0 and not a.attisdropped
          and not exists (
            select from pg_attribute known
            where known.attrelid = archived::regclass and known.attname = a.attname and not known.attisdropped)
        order by a.attnum
      loop
        execute format('alter table %I add column %I %s %s', archived, one.name, one.type, one.collation);
      end loop;
      for one in
        select known.attname as name from pg_attribute known
        where known.attrelid = archived::regclass and known.attnum > 0 and not known.attisdropped and known.attnotnull
          and known.attname <> 'month'
          and not exists (
            select from pg_attribute a
            where a.attrelid = hot::regclass and a.attname = known.attname and not a.attisdropped)
      loop
        execute format('alter table %I alter column %I drop not null', archived, one.name);
      end loop;
      for one in
        select i.relname as name, pg_get_indexdef(i.oid) as definition
        from pg_index x join pg_class i on i.oid = x.indexrelid
        where x.indrelid = hot::regclass and to_regclass(quote_ident('archived_' || i.relname)) is null
      loop
        execute format('create index %I on %I %s',
          'archived_' || one.name, archived, substring(one.definition from ' (USING .*)$'));
      end loop;
      wanted := 'month, ' || columns_of(hot, true);
      if to_regclass('all_' || hot) is null or columns_of('all_' || hot, true) <> wanted then
        execute format('drop view if exists %I', 'all_' || hot);
        execute format(
          'create view %I as select ''infinity''::date as month, %s from %I union all select month, %s from %I',
          'all_' || hot, columns_of(hot, true), hot, columns_of(hot, true), archived);
      end if;
    end loop;
  end $$`;

/* A partition is made apart and then attached: nobody who reads waits for it. */
const openMonth = `
  create function open_archive_month(wanted date) returns void language plpgsql as $$
  declare
    hot text;
    part text;
  begin
    perform pg_advisory_xact_lock(7275002);
    foreach hot in array ${movedArray} loop
      part := 'archived_' || hot || to_char(wanted, '_YYYY_MM');
      if to_regclass(part) is null then
        execute format('create table %I (like %I)', part, 'archived_' || hot);
        execute format('alter table %I attach partition %I for values in (%L)', 'archived_' || hot, part, wanted);
      end if;
    end loop;
  end $$`;

/*
 * Moves the oldest orders that are done with, `most` at most, placed at `placed_from` or later; all that is theirs moves
 * with them, in this one commit. An order that somebody has locked is left for another time.
 */
const archive = `
  create function archive_orders(placed_from timestamptz, finished_before timestamptz, most integer)
  returns table (moved integer, placed_until timestamptz) language plpgsql as $$
  declare
    ids text[];
    hot text;
    wanted date;
  begin
    select coalesce(array_agg(id), '{}'), max(placed_at) into ids, placed_until
    from (
      select o.id, o.placed_at
      from orders o
      where o.placed_at >= placed_from and o.placed_at < finished_before
        and o.state in ('Delivered', 'Expired', 'Cancelled')
        and coalesce(o.delivered_at, o.closed_at) < finished_before
        and not exists (
          select from payment_attempts a where a.order_id = o.id and a.state in ('Requested', 'Payable'))
        and not exists (select from open_cases where order_id = o.id)
        and not exists (select from warranty_claims where order_id = o.id)
        and not exists (
          select from order_lines line
          where line.order_id = o.id
            and coalesce(o.delivered_at, o.closed_at) + line.warranty_days * interval '1 day' >= now())
        and not exists (
          select from manual_tasks task
          where task.order_id = o.id and task.state <> 'Done' and not task.purged)
      order by o.placed_at
      limit most
      for update of o skip locked
    ) as finished;
    moved := cardinality(ids);
    for wanted in select distinct archive_month(placed_at) from orders where id = any(ids) loop
      perform open_archive_month(wanted);
    end loop;
    insert into archived_order_months (order_id, month)
      select id, archive_month(placed_at) from orders where id = any(ids);
    foreach hot in array ${movedArray} loop
      execute format(
        'insert into %I (month, %s) select o.month, %s from (
           select place.month, kept.* from %I kept join archived_order_months place on place.order_id = kept.%I
           where kept.%I = any($1)) as o',
        'archived_' || hot, columns_of(hot, true), columns_of(hot, true), hot, ${keyOf}, ${keyOf}) using ids;
    end loop;
    delete from bills where order_id = any(ids);
    delete from payment_attempts where order_id = any(ids);
    -- Its lines and its history go with it.
    delete from orders where id = any(ids);
    return next;
  end $$`;

/* Brings an order back to the shop's own tables, as it was; whether it was in the archive. */
const unarchive = `
  create function unarchive_order(wanted text) returns boolean language plpgsql as $$
  declare
    hot text;
    of_month date;
  begin
    select month into of_month from archived_order_months where order_id = wanted for update;
    if not found then
      return false;
    end if;
    -- In one statement, as they were placed: an order comes with its lines.
    execute format(
      'with lines as (
         insert into order_lines (%1$s) select %1$s from archived_order_lines where month = $1 and order_id = $2
       )
       insert into orders (%2$s) overriding system value select %2$s from archived_orders where month = $1 and id = $2',
      columns_of('order_lines', false), columns_of('orders', false)) using of_month, wanted;
    foreach hot in array '{payment_attempts,order_events,bills}'::text[] loop
      execute format(
        'insert into %1$I (%2$s) overriding system value select %2$s from %3$I where month = $1 and order_id = $2',
        hot, columns_of(hot, false), 'archived_' || hot) using of_month, wanted;
    end loop;
    foreach hot in array ${movedArray} loop
      execute format('delete from %I where month = $1 and %I = $2', 'archived_' || hot, ${keyOf})
        using of_month, wanted;
    end loop;
    delete from archived_order_months where order_id = wanted;
    return true;
  end $$`;

/* The archive keeps what it has until the shop's own tables have it again. */
const demandOrderAgain = `
  create function demand_order_again() returns trigger language plpgsql as $$
  begin
    if not exists (select from orders where id = to_jsonb(old) ->> tg_argv[0]) then
      raise exception 'what is archived is never deleted'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return old;
  end $$`;

/* What money came for leaves the shop's tables for the archive only. */
const demandArchived = (name: string, table: string, same: string): string => `
  create function ${name}() returns trigger language plpgsql as $$
  begin
    if not exists (select from ${table} as kept join archived_order_months place using (month) where ${same}) then
      raise exception '%', tg_argv[0] using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return old;
  end $$`;

/* A row of an order that moves is no longer held by a foreign key: that the order is there is asked when it comes. */
const demandOrder = `
  create function demand_order() returns trigger language plpgsql as $$
  begin
    perform from orders where id = new.order_id for key share;
    if not found then
      raise exception 'there is no such order' using errcode = 'foreign_key_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

const demandLine = `
  create function demand_line() returns trigger language plpgsql as $$
  begin
    perform from order_lines where order_id = new.order_id and number = new.line_number for key share;
    if not found then
      raise exception 'there is no such line of an order'
        using errcode = 'foreign_key_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

/** Each foreign key that would hold an order back, with the trigger that takes its place. */
const keys = [
  {
    table: 'ledger_entries',
    key: 'ledger_entries_order_id_foreign',
    trigger: `after insert on ledger_entries for each row when (new.order_id is not null) execute function demand_order()`,
    reference: '(order_id) references orders (id)',
  },
  {
    table: 'ratings',
    key: 'ratings_of_an_order',
    trigger: 'after insert on ratings for each row execute function demand_order()',
    reference: '(order_id) references orders (id)',
  },
  {
    table: 'voucher_uses',
    key: 'voucher_uses_of_order',
    trigger: 'after insert on voucher_uses for each row execute function demand_order()',
    reference: '(order_id) references orders (id)',
  },
  {
    table: 'units',
    key: 'units_of_line',
    trigger: `after insert on units for each row when (new.order_id is not null) execute function demand_line()`,
    reference: '(order_id, line_number) references order_lines (order_id, number)',
  },
  {
    table: 'manual_tasks',
    key: 'manual_tasks_of_line',
    trigger: 'after insert on manual_tasks for each row execute function demand_line()',
    reference: '(order_id, line_number) references order_lines (order_id, number) on delete cascade',
  },
];

const unitsMoved = `
  create trigger units_of_line_moved after update on units for each row
    when (new.order_id is not null
          and (old.order_id is distinct from new.order_id or old.line_number is distinct from new.line_number))
    execute function demand_line()`;

/* An order that comes back was counted when it was paid, and comes with the lines that it always had. */
const tallyPaidOrder = (unless: string): string => `
  create or replace function tally_paid_order() returns trigger language plpgsql as $$
  begin
    ${unless}
    insert into shop_tallies as tally (shard, buyers, orders_paid) values (pg_backend_pid() % 16, 0, 1)
    on conflict (shard) do update set orders_paid = tally.orders_paid + 1;
    return null;
  end $$`;

const countedAlready = `
    if tg_op = 'INSERT' and exists (select from archived_order_months where order_id = new.id) then
      return null;
    end if;`;

const demandSumsOfLines = (unless: string): string => `
  create or replace function demand_sums_of_lines() returns trigger language plpgsql as $$
  begin
    if exists (select from newer join orders o on o.id = newer.order_id where o.version > 1 ${unless}) then
      raise exception 'a line comes with its order and not later'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    if exists (
      select from (select distinct order_id from newer) as ids join orders o on o.id = ids.order_id
      left join lateral (
        select count(*) as count, coalesce(sum(subtotal), 0) as subtotal, coalesce(sum(discount), 0) as discount
        from order_lines where order_id = o.id
      ) as lines on true
      where case when o.cart_id is null then lines.count <> 0
                 else (lines.subtotal, lines.discount) is distinct from (o.subtotal, o.discount) end
    ) then
      raise exception 'the lines of an order come to what it costs'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

const fromTheArchive = 'and not exists (select from archived_order_months where order_id = o.id)';

const up = async (knex: Knex): Promise<void> => {
  for (const change of [
    months,
    monthOf,
    columnsOf,
    demandOrderAgain,
    follow,
    openMonth,
    archive,
    unarchive,
    'select follow_archive()',
    demandOrder,
    demandLine,
    ...keys.flatMap(({ table, key, trigger }) => [
      `alter table ${table} drop constraint ${key}`,
      `create trigger ${key} ${trigger}`,
    ]),
    unitsMoved,
    demandArchived(
      'demand_archived_order',
      'archived_orders',
      'place.order_id = old.id and kept.id = old.id and kept.version = old.version',
    ),
    demandArchived(
      'demand_archived_attempt',
      'archived_payment_attempts',
      'place.order_id = old.order_id and kept.reference = old.reference and kept.state = old.state',
    ),
    'drop trigger orders_with_money_stay on orders',
    `create trigger orders_with_money_stay before delete on orders for each row
       execute function demand_archived_order('an order is never deleted')`,
    'drop trigger attempts_stay on payment_attempts',
    `create trigger attempts_stay before delete on payment_attempts for each row
       when (old.state = 'Settled')
       execute function demand_archived_attempt('money that came in is never deleted')`,
    tallyPaidOrder(countedAlready),
    demandSumsOfLines(fromTheArchive),
  ])
    await knex.raw(change);
};

const down = async (knex: Knex): Promise<void> => {
  for (const change of [
    'select unarchive_order(order_id) from archived_order_months',
    tallyPaidOrder(''),
    demandSumsOfLines(''),
    'drop function demand_archived_order() cascade',
    'drop function demand_archived_attempt() cascade',
    `create trigger orders_with_money_stay before delete on orders for each row
       when (old.state in ('Paid', 'Delivered', 'UnderReview'))
       execute function refuse('an order that money came for is never deleted')`,
    `create trigger attempts_stay before delete on payment_attempts for each row
       when (old.state = 'Settled')
       execute function refuse('money that came in is never deleted')`,
    'drop trigger units_of_line_moved on units',
    ...keys.flatMap(({ table, key, reference }) => [
      `drop trigger ${key} on ${table}`,
      `alter table ${table} add constraint ${key} foreign key ${reference}`,
    ]),
    'drop function demand_order(), demand_line()',
    ...moved.flatMap((table) => [`drop view all_${table}`, `drop table archived_${table}`]),
    `drop function archive_orders(timestamptz, timestamptz, integer), unarchive_order(text), open_archive_month(date),
       follow_archive(), demand_order_again(), columns_of(text, boolean), archive_month(timestamptz)`,
    'drop table archived_order_months',
  ])
    await knex.raw(change);
};

/** Orders that are done with move to monthly partitions, and back when something happens to them; views show both. */
export const orderArchive: NamedMigration = { name: '130-order-archive', up, down };
