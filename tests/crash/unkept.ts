import type { Violation } from '../support/books/snapshot.ts';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { reading } from '../../adapters/postgres/kit/statement.ts';
import type { OwnDatabase } from './database.ts';

const unsettled = reading(
  'crash.unsettled',
  `select reference, order_id as "order", state from payment_attempts
   where reference = any($1) and state <> 'Settled'`,
  t.type({ reference: t.string, order: t.string, state: t.string }),
);

/**
 * I6: payments that the shop acknowledged and does not have in its books, looked for while the shop is dead.
 * Nothing when the database is dead too: it is looked through later.
 */
export const unkept = (
  database: OwnDatabase,
  acknowledged: readonly string[],
): Promise<readonly Violation[]> =>
  database
    .look(async ({ run }) => {
      const found = await run(unsettled, [acknowledged])();
      return E.isLeft(found)
        ? []
        : found.right.map(({ order, reference, state }) => ({
            name: 'payment acknowledged before it was kept',
            order,
            found: `${reference} is ${state}`,
          }));
    })
    .catch(() => []);
