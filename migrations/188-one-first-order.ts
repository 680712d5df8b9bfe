import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/*
 * As before (063-vouchers), and of all vouchers for a first order a buyer uses one: an order that lapsed with its own may
 * come to life again beside another one. What one buyer claims of them is claimed by one at a time, since the vouchers
 * differ, and with them what is locked.
 */
const claim = (first: string): string => `
  create or replace function claim_voucher_use() returns trigger language plpgsql as $$
  declare
    terms vouchers%rowtype;
  begin
    ${first}
    select * into terms from vouchers where code = new.voucher_code for no key update;
    if terms.stopped_at is not null
      or terms.quota <= (
        select count(*) from voucher_uses where voucher_code = new.voucher_code and state <> 'Returned')
      or terms.per_buyer <= (
        select count(*) from voucher_uses
        where voucher_code = new.voucher_code and buyer_id = new.buyer_id and state <> 'Returned')
    then
      return null;
    end if;
    return new;
  end $$`;

const oneFirst = `
    if (select first_order_only from vouchers where code = new.voucher_code) then
      perform pg_advisory_xact_lock(7275003, hashint8(new.buyer_id));
      if exists (
        select from vouchers other
        join voucher_uses used on used.voucher_code = other.code and used.buyer_id = new.buyer_id
        where other.first_order_only and used.state <> 'Returned' and used.order_id <> new.order_id)
      then
        return null;
      end if;
    end if;`;

const up = async (knex: Knex): Promise<void> => {
  await knex.raw(claim(oneFirst));
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw(claim(''));
};

/** Of all vouchers for a first order a buyer uses one. */
export const oneFirstOrder: NamedMigration = { name: '188-one-first-order', up, down };
