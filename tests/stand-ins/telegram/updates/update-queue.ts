import type { Changes } from '../changes.ts';

export type UpdateKind = 'message' | 'edited_message' | 'callback_query' | 'my_chat_member';

/** An update that waits for the bot; those of one chat keep their order. */
export interface QueuedUpdate {
  readonly id: number;
  readonly chatId: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The updates the bot has not confirmed yet, oldest first. */
export interface UpdateQueue {
  /** Queues an update and answers its id; undefined when the bot did not ask for this kind. */
  readonly push: (kind: UpdateKind, chatId: number, content: unknown) => number | undefined;
  readonly waiting: () => readonly QueuedUpdate[];
  readonly isWaiting: (id: number) => boolean;
  readonly confirm: (id: number) => void;
  /** Forgets every update older than `offset`; a negative one keeps that many of the newest, one far in the future all of them. */
  readonly confirmBelow: (offset: number) => void;
  readonly drop: () => void;
  /** Counts on from this id, as the live service does with an id of its own choice for a bot that had no update for a week. */
  readonly countFrom: (id: number) => void;
  /** The kinds the bot asked for; empty when it asked for none in particular. */
  readonly allowed: () => readonly string[];
  /** The kinds the bot wants from now on; an empty list means every usual one. */
  readonly allow: (kinds: readonly string[]) => void;
}

/** An offset further ahead than this of the next id belongs to another count of ids: the live service begins with its oldest update then. */
const mostAhead = 10;

/** An empty queue; `changes` hears of every update that comes or goes. */
export const createUpdateQueue = (changes: Changes): UpdateQueue => {
  let updates: readonly QueuedUpdate[] = [];
  let allowed: readonly string[] = [];
  let nextId = 100_000_001;

  const keep = (kept: readonly QueuedUpdate[], chatId?: number): void => {
    updates = kept;
    changes.announce(chatId);
  };

  return {
    push: (kind, chatId, content) => {
      if (allowed.length > 0 && !allowed.includes(kind)) return undefined;
      const id = nextId;
      nextId += 1;
      keep([...updates, { id, chatId, body: { update_id: id, [kind]: content } }], chatId);
      return id;
    },
    waiting: () => updates,
    isWaiting: (id) => updates.some((update) => update.id === id),
    confirm: (id) => {
      const chatId = updates.find((update) => update.id === id)?.chatId;
      const kept = updates.filter((update) => update.id !== id);
      if (kept.length < updates.length) keep(kept, chatId);
    },
    confirmBelow: (offset) => {
      if (offset > nextId + mostAhead) return;
      const kept = offset < 0 ? updates.slice(offset) : updates.filter(({ id }) => id >= offset);
      if (kept.length < updates.length) keep(kept);
    },
    drop: () => {
      keep([]);
    },
    countFrom: (id) => {
      nextId = id;
    },
    allowed: () => allowed,
    allow: (kinds) => {
      allowed = kinds;
    },
  };
};
