import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const paidStates = `('Paid', 'Delivered')`;

const orderColumns = [
  'alter table orders alter column cart_id drop not null',
  `alter table orders
     add column paid_from text, add column late boolean, add column waived bigint, add column refunds jsonb`,
  `update orders set paid_from = 'Gateway', late = false, waived = 0 where state in ${paidStates}`,
  `update orders set refunds = '[]' where state = 'Delivered'`,
  `alter table orders
     add constraint orders_paid_know_source check ((paid_from is not null) = (state in ${paidStates})),
     add constraint orders_source_known check (paid_from in ('Gateway', 'Balance')),
     add constraint orders_paid_know_lateness check ((late is not null) = (state in ${paidStates})),
     add constraint orders_paid_know_waiver check ((waived is not null) = (state in ${paidStates})),
     add constraint orders_waive_no_more_than_all check (waived between 0 and total),
     add constraint orders_delivered_know_refunds check ((refunds is not null) = (state = 'Delivered')),
     add constraint orders_deposits_have_no_lines check (cart_id is not null or lines = '[]'),
     add constraint orders_deposits_have_no_goods
       check (cart_id is not null or state not in ('Paid', 'UnderReview'))`,
  `create index orders_deposits on orders (buyer_id, placed_at, sequence) where cart_id is null`,
  `create index orders_unpaid_past on orders (pay_before) where state = 'AwaitingPayment'`,
];

const attemptColumns = `
  alter table payment_attempts
    add column confirmation jsonb,
    add constraint attempts_settled_know_confirmation check (confirmation is null or state = 'Settled')`;

const caseColumns = [
  `alter table open_cases
     add column answer text, add column answered_at timestamptz, add column answered_by bigint, add column note text,
     add constraint cases_answer_known check (answer in ('Deliver', 'Credit', 'RefundOutside')),
     add constraint cases_answered_know_when check ((answer is null) = (answered_at is null)),
     add constraint cases_answered_know_who check ((answer is null) = (answered_by is null))`,
  'drop index cases_in_order',
  'create index cases_open on open_cases (opened_at, sequence) where answer is null',
  'create index cases_of_order on open_cases (order_id)',
];

const kinds = [
  'OrderPaid',
  'Deposited',
  'PaidLate',
  'Overpaid',
  'PaidTwice',
  'CaseCredited',
  'Refunded',
  'ByOwner',
];

const createLedger = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('ledger_entries', (table) => {
    table.specificType('key', identifier).primary();
    table.specificType('sequence', 'bigint generated always as identity');
    table.bigInteger('buyer_id').notNullable();
    table.text('kind').notNullable().checkIn(kinds, 'entries_kind_known');
    table.bigInteger('amount').notNullable();
    table.specificType('order_id', identifier).references('orders.id');
    table.bigInteger('by_owner');
    table.text('note');
    table.timestamp('booked_at').notNullable();
    table.check('amount <> 0', {}, 'entries_of_something');
    table.index(['buyer_id', 'sequence'], 'entries_of_buyer');
  });
  await knex.raw('create index entries_of_order on ledger_entries (order_id) where order_id is not null');
  await knex.schema.createTable('wallets', (table) => {
    table.bigInteger('buyer_id').primary();
    table.bigInteger('balance').notNullable();
    table.check('balance >= 0', {}, 'wallets_never_below_zero');
  });
  // Room in each page for the next version of a row: booking then touches no index.
  await knex.raw('alter table wallets set (fillfactor = 50)');
  await knex.raw('create index wallets_by_balance on wallets (balance desc, buyer_id) where balance > 0');
};

const people = [
  'alter table conversations add column awaited text',
  'alter table buyers add column named_at timestamptz',
  'update buyers set named_at = first_seen_at',
  'alter table buyers alter column named_at set not null',
  'create index buyers_by_username on buyers (lower(username), named_at) where username is not null',
];

const up = async (knex: Knex): Promise<void> => {
  for (const change of [...orderColumns, attemptColumns, ...caseColumns]) await knex.raw(change);
  await createLedger(knex);
  for (const change of people) await knex.raw(change);
};

/** Fails, and changes nothing, where there are deposits: they have no cart. */
const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('wallets');
  await knex.schema.dropTable('ledger_entries');
  for (const change of [
    'alter table buyers drop column named_at',
    'alter table conversations drop column awaited',
    'alter table open_cases drop column answer, drop column answered_at, drop column answered_by, drop column note',
    'create index cases_in_order on open_cases (opened_at, sequence)',
    'drop index cases_of_order',
    'alter table payment_attempts drop column confirmation',
    'drop index orders_deposits',
    'drop index orders_unpaid_past',
    'alter table orders drop constraint orders_deposits_have_no_lines, drop constraint orders_deposits_have_no_goods',
    'alter table orders drop column paid_from, drop column late, drop column waived, drop column refunds',
    'alter table orders alter column cart_id set not null',
  ])
    await knex.raw(change);
};

/** Balances, deposits, answered cases and refunds. */
export const money: NamedMigration = { name: '012-money', up, down };
