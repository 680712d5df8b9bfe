import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

const before = [
  'OrderPaid',
  'Deposited',
  'PaidLate',
  'Overpaid',
  'PaidTwice',
  'CaseCredited',
  'Refunded',
  'ByOwner',
];

const known = (kinds: readonly string[]): string =>
  `alter table ledger_entries drop constraint entries_kind_known,
     add constraint entries_kind_known check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`;

/** Money of a code that a buyer redeemed is a kind of its own. What came so before stays as it was booked: a ledger is not rewritten. */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw(known([...before, 'CodeRedeemed']));
};

/** The version before knows no such kind, and booked it as an owner's doing with a note. */
const down = async (knex: Knex): Promise<void> => {
  for (const change of [
    'alter table ledger_entries disable trigger entries_stay',
    `update ledger_entries set kind = 'ByOwner', note = '🎁 kode saldo' where kind = 'CodeRedeemed'`,
    'alter table ledger_entries enable trigger entries_stay',
    known(before),
  ])
    await knex.raw(change);
};

export const redeemedCodes: NamedMigration = { name: '161-redeemed-codes', up, down };
