import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Orders } from '../../application/ports/orders.ts';
import { count } from './codecs.ts';
import type { Run } from './database.ts';
import { jobsJson, queuedBecauseOf } from './jobs-json.ts';
import { at } from './moments.ts';
import { writing } from './statement.ts';

const open = writing(
  'orders.open',
  `with placed as (
     insert into orders (id, buyer_id, version, state, lines, total, placed_at, pay_before)
     values ($1, $2, 1, 'AwaitingPayment', '[]', $3, $4, $5)
     returning id, version
   ),
   queued as (${queuedBecauseOf('placed', '$6')})
   select version, (select jobs from queued) as jobs from placed`,
  t.type({ version: count }),
);

/** Keeps a deposit and what must follow, in one statement. */
export const openDeposit =
  (run: Run): Orders['open'] =>
  ({ order, followUps }) =>
    pipe(
      run(open, [
        order.id,
        order.buyer,
        order.total,
        at(order.placedAt),
        at(order.payBefore),
        jobsJson(followUps),
      ]),
      TE.map(([placed]) => placed?.version ?? 1),
    );
