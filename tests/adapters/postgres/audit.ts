import { expect } from 'chai';
import type { OpenedStore } from './postgres-under-test.ts';

/** What no sequence of events may bring about, each as the rows that show it; sound when every list is empty. */
const questions = {
  'orders with fewer or more units than lines': `
    select o.id from orders o
    left join lateral (select count(*) as held from units where order_id = o.id and state <> 'Burned') as u on true
    where u.held <> case when o.state in ('Expired', 'Cancelled') or not coalesce(o.holds_units, true) then 0
      else (select coalesce(sum(quantity), 0) from order_lines where order_id = o.id and kind = 'unit') end`,
  'units in a state that is not their order’s': `
    select u.id from units u join orders o on o.id = u.order_id
    where (u.state in ('Sold', 'Burned')) <> (o.state in ('Paid', 'Delivered'))`,
  'tallies that do not agree with the units': `
    select v.code from variants v
    where (select coalesce(sum(free), 0) from variant_tallies where variant_code = v.code)
            <> (select count(*) from units where variant_code = v.code and state = 'Available')
       or (select coalesce(sum(sold), 0) from variant_tallies where variant_code = v.code)
            <> (select count(*) from units where variant_code = v.code and state = 'Sold')`,
  'counts of what is the same to everybody that do not agree with its orders': `
    select goods.variant_code from shared_goods goods
    where reserved <> (
        select coalesce(sum(line.quantity), 0) from order_lines line join orders o on o.id = line.order_id
        where line.variant_code = goods.variant_code and line.kind = 'shared'
          and (o.state = 'AwaitingPayment' or o.state = 'UnderReview' and o.holds_units))
      or sold <> (
        select coalesce(sum(line.quantity), 0) from order_lines line join orders o on o.id = line.order_id
        where line.variant_code = goods.variant_code and line.kind = 'shared' and o.state in ('Paid', 'Delivered'))`,
  'a tally of people or payments that does not agree': `
    select 1 from shop_tallies
    having coalesce(sum(buyers), 0) <> (select count(*) from buyers)
        or coalesce(sum(orders_paid), 0) <> (select count(*) from all_orders where paid_at is not null and cart_id is not null)`,
  'a tally of balances that does not agree': `
    select 1 from wallet_tallies
    having coalesce(sum(holders), 0) <> (select count(*) from wallets where balance > 0)
        or coalesce(sum(balances), 0) <> (select coalesce(sum(balance), 0) from wallets)`,
  'carts closed for an order that is not there, or the other way round': `
    select c.id from carts c full join all_orders o on o.cart_id = c.id
    where (c.outcome is not distinct from 'Ordered') <> (o.id is not null) and (o.id is null or o.cart_id is not null)`,
} as const;

type Finding = { readonly question: string; readonly rows: readonly unknown[] };

/** Everything found wrong in a store. */
export const audit = async ({ sql }: Pick<OpenedStore, 'sql'>): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const [question, text] of Object.entries(questions)) {
    const rows = await sql(text);
    if (rows.length > 0) findings.push({ question, rows });
  }
  return findings;
};

/** Closes a store once the audit's questions were asked of it. */
export const closeAudited = async (store: OpenedStore): Promise<void> => {
  const findings = await audit(store);
  await store.close();
  expect(findings).to.deep.equal([]);
};
