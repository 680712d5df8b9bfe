import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import { Api } from 'grammy';
import type { ChannelLook } from '../../application/ports/testimony-channel.ts';
import type { ChannelClient } from '../chat/core/channel-client.ts';
import type { TelegramSettings } from './calls.ts';
import { cannotBeReached, failure, isRefusal } from './errors.ts';
import type { Pacing } from './pacing.ts';
import { postError } from './post-client.ts';
import { renderButtons, renderText } from './render.ts';

/** Seconds that a call may take. */
const timeout = 20;

const Chat = t.intersection([t.type({ id: t.Int, type: t.string }), t.partial({ title: t.string })]);
const Member = t.intersection([
  t.type({ status: t.string }),
  t.partial({ can_post_messages: t.boolean, can_send_messages: t.boolean }),
]);

/** Whether somebody like that may write in a chat of that kind. */
const mayWrite = (isChannel: boolean, member: t.TypeOf<typeof Member>): boolean => {
  switch (member.status) {
    case 'creator':
      return true;
    case 'administrator':
      return !isChannel || member.can_post_messages === true;
    case 'member':
      return !isChannel;
    case 'restricted':
      return !isChannel && member.can_send_messages === true;
    default:
      return false;
  }
};

const lookAt = async (api: Api, me: number, channel: number | string): Promise<ChannelLook> => {
  const chat = Chat.decode(await api.getChat(channel));
  if (E.isLeft(chat) || chat.right.type === 'private') return { tag: 'NotThere' };
  const { id, type, title = String(id) } = chat.right;
  const member = Member.decode(await api.getChatMember(id, me));
  if (E.isLeft(member) || ['left', 'kicked'].includes(member.right.status)) return { tag: 'NotThere' };
  return mayWrite(type === 'channel', member.right)
    ? { tag: 'Fine', channel: { id, title } }
    : { tag: 'MayNotPost', title };
};

/** Channels by Telegram. A number of Telegram's begins a bot's token. */
export const telegramChannelClient = (
  { token, apiRoot }: TelegramSettings,
  inTurn: Pacing['post'],
): ChannelClient => {
  const api = new Api(token, { apiRoot, timeoutSeconds: timeout });
  const me = Number.parseInt(token, 10);
  let username: string | null = null;
  return {
    look: (channel) =>
      TE.tryCatch(
        async () => {
          try {
            return await lookAt(api, me, channel);
          } catch (cause) {
            if (cannotBeReached(cause) || isRefusal(cause, 400)) return { tag: 'NotThere' as const };
            throw cause;
          }
        },
        (cause) => failure('look at channel', cause),
      ),
    replace:
      ({ chat, message }, screen, at) =>
      async () => {
        const { text, entities } = renderText(screen.text);
        try {
          const reply_markup = renderButtons(screen.controls);
          await inTurn(null, at, () => api.editMessageText(chat, message, text, { entities, reply_markup }));
          return { tag: 'Withdrawn' };
        } catch (cause) {
          const error = postError(cause, null);
          return error.tag === 'NotSent' || error.tag === 'Lost' ? error : { tag: 'Stays' };
        }
      },
    link: async (payload) => {
      try {
        username ??= (await api.getMe()).username;
      } catch {
        return null;
      }
      return `https://t.me/${username}?start=${payload}`;
    },
  };
};
