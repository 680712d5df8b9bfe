import { followUpKey, followUpNames } from '../../../domain/follow-ups/follow-up-key.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import type { Instant } from '../../../domain/instant.ts';
import { unhurried } from '../../kit/unhurried.ts';

/** A follow-up as the job engine keeps it. The worker decodes `payload`: the follow-up itself. */
export type JobSpec = {
  readonly task: string;
  readonly payload: FollowUp;
  /** One job waits under a key; another of the same key takes its place. */
  readonly key: string;
  /** The earliest moment to run it; null is at once. */
  readonly runAt: Instant | null;
  /** Lower goes first. */
  readonly priority: number;
  readonly maxAttempts: number;
  /** Marks by which a worker passes it over while enough others of its kind run; null for none. */
  readonly flags: readonly string[] | null;
};

const priorities: Readonly<Record<FollowUp['tag'], number>> = {
  DeliverGoods: 0,
  SendGoodsAgain: 1,
  DoApproved: 1,
  NotifyOfLevel: 2,
  MessageBuyer: 2,
  NotifyBuyer: 1,
  NotifyOfMoney: 1,
  ExpireOrder: 2,
  ClosePayment: 2,
  CheckPayment: 2,
  OfferRestock: 3,
  PassRestockOn: 3,
  NotifyRestocked: 3,
  SendBroadcast: 9,
  AskRating: 8,
  TendTestimonies: 8,
  NotifyAdmins: 3,
  NotifyAdmin: 3,
  NotifyOfSales: 3,
};

/** What goes out in the messenger's slow queue, or waits for its turn at a gateway: each of these may keep a worker's slot for seconds. */
const unhurriedTags: ReadonlySet<FollowUp['tag']> = new Set([
  'CheckPayment',
  'ClosePayment',
  'ExpireOrder',
  'NotifyAdmins',
  'NotifyAdmin',
  'NotifyOfSales',
  'AskRating',
  'TendTestimonies',
  'SendBroadcast',
]);

/** The job of a follow-up. The same follow-up has the same key, so that adding it twice leaves one. */
export const jobOf = (followUp: FollowUp): JobSpec => ({
  task: followUpNames[followUp.tag],
  payload: followUp,
  key: followUpKey(followUp),
  runAt: 'at' in followUp ? followUp.at : null,
  priority: priorities[followUp.tag],
  maxAttempts: followUp.tag === 'DeliverGoods' ? 12 : 10,
  flags: unhurriedTags.has(followUp.tag) ? [unhurried] : null,
});
