import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

/** At which number of units owners are told, and what they know. A variant without a row has the usual number and is known to be out. */
const up = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('stock_alerts', (table) => {
    table.specificType('variant_code', identifier).primary().references('variants.code');
    table.integer('threshold');
    table
      .text('known')
      .notNullable()
      .defaultTo('Out')
      .checkIn(['Plenty', 'Low', 'Out'], 'stock_alerts_known');
    table.check('threshold >= 0', {}, 'stock_alerts_threshold_not_negative');
  });
};

const down = async (knex: Knex): Promise<void> => {
  await knex.schema.dropTable('stock_alerts');
};

export const stockAlerts: NamedMigration = { name: '035-stock-alerts', up, down };
