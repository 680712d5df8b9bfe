import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const contents = `
  create table sealed_contents (
    id bigint generated always as identity primary key,
    variant_code ${identifier} not null references variants (code),
    key_id ${identifier} not null constraint sealed_contents_key_known references unit_keys (id),
    sealed bytea not null
  )`;

/* Counting touches no index: room in each page for the next version of a row. */
const shared = `
  create table shared_goods (
    variant_code ${identifier} primary key references variants (code),
    content_id bigint not null references sealed_contents (id),
    ceiling integer constraint shared_goods_ceiling_positive check (ceiling > 0),
    reserved bigint not null default 0 constraint shared_goods_reserved_not_negative check (reserved >= 0),
    sold bigint not null default 0 constraint shared_goods_sold_not_negative check (sold >= 0)
  ) with (fillfactor = 50)`;

const guards = [
  `create trigger sealed_contents_only_sealed_anew before update on sealed_contents for each row
     when (old.variant_code <> new.variant_code or old.key_id = new.key_id or old.sealed = new.sealed)
     execute function refuse('what is sealed is sealed anew, and never changes')`,
  `create trigger shared_goods_sold_stay before update on shared_goods for each row
     when (new.sold < old.sold)
     execute function refuse('what was sold stays sold')`,
  `create trigger shared_goods_promised_stay before delete on shared_goods for each row
     when (old.sold > 0 or old.reserved > 0)
     execute function refuse('goods that somebody has or waits for are never deleted')`,
];

const up = async (knex: Knex): Promise<void> => {
  for (const change of [
    contents,
    'create index sealed_contents_of_key on sealed_contents (key_id, id)',
    'create index sealed_contents_of_variant on sealed_contents (variant_code)',
    shared,
    'create index shared_goods_of_content on shared_goods (content_id)',
    ...guards,
  ])
    await knex.raw(change);
};

/** Fails where buyers have such goods: nothing else holds them. */
const down = async (knex: Knex): Promise<void> => {
  const held: unknown = await knex('shared_goods').first();
  if (held !== undefined) throw new Error('there are shared goods, which the former shape cannot hold');
  await knex.schema.dropTable('shared_goods');
  await knex.schema.dropTable('sealed_contents');
};

/** Goods that are the same to everybody who bought them: their newest version, sealed, and how many have them. */
export const sharedGoods: NamedMigration = { name: '085-shared-goods', up, down };
