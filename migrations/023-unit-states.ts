import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

type Words = { readonly available: string; readonly reserved: string; readonly sold: string };

const former: Words = { available: 'Free', reserved: 'Held', sold: 'HandedOver' };
const present: Words = { available: 'Available', reserved: 'Reserved', sold: 'Sold' };

const shard = 'pg_backend_pid() % 16';
const goods = `'{content,content_hash,sealed,key_id}'::text[]`;

const tallyUnits = ({ available, sold }: Words): string => {
  const fold = (changes: string): string => `
    insert into variant_tallies as tally (variant_code, shard, free, sold)
    select variant_code, ${shard},
           coalesce(sum(change) filter (where state = '${available}'), 0),
           coalesce(sum(change) filter (where state = '${sold}'), 0)
    from (${changes}) as changes
    group by variant_code
    order by variant_code
    on conflict (variant_code, shard)
      do update set free = tally.free + excluded.free, sold = tally.sold + excluded.sold;`;
  const gained = 'select variant_code, state, 1 as change from newer';
  const lost = 'select variant_code, state, -1 as change from older';
  return `
    create or replace function tally_units() returns trigger language plpgsql as $$
    begin
      case tg_op
        when 'INSERT' then ${fold(gained)}
        when 'DELETE' then ${fold(lost)}
        else ${fold(`${gained} union all ${lost}`)}
      end case;
      return null;
    end $$`;
};

const demandAllGoods = ({ sold }: Words): string => `
  create or replace function demand_all_goods() returns trigger language plpgsql as $$
  begin
    if exists (
      select from (
        select number, variant_code, quantity::bigint as count
        from order_lines
        where order_id = new.id and kind = 'unit'
      ) as bought
      full join (
        select line_number as number, variant_code, count(*) as count
        from units
        where order_id = new.id and state = '${sold}'
        group by 1, 2
      ) as given using (number, variant_code)
      where bought.count is distinct from given.count
    ) then
      raise exception 'an order is paid with exactly its units sold to it'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
    end if;
    return null;
  end $$`;

const guards = [
  'units_handed_over_for_ever',
  'units_promised_stay',
  'units_held_for_one',
  'units_bought_stay',
];

const guardsBy = ({ available, reserved, sold }: Words): readonly string[] => [
  `create trigger units_handed_over_for_ever before update on units for each row
     when (old.state = '${sold}' and to_jsonb(old) - ${goods} is distinct from to_jsonb(new) - ${goods})
     execute function refuse('a unit handed over never changes')`,
  `create trigger units_promised_stay before delete on units for each row
     when (old.state <> '${available}')
     execute function refuse('a unit held or handed over is never deleted')`,
  `create trigger units_held_for_one before update on units for each row
     when (old.state = '${reserved}' and new.order_id is not null
           and (new.order_id, new.line_number) is distinct from (old.order_id, old.line_number))
     execute function refuse('a unit held for one order goes to no other')`,
  `create trigger units_bought_stay after update on units for each row
     when (old.state = '${reserved}' and new.state = '${available}')
     execute function keep_bought_units()`,
];

const renamed = (from: Words, to: Words): readonly string[] => [
  ...guards.map((guard) => `drop trigger ${guard} on units`),
  'alter table units disable trigger user',
  'alter table units drop constraint units_state_known, drop constraint units_free_are_nobodys',
  'drop index units_free',
  `update units
   set state = case state when '${from.available}' then '${to.available}'
                          when '${from.reserved}' then '${to.reserved}' else '${to.sold}' end`,
  `alter table units
     add constraint units_state_known check (state in ('${to.available}', '${to.reserved}', '${to.sold}')),
     add constraint units_free_are_nobodys check ((state = '${to.available}') = (order_id is null))`,
  `create index units_free on units (variant_code, place) where state = '${to.available}'`,
  'alter table units enable trigger user',
  tallyUnits(to),
  demandAllGoods(to),
  ...guardsBy(to),
];

/** The table of order transitions as the shop knows it: only a deposit is delivered without having been paid before. */
const allowedMoves = `(
  (old.state, new.state) in (
    ('AwaitingPayment', 'Expired'),
    ('AwaitingPayment', 'Cancelled'))
  or old.cart_id is not null and (old.state, new.state) in (
    ('AwaitingPayment', 'Paid'),
    ('AwaitingPayment', 'UnderReview'),
    ('Paid', 'Delivered'),
    ('Expired', 'Paid'),
    ('Cancelled', 'Paid'),
    ('UnderReview', 'Paid'),
    ('UnderReview', 'Cancelled'))
  or old.cart_id is null and (old.state, new.state) in (
    ('AwaitingPayment', 'Delivered'),
    ('Expired', 'Delivered'),
    ('Cancelled', 'Delivered')))`;

const formerMoves = `(
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

const moves = (allowed: string): readonly string[] => [
  'drop trigger orders_only_move_on on orders',
  `create trigger orders_only_move_on before update on orders for each row
     when (old.state <> new.state and not ${allowed})
     execute function refuse('an order does not go from its state to that one')`,
];

const up = async (knex: Knex): Promise<void> => {
  for (const change of [...renamed(former, present), ...moves(allowedMoves)]) await knex.raw(change);
};

const down = async (knex: Knex): Promise<void> => {
  for (const change of [...renamed(present, former), ...moves(formerMoves)]) await knex.raw(change);
};

/** Units are available, reserved or sold; an order goes only where the table of transitions leads. */
export const unitStates: NamedMigration = { name: '023-unit-states', up, down };
