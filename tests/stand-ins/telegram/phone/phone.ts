import { createActing, type Acting } from './acting.ts';
import type { Channel, Forum } from '../chats/chat.ts';
import { createLooking, type Looking } from './looking.ts';
import type { PhoneParts } from './phone-parts.ts';

/** A person with Telegram open at one chat: what they do and what they see. */
export type Phone = Acting &
  Looking & {
    readonly id: number;
    /** The same person in a group that the bot is in; the group is made when it is new. */
    readonly inGroup: (groupId: number, title?: string) => Phone;
    /** The same person as a reader of a channel that the bot administers. */
    readonly inChannel: (channelId: number, title: string, channel?: Channel) => Phone;
    /** The same person in a group with topics that the bot administers. */
    readonly inForum: (groupId: number, title: string, forum?: Forum) => Phone;
    /** The same person in a topic of that group, which is a forum then. */
    readonly inTopic: (topic: number) => Phone;
  };

const groupTitle = 'Grup Jual Beli';

/** A phone whose chat and person the world knows already. */
export const createPhone = (parts: PhoneParts): Phone => {
  const groups = new Map<number, Phone>();

  const enterGroup = (groupId: number, title: string): Phone => {
    if (groupId >= 0) throw new Error('the id of a group is negative');
    parts.world.chats.openGroup(groupId, title);
    const phone = createPhone({ ...parts, chatId: groupId, memory: { updates: [], acted: 0 } });
    groups.set(groupId, phone);
    return phone;
  };

  const readChannel = (channelId: number, title: string, channel: Channel): Phone => {
    parts.world.chats.openChannel(channelId, title, channel);
    return createPhone({ ...parts, chatId: channelId, memory: { updates: [], acted: 0 } });
  };

  return {
    id: parts.personId,
    inChannel: (channelId, title, channel = { mayPost: true }) => readChannel(channelId, title, channel),
    ...createActing(parts),
    ...createLooking(parts),
    inForum: (groupId, title, forum = { mayManage: true }) => {
      parts.world.chats.openForum(groupId, title, forum);
      return groups.get(groupId) ?? enterGroup(groupId, title);
    },
    inTopic: (topic) => {
      parts.world.chats.openTopic(parts.chatId, topic);
      return createPhone({ ...parts, topic });
    },
    inGroup: (groupId, title = groupTitle) => groups.get(groupId) ?? enterGroup(groupId, title),
  };
};
