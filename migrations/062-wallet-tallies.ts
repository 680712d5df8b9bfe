import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** What all balances come to, and how many there are, kept as the other tallies are: a look at a million costs the same as at ten. */
const tallyWallet = `
  create function tally_wallet() returns trigger language plpgsql as $$
  declare
    before bigint := 0;
    after bigint := 0;
  begin
    if tg_op <> 'INSERT' then before := old.balance; end if;
    if tg_op <> 'DELETE' then after := new.balance; end if;
    insert into wallet_tallies as tally (shard, holders, balances)
    values (pg_backend_pid() % 16, (after > 0)::int - (before > 0)::int, after - before)
    on conflict (shard) do update
      set holders = tally.holders + excluded.holders, balances = tally.balances + excluded.balances;
    return null;
  end $$`;

const triggers = [
  `create trigger tally_wallets_opened after insert on wallets for each row
     when (new.balance <> 0) execute function tally_wallet()`,
  `create trigger tally_wallets_moved after update of balance on wallets for each row
     when (old.balance <> new.balance) execute function tally_wallet()`,
  `create trigger tally_wallets_closed after delete on wallets for each row
     when (old.balance <> 0) execute function tally_wallet()`,
];

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('wallet_tallies', (table) => {
    table.smallint('shard').primary();
    table.bigInteger('holders').notNullable();
    table.bigInteger('balances').notNullable();
  });
  await knex.raw('alter table wallet_tallies set (fillfactor = 50)');
  await knex.raw(
    `insert into wallet_tallies (shard, holders, balances)
     select 0, count(*) filter (where balance > 0), coalesce(sum(balance), 0) from wallets`,
  );
  for (const definition of [tallyWallet, ...triggers]) await knex.raw(definition);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop function tally_wallet() cascade');
  await knex.schema.dropTable('wallet_tallies');
};

export const walletTallies: NamedMigration = { name: '062-wallet-tallies', up, down };
