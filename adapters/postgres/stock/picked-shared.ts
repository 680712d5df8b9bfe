/**
 * Goods that are the same to everybody, for the lines `product`, `quantity` of `lines`: `shared_wanted`, and
 * `shared_picked` with how many of it there are for what is wanted. Locked after all units, product by product in the
 * same order, so that rivals never wait in a ring.
 */
export const pickShared = (lines: string): string => `
  shared_wanted as materialized (
    select product, sum(quantity) as quantity from (${lines}) as line group by product
  ),
  shared_picked as materialized (
    select wanted.product, wanted.quantity,
      case when goods.ceiling is null then wanted.quantity
           else least(wanted.quantity, greatest(0, goods.ceiling - goods.reserved - goods.sold)) end as room
    from shared_wanted wanted join shared_goods goods on goods.variant_code = wanted.product
    where (select count(*) from picked) >= 0
    order by wanted.product collate "C"
    for update of goods
  ),`;

/** Whether every line of such goods can be had. */
export const enoughShared = `
  (select coalesce(sum(room), 0) from shared_picked) = (select coalesce(sum(quantity), 0) from shared_wanted)`;

/** How many there are of each that is wanted; what nobody wrote yet is missing. */
export const foundShared = 'select product, room from shared_picked';
