import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { isPrivate, type Chat } from '../chats/chat.ts';
import { botJson, chatJson } from '../chats/message-json.ts';
import { badRequest, forbidden, type Answer } from '../refusal.ts';
import { integerArg, textArg, type BotCall } from '../wire/bot-call.ts';
import type { World } from '../world.ts';
import type { Method } from './method.ts';

/** A chat by its number, or a channel by its `@name`; the bot need not be able to write there. */
const chatOfCall = (world: World, call: BotCall): Answer<Chat> => {
  const name = textArg(call, 'chat_id');
  const chat = name.startsWith('@')
    ? world.chats.named(name.slice(1))
    : world.chats.find(integerArg(call, 'chat_id') ?? 0);
  if (chat === undefined) return badRequest('chat not found');
  return chat.shut && !isPrivate(chat) ? forbidden('bot was kicked from the channel chat') : E.right(chat);
};

export const getChat: Method = (world, call) =>
  pipe(
    chatOfCall(world, call),
    E.map((chat) => ({ ...chatJson(world.chats, chat), accent_color_id: 0, max_reaction_count: 11 })),
  );

/** Only of the bot itself: of others the shop asks nothing. */
export const getChatMember: Method = (world, call) =>
  pipe(
    chatOfCall(world, call),
    E.chain((chat): Answer<unknown> => {
      if (integerArg(call, 'user_id') !== world.bot.id) return badRequest('PARTICIPANT_ID_INVALID');
      const user = botJson(world.bot);
      if (!chat.open) return E.right({ status: 'left', user });
      if (chat.channel === undefined && chat.forum === undefined) return E.right({ status: 'member', user });
      const mayPost = chat.channel?.mayPost === true;
      return E.right({
        status: 'administrator',
        user,
        can_be_edited: false,
        is_anonymous: false,
        can_manage_chat: true,
        ...(chat.channel === undefined
          ? { can_manage_topics: chat.forum?.mayManage === true }
          : { can_post_messages: mayPost, can_edit_messages: mayPost, can_delete_messages: mayPost }),
      });
    }),
  );

/** In a group that has topics, for an administrator who may manage them; its number is that of the message that tells of it. */
export const createForumTopic: Method = (world, call) =>
  pipe(
    chatOfCall(world, call),
    E.chain((chat): Answer<unknown> => {
      const name = textArg(call, 'name');
      if (chat.forum === undefined) return badRequest('the chat is not a forum');
      if (!chat.forum.mayManage) return badRequest('not enough rights to create a topic');
      if (name === '' || name.length > 128) return badRequest('TOPIC_TITLE_EMPTY');
      const { id } = world.chats.add(chat.id, {
        author: 'bot',
        text: '',
        entities: [],
        wire: { forum_topic_created: { name, icon_color: 7_322_096 } },
      });
      world.chats.openTopic(chat.id, id);
      return E.right({ message_thread_id: id, name, icon_color: 7_322_096 });
    }),
  );
