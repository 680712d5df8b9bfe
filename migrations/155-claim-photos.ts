import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const changes = [
  `create table claim_photos (
     unit_id bigint primary key references warranty_claims (unit_id),
     photo_id text not null references photos (id),
     caption text constraint claim_photos_caption_short check (length(caption) between 1 and 200),
     number smallint not null constraint claim_photos_few check (number between 1 and 3)
   )`,
  'create index claim_photos_of_photo on claim_photos (photo_id)',
  `create function demand_waiting_claim() returns trigger language plpgsql as $$
   begin
     if not exists (select from warranty_claims where unit_id = new.unit_id and answer is null) then
       raise exception 'a claim that is answered gets no photo'
         using errcode = 'integrity_constraint_violation', constraint = tg_name;
     end if;
     return new;
   end $$`,
  `create trigger claim_photos_while_waiting before insert or update on claim_photos for each row
     execute function demand_waiting_claim()`,
];

const up = async (knex: Knex): Promise<void> => {
  for (const change of changes) await knex.raw(change);
};

/** Forgets which photo was of which claim. */
const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('claim_photos');
  await knex.raw('drop function demand_waiting_claim()');
};

/** What buyers show of the units that they claim: one photo a claim, the newest. */
export const claimPhotos: NamedMigration = { name: '155-claim-photos', up, down };
