import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { BookedAttempt, Books, Violation } from '../../../application/ports/books.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { attemptRow } from '../orders/attempt-row.ts';
import { orderIdColumn } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { invariants, type Invariant } from './invariants.ts';
import { at } from '../kit/moments.ts';
import { attemptJson } from '../orders/order-columns.ts';
import { reading } from '../kit/statement.ts';

const mostOfEach = 100;

const violationRow = t.strict({ subject: t.string, detail: t.string });

const askings = invariants.map(({ invariant, text }: Invariant, n) => ({
  invariant,
  statement: reading(`books.invariant-${String(n + 1)}`, `${text} limit ${String(mostOfEach)}`, violationRow),
}));

const attempts = reading(
  'books.attempts',
  `select a.order_id as "order", ${attemptJson} as attempt
   from payment_attempts a
   where a.requested_at >= $1 and ($2::text is null or a.reference > $2)
   order by a.reference
   limit $3`,
  t.strict({ order: orderIdColumn, attempt: attemptRow }) satisfies t.Decoder<unknown, BookedAttempt>,
);

/** All that is kept in PostgreSQL, as an auditor reads it: one question after another, each by itself. */
export const postgresBooks = (run: Run): Books => ({
  violations: () => async () => {
    const found: Violation[] = [];
    for (const { invariant, statement } of askings) {
      const rows: E.Either<StoreFailure, readonly t.TypeOf<typeof violationRow>[]> = await run(statement)();
      if (E.isLeft(rows)) return rows;
      found.push(...rows.right.map((row) => ({ invariant, ...row })));
    }
    return E.right(found);
  },
  attempts: (since, after, limit) => run(attempts, [at(since), after, limit]),
});
