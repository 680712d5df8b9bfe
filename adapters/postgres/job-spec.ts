import type { FollowUp, OwnerNews } from '../../domain/follow-up.ts';
import type { Instant } from '../../domain/instant.ts';

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
};

/** What the job engine calls a kind of follow-up. */
export const taskOf = (tag: FollowUp['tag']): string =>
  tag.replaceAll(/(?<=[a-z])[A-Z]/g, (capital) => `-${capital}`).toLowerCase();

const newsKey = (news: OwnerNews): string => {
  switch (news.tag) {
    case 'SaleMade':
    case 'BuyerUnreachable':
    case 'DeliveryOverdue':
      return `${news.tag}:${news.order}`;
    case 'CaseOpened':
    case 'SandboxPayment':
      return `${news.tag}:${news.reference}`;
    case 'JobParked':
      return `${news.tag}:${news.task}:${news.order ?? 'none'}`;
    case 'SpamReported':
      return `${news.tag}:${String(news.person)}:${String(news.at)}`;
  }
};

const keyOf = (followUp: FollowUp): string => {
  switch (followUp.tag) {
    case 'DeliverGoods':
      return `deliver:${followUp.order}`;
    case 'CheckPayment':
      return `check:${followUp.reference}`;
    case 'ExpireOrder':
      return `expire:${followUp.order}`;
    case 'ClosePayment':
      return `close:${followUp.reference}`;
    case 'TellBuyer':
      return `tell-buyer:${followUp.order}:${followUp.news}`;
    case 'TellOwners':
      return `tell-owners:${newsKey(followUp.news)}`;
    case 'TellOwner':
      return `tell-owner:${String(followUp.owner)}:${newsKey(followUp.news)}`;
  }
};

const priorities: Readonly<Record<FollowUp['tag'], number>> = {
  DeliverGoods: 0,
  TellBuyer: 1,
  ExpireOrder: 2,
  ClosePayment: 2,
  CheckPayment: 2,
  TellOwners: 3,
  TellOwner: 3,
};

/** The job of a follow-up. The same follow-up has the same key, so that adding it twice leaves one. */
export const jobOf = (followUp: FollowUp): JobSpec => ({
  task: taskOf(followUp.tag),
  payload: followUp,
  key: keyOf(followUp),
  runAt: 'at' in followUp ? followUp.at : null,
  priority: priorities[followUp.tag],
  maxAttempts: followUp.tag === 'DeliverGoods' ? 12 : 10,
});
