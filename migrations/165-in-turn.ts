import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/*
 * Both wait for others who count for this buyer, up to their commit. Each query of a function sees what was committed
 * before it began, so that the count is the one that holds until this transaction is over; a count in the statement itself
 * would be as old as the statement.
 */
const inTurn = 'perform from buyers where id = of_buyer for no key update;';

/* An order of the buyer's open cart is placed before this, or not at the version of the cart that was decided on. */
const unpaid = `
  create function unpaid_in_turn(of_buyer bigint) returns integer language plpgsql as $$
  begin
    ${inTurn}
    update carts set version = version + 1 where buyer_id = of_buyer and outcome is null;
    return (select count(*) from orders where buyer_id = of_buyer and state = 'AwaitingPayment');
  end $$`;

const replaced = `
  create function replaced_in_turn(of_buyer bigint, since timestamptz) returns integer language plpgsql as $$
  begin
    ${inTurn}
    return (
      select count(*) from orders o join warranty_claims claim on claim.order_id = o.id
      where o.buyer_id = of_buyer and claim.answer = 'Replaced' and claim.answered_at >= since
    );
  end $$`;

const up = async (knex: Knex): Promise<void> => {
  for (const made of [unpaid, replaced]) await knex.raw(made);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop function unpaid_in_turn(bigint)');
  await knex.raw('drop function replaced_in_turn(bigint, timestamptz)');
};

/** What a buyer has so many of at most is counted by one at a time. */
export const inTurnCounts: NamedMigration = { name: '165-in-turn', up, down };
