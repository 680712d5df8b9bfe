import knex, { type Knex } from 'knex';
import * as t from 'io-ts';
import type { Audience, Who } from '../../../domain/broadcast/audience.ts';
import type { Broadcast } from '../../../domain/broadcast/broadcast.ts';
import { after, hours, type Instant } from '../../../domain/instant.ts';
import { count } from '../kit/codecs.ts';
import { at } from '../kit/moments.ts';
import { plannedEachTime, reading, withPatience, writing, type Asked } from '../kit/statement.ts';

/** Writes queries, and has no connection: they are run like all others. */
const query = knex({ client: 'pg' });

type Query = Knex.QueryBuilder;

/** Paid orders of goods; a deposit is of no cart. */
const bought = (): Query =>
  query('all_orders as o')
    .select(query.raw('1'))
    .whereRaw('o.buyer_id = b.id')
    .whereNotNull('o.paid_at')
    .whereNotNull('o.cart_id');

const boughtOf = (codes: Query): Query =>
  bought().whereExists(
    query('all_order_lines as line')
      .select(query.raw('1'))
      .whereRaw('line.order_id = o.id and line.month = o.month')
      .whereIn('line.variant_code', codes),
  );

const narrowed = (members: Query, who: Who, now: Instant): Query => {
  switch (who.tag) {
    case 'Everyone':
      return members;
    case 'Buyers':
      return members.whereExists(bought());
    case 'NeverBought':
      return members.whereNotExists(bought());
    case 'OnLevel':
      return members.where('b.level', who.level);
    case 'BuyersOf':
      return members.whereExists(
        boughtOf(
          query('variants').select('code').where('code', who.product).orWhere('product_code', who.product),
        ),
      );
    case 'BuyersIn':
      return members.whereExists(
        boughtOf(
          query('variants as v')
            .join('products as p', 'p.code', 'v.product_code')
            .select('v.code')
            .where('p.category_id', who.category),
        ),
      );
    case 'Quiet': {
      const from = at(after(now, -hours(24) * who.days));
      return members
        .where('b.first_seen_at', '<', from)
        .whereNotExists(
          query('all_orders as o')
            .select(query.raw('1'))
            .whereRaw('o.buyer_id = b.id')
            .where('o.placed_at', '>=', from),
        );
    }
  }
};

const membersOf = ({ who, language }: Audience, now: Instant): Query => {
  const members = narrowed(query('buyers as b'), who, now);
  return language === null
    ? members
    : members.whereRaw('coalesce(b.language_chosen, b.language_guessed) = ?', [language]);
};

const counted = t.strict({ reachable: count, unreachable: count, unwilling: count });

/** How many an audience has; the name of the statement tells its shape. */
export const countStatement = (audience: Audience, now: Instant): Asked<t.TypeOf<typeof counted>> => {
  const { sql, bindings } = membersOf(audience, now)
    .select(
      query.raw(`count(*) filter (where b.promos_stopped_at is not null) as unwilling,
                 count(*) filter (where b.promos_stopped_at is null and b.unreachable_since is not null) as unreachable,
                 count(*) filter (where b.promos_stopped_at is null and b.unreachable_since is null) as reachable`),
    )
    .toSQL()
    .toNative();
  const statement = reading(`broadcasts.count-audience ${audience.who.tag}`, sql, counted);
  return [plannedEachTime(statement), bindings];
};

const opening = t.strict({ opened: count });

/**
 * One that is scheduled runs, unless another one does. Its audience become its recipients at its first start; after a
 * pause they are what they were.
 */
export const openStatement = ({ id, audience }: Broadcast, now: Instant): Asked<t.TypeOf<typeof opening>> => {
  const members = membersOf(audience, now)
    .whereNull('b.unreachable_since')
    .whereNull('b.promos_stopped_at')
    .select('b.id');
  const { sql, bindings } = query
    .raw(
      `with standing as materialized (
         select id, started_at from broadcasts
         where id = ? and state = 'Scheduled' and not exists (select from broadcasts where state = 'Running')
         for update
       ),
       listed as (
         insert into broadcast_recipients (broadcast_id, buyer_id)
         select standing.id, member.id from standing cross join (?) as member
         where standing.started_at is null
         returning buyer_id
       ),
       opened as (
         update broadcasts as b
         set state = 'Running', version = version + 1, started_at = coalesce(standing.started_at, ?::timestamptz),
             total = b.total + (select count(*) from listed)
         from standing where b.id = standing.id
         returning b.id
       )
       select count(*) as opened from opened`,
      [id, members, at(now)],
    )
    .toSQL()
    .toNative();
  const statement = plannedEachTime(writing(`broadcasts.open ${audience.who.tag}`, sql, opening));
  return withPatience([statement, bindings]);
};
