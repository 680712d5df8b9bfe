import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const goods = `'{content,content_hash,sealed,key_id}'::text[]`;

/** What a unit holds may change in two ways only: from plain text to sealed, and from one key to another. */
const isSealing = `(old.content is not null and new.content is null and new.sealed is not null)`;
const isSealingAnew = `(old.content is null and new.content is null
  and old.content_hash = new.content_hash and old.key_id <> new.key_id and old.sealed <> new.sealed)`;

const guards = [
  'drop trigger units_handed_over_for_ever on units',
  `create trigger units_handed_over_for_ever before update on units for each row
     when (old.state = 'HandedOver' and to_jsonb(old) - ${goods} is distinct from to_jsonb(new) - ${goods})
     execute function refuse('a unit handed over never changes')`,
  `create trigger units_keep_their_goods before update on units for each row
     when ((old.content, old.content_hash, old.sealed, old.key_id)
             is distinct from (new.content, new.content_hash, new.sealed, new.key_id)
           and not coalesce(${isSealing} or ${isSealingAnew}, false))
     execute function refuse('what a unit holds is sealed, or sealed anew, and never changes')`,
  `create trigger units_come_sealed before insert on units for each row
     when (new.sealed is null or new.content is not null)
     execute function refuse('a unit is put on the shelf sealed')`,
];

/** Plain text is kept where it is until the start of a process that has the keys, which seals it. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('unit_keys', (table) => {
    table.specificType('id', identifier).primary();
    // The highest is the one that new units are sealed with. Each is given once, so that of two that come at once one is refused.
    table.integer('place').notNullable().unique();
    table.specificType('proof', 'bytea').notNullable();
    table.specificType('fingerprint_proof', 'bytea').notNullable();
    table.timestamp('remembered_at').notNullable().defaultTo(knex.fn.now());
  });
  await knex.schema.alterTable('units', (table) => {
    table.setNullable('content');
    table.specificType('sealed', 'bytea');
    table.specificType('key_id', identifier);
    table.foreign('key_id', 'units_key_known').references('unit_keys.id');
    table.check('(content is null) <> (sealed is null)', {}, 'units_hold_goods');
    table.check('(sealed is null) = (key_id is null)', {}, 'units_sealed_with_a_key');
  });
  await knex.raw('create index units_in_plain_text on units (id) where sealed is null');
  for (const guard of guards) await knex.raw(guard);
};

/** Fails where units are sealed: nothing here can open them. */
const down = async (knex: Knex): Promise<void> => {
  for (const name of ['units_come_sealed', 'units_keep_their_goods', 'units_handed_over_for_ever'])
    await knex.raw(`drop trigger ${name} on units`);
  await knex.raw(
    `create trigger units_handed_over_for_ever before update on units for each row
       when (old.state = 'HandedOver' and old.* is distinct from new.*)
       execute function refuse('a unit handed over never changes')`,
  );
  await knex.schema.alterTable('units', (table) => {
    table.dropNullable('content');
    table.dropColumns('sealed', 'key_id');
  });
  await knex.schema.dropTable('unit_keys');
};

export const sealedUnits: NamedMigration = { name: '014-sealed-units', up, down };
