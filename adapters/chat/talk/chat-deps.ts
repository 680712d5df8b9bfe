import type { Clock } from '../../../application/ports/clock.ts';
import type { Conversations } from '../../../application/ports/conversations.ts';
import type { Log } from '../../../application/ports/log.ts';
import type { Meter } from '../../../application/ports/meter.ts';
import type { UseCases } from '../../../application/use-cases.ts';
import type { StatusPictures } from '../screens/closed-bill.ts';
import type { Skin } from '../skin.ts';
import type { Shopfront } from '../voice.ts';

/** What a conversation needs. */
export type ChatDeps = {
  readonly shop: UseCases;
  readonly skin: Skin;
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Pick<Meter, 'spamBlocked'>;
  readonly front: Shopfront;
  readonly pictures: StatusPictures;
  /** The shop's own name in the messenger, for commands and links addressed to it; null where there is none. */
  readonly username: string | null;
};
