import * as O from 'fp-ts/lib/Option.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type {
  Card,
  CatalogueEntry,
  CodeTaken,
  LabelTaken,
  Imported,
  ImportRefusal,
  KindFixed,
  ProductRow,
  Products,
  Removal,
  Way,
} from '../../../application/ports/products.ts';
import type { UnknownProduct } from '../../../application/ports/stock.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { PhotoId } from '../../../domain/catalogue/photo.ts';
import type { CatalogueItem, CategoryId, GoodsKind, VariantCode } from '../../../domain/catalogue/product.ts';
import { usualSpec } from '../../../domain/manual/manual-task.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { categoryIdColumn, codeColumn, count, mapped, orNull } from '../kit/codecs.ts';
import { coalesced, lookUps, sharedAnswers } from '../kit/coalesced.ts';
import { answerBefore, forgetKeys, noteAnswer } from '../kit/idempotency.ts';
import type { Run } from '../kit/run.ts';
import { pageOf, pageRow, pageText, pageValues } from '../kit/page.ts';
import {
  cardColumns,
  cardRow,
  listedColumns,
  listedRow,
  onSale,
  productName,
  productOrder,
  extrasOf,
  shelf,
  shelfColumns,
  shelfFields,
  shelfRow,
  variantOrder,
} from './shelf-row.ts';
import { as, nullable } from '../kit/named-parameters.ts';
import { namedWriting, reading, writing } from '../kit/statement.ts';

const categories = reading(
  'products.categories',
  `select id, name from categories
   where exists (select from products where category_id = categories.id and not hidden)
   order by sequence`,
  t.strict({ id: categoryIdColumn, name: t.string }),
);

/* Products that buyers see, each as one row. */
const listed = (ofCategory: string): string =>
  `(select * from products where not hidden ${ofCategory} and exists (
     select from variants where product_code = products.code)) as p`;

const page = reading('products.page', pageText(listedColumns, listed(''), productOrder), pageRow(listedRow));

const pageOfCategory = reading(
  'products.page-of-category',
  pageText(listedColumns, listed('and category_id = $3'), productOrder),
  pageRow(listedRow),
);

const find = reading('products.find', `select ${shelfColumns} from ${onSale} where v.code = $1`, shelfRow);

const findAll = reading(
  'products.find-all',
  `select ${shelfColumns} from ${onSale} where v.code = any($1::text[])`,
  shelfRow,
);

/* Whether a variant `v` must stay of its kind. */
const hasGoodsOrOrders = `(
  exists (select from units where variant_code = v.code)
  or exists (select from shared_goods where variant_code = v.code)
  or exists (select from all_order_lines where variant_code = v.code))`;

/** What several carts ask for at the same time is looked up once. */
const itemsOf = (run: Run): Products['findAll'] =>
  coalesced<readonly VariantCode[], readonly CatalogueItem[]>({
    one: (codes) => run(findAll, [[...codes]]),
    many: (asks) =>
      pipe(
        run(findAll, [[...new Set(asks.flat())]]),
        TE.map((items) => asks.map((codes) => items.filter(({ variant: { code } }) => codes.includes(code)))),
      ),
  });

// A row's code is its variant's; a new one is the only variant of a new product. A category that another import is adding just now is waited for, and then found by its name.
/* What is named takes the place of what was, level by level; without steps it is gone. */
const levelsAfter = (kept: string, named: string): string => `(
  select coalesce(jsonb_agg(own.level order by own.level ->> 'level' collate "C"), '[]')
  from (
    select was as level from jsonb_array_elements(${kept}) as was
    where was ->> 'level' not in (
      select one ->> 'level' from jsonb_array_elements(coalesce(${named}, '[]')) as one)
    union all
    select one from jsonb_array_elements(coalesce(${named}, '[]')) as one
    where one -> 'steps' <> '[]'
  ) as own
)`;
const noLevels = `'[]'::jsonb`;

const importing = `
  with rows as materialized (
    select row.*,
           coalesce((select product_code from variants where variants.code = row.code), row.of, row.code) as product
    from jsonb_to_recordset($1::jsonb) as row (
      place integer, code text, category text, name text, price bigint, description text, terms text, steps jsonb,
      levels jsonb, warranty jsonb, photo jsonb, kind text, label text, of text, emoji text, least integer, most integer, "isHidden" boolean, inputs jsonb, hours integer)
  ),
  off as materialized (
    select rows.code from rows left join variants v on v.code = rows.code
    where coalesce(rows.least, v.least, 1) > case when rows.most is null then v.most else nullif(rows.most, 0) end
  ),
  fixed as materialized (
    select v.code from rows join variants v on v.code = rows.code where rows.kind <> v.kind and ${hasGoodsOrOrders}
  ),
  clash as materialized (
    select coalesce(label, '') as label
    from (
      select rows.product, coalesce(rows.label, v.label) as label from rows left join variants v on v.code = rows.code
      union all
      select v.product_code, v.label from variants v
      where v.product_code in (select product from rows) and v.code not in (select code from rows)
    ) as afterwards
    group by product, coalesce(label, '') having count(*) > 1
  ),
  given as materialized (
    select * from rows
    where not exists (select from fixed) and not exists (select from clash) and not exists (select from off)
  ),
  shelved as (
    insert into categories (name)
    select category from given group by category order by min(place)
    on conflict (name) do update set name = excluded.name
    returning id, name
  ),
  described as (
    insert into products (code, category_id, name, description, terms, emoji, photo_id, hidden)
    select first.product, shelved.id, first.name, first.description, first.terms, nullif(first.emoji, ''), (
      select photo ->> 'id' from given
      where given.product = first.product and given.photo is not null
      order by given.place desc limit 1), coalesce((
      select "isHidden" from given
      where given.product = first.product and given."isHidden" is not null
      order by given.place desc limit 1), false)
    from (select distinct on (product) * from given order by product, place desc) as first
    join shelved on shelved.name = first.category
    order by first.place
    on conflict (code) do update
      set category_id = excluded.category_id, name = excluded.name,
          description = excluded.description, terms = excluded.terms,
          emoji = case when exists (
            select from given where given.product = excluded.code and given.emoji is not null
          ) then excluded.emoji else products.emoji end,
          photo_id = case when exists (
            select from given where given.product = excluded.code and given.photo is not null
          ) then excluded.photo_id else products.photo_id end,
          hidden = case when exists (
            select from given where given.product = excluded.code and given."isHidden" is not null
          ) then excluded.hidden else products.hidden end
    returning code
  ),
  kept as (
    insert into variants
      (code, product_code, label, price, steps, levels, kind, least, most, warranty_days, warranty_policy)
    select given.code, described.code, given.label, given.price, coalesce(given.steps, '[]'),
           ${levelsAfter(noLevels, 'given.levels')}, coalesce(given.kind, 'unit'),
           coalesce(given.least, 1), nullif(given.most, 0),
           (given.warranty ->> 'days')::smallint, given.warranty ->> 'policy'
    from given join described on described.code = given.product
    order by given.place
    on conflict (code) do update
      set price = excluded.price,
          label = coalesce(excluded.label, variants.label),
          kind = coalesce((select kind from given where given.code = excluded.code), variants.kind),
          steps = coalesce((select steps from given where given.code = excluded.code), variants.steps),
          levels = ${levelsAfter('variants.levels', '(select levels from given where given.code = excluded.code)')},
          least = coalesce((select least from given where given.code = excluded.code), variants.least),
          most = case when exists (
            select from given where given.code = excluded.code and given.most is not null
          ) then excluded.most else variants.most end,
          warranty_days = case when exists (
            select from given where given.code = excluded.code and given.warranty is not null
          ) then excluded.warranty_days else variants.warranty_days end,
          warranty_policy = case when exists (
            select from given where given.code = excluded.code and given.warranty is not null
          ) then excluded.warranty_policy else variants.warranty_policy end
    returning code, kind, xmax = 0 as is_new
  ),
  asked as (
    insert into manual_specs (variant_code, inputs, hours)
    select given.code, coalesce(given.inputs, '[]'), coalesce(given.hours, ${String(usualSpec.hours)})
    from given join kept on kept.code = given.code
    where kept.kind = 'manual' and (given.inputs is not null or given.hours is not null)
    on conflict (variant_code) do update
      set inputs = coalesce((select inputs from given where given.code = excluded.variant_code), manual_specs.inputs),
          hours = coalesce((select hours from given where given.code = excluded.variant_code), manual_specs.hours)
  )
  select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as updated,
         (select code from fixed order by code limit 1) as fixed,
         (select label from clash order by label limit 1) as clash,
         (select code from off order by code limit 1) as off
  from kept`;

const importAll = writing(
  'products.import',
  importing,
  t.strict({
    added: count,
    updated: count,
    fixed: orNull(codeColumn),
    clash: orNull(t.string),
    off: orNull(codeColumn),
  }),
);

const entryRow: t.Decoder<unknown, CatalogueEntry> = mapped(
  t.strict({ ...shelfFields, isHidden: t.boolean }),
  ({ rating, warrantyDays, ...entry }) => ({ ...entry, ...extrasOf({ rating, warrantyDays }) }),
);

const card = reading(
  'products.card',
  `select ${cardColumns('$2::bigint')} from ${onSale} where v.code = $1`,
  cardRow,
);

type CardAsked = { readonly code: VariantCode; readonly buyer: BuyerId };

const cardsOfMany = lookUps<CardAsked, Card>({
  name: 'products.card-many',
  columns: 'code text, buyer bigint',
  row: cardRow,
  found: `select ${cardColumns('asked.buyer')} from ${onSale} where v.code = asked.code`,
});

/** Many look at a card at the same time in a rush. */
const cards = (run: Run): Products['card'] => {
  const many = cardsOfMany(run);
  const ask = coalesced<CardAsked, Card | undefined>({
    one: ({ code, buyer }) =>
      pipe(
        run(card, [code, buyer]),
        TE.map(([found]) => found),
      ),
    many,
  });
  return (code, buyer) => pipe(ask({ code, buyer }), TE.map(O.fromNullable));
};

const entryColumns = `${shelfColumns}, p.hidden as "isHidden"`;

const entries = reading('products.entries', pageText(entryColumns, shelf, variantOrder), pageRow(entryRow));

const entry = reading('products.entry', `select ${entryColumns} from ${shelf} where v.code = $1`, entryRow);

const taken = reading(
  'products.taken',
  `select code from variants where code = any($1::text[])
   union select code from products where code = any($1::text[])`,
  t.strict({ code: codeColumn }),
);

/* Of two with the same key at the same time the second is undone by the key, as a whole. */
const create = namedWriting(
  'products.create',
  `with before as materialized (select code from variants where request = :once::text),
   shelved as (
     insert into categories (name)
     select :category::text where not exists (
       select from variants where code = :code union select from products where code = :code union select from before)
     on conflict (name) do update set name = excluded.name
     returning id
   ),
   described as (
     insert into products (code, category_id, name, description, terms, emoji, photo_id, hidden)
     select :code, id, :name::text, :description::text, :terms::text, nullif(:emoji::text, ''), :photo::text, true from shelved
     on conflict (code) do nothing
     returning code
   ),
   made as (
     insert into variants (code, product_code, price, steps, levels, kind, least, most, request)
     select code, code, :price::bigint, :steps::jsonb, ${levelsAfter(noLevels, ':levels::jsonb')}, :kind::text, :least::integer, nullif(:most::integer, 0), :once::text from described
     on conflict (code) do nothing
     returning code
   ),
   audited as (${insertAudit('made', ':audit')})
   select code from before union all select code from made`,
  {
    audit: auditJson,
    code: as<VariantCode>(),
    kind: as<GoodsKind>(),
    category: as<string>(),
    name: as<string>(),
    price: as<number>(),
    steps: as<string>(),
    levels: as<string>(),
    description: as<string>(),
    terms: as<string>(),
    emoji: as<string>(),
    least: as<number>(),
    most: as<number>(),
    photo: nullable(as<PhotoId>()),
    once: nullable(as<string>()),
  },
  t.strict({ code: codeColumn }),
);

const addVariant = namedWriting(
  'products.add-variant',
  `with target as (select product_code, kind from variants where code = :beside),
   clash as (
     select from variants where code = :code
     union select from products where code = :code and code not in (select product_code from target)
   ),
   added as (
     insert into variants (code, product_code, label, price, kind)
     select :code, product_code, :label::text, :price::bigint, kind from target where not exists (select from clash)
     on conflict do nothing
     returning code
   ),
   audited as (${insertAudit('added', ':audit')})
   select exists (select from clash) as taken, exists (select from added) as added from target`,
  {
    audit: auditJson,
    beside: as<VariantCode>(),
    code: as<VariantCode>(),
    label: as<string>(),
    price: as<number>(),
  },
  t.strict({ taken: t.boolean, added: t.boolean }),
);

// A change of a product goes for all of its variants, one of the price for the one that is named.
const change = namedWriting(
  'products.change',
  `with clash as (
     select from variants other
     where other.product_code = (select product_code from variants where code = :code)
       and other.code <> :code and other.label = :label::text
   ),
   fixed as (
     select from variants v where v.code = :code and v.kind <> :kind::text and ${hasGoodsOrOrders}
   ),
   target as (
     select product_code from variants
     where code = :code and not exists (select from clash) and not exists (select from fixed)
   ),
   shelved as (
     insert into categories (name)
     select :category::text where :category is not null and exists (select from target)
     on conflict (name) do update set name = excluded.name
     returning id
   ),
   described as (
     update products set
       name = coalesce(:name::text, name), description = coalesce(:description::text, description),
       terms = coalesce(:terms::text, terms), hidden = coalesce(:isHidden::boolean, hidden),
       emoji = case when :emoji::text is null then emoji else nullif(:emoji, '') end,
       category_id = coalesce((select id from shelved), category_id),
       photo_id = case when :newPhoto::boolean then :photo::text else photo_id end
     from target where products.code = target.product_code
   ),
   priced as (
     update variants set
       price = coalesce(:price::bigint, price), steps = coalesce(:steps::jsonb, steps),
       levels = ${levelsAfter('variants.levels', ':levels::jsonb')},
       label = coalesce(:label::text, label), kind = coalesce(:kind::text, kind),
       least = coalesce(:least::integer, least),
       most = case when :most::integer is null then most else nullif(:most, 0) end
     from target where code = :code
   ),
   audited as (${insertAudit('target', ':audit')})
   select exists (select from clash) as taken, exists (select from fixed) as fixed
   from variants where code = :code`,
  {
    audit: auditJson,
    code: as<VariantCode>(),
    category: nullable(as<string>()),
    name: nullable(as<string>()),
    price: nullable(as<number>()),
    description: nullable(as<string>()),
    terms: nullable(as<string>()),
    isHidden: nullable(as<boolean>()),
    steps: nullable(as<string>()),
    levels: nullable(as<string>()),
    label: nullable(as<string>()),
    kind: nullable(as<GoodsKind>()),
    emoji: nullable(as<string>()),
    least: nullable(as<number>()),
    most: nullable(as<number>()),
    photo: nullable(as<PhotoId>()),
    newPhoto: as<boolean>(),
  },
  t.strict({ taken: t.boolean, fixed: t.boolean }),
);

// What leaves a trace of its own (units, lines of orders) stays; what is only kept beside a variant goes with it.
const remove = namedWriting(
  'products.remove',
  `with target as (
     select v.code, v.product_code,
       exists (select from units where variant_code = v.code)
         or exists (select from all_order_lines where variant_code = v.code) as used,
       exists (select from variants other where other.product_code = v.product_code and other.code <> v.code) as shared
     from variants v where v.code = :code
   ),
   gone as (select code, product_code, shared from target where not used),
   tallies as (delete from variant_tallies where variant_code in (select code from gone)),
   alerts as (delete from stock_alerts where variant_code in (select code from gone)),
   waits as (delete from restock_waits where variant_code in (select code from gone)),
   waited as (delete from restock_lines where variant_code in (select code from gone)),
   imports as (delete from stock_imports where variant_code in (select code from gone)),
   batches as (delete from stock_batches where variant_code in (select code from gone)),
   drafts as (delete from manual_drafts where variant_code in (select code from gone)),
   specs as (delete from manual_specs where variant_code in (select code from gone)),
   shared_ones as (delete from shared_goods where variant_code in (select code from gone)),
   sealed as (delete from sealed_contents where variant_code in (select code from gone)),
   unlabelled as (delete from variants where code in (select code from gone)),
   undescribed as (delete from products where code in (select product_code from gone where not shared)),
   hidden as (update products set hidden = true where code in (select product_code from target where used)),
   audited as (${insertAudit('target', ':audit')})
   select used from target`,
  { code: as<VariantCode>(), audit: auditJson },
  t.strict({ used: t.boolean }),
);

/* What a thing changes places with: its next neighbour on that side among those of `peers`. */
const nextTo = (peers: string): string => `
  select peers.key, peers.sequence from (${peers}) as peers, target
  where case :way::text when 'Up' then peers.sequence < target.sequence else peers.sequence > target.sequence end
    and not exists (select from before)
  order by abs(peers.sequence - target.sequence) limit 1`;

const swap = (table: string, key: string): string => `
  update ${table} set sequence = case ${table}.${key} when target.key then near.sequence else target.sequence end
  from target, near where ${table}.${key} in (target.key, near.key)`;

/* Whether something moved, now or at the first request of this key. */
const movedOnce = `
   forgotten as (${forgetKeys}),
   kept as (${noteAnswer(':once::text', '(select count(*) from near)', 'before')})
   select coalesce((select answer > 0 from before), exists (select from near)) as moved from target`;

const productsBeside =
  'select code as key, sequence from products where category_id = (select category_id from target)';

const move = namedWriting(
  'products.move',
  `with before as materialized (${answerBefore(':once')}),
   target as (
     select p.code as key, p.sequence, p.category_id
     from variants v join products p on p.code = v.product_code where v.code = :code
   ),
   near as (${nextTo(productsBeside)}),
   moved as (${swap('products', 'code')}),
   audited as (${insertAudit('near', ':audit')}),
   ${movedOnce}`,
  { code: as<VariantCode>(), way: as<Way>(), audit: auditJson, once: as<string>() },
  t.strict({ moved: t.boolean }),
);

const usedCategories = 'categories where exists (select from products where category_id = categories.id)';

const moveCategory = namedWriting(
  'products.move-category',
  `with before as materialized (${answerBefore(':once')}),
   target as (select id as key, sequence from categories where id = :id),
   near as (${nextTo(`select id as key, sequence from ${usedCategories}`)}),
   moved as (${swap('categories', 'id')}),
   audited as (${insertAudit('near', ':audit')}),
   ${movedOnce}`,
  { id: as<CategoryId>(), way: as<Way>(), audit: auditJson, once: as<string>() },
  t.strict({ moved: t.boolean }),
);

const arrangement = reading(
  'products.arrangement',
  `select (select v.code from variants v where v.product_code = p.code order by v.sequence limit 1) as code,
          ${productName} as name, p.hidden as "isHidden", p.code = chosen.code as "isChosen",
          json_build_object('id', c.id, 'name', c.name) as category
   from variants one
   join products chosen on chosen.code = one.product_code
   join products p on p.category_id = chosen.category_id
   join categories c on c.id = p.category_id
   where one.code = $1 and exists (select from variants v where v.product_code = p.code)
   order by p.sequence`,
  t.strict({
    code: codeColumn,
    name: t.string,
    isHidden: t.boolean,
    isChosen: t.boolean,
    category: t.strict({ id: categoryIdColumn, name: t.string }),
  }),
);

const allCategories = reading(
  'products.all-categories',
  `select id, name from ${usedCategories} order by sequence`,
  t.strict({ id: categoryIdColumn, name: t.string }),
);

const unknown = (code: VariantCode): UnknownProduct => ({ tag: 'UnknownProduct', code });

const noneImported: Imported = { added: 0, updated: 0 };

/** What is taken away is sent as an empty text or zero, and null is what is not given. */
const emojiGiven = (emoji: string | null | undefined): string | null =>
  emoji === undefined ? null : (emoji ?? '');
const mostGiven = (most: number | null | undefined): number | null =>
  most === undefined ? null : (most ?? 0);

/** A row as the statement takes it: a warranty that is taken away is an object without days, one that is not given is not there. */
const importedRow = ({ warranty, photo, product, emoji, most, ...row }: ProductRow, place: number) => ({
  ...row,
  of: product,
  place,
  emoji: emojiGiven(emoji),
  most: mostGiven(most),
  ...(warranty === undefined ? {} : { warranty: warranty ?? {} }),
  ...(photo === undefined ? {} : { photo: photo === null ? {} : { id: photo } }),
});

/** What everybody sees who comes: asked for at the same time it is read once. */
const shownToAll = (run: Run): Pick<Products, 'categories' | 'page'> => {
  const readCategories = sharedAnswers((_: null) => run(categories));
  const readPage = sharedAnswers((of: readonly [number, number] | readonly [number, number, number]) =>
    run(of.length === 2 ? page : pageOfCategory, of),
  );
  return {
    categories: () => readCategories(null),
    page: (category, request) =>
      pipe(
        readPage(category === null ? pageValues(request) : [...pageValues(request), category]),
        TE.map(pageOf),
        TE.map(({ items, total }) => ({ items: items.map(({ variants }) => variants), total })),
      ),
  };
};

/** The catalogue in PostgreSQL. */
export const postgresProducts = (run: Run): Products => ({
  ...shownToAll(run),
  find: (code) => pipe(run(find, [code]), TE.map(RA.head)),
  findAll: itemsOf(run),
  card: cards(run),
  entries: (request) => pipe(run(entries, pageValues(request)), TE.map(pageOf)),
  entry: (code) => pipe(run(entry, [code]), TE.map(RA.head)),
  taken: (codes) =>
    pipe(
      run(taken, [[...codes]]),
      TE.map((rows) => rows.map(({ code }) => code)),
    ),
  create: (row, audit, once) =>
    pipe(
      run(
        ...create({
          ...row,
          audit,
          once,
          steps: JSON.stringify(row.steps ?? []),
          levels: JSON.stringify(row.levels ?? []),
          kind: row.kind ?? 'unit',
          emoji: row.emoji ?? '',
          least: row.least ?? 1,
          most: row.most ?? 0,
          photo: row.photo ?? null,
        }),
      ),
      TE.flatMap(([found]): TE.TaskEither<CodeTaken | StoreFailure, VariantCode> =>
        found === undefined ? TE.left({ tag: 'CodeTaken', code: row.code }) : TE.right(found.code),
      ),
    ),
  addVariant: (beside, added, audit) =>
    pipe(
      run(...addVariant({ beside, ...added, audit })),
      TE.flatMap(([found]): TE.TaskEither<CodeTaken | LabelTaken | UnknownProduct | StoreFailure, void> => {
        if (found === undefined) return TE.left(unknown(beside));
        if (found.added) return TE.right(undefined);
        return found.taken
          ? TE.left({ tag: 'CodeTaken', code: added.code })
          : TE.left({ tag: 'LabelTaken', label: added.label });
      }),
    ),
  change: (
    code,
    {
      category,
      name,
      price,
      steps,
      levels,
      description,
      terms,
      isHidden,
      label,
      kind,
      emoji,
      least,
      most,
      photo,
    },
    audit,
  ) =>
    pipe(
      run(
        ...change({
          code,
          audit,
          category: category ?? null,
          name: name ?? null,
          price: price ?? null,
          steps: steps === undefined ? null : JSON.stringify(steps),
          levels: levels === undefined ? null : JSON.stringify(levels),
          description: description ?? null,
          terms: terms ?? null,
          isHidden: isHidden ?? null,
          label: label ?? null,
          kind: kind ?? null,
          emoji: emojiGiven(emoji),
          least: least ?? null,
          most: mostGiven(most),
          photo: photo ?? null,
          newPhoto: photo !== undefined,
        }),
      ),
      TE.flatMap(([found]): TE.TaskEither<UnknownProduct | LabelTaken | KindFixed | StoreFailure, void> => {
        if (found === undefined) return TE.left(unknown(code));
        if (found.fixed) return TE.left({ tag: 'KindFixed', code });
        return found.taken ? TE.left({ tag: 'LabelTaken', label: label ?? '' }) : TE.right(undefined);
      }),
    ),
  remove: (code, audit) =>
    pipe(
      run(...remove({ code, audit })),
      TE.flatMap(([target]): TE.TaskEither<UnknownProduct | StoreFailure, Removal> =>
        target === undefined ? TE.left(unknown(code)) : TE.right(target.used ? 'Hidden' : 'Removed'),
      ),
    ),
  arrangement: (code) => run(arrangement, [code]),
  allCategories: () => run(allCategories),
  move: (code, way, audit, once) =>
    pipe(
      run(...move({ code, way, audit, once })),
      TE.flatMap(([done]): TE.TaskEither<UnknownProduct | StoreFailure, boolean> =>
        done === undefined ? TE.left(unknown(code)) : TE.right(done.moved),
      ),
    ),
  moveCategory: (id, way, audit, once) =>
    pipe(
      run(...moveCategory({ id, way, audit, once })),
      TE.map(([done]) => done?.moved ?? false),
    ),
  import: (rows) =>
    pipe(
      run(importAll, [JSON.stringify(rows.map(importedRow))]),
      TE.flatMap(([imported]): TE.TaskEither<ImportRefusal | StoreFailure, Imported> => {
        if (imported === undefined) return TE.right(noneImported);
        const { fixed, clash, off, ...counts } = imported;
        if (fixed === null && clash !== null) return TE.left({ tag: 'LabelTaken', label: clash });
        if (fixed !== null) return TE.left({ tag: 'KindFixed', code: fixed });
        return off === null ? TE.right(counts) : TE.left({ tag: 'LimitsClash', code: off });
      }),
    ),
});
