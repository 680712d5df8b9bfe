import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const kinds = ['unit', 'shared', 'manual'];

/** Tables whose rows are told anew here; their guards watch changes of the shop, not of its shape. */
const retold = ['orders', 'units'];

const guardsOff = retold.map((table) => `alter table ${table} disable trigger user`);
const guardsOn = retold.map((table) => `alter table ${table} enable trigger user`);

const priceParts = [
  'alter table orders add column subtotal bigint, add column discount bigint',
  'update orders set subtotal = total, discount = 0',
  `alter table orders
     alter column subtotal set not null,
     alter column discount set not null,
     add constraint orders_discount_within_subtotal check (discount between 0 and subtotal),
     add constraint orders_total_adds_up check (total = subtotal - discount)`,
];

const createLines = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('order_lines', (table) => {
    table
      .specificType('order_id', identifier)
      .notNullable()
      .references('orders.id')
      .withKeyName('order_lines_of_order')
      .onDelete('cascade');
    table.smallint('number').notNullable();
    table.specificType('product_code', identifier).notNullable();
    table.text('kind').notNullable().checkIn(kinds, 'order_lines_kind_known');
    table.text('name').notNullable();
    table.text('terms').notNullable();
    table.integer('quantity').notNullable();
    table.bigInteger('unit_price').notNullable();
    table.bigInteger('discount').notNullable();
    table.specificType('subtotal', 'bigint generated always as (unit_price * quantity) stored').notNullable();
    table
      .specificType('total', 'bigint generated always as (unit_price * quantity - discount) stored')
      .notNullable();
    table.primary(['order_id', 'number'], { constraintName: 'order_lines_key' });
    table.check('number > 0', {}, 'order_lines_number_from_one');
    table.check('quantity > 0', {}, 'order_lines_quantity_positive');
    table.check('unit_price >= 0', {}, 'order_lines_price_not_negative');
    table.check('discount between 0 and unit_price * quantity', {}, 'order_lines_discount_within_subtotal');
    table.foreign('product_code', 'order_lines_of_product').references('code').inTable('products');
  });
};

const linesFromDocuments = `
  insert into order_lines (order_id, number, product_code, kind, name, terms, quantity, unit_price, discount)
  select o.id, line.number, line.value ->> 'product', 'unit', line.value ->> 'name', line.value ->> 'terms',
         (line.value ->> 'quantity')::integer, (line.value ->> 'price')::bigint, 0
  from orders o cross join lateral jsonb_array_elements(o.lines) with ordinality as line (value, number)`;

/** An order's units of a product belong to its lines of that product, the first units to the first of them. */
const unitsToLines = [
  'alter table units add column line_number smallint',
  `update units set line_number = allocated.number
   from (
     select unit.id, line.number
     from (
       select id, order_id, product_code, row_number() over (partition by order_id, product_code order by id) as nth
       from units where order_id is not null
     ) as unit
     join (
       select order_id, number, product_code, quantity,
              sum(quantity) over (partition by order_id, product_code order by number) as upto
       from order_lines
     ) as line
       on line.order_id = unit.order_id and line.product_code = unit.product_code
      and unit.nth between line.upto - line.quantity + 1 and line.upto
   ) as allocated
   where units.id = allocated.id`,
  `alter table units
     drop constraint units_order_id_foreign,
     add constraint units_of_line foreign key (order_id, line_number) references order_lines (order_id, number),
     add constraint units_of_order_have_line check ((order_id is null) = (line_number is null))`,
  'drop index units_of_order',
  'create index units_of_order on units (order_id, line_number, id) where order_id is not null',
];

/** Refunds spoke of products, and every line of a product that they named was given back. */
const refundsOfLines = `
  update orders set refunds = (
    select jsonb_agg(
      refund.value - 'products' || jsonb_build_object('lines', (
        select coalesce(jsonb_agg(line.number order by line.number), '[]')
        from order_lines line
        where line.order_id = orders.id and refund.value -> 'products' @> to_jsonb(line.product_code)))
      order by refund.nth)
    from jsonb_array_elements(orders.refunds) with ordinality as refund (value, nth))
  where refunds <> '[]'`;

const demandAllGoods = `
  create or replace function demand_all_goods() returns trigger language plpgsql as $$
  begin
    if exists (
      select from (
        select number, product_code, quantity::bigint as count
        from order_lines
        where order_id = new.id and kind = 'unit'
      ) as bought
      full join (
        select line_number as number, product_code, count(*) as count
        from units
        where order_id = new.id and state = 'HandedOver'
        group by 1, 2
      ) as given using (number, product_code)
      where bought.count is distinct from given.count
    ) then
      raise exception 'an order is paid with exactly its units handed over'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

/** Fails where the lines of an order do not come to what it costs; a deposit has none. */
const demandSums = `
  create function demand_line_sums(checked text, guard text) returns void language plpgsql as $$
  begin
    if exists (
      select from orders o
      left join lateral (
        select count(*) as count, coalesce(sum(subtotal), 0) as subtotal, coalesce(sum(discount), 0) as discount
        from order_lines where order_id = o.id
      ) as lines on true
      where o.id = checked
        and case when o.cart_id is null then lines.count <> 0
                 else (lines.subtotal, lines.discount) is distinct from (o.subtotal, o.discount) end
    ) then
      raise exception 'the lines of an order come to what it costs'
        using errcode = 'integrity_constraint_violation', constraint = guard;
    end if;
  end $$`;

const demandOrderSums = `
  create function demand_order_sums() returns trigger language plpgsql as $$
  begin
    perform demand_line_sums(new.id, tg_name);
    return null;
  end $$`;

const demandSumsOfLines = `
  create function demand_sums_of_lines() returns trigger language plpgsql as $$
  begin
    if exists (select from newer join orders o on o.id = newer.order_id where o.version > 1) then
      raise exception 'a line comes with its order and not later'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    perform demand_line_sums(ids.order_id, tg_name) from (select distinct order_id from newer) as ids;
    return null;
  end $$`;

const guards = [
  'drop trigger orders_facts_stay on orders',
  `create trigger orders_facts_stay before update on orders for each row
     when ((old.id, old.buyer_id, old.cart_id, old.subtotal, old.discount, old.total, old.placed_at)
             is distinct from
           (new.id, new.buyer_id, new.cart_id, new.subtotal, new.discount, new.total, new.placed_at)
           or (old.paid_at is not null and old.paid_at is distinct from new.paid_at))
     execute function refuse('what was ordered, by whom and for how much never changes')`,
  `create trigger orders_cost_their_lines after insert on orders for each row
     execute function demand_order_sums()`,
  `create trigger order_lines_add_up after insert on order_lines
     referencing new table as newer for each statement execute function demand_sums_of_lines()`,
  `create trigger order_lines_stay before update on order_lines for each row
     execute function refuse('what was ordered never changes')`,
  `create trigger order_lines_go_with_order before delete on order_lines for each row
     when (pg_trigger_depth() = 0)
     execute function refuse('a line is deleted with its order and not before')`,
  // A line cannot change, and so neither can which line a unit was allocated to, but by going back to the shelf.
  'drop trigger units_held_for_one on units',
  `create trigger units_held_for_one before update on units for each row
     when (old.state = 'Held' and new.order_id is not null
           and (new.order_id, new.line_number) is distinct from (old.order_id, old.line_number))
     execute function refuse('a unit held for one order goes to no other')`,
];

const documentsDropped = `
  alter table orders drop constraint orders_deposits_have_no_lines, drop column lines`;

const up = async (knex: Knex): Promise<void> => {
  for (const change of [...guardsOff, ...priceParts]) await knex.raw(change);
  await createLines(knex);
  for (const change of [
    linesFromDocuments,
    ...unitsToLines,
    refundsOfLines,
    ...guardsOn,
    demandAllGoods,
    demandSums,
    demandOrderSums,
    demandSumsOfLines,
    ...guards,
    documentsDropped,
  ])
    await knex.raw(change);
};

const formerDemand = `
  create or replace function demand_all_goods() returns trigger language plpgsql as $$
  begin
    if exists (
      select from (
        select line ->> 'product' as product, sum((line ->> 'quantity')::integer) as count
        from jsonb_array_elements(new.lines) as line
        group by 1
      ) as bought
      full join (
        select product_code as product, count(*) as count
        from units
        where order_id = new.id and state = 'HandedOver'
        group by 1
      ) as given using (product)
      where bought.count is distinct from given.count
    ) then
      raise exception 'an order is paid with exactly its units handed over'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

const documentsFromLines = [
  'alter table orders add column lines jsonb',
  `update orders set lines = (
     select coalesce(jsonb_agg(jsonb_build_object(
       'product', product_code, 'name', name, 'price', unit_price, 'quantity', quantity, 'terms', terms)
       order by number), '[]')
     from order_lines where order_id = orders.id)`,
  `update orders set refunds = (
     select jsonb_agg(
       refund.value - 'lines' || jsonb_build_object('products', (
         select coalesce(jsonb_agg(named.product_code order by named.first), '[]')
         from (
           select line.product_code, min(line.number) as first
           from order_lines line
           where line.order_id = orders.id and refund.value -> 'lines' @> to_jsonb(line.number)
           group by line.product_code
         ) as named))
       order by refund.nth)
     from jsonb_array_elements(orders.refunds) with ordinality as refund (value, nth))
   where refunds <> '[]'`,
  `alter table orders
     alter column lines set not null,
     add constraint orders_deposits_have_no_lines check (cart_id is not null or lines = '[]')`,
];

const formerGuards = [
  'drop trigger orders_facts_stay on orders',
  `create trigger orders_facts_stay before update on orders for each row
     when ((old.id, old.buyer_id, old.cart_id, old.lines, old.total, old.placed_at)
             is distinct from (new.id, new.buyer_id, new.cart_id, new.lines, new.total, new.placed_at)
           or (old.paid_at is not null and old.paid_at is distinct from new.paid_at))
     execute function refuse('what was ordered, by whom and for how much never changes')`,
  'drop trigger units_held_for_one on units',
  `create trigger units_held_for_one before update on units for each row
     when (old.state = 'Held' and new.order_id is not null and new.order_id <> old.order_id)
     execute function refuse('a unit held for one order goes to no other')`,
];

/** Fails, and changes nothing, where something was taken off a price or is not sold by the unit. */
const down = async (knex: Knex): Promise<void> => {
  const lost: unknown = await knex('order_lines')
    .where('discount', '>', 0)
    .orWhereNot('kind', 'unit')
    .first();
  if (lost !== undefined) throw new Error('there are lines that the former shape cannot hold');
  for (const change of [
    ...guardsOff,
    ...documentsFromLines,
    ...formerGuards,
    formerDemand,
    'drop trigger orders_cost_their_lines on orders',
    'drop index units_of_order',
    'create index units_of_order on units (order_id, product_code, id) where order_id is not null',
    `alter table units
       drop constraint units_of_line,
       drop constraint units_of_order_have_line,
       drop column line_number,
       add constraint units_order_id_foreign foreign key (order_id) references orders (id)`,
    ...guardsOn,
  ])
    await knex.raw(change);
  await knex.schema.dropTable('order_lines');
  for (const change of [
    'drop function demand_sums_of_lines()',
    'drop function demand_order_sums()',
    'drop function demand_line_sums(text, text)',
    'alter table orders drop column subtotal, drop column discount',
  ])
    await knex.raw(change);
};

/** What was ordered as rows with a number each, of which goods and refunds speak; and a price in its parts. */
export const orderLines: NamedMigration = { name: '018-order-lines', up, down };
