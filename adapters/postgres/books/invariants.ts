/** The kinds of entries by which money that came for an order went to a balance. */
const credits = `('Deposited', 'PaidLate', 'Overpaid', 'PaidTwice', 'CaseCredited')`;

/* What came in for each order, and where it went; both are sums over rows that an index leads to. */
const moneyOfOrders = `
  select o.id, o.state, o.cart_id, o.total, o.waived,
    (select coalesce(sum(received), 0) from all_payment_attempts where order_id = o.id and month = o.month)
      + case when o.paid_from = 'Balance' then o.total else 0 end as came,
    case when o.state in ('Paid', 'Delivered') and o.cart_id is not null then o.total - o.waived else 0 end
      + (select coalesce(sum(amount), 0) from ledger_entries where order_id = o.id and kind in ${credits})
      + (select coalesce(sum(amount), 0) from open_cases
         where order_id = o.id and (answer is null or answer = 'RefundOutside')) as went
  from all_orders o`;

const refundsOfOrders = `
  select o.id, o.total - o.waived as paid, refund.value as refund, refund.ordinality as n
  from all_orders o cross join lateral jsonb_array_elements(o.refunds) with ordinality as refund
  where o.refunds <> '[]'`;

export type Invariant = {
  readonly invariant: string;
  /** Answers `subject` and `detail` of each violation, the first hundred. */
  readonly text: string;
};

/** What must hold in the books between any two commits, each as the rows that show the contrary. */
export const invariants: readonly Invariant[] = [
  {
    invariant: 'I1',
    text: `
      select o.id as subject, 'line ' || line.number || ' is paid and has other units than were bought' as detail
      from all_orders o join all_order_lines line on line.order_id = o.id and line.month = o.month
      where o.state in ('Paid', 'Delivered') and line.kind = 'unit'
        and line.quantity <> (
          select count(*) from units
          where order_id = o.id and line_number = line.number and variant_code = line.variant_code
            and state = 'Sold')`,
  },
  {
    invariant: 'I1',
    text: `
      select unit.order_id as subject, 'line ' || line.number || ' has a unit that it does not want' as detail
      from units unit join all_order_lines line on line.order_id = unit.order_id and line.number = unit.line_number
      where line.kind <> 'unit' or line.variant_code <> unit.variant_code`,
  },
  {
    invariant: 'I1',
    text: `
      select goods.variant_code as subject,
             'is promised ' || goods.reserved || ' and sold ' || goods.sold || ' times, by its orders '
               || counted.reserved || ' and ' || counted.sold as detail
      from shared_goods goods
      cross join lateral (
        select
          coalesce(sum(line.quantity) filter (
            where o.state = 'AwaitingPayment' or o.state = 'UnderReview' and o.holds_units), 0) as reserved,
          coalesce(sum(line.quantity) filter (where o.state in ('Paid', 'Delivered')), 0) as sold
        from all_order_lines line join all_orders o on o.id = line.order_id and o.month = line.month
        where line.variant_code = goods.variant_code and line.kind = 'shared'
      ) as counted
      where (goods.reserved, goods.sold) <> (counted.reserved, counted.sold)`,
  },
  {
    invariant: 'I2',
    text: `
      select o.id as subject, 'costs Rp ' || o.total || ', its lines Rp ' || lines.total as detail
      from all_orders o
      cross join lateral (
        select coalesce(sum(total), 0) as total from all_order_lines where order_id = o.id and month = o.month
      ) as lines
      where o.cart_id is not null and lines.total <> o.total`,
  },
  {
    invariant: 'I2',
    text: `
      select id as subject, 'line ' || line::text || ' was given back ' || count(*) || ' times' as detail
      from (${refundsOfOrders}) as refunds cross join jsonb_array_elements(refund -> 'lines') as line
      group by id, line having count(*) > 1`,
  },
  {
    invariant: 'I1',
    text: `
      select o.id as subject, 'holds units though it is ' || o.state as detail
      from units u join all_orders o on o.id = u.order_id
      where u.state = 'Reserved' and (o.state not in ('AwaitingPayment', 'UnderReview') or o.holds_units = false)`,
  },
  {
    invariant: 'I1',
    text: `
      select o.id as subject, 'has goods though it is ' || o.state as detail
      from units u join all_orders o on o.id = u.order_id
      where u.state = 'Sold' and o.state not in ('Paid', 'Delivered')`,
  },
  {
    invariant: 'I2',
    text: `
      select id as subject, 'Rp ' || came || ' came in, Rp ' || went || ' are accounted for' as detail
      from (${moneyOfOrders}) as money where came <> went`,
  },
  {
    invariant: 'I2',
    text: `
      select id as subject, 'Rp ' || sum((refund ->> 'amount')::bigint) || ' given back of Rp ' || paid as detail
      from (${refundsOfOrders}) as refunds
      group by id, paid having sum((refund ->> 'amount')::bigint) > paid`,
  },
  {
    invariant: 'I2',
    text: `
      select id as subject, 'a refund to the balance has no entry of its amount' as detail
      from (${refundsOfOrders}) as refunds
      where refund -> 'to' ->> 'tag' = 'Balance' and (refund ->> 'amount')::bigint > 0 and not exists (
        select from ledger_entries
        where key = 'refund:' || id || ':' || n and amount = (refund ->> 'amount')::bigint)`,
  },
  {
    invariant: 'I2',
    text: `
      select o.id as subject, 'paid from a balance that shows nothing of it' as detail
      from all_orders o
      where o.paid_from = 'Balance' and o.total > 0 and not exists (
        select from ledger_entries where key = 'order:' || o.id and amount = -o.total and buyer_id = o.buyer_id)`,
  },
  {
    invariant: 'I2',
    text: `
      select entry.key as subject, 'an entry of an order that bears no trace of it' as detail
      from ledger_entries entry join all_orders o on o.id = entry.order_id
      where entry.kind = 'OrderPaid' and (o.paid_from is distinct from 'Balance' or entry.key <> 'order:' || o.id)
         or entry.kind = 'Refunded' and not exists (
           select from jsonb_array_elements(o.refunds) with ordinality as refund (made, n)
           where entry.key = 'refund:' || o.id || ':' || n and made -> 'to' ->> 'tag' = 'Balance')`,
  },
  {
    invariant: 'I2',
    text: `
      select entry.key as subject, 'an entry that no order of this buyer and no owner accounts for' as detail
      from ledger_entries entry left join all_orders o on o.id = entry.order_id
      where entry.kind not in ('ByOwner', 'CodeRedeemed') and entry.buyer_id is distinct from o.buyer_id`,
  },
  {
    // What was redeemed before there was a kind for it was booked as an owner's doing, under the same key.
    invariant: 'I2',
    text: `
      select coalesce(entry.key, 'code:' || code.code) as subject,
             'a code gave Rp ' || coalesce(code.amount, 0) || ', its entry Rp ' || coalesce(entry.amount, 0) as detail
      from (select * from redeem_codes where redeemed_at is not null) as code
      full join (select * from ledger_entries where kind = 'CodeRedeemed' or key like 'code:%') as entry
        on entry.key = 'code:' || code.code
      where (code.amount, code.redeemed_by) is distinct from (entry.amount, entry.buyer_id)`,
  },
  {
    invariant: 'I2',
    text: `
      select coalesce(wallet.buyer_id, entries.buyer_id)::text as subject,
             'balance Rp ' || coalesce(wallet.balance, 0) || ', entries Rp ' || coalesce(entries.sum, 0) as detail
      from wallets wallet
      full join (select buyer_id, sum(amount) as sum from ledger_entries group by buyer_id) as entries
        on entries.buyer_id = wallet.buyer_id
      where wallet.balance is distinct from entries.sum or wallet.balance < 0`,
  },
  {
    invariant: 'I7',
    text: `
      select unit.order_id as subject, 'a unit is burned without another one in its place' as detail
      from units unit
      where unit.state = 'Burned' and not exists (
        select from warranty_claims claim join units fresh on fresh.id = claim.replacement_id
        where claim.unit_id = unit.id and claim.answer = 'Replaced' and fresh.state in ('Sold', 'Burned')
          and (fresh.order_id, fresh.line_number) = (unit.order_id, unit.line_number))`,
  },
  {
    invariant: 'I7',
    text: `
      select claim.order_id as subject, 'a unit is burned or not, and its claim says otherwise' as detail
      from warranty_claims claim join units unit on unit.id = claim.unit_id
      where (claim.answer is not distinct from 'Replaced') <> (unit.state = 'Burned')`,
  },
  {
    invariant: 'I7',
    text: `
      select id as subject,
             'claims gave back Rp ' || coalesce(claims.given, 0) || ', its refunds Rp ' || coalesce(refunds.given, 0) as detail
      from (
        select order_id as id, sum(amount) as given from warranty_claims where amount is not null group by order_id
      ) as claims
      full join (
        select id, sum((refund ->> 'amount')::bigint) as given
        from (${refundsOfOrders}) as refunds where refund ->> 'warranty' is not null group by id
      ) as refunds using (id)
      where claims.given is distinct from refunds.given`,
  },
  {
    invariant: 'I8',
    text: `
      select v.code as subject, taken.count || ' uses of ' || v.quota as detail
      from vouchers v
      cross join lateral (
        select count(*) as count from voucher_uses where voucher_code = v.code and state <> 'Returned'
      ) as taken
      where taken.count > v.quota`,
  },
  {
    invariant: 'I8',
    text: `
      select used.voucher_code as subject,
             'buyer ' || used.buyer_id || ' has ' || count(*) || ' uses of ' || v.per_buyer as detail
      from voucher_uses used join vouchers v on v.code = used.voucher_code
      where used.state <> 'Returned'
      group by used.voucher_code, used.buyer_id, v.per_buyer having count(*) > v.per_buyer`,
  },
  {
    invariant: 'I8',
    text: `
      select o.id as subject, 'is ' || o.state || ', and its use of a voucher ' || coalesce(used.state, 'none') as detail
      from all_orders o left join voucher_uses used on used.order_id = o.id
      where o.voucher is not null
        and (used.voucher_code, used.state) is distinct from (o.voucher ->> 'code',
          case when o.state in ('AwaitingPayment', 'UnderReview') then 'Reserved'
               when o.state in ('Paid', 'Delivered') then 'Redeemed'
               else 'Returned' end)`,
  },
  {
    invariant: 'I8',
    text: `
      select used.order_id as subject, 'has a use of a voucher that it does not know' as detail
      from voucher_uses used join all_orders o on o.id = used.order_id
      where used.state <> 'Returned' and o.voucher is null`,
  },
  {
    invariant: 'I3',
    text: `
      select o.id as subject, 'paid, and nobody is to deliver it' as detail
      from all_orders o
      where o.state = 'Paid' and o.unreachable_since is null and not exists (
        select from graphile_worker._private_jobs job where job.key = 'deliver:' || o.id)`,
  },
  {
    invariant: 'I3',
    text: `
      select o.id as subject, 'under review without a case' as detail
      from all_orders o
      where o.state = 'UnderReview' and not exists (
        select from open_cases where order_id = o.id and answer is null)`,
  },
  {
    invariant: 'I3',
    text: `
      select o.id as subject, 'waits to be paid, and nobody is to expire it' as detail
      from all_orders o
      where o.state = 'AwaitingPayment' and o.pay_before < now() - interval '30 minutes'`,
  },
  {
    invariant: 'I5',
    text: `
      select a.order_id as subject, 'has ' || count(*) || ' bills that can be paid' as detail
      from payment_attempts a where a.state in ('Requested', 'Payable')
      group by a.order_id having count(*) > 1`,
  },
];
