import type { Clock } from '../../../application/ports/clock.ts';
import type { Conversations } from '../../../application/ports/conversations.ts';
import type { Drafts } from '../../../application/ports/drafts.ts';
import type { Log } from '../../../application/ports/log.ts';
import type { Meter } from '../../../application/ports/meter.ts';
import type { ReportFiles } from '../../../application/ports/report-files.ts';
import type { UnitFiles } from '../../../application/ports/unit-files.ts';
import type { UseCases } from '../../../application/use-cases.ts';
import type { StatusPictures } from '../features/checkout/closed-invoice.ts';
import type { Background } from './background.ts';
import type { MessengerClient } from './messenger-client.ts';
import type { StoreInfo } from './locale.ts';

/** What a conversation needs. */
export type ChatDeps = {
  readonly shop: UseCases;
  readonly client: MessengerClient;
  readonly conversations: Conversations;
  readonly drafts: Drafts;
  readonly background: Background;
  readonly reportFiles: ReportFiles;
  readonly unitFiles: UnitFiles;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Pick<Meter, 'spamBlocked'>;
  /** What the shop says of itself now. */
  readonly store: () => StoreInfo;
  readonly pictures: StatusPictures;
  /** The shop's own name in the messenger, for commands and links addressed to it; null where there is none. */
  readonly username: () => string | null;
};
