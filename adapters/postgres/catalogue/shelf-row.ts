import * as t from 'io-ts';
import { isNonEmpty } from 'fp-ts/lib/ReadonlyArray.js';
import * as RNEA from 'fp-ts/lib/ReadonlyNonEmptyArray.js';
import type { Card } from '../../../application/ports/products.ts';
import type { ListedProduct } from '../../../domain/catalogue/listed-product.ts';
import type { CatalogueItem } from '../../../domain/catalogue/product.ts';
import type { RatingSummary } from '../../../domain/rating/rating-summary.ts';
import {
  amount,
  categoryIdColumn,
  codeColumn,
  count,
  levelColumn,
  mapped,
  orNull,
  photoIdColumn,
  productIdColumn,
} from '../kit/codecs.ts';

/** Every variant `v` with its product `p`. */
export const shelf = 'variants v join products p on p.code = v.product_code';

/** The order of products `p`: by their categories, and then as they stand in them. */
export const productOrder = '(select sequence from categories where id = p.category_id), p.sequence';

/** The order of variants `v` of products `p`. */
export const variantOrder = `${productOrder}, v.sequence`;

/** As `productName` of the domain has it, of a product `p`. */
export const productName = `concat_ws(' ', p.emoji, p.name)`;

/** As `nameOf` of the domain has it, of a variant `v` of a product `p`. */
export const variantName = `${productName} || coalesce(' · ' || v.label, '')`;

/** Those that buyers see. */
export const onSale = 'variants v join products p on p.code = v.product_code and not p.hidden';

/** A variant in the words of the domain, of the row that has this name. */
const variantJson = (row: string): string => `json_build_object(
    'code', ${row}.code, 'label', ${row}.label, 'price', ${row}.price, 'steps', ${row}.steps,
    'levels', ${row}.levels, 'kind', ${row}.kind, 'least', ${row}.least, 'most', ${row}.most)`;

/** What is read of a variant and its product, in the words of the domain, and how many are free and sold. */
export const shelfColumns = `
  json_build_object(
    'id', p.code,
    'category', (select json_build_object('id', id, 'name', name) from categories where id = p.category_id),
    'name', p.name,
    'emoji', p.emoji,
    'description', p.description,
    'terms', p.terms,
    'photo', p.photo_id
  ) as product,
  ${variantJson('v')} as variant,
  case v.kind
    when 'unit' then json_build_object(
      'tag', 'Stocked',
      'count', (select coalesce(sum(free), 0) from variant_tallies where variant_code = v.code))
    when 'shared' then coalesce(
      (select case when ceiling is null then json_build_object('tag', 'Unlimited')
                   else json_build_object('tag', 'Ceiling', 'left', greatest(0, ceiling - reserved - sold)) end
       from shared_goods where variant_code = v.code),
      json_build_object('tag', 'Ceiling', 'left', 0))
    else json_build_object('tag', 'OnRequest')
  end as availability,
  case v.kind
    when 'shared' then coalesce((select sold from shared_goods where variant_code = v.code), 0)
    else (select coalesce(sum(sold), 0) from variant_tallies where variant_code = v.code)
  end as sold,
  (select json_build_object('count', ratings, 'sum', stars)
   from product_ratings where product_code = p.code and ratings > 0) as rating,
  v.warranty_days as "warrantyDays"`;

const product = t.strict({
  id: productIdColumn,
  category: t.strict({ id: categoryIdColumn, name: t.string }),
  name: t.string,
  emoji: orNull(t.string),
  description: t.string,
  terms: t.string,
  photo: orNull(photoIdColumn),
});

const steps = t.readonlyArray(t.strict({ from: count, price: amount }));

const variant = t.strict({
  code: codeColumn,
  label: orNull(t.string),
  price: amount,
  steps,
  levels: t.readonlyArray(t.strict({ level: levelColumn, steps })),
  kind: t.keyof({ unit: null, shared: null, manual: null }),
  least: count,
  most: orNull(count),
});

const availability = t.union([
  t.strict({ tag: t.literal('Stocked'), count }),
  t.strict({ tag: t.literal('Unlimited') }),
  t.strict({ tag: t.literal('Ceiling'), left: count }),
  t.strict({ tag: t.literal('OnRequest') }),
]);

const rating = t.strict({ count, sum: count });

export const shelfFields = {
  product,
  variant,
  availability,
  sold: count,
  rating: orNull(rating),
  warrantyDays: orNull(count),
};

type Extras = { readonly rating: RatingSummary | null; readonly warrantyDays: number | null };

/** What a product may have: what buyers say of it, and its warranty. */
export const extrasOf = ({
  rating: said,
  warrantyDays,
}: Extras): Pick<CatalogueItem, 'rating' | 'warrantyDays'> => ({
  ...(said === null ? {} : { rating: said }),
  ...(warrantyDays === null ? {} : { warrantyDays }),
});

const fields = t.strict(shelfFields);

const itemOf = ({ rating: said, warrantyDays, ...item }: t.TypeOf<typeof fields>): CatalogueItem => ({
  ...item,
  ...extrasOf({ rating: said, warrantyDays }),
});

export const shelfRow: t.Decoder<unknown, CatalogueItem> = mapped(fields, itemOf);

/** The same, with the variants beside it, in their order, and how many of it the buyer whom `of` names usually takes. */
export const cardColumns = (of: string): string => `
  ${shelfColumns},
  (select json_agg(${variantJson('beside')} order by beside.sequence)
   from variants beside where beside.product_code = p.code) as beside,
  (select quantity from favourites where buyer_id = ${of} and variant_code = v.code) as favourite`;

export const cardRow: t.Decoder<unknown, Card> = mapped(
  t.strict({ ...shelfFields, beside: t.readonlyArray(variant), favourite: orNull(count) }),
  ({ beside, favourite, ...item }) => ({ item: itemOf(item), beside, favourite }),
);

/** The same of all variants of a product `p`, in their order. */
export const listedColumns = `(
  select json_agg(offered)
  from (select ${shelfColumns} from variants v where v.product_code = p.code order by v.sequence) as offered
) as variants`;

const items = t.readonlyArray(fields);

type Offered = RNEA.ReadonlyNonEmptyArray<t.TypeOf<typeof fields>>;

export const listedRow: t.Decoder<unknown, { readonly variants: ListedProduct }> = mapped(
  t.strict({ variants: t.refinement(items, (given): given is Offered => isNonEmpty(given)) }),
  ({ variants }) => ({ variants: RNEA.map(itemOf)(variants) }),
);
