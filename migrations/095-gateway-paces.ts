import type { Knex } from 'knex';
import type { NamedMigration } from './named-migration.ts';

/** How fast all processes together call a gateway: a row for each kind of call, moments in milliseconds since 1970. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('gateway_paces', (table) => {
    table.text('line').primary({ constraintName: 'gateway_paces_pkey' });
    table.specificType('taken', 'float8[]').notNullable().defaultTo('{}');
    table.double('held_until').notNullable().defaultTo(0);
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('gateway_paces');
};

export const gatewayPaces: NamedMigration = { name: '095-gateway-paces', up, down };
