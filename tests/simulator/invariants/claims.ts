import { lineKey } from '../../../adapters/memory/warranties.ts';
import type { State } from '../../../adapters/memory/state.ts';
import type { Refund } from '../../../domain/balance/refund.ts';
import { followUpKey } from '../../../domain/follow-ups/follow-up-key.ts';
import type { AdminNotification, FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { hours } from '../../../domain/instant.ts';
import type { Delivered, OrderId } from '../../../domain/order/order.ts';
import type { UnitId, UnitOfStock } from '../../../domain/stock/unit.ts';
import type { Claim } from '../../../domain/warranty/warranty.ts';
import { checkPhoto } from './claim-photos.ts';
import { nameOfNews } from './words-to-owners.ts';

type Step = { readonly before: State; readonly after: State; readonly claim: Claim };
/** A unit that a buyer has or had, and its order before and after the step. */
type Claimed = Step & {
  readonly unit: Extract<UnitOfStock, { tag: 'Sold' | 'Burned' }>;
  readonly was: Delivered;
  readonly is: Delivered;
};

const unitIn = (state: State, id: UnitId): UnitOfStock | undefined => {
  for (const units of state.units.values()) {
    const found = units.find((unit) => unit.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The claimed unit with its order; null where there is nothing that can be claimed. */
const claimedIn = (step: Step): Claimed | null => {
  const unit = unitIn(step.after, step.claim.unit);
  if (unit?.tag !== 'Sold' && unit?.tag !== 'Burned') return null;
  const was = step.before.orders.get(unit.order)?.value;
  const is = step.after.orders.get(unit.order)?.value;
  return was?.tag === 'Delivered' && is?.tag === 'Delivered' ? { ...step, unit, was, is } : null;
};

const day = hours(24);

const isGivenBack = ({ was, unit }: Claimed): boolean =>
  was.refunds.some(({ lines }) => lines.includes(unit.line));

/** What is wrong with a claim that is new, or null: of sold goods with a warranty, and within its days. */
const checkOpening = (claimed: Claimed): string | null => {
  const { after, claim, unit, was } = claimed;
  const terms = after.lineWarranties.get(lineKey(unit.order, unit.line));
  if (terms === undefined) return 'was claimed and has no warranty';
  if (isGivenBack(claimed)) return 'was claimed, and its money was given back before';
  return claim.openedAt - was.deliveredAt < terms.days * day
    ? null
    : 'was claimed after the end of its warranty';
};

/** The units that became somebody's in a step, each for the line that it names. */
const freshUnits = ({ before, after, unit: { product } }: Claimed): readonly UnitOfStock[] => {
  const old = before.units.get(product) ?? [];
  return (after.units.get(product) ?? []).filter(
    (unit, at) => unit.tag === 'Sold' && old[at]?.tag !== 'Sold',
  );
};

const refundsOf = ({ was, is }: Claimed): readonly Refund[] => is.refunds.slice(was.refunds.length);

/** The share of what a unit cost by the days that were left, never more than is left of what was paid for its order. */
const worthOf = ({ after, claim, unit, was }: Claimed): number => {
  const terms = after.lineWarranties.get(lineKey(unit.order, unit.line));
  const line = was.lines.find(({ number }) => number === unit.line);
  if (terms === undefined || line === undefined) return 0;
  const days = Math.ceil((was.deliveredAt + terms.days * day - claim.openedAt) / day);
  const paid = was.total - was.waived - was.refunds.reduce((sum, { amount }) => sum + amount, 0);
  return Math.min(paid, Math.floor((line.total * Math.min(days, terms.days)) / (terms.days * line.quantity)));
};

/** So many units of one buyer are replaced without a person's word within thirty days. */
const atMost = 3;

const replacedLately = ({ before, claim, was: { buyer } }: Claimed): number =>
  [...before.claims.values()].filter(({ unit, answer }) => {
    const other = unitIn(before, unit);
    return (
      answer?.tag === 'Replaced' &&
      answer.at >= claim.openedAt - 30 * day &&
      other?.tag === 'Burned' &&
      before.orders.get(other.order)?.value.buyer === buyer
    );
  }).length;

/** A unit or money, never both, and neither without an answer that says so. */
const checkAnswer = (claimed: Claimed): string | null => {
  const { claim, unit } = claimed;
  const fresh = freshUnits(claimed);
  const given = refundsOf(claimed);
  const isReplaced = claim.answer?.tag === 'Replaced';
  const isRefunded = claim.answer?.tag === 'Refunded';
  if ((isReplaced || isRefunded) && isGivenBack(claimed))
    return 'has its money, and an answer that brings more';
  if (isReplaced && claim.answer.by === null && replacedLately(claimed) >= atMost)
    return 'was replaced by itself once too often';
  if ((unit.tag === 'Burned') !== isReplaced)
    return `is ${unit.tag}, and its claim is ${claim.answer?.tag ?? 'open'}`;
  if (fresh.length !== (isReplaced ? 1 : 0)) return `brought ${fresh.length} other units`;
  if (given.length !== (isRefunded ? 1 : 0)) return `brought ${given.length} refunds`;
  const [other] = fresh;
  if (other !== undefined && (other.tag !== 'Sold' || other.order !== unit.order || other.line !== unit.line))
    return `was replaced by unit ${other.id}, which went elsewhere`;
  const [refund] = given;
  if (claim.answer?.tag !== 'Refunded' || refund === undefined) return null;
  return refund.amount === claim.answer.amount &&
    refund.amount === worthOf(claimed) &&
    refund.warranty === unit.line
    ? null
    : `was worth ${worthOf(claimed)}, and ${refund.amount} was given back`;
};

/** What owners are to hear of a claim as it stands: that it waits for a person, or that it waited for none. */
const newsOf = ({ unit, reason, answer }: Claim, order: OrderId): AdminNotification | null => {
  if (answer === null) return { tag: 'ClaimOpened', order, unit };
  if (answer.by !== null) return null;
  return {
    tag: 'ClaimSettled',
    order,
    unit,
    reason,
    refunded: answer.tag === 'Refunded' ? answer.amount : null,
  };
};

/** What follows from a claim as it stands. */
const nextOf = ({ claim, unit: { order } }: Claimed): readonly FollowUp[] => {
  const news = newsOf(claim, order);
  const told: readonly FollowUp[] = news === null ? [] : [{ tag: 'NotifyAdmins', news }];
  switch (claim.answer?.tag) {
    case 'Replaced':
      return [...told, { tag: 'SendGoodsAgain', order, asked: null }];
    case 'Refused':
      return [...told, { tag: 'NotifyBuyer', order, news: 'ClaimRefused' }];
    case 'Refunded':
    case undefined:
      return told;
  }
};

const checkClaim = (step: Step): string | null => {
  const { before, after, claim } = step;
  const known = before.claims.get(claim.unit);
  if ((known?.answer ?? null) !== null) return 'had its answer before';
  const claimed = claimedIn(step);
  if (claimed === null) return 'was claimed, and nobody has it';
  if (known !== undefined && claim.answer === null && claimed.unit.tag === 'Sold')
    return checkPhoto(after, known, claim, claimed.unit, claimed.is);
  if (claim.photo !== (known?.photo ?? null)) return 'lost its photo';
  const missing = nextOf(claimed)
    .map(followUpKey)
    .find((key) => !after.waiting.has(key));
  return (
    (known === undefined ? checkOpening(claimed) : null) ??
    checkAnswer(claimed) ??
    (missing === undefined ? null : `was claimed, but no ${missing} follows`)
  );
};

const changedClaims = (before: State, after: State): readonly Step[] =>
  [...after.claims.values()]
    .filter((claim) => before.claims.get(claim.unit) !== claim)
    .map((claim) => ({ before, after, claim }));

/** What is wrong with the claims that one commit made or answered, or null (I7): one answer each, with a unit or with money. */
export const checkClaims = (before: State, after: State): string | null => {
  for (const step of changedClaims(before, after)) {
    const wrong = checkClaim(step);
    if (wrong !== null) return `unit ${step.claim.unit} ${wrong}`;
  }
  return null;
};

/** What every owner must hear of because of the claims of one commit. */
export const newsOfClaims = (before: State, after: State): readonly string[] =>
  changedClaims(before, after).flatMap(({ claim }) => {
    const unit = unitIn(after, claim.unit);
    const news = unit?.tag === 'Sold' || unit?.tag === 'Burned' ? newsOf(claim, unit.order) : null;
    return news === null ? [] : [nameOfNews(news)];
  });

/** Units that were burned without a claim, and claims that burned none, in words (I7). */
export const checkBurned = ({ units, claims }: State): readonly string[] => {
  const burned = [...units.values()].flat().filter(({ tag }) => tag === 'Burned');
  const replaced = [...claims.values()].filter(({ answer }) => answer?.tag === 'Replaced');
  const names = new Set(replaced.map(({ unit }) => unit));
  return [
    ...burned
      .filter(({ id }) => !names.has(id))
      .map(({ id }) => `unit ${id} is burned, and nobody claimed it`),
    ...(replaced.length === burned.length
      ? []
      : [`${replaced.length} units were replaced, and ${burned.length} burned`]),
  ];
};
