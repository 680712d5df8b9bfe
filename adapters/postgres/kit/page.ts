import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { Page, PageRequest } from '../../../application/ports/page.ts';
import { count } from './codecs.ts';

/** A page's rows from `source` in `order`, each beside the length of the whole list; one empty row when the page is empty. */
export const pageText = (columns: string, source: string, order: string): string => `
  select whole.count as "inAll", page.*
  from (select count(*) as count from ${source}) as whole
  left join lateral (
    select true as present, ${columns} from ${source} order by ${order} offset $1 limit $2
  ) as page on true`;

export const pageValues = ({ offset, limit }: PageRequest): readonly [number, number] => [offset, limit];

export type PageRow<T> = { readonly total: number; readonly item: T | null };

const beside = t.type({ inAll: count, present: t.union([t.null, t.literal(true)]) });

export const pageRow = <T>(item: t.Decoder<unknown, T>): t.Decoder<unknown, PageRow<T>> => ({
  name: 'a row of a page',
  validate: (input, context) => {
    const known = beside.validate(input, context);
    if (E.isLeft(known)) return known;
    const { inAll: total, present } = known.right;
    if (present === null) return t.success({ total, item: null });
    return E.map((one: T) => ({ total, item: one }))(item.validate(input, context));
  },
  decode: (input) => pageRow(item).validate(input, []),
});

export const pageOf = <T>(rows: readonly PageRow<T>[]): Page<T> => ({
  items: rows.flatMap(({ item }) => (item === null ? [] : [item])),
  total: rows[0]?.total ?? 0,
});
