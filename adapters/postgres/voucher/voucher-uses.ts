/**
 * Takes a use of the voucher `:voucher` for the order `:order`, if `enough` has a row and there is a use left: the
 * database counts them (063-vouchers). The voucher is locked after the units, wherever both are.
 */
export const takeUse = `
  insert into voucher_uses (order_id, voucher_code, buyer_id, state, taken_at)
  select :order::text, :voucher::jsonb ->> 'code', :buyer::bigint, 'Reserved', :placedAt::timestamptz
  from enough where :voucher::jsonb is not null
  returning order_id`;

/** The buyer of an order that took the voucher means to use none any more. */
export const endChoice = `
  delete from voucher_choices
  where buyer_id = (select :buyer::bigint from placed) and voucher_code = :voucher::jsonb ->> 'code'`;

/** Has the use of the order of `cause` go the way of its order; nothing where the order has no voucher. */
export const moveUse = (cause: string): string => `
  update voucher_uses set state = :useState
  where order_id = (select id from ${cause}) and state <> :useState::text
  returning order_id`;
