import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

const indexes = [
  'create index ratings_newest on ratings (rated_at desc, order_id, product_code)',
  'create index ratings_of_product on ratings (product_code, rated_at desc, order_id)',
];

/** What all ratings of a product come to, kept by whatever statement changes one of them. */
const tallyRating = `
  create function tally_rating() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and not old.refunded then
      update product_ratings set ratings = ratings - 1, stars = stars - old.stars
      where product_code = old.product_code;
    end if;
    if not new.refunded then
      insert into product_ratings as tally (product_code, ratings, stars)
      values (new.product_code, 1, new.stars)
      on conflict (product_code)
        do update set ratings = tally.ratings + 1, stars = tally.stars + excluded.stars;
    end if;
    return null;
  end $$`;

/** What was given back as a whole counts no longer. */
const refundRatings = `
  create function refund_ratings() returns trigger language plpgsql as $$
  begin
    update ratings set refunded = true
    where order_id = new.id and not refunded and not exists (
      select from order_lines line join variants variant on variant.code = line.variant_code
      where line.order_id = new.id and variant.product_code = ratings.product_code
        and not exists (
          select from jsonb_array_elements(new.refunds) as refund
          where refund -> 'lines' @> to_jsonb(line.number)));
    return null;
  end $$`;

const triggers = [
  `create trigger ratings_tallied after insert or update of stars, refunded on ratings for each row
     execute function tally_rating()`,
  `create trigger orders_refund_ratings after update on orders for each row
     when (new.refunds is distinct from old.refunds and jsonb_array_length(new.refunds) > 0)
     execute function refund_ratings()`,
];

const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('ratings', (table) => {
    table
      .specificType('order_id', identifier)
      .notNullable()
      .references('orders.id')
      .withKeyName('ratings_of_an_order');
    table.specificType('product_code', identifier).notNullable();
    table.bigInteger('buyer_id').notNullable();
    table.smallint('stars').notNullable().checkBetween([1, 5], 'ratings_stars_known');
    table.text('words');
    table.timestamp('rated_at').notNullable();
    // Since when staff keep its words out of sight.
    table.timestamp('hidden_at');
    table.boolean('refunded').notNullable().defaultTo(false);
    table.primary(['order_id', 'product_code']);
  });
  await knex.schema.createTable('product_ratings', (table) => {
    table.specificType('product_code', identifier).primary();
    table.integer('ratings').notNullable();
    table.bigInteger('stars').notNullable();
  });
  for (const change of [...indexes, tallyRating, refundRatings, ...triggers]) await knex.raw(change);
};

const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop function refund_ratings() cascade');
  await knex.schema.dropTable('product_ratings');
  await knex.schema.dropTable('ratings');
  await knex.raw('drop function tally_rating() cascade');
};

/** What buyers think of what they bought, and what it comes to for each product. */
export const ratings: NamedMigration = { name: '115-ratings', up, down };
