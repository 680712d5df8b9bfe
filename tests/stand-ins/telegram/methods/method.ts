import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { isPrivate, type Chat, type Message } from '../chats/chat.ts';
import { messageJson } from '../chats/message-json.ts';
import { badRequest, forbidden, type Answer } from '../refusal.ts';
import { integerArg, textArg, type BotCall } from '../wire/bot-call.ts';
import type { World } from '../world.ts';

/** A method of the Bot API: does what was asked and answers the result, or refuses and changes nothing. */
export type Method = (world: World, call: BotCall) => Answer<unknown>;

const mayWrite = (chat: Chat): Answer<Chat> => {
  if (chat.shut)
    return forbidden(
      isPrivate(chat) ? 'bot was blocked by the user' : 'bot was kicked from the supergroup chat',
    );
  if (chat.channel?.mayPost === false) return badRequest('need administrator rights in the channel chat');
  return chat.open ? E.right(chat) : forbidden("bot can't initiate conversation with a user");
};

/** The chat of a call, if the bot may write there. */
export const writableChat = (world: World, call: BotCall): Answer<Chat> => {
  if (textArg(call, 'chat_id') === '') return badRequest('chat_id is empty');
  const chat = world.chats.find(integerArg(call, 'chat_id') ?? 0);
  return chat === undefined ? badRequest('chat not found') : mayWrite(chat);
};

/** The message of a call in a chat the bot may write to; `what` names it in the refusal. */
export const messageOfCall = (world: World, call: BotCall, what: string): Answer<Message> =>
  pipe(
    writableChat(world, call),
    E.chain((chat) => {
      const message = world.chats.message(chat.id, integerArg(call, 'message_id') ?? 0);
      return message === undefined ? badRequest(`${what} not found`) : E.right(message);
    }),
  );

/** The message as an answer shows it. */
export const shown =
  (world: World) =>
  (message: Message): unknown =>
    messageJson(world.chats, world.bot, message);
