import * as t from 'io-ts';
import type { OpenCases } from '../../application/ports/open-cases.ts';
import { amount, moment, orderIdColumn, referenceColumn } from './codecs.ts';
import type { Run } from './database.ts';
import { reading } from './statement.ts';

const list = reading(
  'open-cases.list',
  `select order_id as "order", reference, kind, amount, opened_at as "openedAt"
   from open_cases order by opened_at, sequence`,
  t.strict({
    order: orderIdColumn,
    reference: referenceColumn,
    kind: t.keyof({ Underpaid: null, Overpaid: null, PaidLate: null, PaidTwice: null }),
    amount,
    openedAt: moment,
  }),
);

/** Money that waits for the owner's word, in PostgreSQL. */
export const postgresOpenCases = (run: Run): OpenCases => ({ list: () => run(list) });
