import * as E from 'fp-ts/lib/Either.js';
import type { Brand } from '../brand.ts';
import type { VariantCode } from '../catalogue/product.ts';
import { after, hours, type Instant } from '../instant.ts';
import type { BuyerId } from '../people/buyer.ts';
import type { VoucherCode } from '../voucher/voucher.ts';
import type { AuditEntry, AuditFacts } from '../staff/audit-entry.ts';
import type { Audience } from './audience.ts';
import { quietUntil } from './quiet-hours.ts';

/** As its composing called it: composed twice, it is one. */
export type BroadcastId = Brand<string, 'BroadcastId'>;

export const broadcastId = (id: string): BroadcastId => id as BroadcastId;

export type BroadcastButton =
  | { readonly tag: 'Product'; readonly label: string; readonly product: VariantCode }
  /** The next order uses it. */
  | { readonly tag: 'Voucher'; readonly label: string; readonly voucher: VoucherCode }
  | { readonly tag: 'Link'; readonly label: string; readonly url: string };

/** A photo by the messenger's own name for it. */
export type BroadcastPhoto = { readonly id: string; readonly kind: 'Photo' | 'Document' };

/** What everybody is told; `text` as it was written, with its signs for bold and the like. */
export type BroadcastMessage = {
  readonly text: string;
  readonly photo: BroadcastPhoto | null;
  readonly buttons: readonly BroadcastButton[];
};

export type BroadcastState =
  /** Waits for its moment, or for another one that runs. */
  | 'Scheduled'
  | 'Running'
  | 'Paused'
  | 'Stopped'
  | 'Done'
  /** What was sent is being taken out of the chats. */
  | 'Withdrawing'
  | 'Withdrawn';

/** Why it came to a halt by itself. */
export type HaltReason = 'PhotoGone' | 'Refused';

/** `unknown` counts people of whom a send was lost without an answer: it went again, and they may have it twice. */
export type BroadcastCounts = {
  readonly total: number;
  readonly sent: number;
  readonly blocked: number;
  readonly failed: number;
  readonly unknown: number;
  readonly withdrawn: number;
};

export type Broadcast = {
  readonly id: BroadcastId;
  readonly state: BroadcastState;
  readonly message: BroadcastMessage;
  readonly audience: Audience;
  /** Not before that moment. */
  readonly at: Instant;
  /** Goes out in the quiet hours too. */
  readonly anytime: boolean;
  readonly by: BuyerId;
  readonly createdAt: Instant;
  /** Null until its recipients were listed. */
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly haltReason: HaltReason | null;
  readonly counts: BroadcastCounts;
};

export const nothingSent: BroadcastCounts = {
  total: 0,
  sent: 0,
  blocked: 0,
  failed: 0,
  unknown: 0,
  withdrawn: 0,
};

/** So many are done with, one way or another. */
export const settledIn = ({ sent, blocked, failed }: BroadcastCounts): number => sent + blocked + failed;

/** What somebody with the right may do with it. */
export type BroadcastCommand =
  | { readonly tag: 'Pause' }
  | { readonly tag: 'Resume' }
  | { readonly tag: 'Stop' }
  | { readonly tag: 'SendAnytime' }
  | { readonly tag: 'ChangePhoto'; readonly photo: BroadcastPhoto }
  | { readonly tag: 'Withdraw' };

/** It is not at a point at which that makes sense any more, or yet. */
export type NotNow = { readonly tag: 'NotNow'; readonly state: BroadcastState };

/** Telegram deletes messages of a bot for so long after they were sent. */
export const withdrawableFor = hours(48);

export const canWithdraw = ({ state, startedAt, counts }: Broadcast, now: Instant): boolean =>
  (state === 'Done' || state === 'Stopped') &&
  startedAt !== null &&
  counts.sent > counts.withdrawn &&
  now < after(startedAt, withdrawableFor);

const isOpen = ({ state }: Broadcast): boolean => state === 'Scheduled' || state === 'Running';

/** The next state by a command; null where there is none. */
const obeyed = (broadcast: Broadcast, command: BroadcastCommand, now: Instant): Broadcast | null => {
  const { state } = broadcast;
  switch (command.tag) {
    case 'Pause':
      return isOpen(broadcast) ? { ...broadcast, state: 'Paused' } : null;
    case 'Resume':
      return state === 'Paused' ? { ...broadcast, state: 'Scheduled', haltReason: null } : null;
    case 'Stop':
      return isOpen(broadcast) || state === 'Paused'
        ? { ...broadcast, state: 'Stopped', endedAt: now }
        : null;
    case 'SendAnytime':
      return isOpen(broadcast) && !broadcast.anytime ? { ...broadcast, anytime: true } : null;
    case 'ChangePhoto':
      return state === 'Paused'
        ? { ...broadcast, message: { ...broadcast.message, photo: command.photo } }
        : null;
    case 'Withdraw':
      return canWithdraw(broadcast, now) ? { ...broadcast, state: 'Withdrawing' } : null;
  }
};

const factsOf = ({ state, anytime, counts }: Broadcast): AuditFacts => ({
  state,
  anytime,
  sent: counts.sent,
});

const names: Readonly<Record<BroadcastCommand['tag'], string>> = {
  Pause: 'broadcast.pause',
  Resume: 'broadcast.resume',
  Stop: 'broadcast.stop',
  SendAnytime: 'broadcast.anytime',
  ChangePhoto: 'broadcast.photo',
  Withdraw: 'broadcast.withdraw',
};

export type SteeredBroadcast = { readonly broadcast: Broadcast; readonly audit: AuditEntry };

/** What a command of somebody makes of it, and what is remembered of that. */
export const steer = (
  broadcast: Broadcast,
  command: BroadcastCommand,
  by: BuyerId,
  now: Instant,
): E.Either<NotNow, SteeredBroadcast> => {
  const next = obeyed(broadcast, command, now);
  if (next === null) return E.left({ tag: 'NotNow', state: broadcast.state });
  return E.right({
    broadcast: next,
    audit: {
      by,
      action: names[command.tag],
      subject: `broadcast:${broadcast.id}`,
      before: factsOf(broadcast),
      after: factsOf(next),
      at: now,
    },
  });
};

/** What is remembered of whoever composed it. */
export const composedBy = ({ id, by, createdAt, at, anytime }: Broadcast): AuditEntry => ({
  by,
  action: 'broadcast.create',
  subject: `broadcast:${id}`,
  before: {},
  after: { at, anytime },
  at: createdAt,
});

/** Whether there is anything left for it to do by itself. */
export const isAtWork = (broadcast: Broadcast): boolean =>
  isOpen(broadcast) || broadcast.state === 'Withdrawing';

/** When it may go on: at its moment, and not in the night; null where that is now, or nothing is to be sent. */
export const waitsUntil = (broadcast: Broadcast, now: Instant): Instant | null => {
  if (!isOpen(broadcast)) return null;
  if (broadcast.at > now) return broadcast.at;
  return broadcast.anytime ? null : quietUntil(now);
};
