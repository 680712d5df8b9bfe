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
      return E.right(
        chat.channel === undefined
          ? { status: 'member', user }
          : {
              status: 'administrator',
              user,
              can_be_edited: false,
              is_anonymous: false,
              can_manage_chat: true,
              can_post_messages: chat.channel.mayPost,
              can_edit_messages: chat.channel.mayPost,
              can_delete_messages: chat.channel.mayPost,
            },
      );
    }),
  );
