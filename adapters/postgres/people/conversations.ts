import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Conversations, GoodsDelivery, MessageRef } from '../../../application/ports/conversations.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { inBatches, usualBatches, type BatchOptions } from '../kit/batches.ts';
import { coalesced, lookUps, rowsByKey } from '../kit/coalesced.ts';
import { givenRows } from '../kit/given-rows.ts';
import { amount, codeColumn, count, levelColumn, nothingRead, orderIdColumn, orNull } from '../kit/codecs.ts';
import { at } from '../kit/moments.ts';
import { as, type ValuesOf } from '../kit/named-parameters.ts';
import type { Run } from '../kit/run.ts';
import { goodsFileId } from '../../../domain/stock/goods-file.ts';
import { nothing } from '../../../domain/rupiah.ts';
import { permissionsColumn, roleFields } from './staff-role.ts';
import { greetedOf, greetedRow, greeting, greetingParameters, owedTo } from './greeting.ts';
import { namedWriting, reading, writing } from '../kit/statement.ts';

const sessionRow = t.intersection([
  greetedRow,
  t.strict({ listShown: t.readonlyArray(codeColumn), form: orNull(t.string), content: orNull(t.string) }),
  t.strict({ ...roleFields, permissions: orNull(permissionsColumn), level: orNull(levelColumn) }),
  t.strict({ balance: amount }),
]);
type SessionRow = t.TypeOf<typeof sessionRow>;

const remembered = `
  coalesce(c.list_shown, '{}') as "listShown", d.form, d.content, s.permissions, s.until, s.ceiling,
  known.level, coalesce(w.balance, 0) as balance`;

/** `now` is the moment after which a draft is forgotten. */
const besides = (id: string, now: string): string => `
  left join conversations c on c.buyer_id = ${id}
  left join chat_drafts d on d.person_id = ${id} and d.until >= ${now}
  left join staff_members s on s.person_id = ${id}
  left join wallets w on w.buyer_id = ${id}`;

const session = namedWriting(
  'conversations.session',
  `${greeting}
  select g.*, ${remembered}
  from greeted g
  left join buyers known on known.id = g.id
  ${besides('g.id', ':now')}`,
  greetingParameters,
  sessionRow,
);

type Asked = ValuesOf<typeof greetingParameters>;

/* Most are known, under today's name: for them nothing is written. */
const sessionsOfKnown = lookUps<Omit<Asked, 'now'> & { readonly now: string }, SessionRow>({
  name: 'conversations.session-many',
  columns: 'id bigint, "firstName" text, username text, guessed text, now timestamptz',
  row: sessionRow,
  found: `
    select known.id, known.first_name as "firstName", known.username,
           coalesce(known.language_chosen, known.language_guessed) as language,
           ${owedTo('known.id')} as owed, ${remembered}
    from buyers known
    ${besides('known.id', 'asked.now')}
    where known.id = asked.id and known.unreachable_since is null
      and (known.first_name, known.username, known.language_guessed)
          is not distinct from (asked."firstName", asked.username, asked.guessed)`,
});

const newcomers = givenRows(greetingParameters, 'id', {
  id: 'bigint',
  firstName: 'text',
  username: 'text',
  guessed: 'text',
  now: 'timestamptz',
});

/* Those who are known by another name today are left out: that is written for each alone. */
const sessionsOfNew = newcomers.writing(
  'conversations.session-new-many',
  `
  with ${newcomers.table},
  written as (
    insert into buyers (id, first_name, username, language_guessed, first_seen_at, named_at)
    select given."id", given."firstName", given."username", given."guessed", given."now", given."now"
    from given
    order by given."id"
    on conflict (id) do nothing
    returning *
  )
  select known.id, known.first_name as "firstName", known.username, known.language_guessed as language,
         ${owedTo('known.id')} as owed, ${remembered}
  from written known
  join given on given."id" = known.id
  ${besides('known.id', 'given."now"')}`,
  sessionRow,
);

/**
 * Who comes at the same time is looked up together, and whoever is new is written down together; whoever has another name
 * today by a statement of their own. Nobody who is known waits for those who are written down.
 */
const sessions = (
  run: Run,
  batches: BatchOptions,
): ((asked: Asked) => TE.TaskEither<StoreFailure, SessionRow | undefined>) => {
  const one = (asked: Asked): TE.TaskEither<StoreFailure, SessionRow | undefined> =>
    pipe(
      run(...session(asked)),
      TE.map(([found]) => found),
    );
  const known = sessionsOfKnown(run);
  const lookUp = coalesced<Asked, SessionRow | undefined>({
    one,
    many: (asked) => known(asked.map((each) => ({ ...each, now: at(each.now) }))),
  });
  const meet = inBatches<Asked, never, SessionRow | undefined>(
    {
      name: 'conversations.session-new-many',
      keyOf: ({ id }) => String(id),
      together: async (asked) => {
        const met = await run(...sessionsOfNew(asked))();
        if (E.isLeft(met)) return met;
        const rows = new Map(met.right.map((row) => [row.id, row]));
        return E.right(asked.map(({ id }) => rows.get(id) ?? null));
      },
      alone: (asked) => one(asked)(),
    },
    batches,
  );
  return (asked) =>
    pipe(
      lookUp(asked),
      TE.flatMap((found) => (found === undefined ? () => meet(asked) : TE.right(found))),
    );
};

const listParameters = { buyer: as<BuyerId>(), products: as<readonly VariantCode[]>() };
const showingList = (given: string): string => `
  insert into conversations as old (buyer_id, list_shown) ${given}
  on conflict (buyer_id) do update set list_shown = excluded.list_shown
    where old.list_shown <> excluded.list_shown`;

const showList = namedWriting(
  'conversations.show-list',
  showingList('values (:buyer, :products)'),
  listParameters,
  nothingRead,
);

const lists = givenRows(listParameters, 'buyer', { buyer: 'bigint', products: 'text[]' });

const showLists = lists.writing(
  'conversations.show-list-many',
  `with ${lists.table} ${showingList('select given."buyer", given."products" from given order by given."buyer"')}`,
  nothingRead,
);

const placeOfInvoice = t.strict({ chat: count, message: count });
const invoiceMessageOf = 'select chat_id as chat, message_id as message from bills where order_id = $1';

const invoiceMessages = rowsByKey({
  name: 'conversations.bill',
  key: orderIdColumn,
  row: placeOfInvoice,
  one: invoiceMessageOf,
  many: 'select order_id as key, chat_id as chat, message_id as message from bills where order_id = any($1)',
});

/** `order_id` names the first delivery of an order; what is asked for once more has its time behind it. */
const keyOf = ({ order, again }: GoodsDelivery): string =>
  again === null ? order : `${order}@${String(again)}`;

const goodsSent = reading(
  'conversations.goods-sent',
  'select part from sent_goods where order_id = $1 order by sent_at, part',
  t.strict({ part: count }),
);

/* What is older than a delivery takes is forgotten on the way. */
const noteGoodsSent = writing(
  'conversations.note-goods-sent',
  `with forgotten as (delete from sent_goods where sent_at < now() - interval '7 days')
   insert into sent_goods (order_id, part) values ($1, $2) on conflict do nothing`,
  nothingRead,
);

const invoiceParameters = { order: as<OrderId>(), chat: as<number>(), message: as<number>() };
const keepingInvoice = (given: string): string => `
  kept as (
    insert into bills (order_id, chat_id, message_id) ${given}
    on conflict (order_id) do update set chat_id = excluded.chat_id, message_id = excluded.message_id
  )`;

const keepInvoiceMessage = namedWriting(
  'conversations.keep-bill',
  `with ${keepingInvoice('values (:order, :chat, :message)')}
   select chat_id as chat, message_id as message from bills where order_id = :order`,
  invoiceParameters,
  placeOfInvoice,
);

const invoices = givenRows(invoiceParameters, 'order', { order: 'text', chat: 'bigint', message: 'bigint' });

const keepInvoiceMessages = invoices.writing(
  'conversations.keep-bill-many',
  `
  with ${invoices.table},
  ${keepingInvoice('select given."order", given."chat", given."message" from given order by given."order"')}
  select given."order" as key, before.chat_id as chat, before.message_id as message
  from given join bills before on before.order_id = given."order"`,
  t.strict({ key: orderIdColumn, chat: count, message: count }),
);

type InvoicePlace = ValuesOf<typeof invoiceParameters>;

/** What is kept at the same time is kept by one statement. */
const keeping = (run: Run, batches: BatchOptions) => ({
  list: inBatches<ValuesOf<typeof listParameters>, never, 'Kept'>(
    {
      name: 'conversations.show-list-many',
      keyOf: ({ buyer }) => String(buyer),
      together: async (shown) =>
        E.map(() => shown.map(() => 'Kept' as const))(await run(...showLists(shown))()),
      alone: async (shown) => E.map(() => 'Kept' as const)(await run(...showList(shown))()),
    },
    batches,
  ),
  invoice: inBatches<InvoicePlace, never, O.Option<MessageRef>>(
    {
      name: 'conversations.keep-bill-many',
      keyOf: ({ order }) => order,
      together: async (places) => {
        const kept = await run(...keepInvoiceMessages(places))();
        if (E.isLeft(kept)) return kept;
        const before = new Map(kept.right.map(({ key, chat, message }) => [key, { chat, message }]));
        return E.right(places.map(({ order }) => O.fromNullable(before.get(order))));
      },
      alone: (place) => pipe(run(...keepInvoiceMessage(place)), TE.map(RA.head))(),
    },
    batches,
  ),
});

/** What is remembered of chats, in PostgreSQL. */
export const postgresConversations = (run: Run, batches: BatchOptions = usualBatches): Conversations => {
  const sessionOf = sessions(run, batches);
  const keep = keeping(run, batches);
  const invoiceMessage = invoiceMessages(run);
  return {
    session: (profile, now) => {
      const { id, firstName, username, language } = profile;
      return pipe(
        sessionOf({ id, firstName, username, guessed: language, now }),
        TE.map((found) => ({
          ...greetedOf(found, profile),
          listShown: found?.listShown ?? [],
          draft:
            found === undefined || found.form === null || found.content === null
              ? null
              : { form: found.form, content: found.content },
          level: found?.level ?? null,
          balance: found?.balance ?? nothing,
          role:
            found === undefined || found.permissions === null
              ? null
              : { permissions: found.permissions, until: found.until, ceiling: found.ceiling },
        })),
      );
    },
    showList: (buyer, products) =>
      pipe(
        () => keep.list({ buyer, products }),
        TE.map(() => undefined),
      ),
    invoiceMessage: (order) => pipe(invoiceMessage(order), TE.map(RA.head)),
    keepInvoiceMessage:
      (order, { chat, message }) =>
      () =>
        keep.invoice({ order, chat, message }),
    goodsSent: (delivery) =>
      pipe(
        run(goodsSent, [keyOf(delivery)]),
        TE.map(RA.map(({ part }) => (part === 0 ? null : goodsFileId(part)))),
      ),
    noteGoodsSent: (delivery, part) =>
      pipe(
        run(noteGoodsSent, [keyOf(delivery), part ?? 0]),
        TE.map(() => undefined),
      ),
  };
};
