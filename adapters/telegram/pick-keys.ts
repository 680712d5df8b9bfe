import type { KeyboardButton } from 'grammy/types';
import type { Controls, PickKind } from '../chat/core/screen.ts';

type Keys = Extract<Controls, { tag: 'Keys' }>;

/** The numbers of requests come back with what was picked. */
const personRequest = 1;
const chatRequests: Readonly<Record<PickKind, number>> = { Channel: 2, Forum: 3 };

const kinds = Object.keys(chatRequests) as readonly PickKind[];

/** What a request with this number asked for; null where it is none for chats. */
export const kindOfRequest = (request: number): PickKind | null =>
  kinds.find((kind) => chatRequests[kind] === request) ?? null;

/** One person, by name. */
export const pickKey = (label: Keys['pick']): KeyboardButton[][] =>
  label === undefined
    ? []
    : [
        [
          {
            text: label,
            request_users: {
              request_id: personRequest,
              user_is_bot: false,
              max_quantity: 1,
              request_name: true,
              request_username: true,
            },
          },
        ],
      ];

const noRights = {
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_send_welcome_messages: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
};

/** Telegram offers channels that the person may make the bot an administrator of, and does so. */
const channelRights = {
  bot: { ...noRights, can_post_messages: true, can_edit_messages: true, can_delete_messages: true },
  user: {
    ...noRights,
    can_post_messages: true,
    can_edit_messages: true,
    can_delete_messages: true,
    can_invite_users: true,
    can_promote_members: true,
  },
};

/** The same for groups with topics. */
const forumRights = {
  bot: { ...noRights, can_manage_topics: true },
  user: { ...noRights, can_manage_topics: true, can_invite_users: true, can_promote_members: true },
};

const wanted = {
  Channel: {
    chat_is_channel: true,
    bot_administrator_rights: channelRights.bot,
    user_administrator_rights: channelRights.user,
  },
  Forum: {
    chat_is_channel: false,
    chat_is_forum: true,
    bot_administrator_rights: forumRights.bot,
    user_administrator_rights: forumRights.user,
  },
} as const satisfies Readonly<Record<PickKind, object>>;

/** One chat of a kind, by its title. */
export const pickChatKey = (pick: Keys['pickChat']): KeyboardButton[][] =>
  pick === undefined
    ? []
    : [
        [
          {
            text: pick.label,
            request_chat: {
              request_id: chatRequests[pick.kind],
              ...wanted[pick.kind],
              request_title: true,
            },
          },
        ],
      ];
