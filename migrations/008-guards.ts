import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** Fails the whole statement under the trigger's own name; says nothing of the row, which may hold goods. */
const refuse = `
  create function refuse() returns trigger language plpgsql as $$
  begin
    raise exception '%', tg_argv[0] using errcode = 'integrity_constraint_violation', constraint = tg_name;
  end $$`;

const keepBoughtUnits = `
  create function keep_bought_units() returns trigger language plpgsql as $$
  begin
    if exists (
      select from orders
      where id = old.order_id
        and (state in ('Paid', 'Delivered') or (state = 'UnderReview' and holds_units))
    ) then
      raise exception 'a unit of an order that was paid goes back to no shelf'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return new;
  end $$`;

const demandAllGoods = `
  create function demand_all_goods() returns trigger language plpgsql as $$
  begin
    if exists (
      select from (
        select line ->> 'product' as product, sum((line ->> 'quantity')::integer) as count
        from jsonb_array_elements(new.lines) as line
        group by 1
      ) as bought
      full join (
        select product_code as product, count(*) as count
        from units
        where order_id = new.id and state = 'HandedOver'
        group by 1
      ) as given using (product)
      where bought.count is distinct from given.count
    ) then
      raise exception 'an order is paid with exactly its units handed over'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

const demandNoHold = `
  create function demand_no_hold() returns trigger language plpgsql as $$
  begin
    if exists (select from units where order_id = new.id) then
      raise exception 'a closed order holds no units'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

const unitGuards = [
  `create trigger units_handed_over_for_ever before update on units for each row
     when (old.state = 'HandedOver' and old.* is distinct from new.*)
     execute function refuse('a unit handed over never changes')`,
  `create trigger units_promised_stay before delete on units for each row
     when (old.state <> 'Free')
     execute function refuse('a unit held or handed over is never deleted')`,
  `create trigger units_held_for_one before update on units for each row
     when (old.state = 'Held' and new.order_id is not null and new.order_id <> old.order_id)
     execute function refuse('a unit held for one order goes to no other')`,
  `create trigger units_bought_stay before update on units for each row
     when (old.state = 'Held' and new.state = 'Free')
     execute function keep_bought_units()`,
];

/** The only ways an order can go; success outranks failure and nothing final goes back. */
const allowedMoves = `(old.state, new.state) in (
  ('AwaitingPayment', 'Paid'),
  ('AwaitingPayment', 'Delivered'),
  ('AwaitingPayment', 'Expired'),
  ('AwaitingPayment', 'Cancelled'),
  ('AwaitingPayment', 'UnderReview'),
  ('Paid', 'Delivered'),
  ('Expired', 'UnderReview'),
  ('Cancelled', 'UnderReview'))`;

const orderGuards = [
  `create trigger orders_only_move_on before update on orders for each row
     when (old.state <> new.state and not ${allowedMoves})
     execute function refuse('an order does not go from its state to that one')`,
  `create trigger orders_facts_stay before update on orders for each row
     when ((old.id, old.buyer_id, old.cart_id, old.lines, old.total, old.placed_at)
             is distinct from (new.id, new.buyer_id, new.cart_id, new.lines, new.total, new.placed_at)
           or (old.paid_at is not null and old.paid_at is distinct from new.paid_at))
     execute function refuse('what was ordered, by whom and for how much never changes')`,
  `create trigger orders_with_money_stay before delete on orders for each row
     when (old.state in ('Paid', 'Delivered', 'UnderReview'))
     execute function refuse('an order that money came for is never deleted')`,
  `create trigger orders_paid_have_goods after update on orders for each row
     when (old.state <> new.state and new.state in ('Paid', 'Delivered'))
     execute function demand_all_goods()`,
  `create trigger orders_placed_paid_have_goods after insert on orders for each row
     when (new.state in ('Paid', 'Delivered'))
     execute function demand_all_goods()`,
  `create trigger orders_closed_hold_nothing after update on orders for each row
     when (old.state <> new.state and new.state in ('Expired', 'Cancelled'))
     execute function demand_no_hold()`,
];

const attemptGuards = [
  `create trigger attempts_settled_for_ever before update on payment_attempts for each row
     when (old.state = 'Settled' and old.* is distinct from new.*)
     execute function refuse('money that came in never changes')`,
  `create trigger attempts_facts_stay before update on payment_attempts for each row
     when ((old.reference, old.order_id, old.position, old.method, old.amount, old.requested_at)
             is distinct from
           (new.reference, new.order_id, new.position, new.method, new.amount, new.requested_at))
     execute function refuse('what was asked for, and for which order, never changes')`,
  `create trigger attempts_stay before delete on payment_attempts for each row
     when (old.state = 'Settled')
     execute function refuse('money that came in is never deleted')`,
];

const functions = {
  refuse,
  keep_bought_units: keepBoughtUnits,
  demand_all_goods: demandAllGoods,
  demand_no_hold: demandNoHold,
};

const up = async (knex: Knex): Promise<void> => {
  const definitions = [...Object.values(functions), ...unitGuards, ...orderGuards, ...attemptGuards];
  for (const definition of definitions) await knex.raw(definition);
};

const down = async (knex: Knex): Promise<void> => {
  for (const name of Object.keys(functions)) await knex.raw(`drop function ${name}() cascade`);
};

/** What a bug in the program, or a hand at the console, cannot do. */
export const guards: NamedMigration = { name: '008-guards', up, down };
