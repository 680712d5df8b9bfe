import { instant, type Instant } from '../instant.ts';

/** What a messenger takes in one chat: one message in `each` milliseconds, and so many in `within`. */
export type ChatLimit = { readonly each: number; readonly calls: number; readonly within: number };

/** A second, and what the way there may take less for the next message. */
const each = 1_050;

/** Whoever is claimed for a broadcast has its message within a quarter of a second, and a second of silence after it. */
export const claimedFor = each + 250;

/** Telegram takes one message a second in a chat, and twenty a minute in a group; groups have numbers below zero. */
export const chatLimitOf = (chat: number): ChatLimit =>
  chat < 0 ? { each, calls: 20, within: 60_050 } : { each, calls: 1, within: each };

/** The last messages to a chat, and when the next may go. */
export type ChatTurns = { readonly taken: readonly number[]; readonly freeAt: number };

export const noChatTurns: ChatTurns = { taken: [], freeAt: 0 };

const withTurn = (taken: readonly number[], limit: ChatLimit, at: number): ChatTurns => {
  const last = [...taken, at].slice(-limit.calls);
  const full = last.length < limit.calls ? 0 : Math.min(...last) + limit.within;
  return { taken: last, freeAt: Math.max(at + limit.each, full) };
};

/** The next moment for a message to the chat that is not before `from`. It is taken, unless it is after `until`. */
export const takeChatTurn = (
  turns: ChatTurns,
  limit: ChatLimit,
  from: number,
  until: number,
): readonly [Instant, ChatTurns] => {
  const at = Math.max(from, turns.freeAt);
  return [instant(Math.round(at)), at > until ? turns : withTurn(turns.taken, limit, at)];
};

/** A message to the chat went out without asking. */
export const noteChatTurn = (turns: ChatTurns, limit: ChatLimit, at: number): ChatTurns => {
  const next = withTurn(turns.taken, limit, at);
  return { ...next, freeAt: Math.max(turns.freeAt, next.freeAt) };
};
