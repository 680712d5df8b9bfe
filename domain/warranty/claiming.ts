import * as E from 'fp-ts/lib/Either.js';
import { refundableAmount, refundableLines, warrantyRefund } from '../balance/refunding.ts';
import type { LedgerEntry } from '../balance/wallet.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import { after, between, hours, type Instant } from '../instant.ts';
import type { Delivered, Order } from '../order/order.ts';
import type { BuyerId } from '../people/buyer.ts';
import { nothing, rupiah, type Rupiah } from '../rupiah.ts';
import type { AuditEntry } from '../staff/audit-entry.ts';
import type { Claim, ClaimAnswer, ClaimReason, CoveredUnit, WarrantyTerms } from './warranty.ts';
import { replacedByItself } from './warranty.ts';

/** How many units of a buyer were replaced since a moment. */
export type ReplacedLately = { readonly since: Instant; readonly count: number };

/** A claim and all that comes with it, to be committed as one or not at all. Replaced, its unit is burned for another one. */
export type ClaimDecision = {
  readonly order: Delivered;
  readonly covered: CoveredUnit;
  readonly claim: Claim;
  readonly entries: readonly LedgerEntry[];
  readonly followUps: readonly FollowUp[];
  readonly audit: readonly AuditEntry[];
  /** What it counts on: decided anew where another unit was replaced meanwhile. Null where it would be decided all the same. */
  readonly replacedLately: ReplacedLately | null;
  /** What is decided in its place where no unit is left; null where that is a refusal. */
  readonly ifShort: ClaimDecision | null;
};

/** Not delivered, or sold without warranty. */
export type NotCovered = { readonly tag: 'NotCovered' };
/** The days are over. */
export type WarrantyOver = { readonly tag: 'WarrantyOver'; readonly endedAt: Instant };
/** Its claim stands; it may have its answer. */
export type ClaimedBefore = { readonly tag: 'ClaimedBefore'; readonly claim: Claim };
/** The money of its line was given back. */
export type GivenBack = { readonly tag: 'GivenBack' };
/** There is no claim that waits for an answer. */
export type NoOpenClaim = { readonly tag: 'NoOpenClaim' };
/** No money is left to give back for it. */
export type NothingLeft = { readonly tag: 'NothingLeft' };

const day = hours(24);

/** When the warranty of delivered goods ends. */
export const warrantyEnds = ({ deliveredAt }: Delivered, { days }: WarrantyTerms): Instant =>
  after(deliveredAt, days * day);

/** The days that were left at a moment; one that has begun counts. */
export const daysLeft = (order: Delivered, terms: WarrantyTerms, at: Instant): number =>
  Math.max(0, Math.min(terms.days, Math.ceil(between(at, warrantyEnds(order, terms)) / day)));

/** What a unit is worth by the days that were left when it was claimed: never more than is left of what was paid. */
export const refundByDaysLeft = (order: Delivered, { line, terms }: CoveredUnit, at: Instant): Rupiah => {
  const bought = refundableLines(order).find(({ number }) => number === line);
  if (bought === undefined || terms === null) return nothing;
  const share = Math.floor((bought.total * daysLeft(order, terms, at)) / (terms.days * bought.quantity));
  return rupiah(Math.min(refundableAmount(order), share));
};

const answered = (
  order: Delivered,
  covered: CoveredUnit,
  claim: Claim,
  answer: ClaimAnswer,
  followUps: readonly FollowUp[],
): ClaimDecision => ({
  order,
  covered,
  claim: { ...claim, answer },
  entries: [],
  followUps,
  audit: [],
  replacedLately: null,
  ifShort: null,
});

const replaced = (order: Delivered, covered: CoveredUnit, claim: Claim, by: BuyerId | null, at: Instant) =>
  answered(order, covered, claim, { tag: 'Replaced', by, at }, [
    { tag: 'SendGoodsAgain', order: order.id, asked: at },
  ]);

const refunded = (
  order: Delivered,
  covered: CoveredUnit,
  claim: Claim,
  by: BuyerId | null,
  at: Instant,
): ClaimDecision | null => {
  const amount = refundByDaysLeft(order, covered, claim.openedAt);
  if (amount === nothing) return null;
  const given = warrantyRefund(order, covered.line, amount, by ?? order.buyer, at);
  const made = answered(given.order, covered, claim, { tag: 'Refunded', amount, by, at }, given.followUps);
  return { ...made, entries: given.entries };
};

/** What the shop answers by itself is told to its owners: nobody else would see who claims what. */
const told = (made: ClaimDecision): ClaimDecision => {
  const { answer, unit, reason } = made.claim;
  const refunded = answer?.tag === 'Refunded' ? answer.amount : null;
  const news = { tag: 'ClaimSettled', order: made.order.id, unit, reason, refunded } as const;
  return { ...made, followUps: [...made.followUps, { tag: 'NotifyAdmins', news }] };
};

const left = (order: Delivered, { line }: CoveredUnit): boolean =>
  refundableLines(order).some(({ number }) => number === line);

/** Whether a unit can be claimed now, or why it cannot. */
export const claimable = (
  order: Order,
  covered: CoveredUnit,
  now: Instant,
): E.Either<NotCovered | WarrantyOver | ClaimedBefore | GivenBack, Delivered> => {
  if (covered.claim !== null) return E.left({ tag: 'ClaimedBefore', claim: covered.claim });
  if (order.tag !== 'Delivered' || covered.terms === null) return E.left({ tag: 'NotCovered' });
  if (!left(order, covered)) return E.left({ tag: 'GivenBack' });
  const endedAt = warrantyEnds(order, covered.terms);
  return now >= endedAt ? E.left({ tag: 'WarrantyOver', endedAt }) : E.right(order);
};

type Claiming = {
  readonly order: Order;
  readonly covered: CoveredUnit;
  readonly reason: ClaimReason;
  /** How many units of theirs were replaced lately. */
  readonly replacedLately: ReplacedLately;
  readonly now: Instant;
};

/** A buyer claims a unit: answered at once where its policy says so, else it waits for a person. */
export const fileClaim = ({ order: found, covered, reason, replacedLately, now }: Claiming) =>
  E.map((order: Delivered): ClaimDecision => {
    const claim: Claim = { unit: covered.unit, reason, openedAt: now, photo: null, answer: null };
    const waits: ClaimDecision = {
      order,
      covered,
      claim,
      entries: [],
      followUps: [{ tag: 'NotifyAdmins', news: { tag: 'ClaimOpened', order: order.id, unit: covered.unit } }],
      audit: [],
      replacedLately: null,
      ifShort: null,
    };
    switch (covered.terms?.policy) {
      case 'Replace':
        return replacedLately.count < replacedByItself
          ? { ...told(replaced(order, covered, claim, null, now)), replacedLately, ifShort: waits }
          : waits;
      case 'RefundByDaysLeft': {
        const made = refunded(order, covered, claim, null, now);
        return made === null ? waits : told(made);
      }
      case 'AskStaff':
      case undefined:
        return waits;
    }
  })(claimable(found, covered, now));

/** What staff answers a claim with. */
export type ClaimOrder =
  | { readonly tag: 'Replace' }
  | { readonly tag: 'Refund' }
  | { readonly tag: 'Refuse'; readonly note: string };

const answerOpen = (
  order: Delivered,
  covered: CoveredUnit,
  claim: Claim,
  answer: ClaimOrder,
  by: BuyerId,
  now: Instant,
): E.Either<GivenBack | NothingLeft, ClaimDecision> => {
  if (answer.tag === 'Refuse') {
    const { note } = answer;
    const told: FollowUp = { tag: 'NotifyBuyer', order: order.id, news: 'ClaimRefused' };
    return E.right(answered(order, covered, claim, { tag: 'Refused', note, by, at: now }, [told]));
  }
  if (!left(order, covered)) return E.left({ tag: 'GivenBack' });
  if (answer.tag === 'Replace') return E.right(replaced(order, covered, claim, by, now));
  return E.fromNullable<NothingLeft>({ tag: 'NothingLeft' })(refunded(order, covered, claim, by, now));
};

type Answering = {
  readonly order: Order;
  readonly covered: CoveredUnit;
  readonly answer: ClaimOrder;
  readonly by: BuyerId;
  readonly now: Instant;
};

/** A person answers a claim that waits: once, with a unit, with money, or with neither. */
export const answerClaim = ({
  order,
  covered,
  answer,
  by,
  now,
}: Answering): E.Either<NoOpenClaim | ClaimedBefore | GivenBack | NothingLeft, ClaimDecision> => {
  const { claim } = covered;
  if (claim === null || order.tag !== 'Delivered') return E.left({ tag: 'NoOpenClaim' });
  if (claim.answer !== null) return E.left({ tag: 'ClaimedBefore', claim });
  return E.map((made: ClaimDecision): ClaimDecision => {
    const entry: AuditEntry = {
      by,
      action: 'claim.answer',
      subject: `order:${order.id}`,
      before: { unit: covered.unit, answer: null },
      after: { unit: covered.unit, answer: answer.tag },
      at: now,
    };
    return { ...made, audit: [entry] };
  })(answerOpen(order, covered, claim, answer, by, now));
};
