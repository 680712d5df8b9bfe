import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { OpenCases } from '../../../application/ports/open-cases.ts';
import { amount, buyerIdColumn, moment, orderIdColumn, referenceColumn } from '../kit/codecs.ts';
import { caseKind } from '../../kit/kinds.ts';
import type { Run } from '../kit/run.ts';
import { reading } from '../kit/statement.ts';

const row = t.strict({
  order: orderIdColumn,
  reference: referenceColumn,
  kind: caseKind,
  amount,
  openedAt: moment,
});

const answeredRow = t.strict({
  reference: referenceColumn,
  answer: t.keyof({ Deliver: null, Credit: null, RefundOutside: null }),
  by: buyerIdColumn,
  note: t.union([t.string, t.null]),
  at: moment,
});

const casesWhere = (condition: string): string => `
  select order_id as "order", reference, kind, amount, opened_at as "openedAt"
  from open_cases where answer is null and ${condition}
  order by opened_at, sequence`;

const find = reading('open-cases.find', casesWhere('reference = $1'), row);
const answered = reading(
  'open-cases.answered',
  `select reference, answer, answered_by as "by", note, answered_at as "at"
   from open_cases where reference = $1 and answer is not null`,
  answeredRow,
);
const ofOrder = reading('open-cases.of-order', casesWhere('order_id = $1'), row);
const list = reading('open-cases.list', casesWhere('true'), row);

/** Money that waits for the owner's word, in PostgreSQL. */
export const postgresOpenCases = (run: Run): OpenCases => ({
  find: (reference) => pipe(run(find, [reference]), TE.map(RA.head)),
  answered: (reference) => pipe(run(answered, [reference]), TE.map(RA.head)),
  ofOrder: (order) => run(ofOrder, [order]),
  list: () => run(list),
});
