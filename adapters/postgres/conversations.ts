import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Conversations } from '../../application/ports/conversations.ts';
import { codeColumn, count, nothingRead, orNull } from './codecs.ts';
import type { Run } from './database.ts';
import { reading, writing } from './statement.ts';

const listShown = reading(
  'conversations.list-shown',
  'select list_shown as products from conversations where buyer_id = $1',
  t.type({ products: t.readonlyArray(codeColumn) }),
);

const showList = writing(
  'conversations.show-list',
  `insert into conversations as old (buyer_id, list_shown) values ($1, $2)
   on conflict (buyer_id) do update set list_shown = excluded.list_shown
     where old.list_shown <> excluded.list_shown`,
  nothingRead,
);

const bill = reading(
  'conversations.bill',
  'select chat_id as chat, message_id as message from bills where order_id = $1',
  t.strict({ chat: count, message: count }),
);

const keepBill = writing(
  'conversations.keep-bill',
  `insert into bills (order_id, chat_id, message_id) values ($1, $2, $3)
   on conflict (order_id) do update set chat_id = excluded.chat_id, message_id = excluded.message_id`,
  nothingRead,
);

const awaited = reading(
  'conversations.awaited',
  'select awaited from conversations where buyer_id = $1',
  t.type({ awaited: orNull(t.string) }),
);

const keepAwaited = writing(
  'conversations.keep-awaited',
  `insert into conversations as old (buyer_id, list_shown, awaited) values ($1, '{}', $2)
   on conflict (buyer_id) do update set awaited = excluded.awaited
     where old.awaited is distinct from excluded.awaited`,
  nothingRead,
);

/** What is remembered of chats, in PostgreSQL. */
export const postgresConversations = (run: Run): Conversations => ({
  listShown: (buyer) =>
    pipe(
      run(listShown, [buyer]),
      TE.map(([shown]) => shown?.products ?? []),
    ),
  showList: (buyer, products) =>
    pipe(
      run(showList, [buyer, [...products]]),
      TE.map(() => undefined),
    ),
  awaited: (person) =>
    pipe(
      run(awaited, [person]),
      TE.map(([found]) => found?.awaited ?? null),
    ),
  keepAwaited: (person, what) =>
    pipe(
      run(keepAwaited, [person, what]),
      TE.map(() => undefined),
    ),
  bill: (order) => pipe(run(bill, [order]), TE.map(RA.head)),
  keepBill: (order, { chat, message }) =>
    pipe(
      run(keepBill, [order, chat, message]),
      TE.map(() => undefined),
    ),
});
