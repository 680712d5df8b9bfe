import type { CallLog } from '../call-log.ts';
import type { Chat, Person } from '../chats/chat.ts';
import type { World } from '../world.ts';
import { drawScreen } from './screen.ts';

/** What every action and look of one person in one chat shares. */
export interface PhoneParts {
  readonly world: World;
  readonly log: CallLog;
  readonly personId: number;
  readonly chatId: number;
  /** The topic of a forum that the person has open. */
  readonly topic?: number;
  /** How long a person waits before giving up, in milliseconds. */
  readonly patience: number;
  /** What the person did last: the updates it made, and the change after which everything is new. */
  readonly memory: { updates: readonly number[]; acted: number };
}

export const personOf = ({ world, personId }: PhoneParts): Person => {
  const person = world.chats.person(personId);
  if (person === undefined) throw new Error(`the stand-in knows no person ${personId}`);
  return person;
};

export const chatOf = ({ world, chatId }: PhoneParts): Chat => {
  const chat = world.chats.find(chatId);
  if (chat === undefined) throw new Error(`the stand-in has no chat ${chatId}`);
  return chat;
};

/** The chat as the person sees it. */
export const screenOf = (parts: PhoneParts): string => drawScreen(chatOf(parts), personOf(parts));

/** A complaint with all that helps to understand it: the screen, and what the bot did last. */
export const complaint = (parts: PhoneParts, what: string): string =>
  [
    `${personOf(parts).firstName} ${what}`,
    screenOf(parts),
    `last calls of the bot (${parts.world.updates.waiting().length} updates not taken yet):`,
    parts.log.draw(10) || '(none)',
  ].join('\n');

/** Waits until `probe` answers; complains with `what` after `within` milliseconds. */
export const waitFor = <A>(
  parts: PhoneParts,
  probe: () => A | undefined,
  what: string,
  within: number = parts.patience,
): Promise<A> => parts.world.changes.until(probe, within, () => complaint(parts, what), parts.chatId);
