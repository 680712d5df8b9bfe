import type { Knex } from 'knex';

/** One step of the schema. Its name is kept in the database: once released, neither name nor steps change. */
export type NamedMigration = {
  readonly name: string;
  readonly up: (knex: Knex) => Promise<void>;
  readonly down: (knex: Knex) => Promise<void>;
};
