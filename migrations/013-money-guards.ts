import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

// An insert that loses to a known wallet would still be held against the constraint: the wallet is looked for first.
const keepBalance = `
  create function keep_balance() returns trigger language plpgsql as $$
  begin
    update wallets set balance = balance + new.amount where buyer_id = new.buyer_id;
    if not found then
      insert into wallets as wallet (buyer_id, balance) values (new.buyer_id, new.amount)
      on conflict (buyer_id) do update set balance = wallet.balance + excluded.balance;
    end if;
    return null;
  end $$`;

/** The ways an order can go that were not there before; a deposit is delivered by being booked. */
const allowedMoves = `(
  (old.state, new.state) in (
    ('AwaitingPayment', 'Paid'),
    ('AwaitingPayment', 'Delivered'),
    ('AwaitingPayment', 'Expired'),
    ('AwaitingPayment', 'Cancelled'),
    ('AwaitingPayment', 'UnderReview'),
    ('Paid', 'Delivered'),
    ('Expired', 'Paid'),
    ('Cancelled', 'Paid'),
    ('UnderReview', 'Paid'),
    ('UnderReview', 'Cancelled'))
  or old.cart_id is null and (old.state, new.state) in (('Expired', 'Delivered'), ('Cancelled', 'Delivered')))`;

const guards = [
  'drop trigger orders_only_move_on on orders',
  `create trigger orders_only_move_on before update on orders for each row
     when (old.state <> new.state and not ${allowedMoves})
     execute function refuse('an order does not go from its state to that one')`,
  `create trigger orders_payment_stays before update on orders for each row
     when (old.paid_at is not null
           and (old.paid_from, old.late, old.waived) is distinct from (new.paid_from, new.late, new.waived))
     execute function refuse('how an order was paid never changes')`,
  `create trigger orders_refunds_grow before update on orders for each row
     when (old.refunds is not null and (new.refunds is null or not new.refunds @> old.refunds
           or jsonb_array_length(new.refunds) < jsonb_array_length(old.refunds)))
     execute function refuse('a refund is never taken back')`,
  // Once the whole statement is done it shows whether the order that held the unit was given up in it.
  'drop trigger units_bought_stay on units',
  `create trigger units_bought_stay after update on units for each row
     when (old.state = 'Held' and new.state = 'Free')
     execute function keep_bought_units()`,
  `create trigger cases_answered_for_ever before update on open_cases for each row
     when (old.answer is not null and old.* is distinct from new.*)
     execute function refuse('a case that is answered never changes')`,
  `create trigger cases_facts_stay before update on open_cases for each row
     when ((old.reference, old.order_id, old.kind, old.amount, old.opened_at)
             is distinct from (new.reference, new.order_id, new.kind, new.amount, new.opened_at))
     execute function refuse('what money waits, and for which order, never changes')`,
  `create trigger cases_stay before delete on open_cases for each row
     execute function refuse('a case is never deleted')`,
  `create trigger entries_stay before update or delete on ledger_entries for each row
     execute function refuse('the ledger only grows')`,
  `create trigger entries_keep_balance after insert on ledger_entries for each row
     execute function keep_balance()`,
  `create trigger wallets_kept_by_ledger before insert or update or delete on wallets for each row
     when (pg_trigger_depth() = 0)
     execute function refuse('a balance changes by an entry of the ledger')`,
  'drop trigger tally_orders_paid on orders',
  `create trigger tally_orders_paid after update on orders for each row
     when (old.paid_at is null and new.paid_at is not null and new.cart_id is not null)
     execute function tally_paid_order()`,
  'drop trigger tally_orders_placed_paid on orders',
  `create trigger tally_orders_placed_paid after insert on orders for each row
     when (new.paid_at is not null and new.cart_id is not null)
     execute function tally_paid_order()`,
];

/** The guards in whose place those above came. */
const former = [
  `create trigger orders_only_move_on before update on orders for each row
     when (old.state <> new.state and (old.state, new.state) not in (
       ('AwaitingPayment', 'Paid'), ('AwaitingPayment', 'Delivered'), ('AwaitingPayment', 'Expired'),
       ('AwaitingPayment', 'Cancelled'), ('AwaitingPayment', 'UnderReview'), ('Paid', 'Delivered'),
       ('Expired', 'UnderReview'), ('Cancelled', 'UnderReview')))
     execute function refuse('an order does not go from its state to that one')`,
  `create trigger units_bought_stay before update on units for each row
     when (old.state = 'Held' and new.state = 'Free')
     execute function keep_bought_units()`,
  `create trigger tally_orders_paid after update on orders for each row
     when (old.paid_at is null and new.paid_at is not null) execute function tally_paid_order()`,
  `create trigger tally_orders_placed_paid after insert on orders for each row
     when (new.paid_at is not null) execute function tally_paid_order()`,
];

const ours = [
  ['orders', 'orders_only_move_on', 'orders_payment_stays', 'orders_refunds_grow'],
  ['orders', 'tally_orders_paid', 'tally_orders_placed_paid'],
  ['units', 'units_bought_stay'],
  ['open_cases', 'cases_answered_for_ever', 'cases_facts_stay', 'cases_stay'],
  ['ledger_entries', 'entries_stay'],
  ['wallets', 'wallets_kept_by_ledger'],
] as const;

const up = async (knex: Knex): Promise<void> => {
  for (const change of [keepBalance, ...guards]) await knex.raw(change);
};

const down = async (knex: Knex): Promise<void> => {
  for (const [table, ...names] of ours)
    for (const name of names) await knex.raw(`drop trigger ${name} on ${table}`);
  await knex.raw('drop function keep_balance() cascade');
  for (const guard of former) await knex.raw(guard);
};

/** What neither a bug in the program nor a hand at the console can do to money, or to what it bought. */
export const moneyGuards: NamedMigration = { name: '013-money-guards', up, down };
