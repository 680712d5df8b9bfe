import * as E from 'fp-ts/lib/Either.js';
import { botJson } from '../chats/message-json.ts';
import { badRequest } from '../refusal.ts';
import { textArg } from '../wire/bot-call.ts';
import { answerCallbackQuery } from './answer-callback-query.ts';
import { createForumTopic, getChat, getChatMember } from './chat-methods.ts';
import * as edits from './edit-methods.ts';
import type { Method } from './method.ts';
import * as sends from './send-methods.ts';
import * as settings from './settings-methods.ts';
import { deleteWebhook, getWebhookInfo, setWebhook } from './update-methods.ts';

const downloadLimit = 20 * 1024 * 1024;

const getMe: Method = ({ bot }) =>
  E.right({
    ...botJson(bot),
    can_join_groups: true,
    can_read_all_group_messages: true,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  });

const getFile: Method = (world, call) => {
  const file = world.files.find(textArg(call, 'file_id'));
  if (file === undefined) return badRequest('wrong file_id or the file is temporarily unavailable');
  if (file.bytes.length > downloadLimit) return badRequest('file is too big');
  return E.right({
    file_id: file.id,
    file_unique_id: file.uniqueId,
    file_size: file.bytes.length,
    file_path: file.path,
  });
};

const { setMyCommands, getMyCommands, deleteMyCommands, setChatMenuButton } = settings;
const { setMyDescription, getMyDescription, setMyShortDescription, getMyShortDescription } = settings;
const { sendMessage, sendPhoto, sendDocument, sendChatAction } = sends;
const { editMessageText, editMessageCaption, editMessageMedia, editMessageReplyMarkup, deleteMessage } =
  edits;

const all: Readonly<Record<string, Method>> = {
  ...{ getMe, getFile, setWebhook, deleteWebhook, getWebhookInfo, answerCallbackQuery },
  ...{ getChat, getChatMember, createForumTopic },
  ...{ sendMessage, sendPhoto, sendDocument, sendChatAction },
  ...{ editMessageText, editMessageCaption, editMessageMedia, editMessageReplyMarkup, deleteMessage },
  ...{ setMyCommands, getMyCommands, deleteMyCommands, setChatMenuButton },
  ...{ setMyDescription, getMyDescription, setMyShortDescription, getMyShortDescription },
};

const byName = new Map(Object.entries(all).map(([name, method]) => [name.toLowerCase(), method]));

/** The method of a name, in any letter case; undefined when the stand-in has none. getUpdates is not among them: it waits. */
export const findMethod = (name: string): Method | undefined => byName.get(name.toLowerCase());
