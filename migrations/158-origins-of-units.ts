import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** What a unit comes from; each bears the name of the foreign key whose place it takes. */
const origins = [
  { table: 'variants', key: 'code', column: 'variant_code', name: 'units_of_variant' },
  { table: 'unit_keys', key: 'id', column: 'key_id', name: 'units_key_known' },
  { table: 'stock_batches', key: 'id', column: 'batch_id', name: 'units_batch_known' },
] as const;

type Origin = (typeof origins)[number];

/* Locked as a foreign key locks it: whoever deletes it meanwhile waits, and is refused. */
const demandOrigin = ({ table, key, column, name }: Origin, of: 'unit' | 'new'): string => `
    perform from ${table} where ${key} = ${of}.${column} for key share;
    if not found and ${of}.${column} is not null then
      raise exception 'a unit comes from what is known'
        using errcode = 'foreign_key_violation', constraint = '${name}';
    end if;`;

/* Four hundred thousand units of one import name one variant, one key and one batch. */
const demandOriginsOfUnits = `
  create function demand_origins_of_units() returns trigger language plpgsql as $$
  declare
    unit record;
  begin
    for unit in
      select distinct variant_code, key_id, batch_id from newer order by variant_code, key_id, batch_id
    loop${origins.map((origin) => demandOrigin(origin, 'unit')).join('')}
    end loop;
    return null;
  end $$`;

const demandOriginIfOther = (origin: Origin): string => `
    if old.${origin.column} is distinct from new.${origin.column} then${demandOrigin(origin, 'new')}
    end if;`;

const demandOriginsOfUnit = `
  create function demand_origins_of_unit() returns trigger language plpgsql as $$
  begin${origins.map(demandOriginIfOther).join('')}
    return null;
  end $$`;

const demands = [
  demandOriginsOfUnits,
  demandOriginsOfUnit,
  `create trigger units_have_origins after insert on units
     referencing new table as newer for each statement execute function demand_origins_of_units()`,
  `create trigger units_change_to_origins after update on units for each row
     when ((old.variant_code, old.key_id, old.batch_id) is distinct from (new.variant_code, new.key_id, new.batch_id))
     execute function demand_origins_of_unit()`,
];

/* Waits for a rival who is taking that unit away, as a foreign key does. */
const keepForUnits = ({ table, key, column, name }: Origin): readonly string[] => [
  `create function keep_${table}_for_units() returns trigger language plpgsql as $$
   begin
     perform from units where ${column} = old.${key} limit 1 for key share;
     if found then
       raise exception 'what units come from stays'
         using errcode = 'foreign_key_violation', constraint = '${name}';
     end if;
     return null;
   end $$`,
  `create trigger ${name} after delete on ${table} for each row execute function keep_${table}_for_units()`,
  `create trigger ${name}_as_it_is after update on ${table} for each row
     when (old.${key} is distinct from new.${key}) execute function keep_${table}_for_units()`,
];

const up = async (knex: Knex): Promise<void> => {
  for (const change of [
    ...origins.map(({ name }) => `alter table units drop constraint ${name}`),
    ...demands,
    ...origins.flatMap(keepForUnits),
  ])
    await knex.raw(change);
};

const down = async (knex: Knex): Promise<void> => {
  for (const change of [
    'drop function demand_origins_of_units() cascade',
    'drop function demand_origins_of_unit() cascade',
    ...origins.flatMap(({ table, key, column, name }) => [
      `drop function keep_${table}_for_units() cascade`,
      `alter table units add constraint ${name} foreign key (${column}) references ${table} (${key})`,
    ]),
  ])
    await knex.raw(change);
};

/** What units come from is demanded once a statement, as their foreign keys did once a row. */
export const originsOfUnits: NamedMigration = { name: '158-origins-of-units', up, down };
