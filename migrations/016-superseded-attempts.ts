import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const formerStates = `('Requested', 'Payable', 'Refused', 'Closed', 'Settled')`;
const states = `('Requested', 'Payable', 'Superseded', 'Refused', 'Closed', 'Settled')`;

const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    alter table payment_attempts
      drop constraint attempts_state_known,
      add constraint attempts_state_known check (state in ${states}),
      drop constraint attempts_payable_know_invoice,
      add constraint attempts_payable_know_invoice
        check (state = 'Superseded' or (invoice is not null) = (state = 'Payable'))`);
  await knex.raw(`
    create trigger attempts_superseded_stay before update on payment_attempts for each row
      when (old.state = 'Superseded' and new.state in ('Requested', 'Payable'))
      execute function refuse('a payment that another one replaced is not to be paid again')`);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop trigger attempts_superseded_stay on payment_attempts');
  await knex.raw(`update payment_attempts set state = 'Closed', invoice = null where state = 'Superseded'`);
  await knex.raw(`
    alter table payment_attempts
      drop constraint attempts_state_known,
      add constraint attempts_state_known check (state in ${formerStates}),
      drop constraint attempts_payable_know_invoice,
      add constraint attempts_payable_know_invoice check ((invoice is not null) = (state = 'Payable'))`);
};

/** A buyer may choose another way to pay: the payment that was open until then has a state of its own. */
export const supersededAttempts: NamedMigration = { name: '016-superseded-attempts', up, down };
