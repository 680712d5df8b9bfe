import type { Entity } from '../text/entity.ts';
import type { StoredFile } from './stored-files.ts';

export interface Person {
  readonly id: number;
  readonly firstName: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly languageCode?: string;
}

export interface InlineButton {
  readonly text: string;
  readonly style?: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly copy_text?: { readonly text: string };
  readonly disabled?: Readonly<Record<string, unknown>>;
}

export interface InlineKeyboard {
  readonly kind: 'inline';
  readonly rows: readonly (readonly InlineButton[])[];
}

/** What came with a message for the buttons: below it, or in the place of the letters. */
export type Markup =
  | InlineKeyboard
  | { readonly kind: 'keyboard'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'remove' }
  | { readonly kind: 'force-reply' };

export type Media =
  | { readonly kind: 'photo'; readonly file: StoredFile; readonly width: number; readonly height: number }
  | { readonly kind: 'document'; readonly file: StoredFile }
  | { readonly kind: 'other'; readonly name: string; readonly fields: Readonly<Record<string, unknown>> };

/** One message of a chat; `text` is the caption where there is media. Dates in seconds. */
export interface Message {
  readonly id: number;
  readonly chatId: number;
  readonly author: Person | 'bot';
  readonly date: number;
  readonly editDate?: number;
  /** The change that brought it to its present form. */
  readonly changed: number;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly media?: Media;
  readonly markup?: Markup;
  readonly replyTo?: number;
  /** The topic of a forum that it stands in. */
  readonly topic?: number;
  /** What else the wire shows of it: an album, a sender that is no person, what the service tells by itself. */
  readonly wire?: Readonly<Record<string, unknown>>;
}

/** What the bot may do in a channel, of which it is an administrator. */
export interface Channel {
  readonly mayPost: boolean;
  /** Without its `@`. */
  readonly username?: string;
}

/** What the bot may do in a group that has topics, of which it is an administrator. */
export interface Forum {
  readonly mayManage: boolean;
}

/** A private chat (positive id), or a group or channel (negative id), with what its members see. */
export interface Chat {
  readonly id: number;
  readonly title: string;
  /** The person has written, or the bot is a member: it may write here. */
  readonly open: boolean;
  /** The person blocked the bot, or the group removed it. */
  readonly shut: boolean;
  readonly messages: readonly Message[];
  /** The topics of a forum that are open. */
  readonly topics: readonly number[];
  readonly lastMessageId: number;
  readonly channel?: Channel;
  readonly forum?: Forum;
  readonly keyboard?: { readonly messageId: number; readonly rows: readonly (readonly string[])[] };
}

export const isPrivate = (chat: Pick<Chat, 'id'>): boolean => chat.id > 0;
