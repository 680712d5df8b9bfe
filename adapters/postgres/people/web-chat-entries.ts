import * as t from 'io-ts';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { count, nothingRead, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, reading } from '../kit/statement.ts';

const row = t.type({
  chat: count,
  kind: t.keyof({ message: null, keys: null, done: null }),
  key: t.string,
  value: orNull(t.string),
});
type WebChatEntry = Readonly<t.TypeOf<typeof row>>;

const load = reading(
  'web-chat.load',
  'select chat, kind, key, value from web_chat_entries order by place',
  row,
);

/* The snapshot of the whole statement is the one before the insert, so that one entry more than `most` may stay. */
const put = namedWriting(
  'web-chat.put',
  `with upserted as (
     insert into web_chat_entries (chat, kind, key, value) values (:chat, :kind, :key, :value)
     on conflict (chat, kind, key) do update set value = excluded.value
   )
   delete from web_chat_entries
   where chat = :chat and kind = :kind and key <> :key and place <= (
     select place from web_chat_entries where chat = :chat and kind = :kind
     order by place desc offset :most limit 1
   )`,
  {
    chat: as<number>(),
    kind: as<WebChatEntry['kind']>(),
    key: as<string>(),
    value: as<string | null>(),
    most: as<number>(),
  },
  nothingRead,
);

/** The chats of the sandbox's page. What is in a value is the page's own business: JSON, with files in it. */
export const postgresWebChat = (run: Run) => ({
  load: (): TE.TaskEither<StoreFailure, readonly WebChatEntry[]> => run(load, []),
  put: (entry: WebChatEntry, most: number): TE.TaskEither<StoreFailure, void> =>
    pipe(run(...put({ ...entry, most })), TE.asUnit),
});
