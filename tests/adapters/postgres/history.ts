import pg from 'pg';
import type { OpenedStore } from './postgres-under-test.ts';

/** A shop that has been open for years, in rows: 200 products, so many orders, three units and one person for each. */
const stepsFor = (orders: number): readonly string[] => [
  // The story is told out of order: orders are delivered before their units are there.
  'alter table buyers disable trigger user',
  'alter table orders disable trigger user',
  'alter table order_lines disable trigger user',
  `insert into categories (name) select 'category ' || n from generate_series(1, 10) as n`,
  `insert into products (code, category_id, name, description, terms)
   select 'P' || n, 1 + n % 10, 'product ' || n, '', '' from generate_series(1, 200) as n`,
  `insert into variants (code, product_code, price, kind)
   select 'P' || n, 'P' || n, 10000, 'unit' from generate_series(1, 200) as n`,
  `insert into buyers (id, first_name, username, language_guessed, first_seen_at, named_at)
   select n, 'buyer ' || n, 'buyer_' || n, 'id', timestamptz '2025-01-01' + n * interval '40 minutes',
          timestamptz '2025-01-01' + n * interval '40 minutes'
   from generate_series(1, ${String(orders)}) as n`,
  `insert into conversations (buyer_id, list_shown) select id, '{P1,P2}' from buyers`,
  `insert into favourites (buyer_id, variant_code, quantity) select id, 'P7', 3 from buyers`,
  `insert into chat_drafts (person_id, form, content, until) select id, 'deposit', '{}', now() from buyers`,
  `insert into carts (id, buyer_id, lines, version, created_at, touched_at, outcome)
   select 'cart ' || n, 1 + n % ${String(orders)}, '[]', 1,
          timestamptz '2025-01-01' + n * interval '30 minutes', timestamptz '2025-01-01' + n * interval '30 minutes',
          case when n <= ${String(orders)} then 'Ordered' end
   from generate_series(1, ${String(orders + orders / 10)}) as n`,
  `insert into orders (id, buyer_id, cart_id, version, state, subtotal, discount, total, placed_at, pay_before,
                       paid_at, delivered_at, closed_at, paid_from, late, waived, refunds)
   select 'order ' || n, 1 + n % ${String(orders)}, 'cart ' || n, 3, state,
          20000, 0, 20000, at, at + interval '15 minutes',
          case when state in ('Paid', 'Delivered') then at end, case when state = 'Delivered' then at end,
          case when state = 'Expired' then at end,
          case when state in ('Paid', 'Delivered') then 'Gateway' end,
          case when state in ('Paid', 'Delivered') then false end,
          case when state in ('Paid', 'Delivered') then 0 end, case when state = 'Delivered' then '[]'::jsonb end
   from (
     select n, timestamptz '2025-01-01' + n * interval '30 minutes' as at,
            case when n > ${String(orders - 50)} then 'AwaitingPayment' when n > ${String(orders - 100)} then 'Paid'
                 when n % 4 = 0 then 'Expired' else 'Delivered' end as state
     from generate_series(1, ${String(orders)}) as n
   ) as story`,
  `insert into order_lines (order_id, number, variant_code, kind, name, terms, quantity, unit_price, discount)
   select 'order ' || n, 1, 'P' || (1 + n % 200), 'unit', '', '', 2, 10000, 0
   from generate_series(1, ${String(orders)}) as n`,
  `insert into order_events (order_id, happening)
   select id, '{"tag": "Noted", "by": 1, "note": ""}' from orders, generate_series(1, 3)`,
  `insert into payment_attempts (reference, order_id, position, state, gateway, method, amount, requested_at,
                                 transaction_id, received, received_at)
   select id, id, 0, case when paid_at is null then 'Closed' else 'Settled' end, 'pakasir', 'qris', total, placed_at,
          'txn ' || id, case when paid_at is not null then total end, paid_at
   from orders`,
  `insert into open_cases (reference, order_id, kind, amount, opened_at, answer, answered_at, answered_by)
   select reference, order_id, 'PaidTwice', 1, requested_at, 'Credit', requested_at, 9001
   from payment_attempts where state = 'Settled' and position = 0 limit 5000`,
  `insert into ledger_entries (key, buyer_id, kind, amount, by_owner, note, booked_at)
   select 'gift ' || n, 1 + n % ${String(orders)}, 'ByOwner', 5, 9001, '', timestamptz '2025-01-01' + n * interval '30 minutes'
   from generate_series(1, ${String(orders)}) as n`,
  `insert into bills (order_id, chat_id, message_id) select id, buyer_id, 1 from orders`,
  `insert into sent_goods (order_id, part) select id, 0 from orders`,
  `insert into units (variant_code, sealed, key_id, content_hash, state, order_id, line_number)
   select line.variant_code, convert_to(o.id || n, 'UTF8'), 'key-of-tests', sha256(convert_to(o.id || n, 'UTF8')),
          case when o.state = 'AwaitingPayment' then 'Reserved' else 'Sold' end, o.id, 1
   from orders o join order_lines line on line.order_id = o.id, generate_series(1, 2) as n
   where o.state <> 'Expired'`,
  `insert into stock_batches (variant_code) select 'P' || (1 + n % 200) from generate_series(1, 10000) as n`,
  `insert into units (variant_code, sealed, key_id, content_hash, state, batch_id)
   select 'P' || (1 + n % 200), convert_to('free ' || n, 'UTF8'), 'key-of-tests', sha256(convert_to('free ' || n, 'UTF8')), 'Available',
          (select min(id) from stock_batches) + (n + 9999) % 10000
   from generate_series(1, ${String((orders * 3) / 2)}) as n`,
  'alter table buyers enable trigger user',
  'alter table orders enable trigger user',
  'alter table order_lines enable trigger user',
  `insert into shop_tallies (shard, buyers, orders_paid) values (0, ${String(orders)}, ${String((orders * 3) / 4)})`,
  'analyze',
];

/** Runs steps by a connection that waits however long they take, as none of the store's own does. */
export const fillPatiently = async (
  { url }: Pick<OpenedStore, 'url'>,
  steps: readonly string[],
): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const step of steps) await client.query(step);
  } finally {
    await client.end();
  }
};

/** Fills an empty store with history, and lets the planner know. */
export const fillWithHistory = (store: Pick<OpenedStore, 'url'>, orders = 20_000): Promise<void> =>
  fillPatiently(store, stepsFor(orders));
