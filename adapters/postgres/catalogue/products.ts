import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Imported, Products } from '../../../application/ports/products.ts';
import { categoryIdColumn, count } from '../kit/codecs.ts';
import type { Run } from '../kit/database.ts';
import { pageOf, pageRow, pageText, pageValues } from '../kit/page.ts';
import { shelf, shelfColumns, shelfRow } from './shelf-row.ts';
import { reading, writing } from '../kit/statement.ts';

const categories = reading(
  'products.categories',
  `select id, name from categories
   where exists (select from products where category_id = categories.id)
   order by id`,
  t.strict({ id: categoryIdColumn, name: t.string }),
);

const page = reading(
  'products.page',
  pageText(shelfColumns, shelf, 'p.sequence, v.sequence'),
  pageRow(shelfRow),
);

const pageOfCategory = reading(
  'products.page-of-category',
  pageText(
    shelfColumns,
    'variants v join (select * from products where category_id = $3) as p on p.code = v.product_code',
    'p.sequence, v.sequence',
  ),
  pageRow(shelfRow),
);

const find = reading('products.find', `select ${shelfColumns} from ${shelf} where v.code = $1`, shelfRow);

const findAll = reading(
  'products.find-all',
  `select ${shelfColumns} from ${shelf} where v.code = any($1::text[])`,
  shelfRow,
);

// A row's code is its variant's; a new one is the only variant of a new product. A category that another import is adding just now is waited for, and then found by its name.
const importing = `
  with given as materialized (
    select row.*, coalesce((select product_code from variants where variants.code = row.code), row.code) as product
    from jsonb_to_recordset($1::jsonb) as row (
      place integer, code text, category text, name text, price bigint, description text, terms text)
  ),
  shelved as (
    insert into categories (name)
    select category from given group by category order by min(place)
    on conflict (name) do update set name = excluded.name
    returning id, name
  ),
  described as (
    insert into products (code, category_id, name, description, terms)
    select given.product, shelved.id, given.name, given.description, given.terms
    from given join shelved on shelved.name = given.category
    order by given.place
    on conflict (code) do update
      set category_id = excluded.category_id, name = excluded.name,
          description = excluded.description, terms = excluded.terms
    returning code
  ),
  kept as (
    insert into variants (code, product_code, price, kind)
    select given.code, described.code, given.price, 'unit'
    from given join described on described.code = given.product
    order by given.place
    on conflict (code) do update set price = excluded.price
    returning xmax = 0 as is_new
  )
  select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as updated from kept`;

const importAll = writing('products.import', importing, t.strict({ added: count, updated: count }));

const noneImported: Imported = { added: 0, updated: 0 };

/** The catalogue in PostgreSQL. */
export const postgresProducts = (run: Run): Products => ({
  categories: () => run(categories),
  page: (category, request) =>
    pipe(
      category === null
        ? run(page, pageValues(request))
        : run(pageOfCategory, [...pageValues(request), category]),
      TE.map(pageOf),
    ),
  find: (code) => pipe(run(find, [code]), TE.map(RA.head)),
  findAll: (codes) => run(findAll, [[...codes]]),
  import: (rows) =>
    pipe(
      run(importAll, [JSON.stringify(rows.map((row, place) => ({ ...row, place })))]),
      TE.map(([imported]) => imported ?? noneImported),
    ),
});
