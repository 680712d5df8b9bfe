import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const states = ['Requested', 'Payable', 'Refused', 'Closed', 'Settled'];
const kinds = ['Underpaid', 'Overpaid', 'PaidLate', 'PaidTwice'];

const knowledge = `
  alter table payment_attempts
    add constraint attempts_payable_know_invoice check ((invoice is not null) = (state = 'Payable')),
    add constraint attempts_refused_know_reason check ((reason is not null) = (state = 'Refused')),
    add constraint attempts_settled_know_amount check ((received is not null) = (state = 'Settled')),
    add constraint attempts_settled_know_when check ((received_at is not null) = (state = 'Settled')),
    add constraint attempts_settled_know_transaction check (state <> 'Settled' or transaction_id is not null)`;

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('payment_attempts', (table) => {
    table.specificType('reference', identifier).primary();
    table.specificType('order_id', identifier).notNullable().references('orders.id');
    table.smallint('position').notNullable();
    table.text('state').notNullable().checkIn(states, 'attempts_state_known');
    table.text('method').notNullable();
    table.bigInteger('amount').notNullable();
    table.timestamp('requested_at').notNullable();
    table.text('transaction_id');
    table.jsonb('invoice');
    table.text('reason');
    table.bigInteger('received');
    table.timestamp('received_at');
    table.check('amount >= 0', {}, 'attempts_amount_not_negative');
    table.check('received >= 0', {}, 'attempts_received_not_negative');
    table.unique(['order_id', 'position'], { indexName: 'attempts_of_order' });
  });
  await knex.raw(knowledge);
  await knex.schema.createTable('open_cases', (table) => {
    table.specificType('reference', identifier).primary().references('payment_attempts.reference');
    table.specificType('sequence', 'bigint generated always as identity');
    table.specificType('order_id', identifier).notNullable().references('orders.id');
    table.text('kind').notNullable().checkIn(kinds, 'cases_kind_known');
    table.bigInteger('amount').notNullable();
    table.timestamp('opened_at').notNullable();
    table.check('amount >= 0', {}, 'cases_amount_not_negative');
    table.index(['opened_at', 'sequence'], 'cases_in_order');
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('open_cases');
  await knex.schema.dropTable('payment_attempts');
};

export const payments: NamedMigration = { name: '005-payments', up, down };
