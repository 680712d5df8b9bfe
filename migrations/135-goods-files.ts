import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

/* Ciphertext does not shrink, and is read in pieces. `import_id` is null once goods are this file. */
const files = [
  `create table goods_files (
     id bigint generated always as identity primary key,
     variant_code ${identifier} not null references variants (code) on delete cascade,
     key_id ${identifier} not null constraint goods_files_key_known references unit_keys (id),
     size integer not null constraint goods_files_size_known check (size between 1 and 20971520),
     sealed bytea not null,
     import_id bigint references stock_imports (id) on delete cascade
   )`,
  'alter table goods_files alter column sealed set storage external',
  'create index goods_files_of_key on goods_files (key_id, id)',
  'create index goods_files_of_import on goods_files (import_id) where import_id is not null',
  'create index goods_files_of_variant on goods_files (variant_code)',
];

/* The sealed text of a unit that is a file says its name and size. */
const units = [
  'alter table units add column file_id bigint constraint units_file_known references goods_files (id)',
  'create unique index units_of_file on units (file_id) where file_id is not null',
  'alter table sealed_contents add column file_id bigint constraint sealed_contents_file_known references goods_files (id)',
  'create unique index sealed_contents_of_file on sealed_contents (file_id) where file_id is not null',
  'alter table incoming_units add column file_id bigint',
  `alter table stock_imports
     add column repeated integer not null default 0,
     add column in_stock integer not null default 0,
     add column sold_before integer not null default 0,
     add column bytes bigint not null default 0`,
];

/* None of them compares bytes, which would read all of them. */
const guards = [
  `create trigger goods_files_only_sealed_anew before update of sealed on goods_files for each row
     when (old.key_id = new.key_id or octet_length(old.sealed) <> octet_length(new.sealed))
     execute function refuse('what is sealed is sealed anew, and never changes')`,
  `create trigger goods_files_stay_what_they_are before update on goods_files for each row
     when ((old.variant_code, old.size) is distinct from (new.variant_code, new.size)
           or (new.import_id is not null and old.import_id is distinct from new.import_id))
     execute function refuse('a file stays the goods that it became')`,
  `create trigger units_keep_their_file before update on units for each row
     when (old.file_id is distinct from new.file_id)
     execute function refuse('what a unit holds is sealed, or sealed anew, and never changes')`,
  `create function drop_files_of_goods() returns trigger language plpgsql as $$
   begin
     delete from goods_files where id in (select file_id from older where file_id is not null);
     return null;
   end $$`,
  `create trigger units_take_their_file after delete on units
     referencing old table as older for each statement execute function drop_files_of_goods()`,
  `create trigger sealed_contents_keep_their_file before update on sealed_contents for each row
     when (old.file_id is distinct from new.file_id)
     execute function refuse('what is sealed is sealed anew, and never changes')`,
  `create trigger sealed_contents_take_their_file after delete on sealed_contents
     referencing old table as older for each statement execute function drop_files_of_goods()`,
];

const up = async (knex: Knex): Promise<void> => {
  for (const change of [...files, ...units, ...guards]) await knex.raw(change);
};

/** Fails where there are files: nothing else holds them. */
const down = async (knex: Knex): Promise<void> => {
  const held: unknown = await knex('goods_files').select('id').first();
  if (held !== undefined)
    throw new Error('there are goods that are files, which the former shape cannot hold');
  for (const change of [
    'drop trigger units_take_their_file on units',
    'drop trigger units_keep_their_file on units',
    'drop trigger sealed_contents_take_their_file on sealed_contents',
    'drop function drop_files_of_goods()',
    'drop trigger sealed_contents_keep_their_file on sealed_contents',
    'alter table sealed_contents drop column file_id',
    'alter table units drop column file_id',
    'alter table incoming_units drop column file_id',
    `alter table stock_imports
       drop column repeated, drop column in_stock, drop column sold_before, drop column bytes`,
    'drop table goods_files',
  ])
    await knex.raw(change);
};

/** Goods that are files: their bytes, sealed, in a table of their own. */
export const goodsFiles: NamedMigration = { name: '135-goods-files', up, down };
