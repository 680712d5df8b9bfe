import * as t from 'io-ts';
import {
  amount,
  buyerIdColumn,
  count,
  orNull,
  orderIdColumn,
  referenceColumn,
} from '../../adapters/postgres/kit/codecs.ts';
import { reading } from '../../adapters/postgres/kit/statement.ts';

/*
 * The money side of the shop's books, to be held against what the gateway and the chats say. Whether the books
 * agree with themselves, the shop's own audit answers.
 */

export const attempts = reading(
  'crash.attempts',
  'select reference, order_id as "order", state, received, confirmation is not null as vouched from payment_attempts',
  t.type({
    reference: referenceColumn,
    order: orderIdColumn,
    state: t.string,
    received: orNull(amount),
    vouched: t.boolean,
  }),
);

/** A payment that the gateway would not make in the first place is refused for another reason. */
export const playMoney = reading(
  'crash.play-money',
  `select reference, order_id as "order" from payment_attempts where state = 'Refused' and reason = 'SandboxPayment'`,
  t.type({ reference: referenceColumn, order: orderIdColumn }),
);

export const cases = reading(
  'crash.cases',
  'select reference, order_id as "order", kind, amount, answer, note from open_cases order by sequence',
  t.type({
    reference: referenceColumn,
    order: orderIdColumn,
    kind: t.string,
    amount,
    answer: orNull(t.string),
    note: orNull(t.string),
  }),
);

export const entries = reading(
  'crash.entries',
  'select key, buyer_id as buyer, order_id as "order", amount from ledger_entries order by sequence',
  t.type({ key: t.string, buyer: buyerIdColumn, order: orNull(orderIdColumn), amount: count }),
);

export const balances = reading(
  'crash.balances',
  'select buyer_id as buyer, balance from wallets',
  t.type({ buyer: buyerIdColumn, balance: count }),
);
