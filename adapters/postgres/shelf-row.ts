import * as t from 'io-ts';
import type { ShelfItem } from '../../domain/product.ts';
import { amount, categoryIdColumn, codeColumn, count } from './codecs.ts';

/** What is read of a product `p`, in the words of the domain: the product, and how many are free and sold. */
export const shelfColumns = `
  json_build_object(
    'code', p.code,
    'category', (select json_build_object('id', id, 'name', name) from categories where id = p.category_id),
    'name', p.name,
    'description', p.description,
    'terms', p.terms,
    'price', p.price
  ) as product,
  (select coalesce(sum(free), 0) from product_tallies where product_code = p.code) as stock,
  (select coalesce(sum(sold), 0) from product_tallies where product_code = p.code) as sold`;

const product = t.strict({
  code: codeColumn,
  category: t.strict({ id: categoryIdColumn, name: t.string }),
  name: t.string,
  description: t.string,
  terms: t.string,
  price: amount,
});

export const shelfRow: t.Type<ShelfItem, unknown> = t.strict({ product, stock: count, sold: count });
