import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/* What is compressed already is not compressed again. */
const photos = [
  `create table photos (
     id text primary key,
     type text not null constraint photos_type_known check (type in ('image/jpeg', 'image/png', 'image/webp')),
     width integer not null constraint photos_width_positive check (width > 0),
     height integer not null constraint photos_height_positive check (height > 0),
     bytes bytea not null constraint photos_not_too_large check (octet_length(bytes) <= 5242880),
     kept_at timestamptz not null default now()
   )`,
  'alter table photos alter column bytes set storage external',
  `create table photo_names (
     photo_id text not null references photos (id) on delete cascade,
     messenger text not null,
     name text not null,
     primary key (photo_id, messenger)
   )`,
  'alter table products add column photo_id text references photos (id)',
  'create index products_of_photo on products (photo_id) where photo_id is not null',
];

const up = async (knex: Knex): Promise<void> => {
  for (const change of photos) await knex.raw(change);
};

/** Forgets all pictures. */
const down = async (knex: Knex): Promise<void> => {
  await knex.raw('alter table products drop column photo_id');
  await knex.schema.dropTable('photo_names');
  await knex.schema.dropTable('photos');
};

/** Pictures of products, and what messengers call them. */
export const productPhotos: NamedMigration = { name: '105-photos', up, down };
