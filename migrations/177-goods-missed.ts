import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/* What is kept obeys the former check, which was stricter, and need not be looked through for it. */
const lateOnly = (unreachable: string): string => `
  alter table orders
    drop constraint orders_only_owed_are_late,
    add constraint orders_only_owed_are_late check (
      (${unreachable} or unreachable_since is null) and (state = 'Paid' or alarmed_at is null)) not valid`;

/* Few are out of reach. The archive gets its own again after the step. */
const owed = (which: string): readonly string[] => [
  'drop index orders_owed',
  'drop index if exists archived_orders_owed',
  `create index orders_owed on orders (buyer_id, paid_at, sequence) where ${which}`,
];

const done = 'and coalesce(o.delivered_at, o.closed_at) < finished_before';
const doneAndReached = `${done} and o.unreachable_since is null`;

/* What is archived is otherwise what it was. */
const archiving = (before: string, after: string): string => `
  do $do$ begin
    execute replace(
      pg_get_functiondef('archive_orders(timestamptz, timestamptz, integer)'::regprocedure), '${before}', '${after}');
  end $do$`;

const up = async (knex: Knex): Promise<void> => {
  for (const change of [
    lateOnly(`state in ('Paid', 'Delivered')`),
    ...owed('unreachable_since is not null'),
    archiving(done, doneAndReached),
  ])
    await knex.raw(change);
};

/** Forgets whom goods that were to follow do not reach. */
const down = async (knex: Knex): Promise<void> => {
  for (const change of [
    `update orders set unreachable_since = null where state = 'Delivered' and unreachable_since is not null`,
    lateOnly(`state = 'Paid'`),
    ...owed(`state = 'Paid'`),
    archiving(doneAndReached, done),
  ])
    await knex.raw(change);
};

/** Goods that are to follow a delivery, or to come once more, may not reach their buyer either. */
export const goodsMissed: NamedMigration = { name: '177-goods-missed', up, down };
