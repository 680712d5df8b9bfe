import type { Changes } from './changes.ts';
import type { Chats } from './chats/chats.ts';
import type { StoredFiles } from './chats/stored-files.ts';
import type { BotSettings } from './methods/settings.ts';
import type { Taps } from './phone/taps.ts';
import type { LongPoll } from './updates/long-poll.ts';
import type { UpdateQueue } from './updates/update-queue.ts';
import type { WebhookDelivery } from './updates/webhook-delivery.ts';

export interface BotProfile {
  readonly id: number;
  readonly firstName: string;
  readonly username: string;
}

/** Everything the service knows; methods and phones share it. */
export interface World {
  readonly bot: BotProfile;
  readonly changes: Changes;
  readonly chats: Chats;
  readonly files: StoredFiles;
  readonly taps: Taps;
  readonly settings: BotSettings;
  readonly updates: UpdateQueue;
  readonly longPoll: LongPoll;
  readonly webhook: WebhookDelivery;
}
