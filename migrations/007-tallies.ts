import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

/**
 * Running counts, so that a list costs the same with ten units and with a million. Each is spread over
 * sixteen rows by connection: rivals seldom write the same row. Triggers keep them in whatever statement
 * changes what they count, so that no writer can forget to.
 */
const shard = 'pg_backend_pid() % 16';

const fold = (changes: string): string => `
  insert into product_tallies as tally (product_code, shard, free, sold)
  select product_code, ${shard},
         coalesce(sum(change) filter (where state = 'Free'), 0),
         coalesce(sum(change) filter (where state = 'HandedOver'), 0)
  from (${changes}) as changes
  group by product_code
  order by product_code
  on conflict (product_code, shard)
    do update set free = tally.free + excluded.free, sold = tally.sold + excluded.sold;`;

const gained = 'select product_code, state, 1 as change from newer';
const lost = 'select product_code, state, -1 as change from older';

const tallyUnits = `
  create function tally_units() returns trigger language plpgsql as $$
  begin
    case tg_op
      when 'INSERT' then ${fold(gained)}
      when 'DELETE' then ${fold(lost)}
      else ${fold(`${gained} union all ${lost}`)}
    end case;
    return null;
  end $$`;

const tallyBuyer = `
  create function tally_buyer() returns trigger language plpgsql as $$
  begin
    insert into shop_tallies as tally (shard, buyers, orders_paid) values (${shard}, 1, 0)
    on conflict (shard) do update set buyers = tally.buyers + 1;
    return null;
  end $$`;

const tallyPaidOrder = `
  create function tally_paid_order() returns trigger language plpgsql as $$
  begin
    insert into shop_tallies as tally (shard, buyers, orders_paid) values (${shard}, 0, 1)
    on conflict (shard) do update set orders_paid = tally.orders_paid + 1;
    return null;
  end $$`;

const triggers = [
  `create trigger tally_units_added after insert on units
     referencing new table as newer for each statement execute function tally_units()`,
  `create trigger tally_units_moved after update on units
     referencing old table as older new table as newer for each statement execute function tally_units()`,
  `create trigger tally_units_removed after delete on units
     referencing old table as older for each statement execute function tally_units()`,
  'create trigger tally_buyers after insert on buyers for each row execute function tally_buyer()',
  `create trigger tally_orders_paid after update on orders for each row
     when (old.paid_at is null and new.paid_at is not null) execute function tally_paid_order()`,
  `create trigger tally_orders_placed_paid after insert on orders for each row
     when (new.paid_at is not null) execute function tally_paid_order()`,
];

const functions = { tally_units: tallyUnits, tally_buyer: tallyBuyer, tally_paid_order: tallyPaidOrder };

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('product_tallies', (table) => {
    table.specificType('product_code', identifier).notNullable().references('products.code');
    table.smallint('shard').notNullable();
    table.bigInteger('free').notNullable();
    table.bigInteger('sold').notNullable();
    table.primary(['product_code', 'shard']);
  });
  await knex.schema.createTable('shop_tallies', (table) => {
    table.smallint('shard').primary();
    table.bigInteger('buyers').notNullable();
    table.bigInteger('orders_paid').notNullable();
  });
  // Room in each page for the next version of a row: counting then touches no index.
  for (const table of ['product_tallies', 'shop_tallies'])
    await knex.raw(`alter table ${table} set (fillfactor = 50)`);
  for (const definition of [...Object.values(functions), ...triggers]) await knex.raw(definition);
};

const down = async (knex: Knex): Promise<void> => {
  for (const name of Object.keys(functions)) await knex.raw(`drop function ${name}() cascade`);
  await knex.schema.dropTable('shop_tallies');
  await knex.schema.dropTable('product_tallies');
};

export const tallies: NamedMigration = { name: '007-tallies', up, down };
