import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('approvals', (table) => {
    table.text('id').primary({ constraintName: 'approvals_pkey' });
    table.bigInteger('asked_by').notNullable();
    table.jsonb('request').notNullable();
    table.bigInteger('amount').notNullable().checkPositive('approvals_amount_positive');
    table.timestamp('asked_at').notNullable();
    table.boolean('approved');
    table.bigInteger('answered_by');
    table.timestamp('answered_at');
  });
  await knex.raw(`
    alter table approvals add constraint approvals_answered_whole
      check (num_nulls(approved, answered_by, answered_at) in (0, 3));
    create index approvals_open on approvals (asked_at) where approved is null;
    create function approval_stays() returns trigger language plpgsql as $$
    begin
      if old.approved is not null or (old.id, old.asked_by, old.request, old.amount, old.asked_at)
           is distinct from (new.id, new.asked_by, new.request, new.amount, new.asked_at) then
        raise exception 'an answer to a request for money stays' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger approval_stays before update on approvals for each row execute function approval_stays();
    create trigger approval_kept before delete on approvals for each row
      execute function refuse('a request for money is kept')`);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('approvals');
  await knex.raw('drop function approval_stays()');
};

/** What staff asked owners for, beyond their ceilings, and what owners answered, which never changes. */
export const approvals: NamedMigration = { name: '071-approvals', up, down };
