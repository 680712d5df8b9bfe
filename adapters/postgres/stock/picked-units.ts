import { foundShared } from './picked-shared.ts';

/** Whether units that a rival has locked are waited for, or passed over. */
export type Locking = 'for update' | 'for update skip locked';

/** What is wanted of each product, and the units that are picked for it, longest on the shelf first. */
const picked = (lines: string, locking: Locking): string => `
  bought as materialized (${lines}),
  wanted as materialized (
    select product, sum(quantity) as quantity from bought group by product order by product collate "C"
  ),
  picked as materialized (
    select wanted.product, unit.id, unit.place
    from wanted
    cross join lateral (
      select id, place from units
      where variant_code = wanted.product and state = 'Available'
      order by place
      limit wanted.quantity
      ${locking}
    ) as unit
  ),`;

/**
 * The units free on the shelf for the lines `number`, `product`, `quantity` of `lines`, which has rows only where
 * units are to be picked: `wanted` of each product, and `picked`, which may hold fewer. Rivals lock units product by
 * product in the same order, so that they never wait in a ring. `allocated` is which unit is for which line: of the
 * units of a product, the first are for its first line.
 */
export const pickUnits = (lines: string, locking: Locking): string => `
${picked(lines, locking)}
  allocated as materialized (
    select unit.id, line.number
    from (
      select id, product, row_number() over (partition by product order by place) as nth from picked
    ) as unit
    join (
      select number, product, quantity, sum(quantity) over (partition by product order by number) as upto
      from bought
    ) as line
      on line.product = unit.product and unit.nth between line.upto - line.quantity + 1 and line.upto
  ),`;

/**
 * The same for the lines `owner`, `number`, `product`, `quantity` of many orders at once, which never waits: what all
 * of them want of a product is picked in one go, and `allocated` goes to them in the order of their `turn`. `served`
 * are the owners every line of whom has all of its units.
 */
export const pickUnitsForMany = (lines: string): string => `
${picked(lines, 'for update skip locked')}
  allocated as materialized (
    select unit.id, line.owner, line.number
    from (
      select id, product, row_number() over (partition by product order by place) as nth from picked
    ) as unit
    join (
      select owner, number, product, quantity,
             sum(quantity) over (partition by product order by turn, number) as upto
      from bought
    ) as line
      on line.product = unit.product and unit.nth between line.upto - line.quantity + 1 and line.upto
  ),
  served as materialized (
    select owner
    from (select owner, quantity as lacking from bought union all select owner, -1 from allocated) as each
    group by owner having sum(lacking) = 0
  ),`;

/** Whether every line has all of its units. */
export const enoughPicked = `
  (select count(*) from picked) = (select coalesce(sum(quantity), 0) from wanted)`;

/** How many units of each product there are for what is wanted, and how many of what is the same to everybody, as JSON. */
export const foundOnShelf = `
  (select coalesce(json_agg(found), '[]') from (
     select wanted.product, (select count(*) from picked where picked.product = wanted.product) as left
     from wanted
     union all ${foundShared}
   ) as found)`;
