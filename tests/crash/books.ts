import * as t from 'io-ts';
import { amount, orNull, orderIdColumn, referenceColumn } from '../../adapters/postgres/codecs.ts';
import { reading } from '../../adapters/postgres/statement.ts';

/*
 * The money side of the shop's books: all that the crash test knows of how money is kept is in this file.
 */

const account = t.type({
  order: orderIdColumn,
  received: amount,
  goods: amount,
  cases: amount,
});

/** One order's money, in whole rupiah. */
export type Account = {
  readonly order: string;
  /** What came in for it. */
  readonly received: number;
  /** What was given for it: its price once it is paid. */
  readonly goods: number;
  /** What a person has still to decide about. */
  readonly cases: number;
};

export const accounts = reading(
  'crash.accounts',
  `select o.id as "order",
          coalesce((select sum(received) from payment_attempts where order_id = o.id and state = 'Settled'), 0)::bigint
            as received,
          case when o.state in ('Paid', 'Delivered') then o.total else 0 end as goods,
          coalesce((select sum(amount) from open_cases where order_id = o.id), 0)::bigint as cases
   from orders o`,
  account,
);

/** Money in = goods delivered + open cases; what is missing (or too much, below zero) of an order. */
export const missing = ({ received, goods, cases }: Account): number => received - goods - cases;

export type Attempt = {
  readonly reference: string;
  readonly order: string;
  readonly state: string;
  readonly received: number | null;
};

export const attempts = reading(
  'crash.attempts',
  'select reference, order_id as "order", state, received from payment_attempts',
  t.type({ reference: referenceColumn, order: orderIdColumn, state: t.string, received: orNull(amount) }),
);

export type Case = {
  readonly reference: string;
  readonly order: string;
  readonly kind: string;
  readonly amount: number;
};

export const cases = reading(
  'crash.cases',
  'select reference, order_id as "order", kind, amount from open_cases order by sequence',
  t.type({ reference: referenceColumn, order: orderIdColumn, kind: t.string, amount }),
);
