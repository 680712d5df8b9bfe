import { createActing, type Acting } from './acting.ts';
import { createLooking, type Looking } from './looking.ts';
import type { PhoneParts } from './phone-parts.ts';

/** A person with Telegram open at one chat: what they do and what they see. */
export type Phone = Acting &
  Looking & {
    readonly id: number;
    /** The same person in a group that the bot is in; the group is made when it is new. */
    readonly inGroup: (groupId: number, title?: string) => Phone;
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

  return {
    id: parts.personId,
    ...createActing(parts),
    ...createLooking(parts),
    inTopic: (topic) => {
      parts.world.chats.openTopic(parts.chatId, topic);
      return createPhone({ ...parts, topic });
    },
    inGroup: (groupId, title = groupTitle) => groups.get(groupId) ?? enterGroup(groupId, title),
  };
};
