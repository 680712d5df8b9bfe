/** Whether units that a rival has locked are waited for, or passed over. */
export type Locking = 'for update' | 'for update skip locked';

/**
 * The units free on the shelf for the lines in `:products` and `:quantities`, locked product by product in the
 * order given, if `cause` has a row: `wanted` and `picked`, which may hold fewer units than are wanted.
 */
export const pickUnits = (cause: string, locking: Locking): string => `
  wanted as materialized (
    select line.product, line.quantity
    from ${cause} cross join unnest(:products::text[], :quantities::integer[]) with ordinality as line (product, quantity, place)
    order by line.place
  ),
  picked as materialized (
    select wanted.product, unit.id
    from wanted
    cross join lateral (
      select id from units
      where product_code = wanted.product and state = 'Free'
      order by place
      limit wanted.quantity
      ${locking}
    ) as unit
  ),`;
