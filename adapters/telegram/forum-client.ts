import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Api } from 'grammy';
import type { NoForum } from '../../application/ports/alert-forum.ts';
import type { DeliveryFailure } from '../../application/ports/messenger.ts';
import type { ForumClient, MadeTopics } from '../chat/core/forum-client.ts';
import { cannotBeReached, failure, goneIn, isRefusal } from './errors.ts';
import { sendScreen } from './send.ts';
import { openGoodsFiles } from './goods-files.ts';
import { openShopPhotos } from './shop-photos.ts';
import type { MediaDeps } from './telegram-client.ts';

const Chat = t.intersection([
  t.type({ id: t.Int, type: t.string }),
  t.partial({ title: t.string, is_forum: t.boolean }),
]);
const Member = t.intersection([t.type({ status: t.string }), t.partial({ can_manage_topics: t.boolean })]);
const Topic = t.type({ message_thread_id: t.Int });

const nowhere: NoForum = { tag: 'NoSuchGroup' };

/** The title of a group in which the bot may make topics. */
const lookAt = async (api: Api, me: number, chat: number): Promise<E.Either<NoForum, string>> => {
  const found = Chat.decode(await api.getChat(chat));
  if (E.isLeft(found) || !['group', 'supergroup'].includes(found.right.type)) return E.left(nowhere);
  const { title = String(chat), is_forum: hasTopics = false } = found.right;
  const member = Member.decode(await api.getChatMember(chat, me));
  if (E.isLeft(member) || ['left', 'kicked'].includes(member.right.status)) return E.left(nowhere);
  if (!hasTopics) return E.left({ tag: 'NoTopics', title });
  const { status, can_manage_topics: mayManage = false } = member.right;
  return status === 'creator' || (status === 'administrator' && mayManage)
    ? E.right(title)
    : E.left({ tag: 'MayNotManage', title });
};

const make = async (api: Api, chat: number, name: string): Promise<number> => {
  const made = Topic.decode(await api.createForumTopic(chat, name));
  if (E.isLeft(made)) throw new Error('Telegram names no number of the topic');
  return made.right.message_thread_id;
};

/** One after the other: Telegram takes few of them at once. What was made before a failure is not lost. */
const makeAll = async (
  api: Api,
  chat: number,
  names: readonly string[],
): Promise<readonly (number | null)[]> => {
  const topics: (number | null)[] = [];
  for (const name of names) {
    try {
      topics.push(await make(api, chat, name));
    } catch (cause) {
      if (topics.length === 0) throw cause;
      return [...topics, ...names.slice(topics.length).map(() => null)];
    }
  }
  return topics;
};

const open = async (
  api: Api,
  me: number,
  chat: number,
  names: readonly string[],
): Promise<E.Either<NoForum | DeliveryFailure, MadeTopics>> => {
  // What a refusal means at this point.
  let refused: NoForum = nowhere;
  try {
    const found = await lookAt(api, me, chat);
    if (E.isLeft(found)) return found;
    const title = found.right;
    refused = { tag: 'MayNotManage', title };
    return E.right({ title, topics: await makeAll(api, chat, names) });
  } catch (cause) {
    return E.left(cannotBeReached(cause) || isRefusal(cause, 400) ? refused : failure('open topics', cause));
  }
};

/** Groups with topics by Telegram. A number of Telegram's begins a bot's token; `alerts` is paced as alerts are. */
export const telegramForumClient = (token: string, alerts: Api, media: MediaDeps): ForumClient => {
  const me = Number.parseInt(token, 10);
  const show = { photo: openShopPhotos(alerts, media), file: openGoodsFiles(alerts, media) };
  return {
    open: (chat, names) => () => open(alerts, me, chat, names),
    send: ({ chat, topic }, screen) =>
      pipe(
        TE.tryCatch(
          () => sendScreen(alerts, show, { chat, topic, only: true }, screen),
          (cause) => {
            // What is refused in every form is said in private: nothing is lost for reasons that nobody foresaw.
            const what = goneIn(cause) ?? (isRefusal(cause, 400) ? 'Topic' : null);
            return what === null ? failure('send to topic', cause) : ({ tag: 'PlaceGone', what } as const);
          },
        ),
        TE.asUnit,
      ),
  };
};
