import knex, { type Knex } from 'knex';
import * as t from 'io-ts';
import * as E from 'fp-ts/lib/Either.js';
import type {
  FoundOrder,
  OrderFilter,
  OrderQueries,
  Place,
} from '../../../application/ports/order-queries.ts';
import { count, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { plannedEachTime, reading } from '../kit/statement.ts';
import { allOrderColumns } from './order-columns.ts';
import { orderRow } from './order-row.ts';

/** Writes queries, and has no connection: they are run like all others. */
const query = knex({ client: 'pg' });

const beside = t.type({ place: count, buyerName: orNull(t.string) });

const row: t.Decoder<unknown, FoundOrder> = {
  name: 'a found order',
  validate: (input, context) => {
    const known = beside.validate(input, context);
    if (E.isLeft(known)) return known;
    const order = orderRow.validate(input, context);
    return E.isLeft(order) ? order : t.success({ ...known.right, order: order.right });
  },
  decode: (input) => row.validate(input, []),
};

type Narrow = (found: Knex.QueryBuilder) => Knex.QueryBuilder;

/** What each filter that is set adds, by its name. */
const narrowings = (filter: OrderFilter, before: Place | null): ReadonlyMap<string, Narrow> => {
  const { state, buyer, product, batch, total, from, until } = filter;
  const given: readonly (readonly [string, unknown, Narrow])[] = [
    ['state', state, (found) => found.where('o.state', state)],
    ['buyer', buyer, (found) => found.where('o.buyer_id', buyer)],
    [
      'product',
      product,
      (found) =>
        // Line by line, by each month's index: of the views the planner knows too little to begin with what is rare.
        found.from(
          query.raw('(?) as line cross join lateral (?) as o', [
            query('all_order_lines')
              .distinct('order_id', 'month')
              .whereIn(
                'variant_code',
                query('variants').select('code').where('code', product).orWhere('product_code', product),
              ),
            query('all_orders as kept').whereRaw(
              'kept.id = line.order_id and kept.month = line.month offset 0',
            ),
          ]),
        ),
    ],
    [
      'batch',
      batch,
      (found) =>
        found.whereIn(
          'o.id',
          query('units').select('order_id').where('batch_id', batch).whereNotNull('order_id'),
        ),
    ],
    ['total', total, (found) => found.where('o.total', total)],
    ['from', from, (found) => found.where('o.placed_at', '>=', from === null ? null : at(from))],
    ['until', until, (found) => found.where('o.placed_at', '<', until === null ? null : at(until))],
    ['before', before, (found) => found.where('o.sequence', '<', before)],
  ];
  return new Map(given.filter(([, value]) => value !== null).map(([name, , narrow]) => [name, narrow]));
};

/** The statement of a search; its name tells its shape. */
const searchStatement = (filter: OrderFilter, before: Place | null, limit: number) => {
  const narrow = narrowings(filter, before);
  const found = [...narrow.values()].reduce<Knex.QueryBuilder>(
    (narrowed, one) => one(narrowed),
    query('all_orders as o'),
  );
  const { sql, bindings } = found
    .select(query.raw(allOrderColumns))
    .select({ place: 'o.sequence' })
    .select({
      buyerName: query('buyers as b').select('b.first_name').whereRaw('b.id = o.buyer_id'),
    })
    .orderBy('o.sequence', 'desc')
    .limit(limit)
    .toSQL()
    .toNative();
  const name = `order-queries.search ${[...narrow.keys()].join(' ')}`;
  return [plannedEachTime(reading(name, sql, row)), bindings] as const;
};

/** The orders that staff look for, in PostgreSQL. */
export const postgresOrderQueries = (run: Run): OrderQueries => ({
  search: (filter, before, limit) => run(...searchStatement(filter, before, limit)),
});
