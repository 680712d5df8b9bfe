import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/* Without a key to the order: it is of use for days, and an order may be archived. 0 is the message that names the files. */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw(
    `create table sent_goods (
       order_id text not null,
       part bigint not null,
       sent_at timestamptz not null default now(),
       primary key (order_id, part)
     )`,
  );
  await knex.raw('create index sent_goods_by_age on sent_goods (sent_at)');
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('sent_goods');
};

/** How far a delivery of several messages has come. */
export const sentGoods: NamedMigration = { name: '136-sent-goods', up, down };
