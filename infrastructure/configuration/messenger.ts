import { reading } from './reading.ts';
import type { Secret } from './secret.ts';
import { telegramSettings } from './settings.ts';

export type Telegram = {
  readonly tag: 'Telegram';
  readonly token: Secret;
  readonly owners: readonly number[];
  /** Without a slash at its end. */
  readonly apiRoot: string;
  /** What Telegram takes of the bot at most, in all chats together. */
  readonly messagesPerSecond: number;
};

/** Somebody whom the visitor of the web chat can be. */
export type Visitor = {
  readonly id: number;
  readonly firstName: string;
  readonly username: string | null;
  readonly language: 'id' | 'en';
  readonly role: 'buyer' | 'owner';
};

export type WebChat = { readonly tag: 'WebChat'; readonly persons: readonly Visitor[] };

/** Where people talk to the shop. */
export type Messenger = Telegram | WebChat;

/** The ids of those who run the shop. */
export const ownersOf = (messenger: Messenger): readonly number[] => {
  switch (messenger.tag) {
    case 'Telegram':
      return messenger.owners;
    case 'WebChat':
      return messenger.persons.filter(({ role }) => role === 'owner').map(({ id }) => id);
  }
};

export const readTelegram = reading(telegramSettings, (set): Telegram => ({
  tag: 'Telegram',
  token: set.TELEGRAM_BOT_TOKEN,
  owners: set.TELEGRAM_ADMIN_IDS,
  apiRoot: set.TELEGRAM_API_ROOT,
  messagesPerSecond: set.TELEGRAM_MESSAGES_PER_SECOND,
}));
