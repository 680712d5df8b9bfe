import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** Which request made a voucher, so that one which comes again makes no second one under another code. */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw('alter table vouchers add column request text');
  await knex.raw('create unique index vouchers_of_request on vouchers (request) where request is not null');
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('alter table vouchers drop column request');
};

export const vouchersOfRequests: NamedMigration = { name: '166-vouchers-of-requests', up, down };
