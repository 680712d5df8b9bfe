import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/* Of no use without the token of the bot that learnt it. */
const up = async (knex: Knex): Promise<void> => {
  await knex.raw(
    `create table goods_file_names (
       file_id bigint not null references goods_files (id) on delete cascade,
       messenger text not null,
       name text not null,
       primary key (file_id, messenger)
     )`,
  );
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('goods_file_names');
};

/** What messengers call the files that goods are. */
export const goodsFileNames: NamedMigration = { name: '137-goods-file-names', up, down };
