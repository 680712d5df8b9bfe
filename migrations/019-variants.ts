import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const kinds = ['unit', 'shared', 'manual'];

const shard = 'pg_backend_pid() % 16';

/** The running counts of 007, by whatever the column and the table of counts are called. */
const tallyUnits = (table: string, code: string): string => {
  const fold = (changes: string): string => `
    insert into ${table} as tally (${code}, shard, free, sold)
    select ${code}, ${shard},
           coalesce(sum(change) filter (where state = 'Free'), 0),
           coalesce(sum(change) filter (where state = 'HandedOver'), 0)
    from (${changes}) as changes
    group by ${code}
    order by ${code}
    on conflict (${code}, shard)
      do update set free = tally.free + excluded.free, sold = tally.sold + excluded.sold;`;
  const gained = `select ${code}, state, 1 as change from newer`;
  const lost = `select ${code}, state, -1 as change from older`;
  return `
    create or replace function tally_units() returns trigger language plpgsql as $$
    begin
      case tg_op
        when 'INSERT' then ${fold(gained)}
        when 'DELETE' then ${fold(lost)}
        else ${fold(`${gained} union all ${lost}`)}
      end case;
      return null;
    end $$`;
};

const demandAllGoods = (code: string): string => `
  create or replace function demand_all_goods() returns trigger language plpgsql as $$
  begin
    if exists (
      select from (
        select number, ${code}, quantity::bigint as count
        from order_lines
        where order_id = new.id and kind = 'unit'
      ) as bought
      full join (
        select line_number as number, ${code}, count(*) as count
        from units
        where order_id = new.id and state = 'HandedOver'
        group by 1, 2
      ) as given using (number, ${code})
      where bought.count is distinct from given.count
    ) then
      raise exception 'an order is paid with exactly its units handed over'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

/** Tables that name what was sold by its code, with the constraint that sees to it that there is one. */
const named = [
  ['units', 'units_product_code_foreign', 'units_of_variant'],
  ['variant_tallies', 'product_tallies_product_code_foreign', 'variant_tallies_of_variant'],
  ['order_lines', 'order_lines_of_product', 'order_lines_of_variant'],
] as const;

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('variants', (table) => {
    table.specificType('code', identifier).primary();
    table.specificType('sequence', 'bigint generated always as identity');
    table.specificType('product_code', identifier).notNullable().references('products.code');
    // What tells it from the others of its product; null for the only one.
    table.text('label');
    table.bigInteger('price').notNullable();
    table.text('kind').notNullable().checkIn(kinds, 'variants_kind_known');
    table.check('price >= 0', {}, 'variants_price_not_negative');
    table.unique(['sequence'], { indexName: 'variants_in_order' });
    table.index(['product_code', 'sequence'], 'variants_of_product');
  });
  await knex.raw(`create unique index variants_differ on variants (product_code, coalesce(label, ''))`);
  await knex.raw(
    `insert into variants (code, product_code, price, kind)
     select code, code, price, 'unit' from products order by sequence`,
  );
  await knex.raw('alter table products drop column price');
  await knex.raw('alter table product_tallies rename to variant_tallies');
  for (const [table, former, constraint] of named) {
    await knex.raw(`alter table ${table} drop constraint ${former}`);
    await knex.raw(`alter table ${table} rename column product_code to variant_code`);
    await knex.raw(
      `alter table ${table}
         add constraint ${constraint} foreign key (variant_code) references variants (code)`,
    );
  }
  await knex.raw(tallyUnits('variant_tallies', 'variant_code'));
  await knex.raw(demandAllGoods('variant_code'));
};

/** Fails, and changes nothing, where a product is sold in several variants. */
const down = async (knex: Knex): Promise<void> => {
  const lost: unknown = await knex('variants')
    .whereRaw('code <> product_code')
    .orWhereNot('kind', 'unit')
    .first();
  if (lost !== undefined) throw new Error('there are variants that the former shape cannot hold');
  await knex.raw(`
    alter table products add column price bigint, add constraint products_price_not_negative check (price >= 0)`);
  await knex.raw('update products set price = (select price from variants where code = products.code)');
  await knex.raw('alter table products alter column price set not null');
  for (const [table, former, constraint] of named) {
    await knex.raw(`alter table ${table} drop constraint ${constraint}`);
    await knex.raw(`alter table ${table} rename column variant_code to product_code`);
    await knex.raw(
      `alter table ${table} add constraint ${former} foreign key (product_code) references products (code)`,
    );
  }
  await knex.raw('alter table variant_tallies rename to product_tallies');
  await knex.schema.dropTable('variants');
  await knex.raw(tallyUnits('product_tallies', 'product_code'));
  await knex.raw(demandAllGoods('product_code'));
};

/** A product is sold in one or more variants; what has a code, a price and stock is the variant. */
export const variants: NamedMigration = { name: '019-variants', up, down };
