import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Conversations, GoodsDelivery } from '../../../application/ports/conversations.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { coalesced, lookUps, rowsByKey } from '../kit/coalesced.ts';
import { amount, codeColumn, count, levelColumn, nothingRead, orderIdColumn, orNull } from '../kit/codecs.ts';
import { at } from '../kit/moments.ts';
import type { ValuesOf } from '../kit/named-parameters.ts';
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

/** Who comes at the same time is looked up together; whoever is new, or has another name today, by a statement that keeps it. */
const sessions = (run: Run): ((asked: Asked) => TE.TaskEither<StoreFailure, SessionRow | undefined>) => {
  const one = (asked: Asked): TE.TaskEither<StoreFailure, SessionRow | undefined> =>
    pipe(
      run(...session(asked)),
      TE.map(([found]) => found),
    );
  const many = sessionsOfKnown(run);
  return coalesced({
    one,
    many: (asked) =>
      pipe(
        many(asked.map((each) => ({ ...each, now: at(each.now) }))),
        TE.flatMap(
          TE.traverseArrayWithIndex((nth, found) => {
            const each = asked[nth];
            return found === undefined && each !== undefined ? one(each) : TE.right(found);
          }),
        ),
      ),
  });
};

const showList = writing(
  'conversations.show-list',
  `insert into conversations as old (buyer_id, list_shown) values ($1, $2)
   on conflict (buyer_id) do update set list_shown = excluded.list_shown
     where old.list_shown <> excluded.list_shown`,
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

const keepInvoiceMessage = writing(
  'conversations.keep-bill',
  `with kept as (
     insert into bills (order_id, chat_id, message_id) values ($1, $2, $3)
     on conflict (order_id) do update set chat_id = excluded.chat_id, message_id = excluded.message_id
   )
   ${invoiceMessageOf}`,
  placeOfInvoice,
);

/** What is remembered of chats, in PostgreSQL. */
export const postgresConversations = (run: Run): Conversations => {
  const sessionOf = sessions(run);
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
        run(showList, [buyer, [...products]]),
        TE.map(() => undefined),
      ),
    invoiceMessage: (order) => pipe(invoiceMessage(order), TE.map(RA.head)),
    keepInvoiceMessage: (order, { chat, message }) =>
      pipe(run(keepInvoiceMessage, [order, chat, message]), TE.map(RA.head)),
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
