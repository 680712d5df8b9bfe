import type { Attachment, Controls, RichText } from '../chat/core/screen.ts';

/** The protocol between the page and the server: types alone, read by both. */

export type Person = {
  readonly id: number;
  readonly firstName: string;
  readonly username: string | null;
  readonly language: 'id' | 'en';
  readonly role: 'buyer' | 'owner';
};

export type Hung =
  | {
      readonly tag: Extract<Attachment['tag'], 'Picture'>;
      readonly url: string;
      readonly width: number;
      readonly height: number;
      /** What it shows, where the shop says so. */
      readonly alt?: string;
    }
  | {
      readonly tag: Extract<Attachment['tag'], 'File'>;
      readonly name: string;
      readonly url: string;
      /** In bytes. */
      readonly size: number;
    };

export type MessageView = {
  readonly id: number;
  readonly from: 'shop' | 'person';
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How often it was changed in place. */
  readonly edits: number;
  /** The name that the page gave to what its visitor sent; null for the shop's words. */
  readonly sent: string | null;
  readonly text: RichText;
  readonly attachment: Hung | null;
  readonly controls: Exclude<Controls, { readonly tag: 'Keys' }>;
};

export type Keys = readonly (readonly string[])[];

/** A chat as it stands, oldest message first. */
export type ChatView = {
  readonly person: number;
  readonly messages: readonly MessageView[];
  readonly keys: Keys;
  readonly typing: boolean;
};

/** What the page's stream brings. */
export type News =
  /** Everything as it stands; first of all, and whenever too much was missed. */
  | { readonly tag: 'Snapshot'; readonly chats: readonly ChatView[] }
  /** A new message, or one that changed. */
  | { readonly tag: 'Message'; readonly person: number; readonly message: MessageView }
  | { readonly tag: 'Removed'; readonly person: number; readonly message: number }
  | { readonly tag: 'Keys'; readonly person: number; readonly keys: Keys }
  | { readonly tag: 'Typing'; readonly person: number; readonly on: boolean }
  /** The end of a tap's waiting; `sent` is the page's name for the tap. */
  | {
      readonly tag: 'Answer';
      readonly person: number;
      readonly sent: string;
      readonly note: { readonly text: string; readonly alert: boolean } | null;
    };

/** What the page posts. `sent` is made by the page and stays the same when it has to post again. */
export type Post = {
  readonly person: number;
  readonly sent: string;
  readonly said:
    | { readonly tag: 'Text'; readonly text: string }
    | { readonly tag: 'Tap'; readonly message: number; readonly data: string };
};

/** UTF-16 units that a visitor may write at once, and bytes that a file may have. */
export const textCap = 4_096;
/** UTF-16 units that go with a file. */
export const captionCap = 1_024;
export const fileCap = 20 * 1024 * 1024;

/** Messages that a chat shows at most. */
export const chatCap = 300;

/** The name of the stream's pulse, which says nothing else; milliseconds between two. */
export const pulse = 'pulse';
export const pulseEvery = 15_000;
