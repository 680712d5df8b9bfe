import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { MessageRef } from '../../../application/ports/conversations.ts';
import type { DeliveryFailure, Unreachable } from '../../../application/ports/messenger.ts';
import type { BuyerId, Profile } from '../../../domain/people/buyer.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Channel } from '../../../domain/rating/testimony.ts';
import type { PickKind, Screen } from './screen.ts';

/** What a person did in the messenger. */
export type UserInput =
  | { readonly tag: 'Text'; readonly text: string }
  /** Pressed a button under `message`; must be answered by `answerTap`. */
  | {
      readonly tag: 'Tap';
      readonly tap: string;
      readonly data: string;
      readonly message: MessageRef;
      /** Whether the message is a picture with a caption, which cannot become a text. */
      readonly onPicture: boolean;
    }
  /** Sent a file or a photo, with words under it or none. */
  | { readonly tag: 'File'; readonly file: UserFile; readonly caption: string }
  /** Picked somebody in the messenger's own list of people. */
  | { readonly tag: 'Picked'; readonly person: PickedPerson }
  /** Picked a channel in the messenger's own list of chats. */
  | { readonly tag: 'PickedChat'; readonly kind: PickKind; readonly chat: Channel }
  /** A sticker, a voice, a contact: nothing the shop can read. */
  | { readonly tag: 'Other' }
  /** Nothing was said: a person who had blocked the shop can be written to again. */
  | { readonly tag: 'Unblocked' };

/** Somebody as the messenger introduces them; they may never have written to the shop. */
export type PickedPerson = { readonly id: BuyerId; readonly name: string };

/** A file in the messenger. Its bytes are fetched when somebody needs them, which may be after a restart. */
export type UserFile = {
  readonly kind: 'Document' | 'Photo';
  /** The messenger's own name for it. */
  readonly id: string;
  readonly name: string | null;
  /** In bytes; null where the messenger does not say. */
  readonly size: number | null;
};

/** What can answer a question of the shop. */
export type Answer = Extract<UserInput, { tag: 'Text' | 'File' }>;

/** When something reached the shop, whatever it waited for afterwards. */
export type Arrival = {
  readonly at: Instant;
  /** It may have waited at the messenger while the shop could not fetch it: its speed says nothing about the person. */
  readonly waited: boolean;
};

export type ChatUpdate = {
  readonly profile: Profile;
  readonly chat: number;
  /** Goods and invoices go to private chats only. */
  readonly isPrivate: boolean;
  readonly input: UserInput;
  /** The topic of a forum in which it was said, and is answered. */
  readonly topic?: number;
  /** Absent where it is handled as it comes. */
  readonly arrived?: Arrival;
  /** Names it, and stays the same when it comes again; absent where the messenger gives it no name. */
  readonly name?: string;
  /** The name of an earlier message that it is a correction of; absent where it is a message of its own. */
  readonly revises?: string;
  /** Another message of an album, or of several forwarded at once, whose first one came before: the person did one thing. */
  readonly more?: boolean;
};

/** The message is gone or too old to be changed; a new one can still be sent. */
export type NotEditable = { readonly tag: 'NotEditable' };

/** The messenger hands out no file of this size. */
export type TooLarge = { readonly tag: 'TooLarge' };

/** How a messenger shows screens. Thin: it decides nothing. */
export interface MessengerClient {
  /** Whether a key can open a list of people, from which one is picked. */
  readonly picksPeople?: true;
  /** The same for channels and groups. */
  readonly picksChats?: true;
  /** Whether there are groups with topics, to which alerts can go. */
  readonly hasTopics?: true;
  readonly send: (
    chat: number,
    screen: Screen,
    topic?: number,
  ) => TaskEither<Unreachable | DeliveryFailure, MessageRef>;
  /** Changes a message in place; the same screen again is fine. A text may become a picture; a picture stays one. */
  readonly edit: (
    message: MessageRef,
    screen: Screen,
  ) => TaskEither<NotEditable | Unreachable | DeliveryFailure, void>;
  /** Ends the waiting of a tapped button, with a short note (at most 200 characters) or none. Too late is fine. */
  readonly answerTap: (
    tap: string,
    note: { readonly text: string; readonly alert: boolean } | null,
  ) => TaskEither<DeliveryFailure, void>;
  /** The bytes of a file that a person sent, as long as the messenger keeps them. */
  readonly download: (file: UserFile) => TaskEither<TooLarge | DeliveryFailure, Uint8Array>;
  /** Removes a message if it is still there. */
  readonly remove: (message: MessageRef) => TaskEither<DeliveryFailure, void>;
}
