import type { BuyerId, Language } from '../people/buyer.ts';
import type { HaltReason } from './broadcast.ts';

/** Whom it goes to next. `message` is what was sent to them, and is to be taken back. */
export type Recipient = {
  readonly buyer: BuyerId;
  readonly firstName: string;
  readonly language: Language;
  readonly message: number | null;
};

/** What came of one message. */
export type Posted =
  | { readonly tag: 'Sent'; readonly message: number }
  | { readonly tag: 'Blocked' }
  /** The messenger will not have it. */
  | { readonly tag: 'Refused'; readonly reason: HaltReason }
  /** It certainly was not sent; `retryAfter` is how many milliseconds the messenger asked for. */
  | { readonly tag: 'NotSent'; readonly retryAfter: number | null }
  /** No answer came: it may have been sent. */
  | { readonly tag: 'Lost' }
  /** Taken out of the chat, or there no longer. */
  | { readonly tag: 'Withdrawn' }
  /** Cannot be taken out of the chat. */
  | { readonly tag: 'Stays' };

/** What is kept of it: `Again` waits for another turn. */
export type Outcome = 'Sent' | 'Blocked' | 'Failed' | 'Again' | 'Lost' | 'Withdrawn' | 'Stays';

export type Result = {
  readonly buyer: BuyerId;
  readonly outcome: Outcome;
  readonly message: number | null;
};

export type Tried = { readonly buyer: BuyerId; readonly posted: Posted };

/**
 * Why it makes no sense to go on: the photo is gone for everybody, or the messenger would have none of the first
 * messages. One refusal among others is that person's alone.
 */
export const haltReasonOf = (tried: readonly Tried[], sentBefore: number): HaltReason | null => {
  const reasons = tried.flatMap(({ posted }) => (posted.tag === 'Refused' ? [posted.reason] : []));
  if (reasons.includes('PhotoGone')) return 'PhotoGone';
  return sentBefore === 0 && reasons.length > 0 && reasons.length === tried.length ? 'Refused' : null;
};

const outcomeOf = (posted: Posted, isHalted: boolean): Outcome => {
  switch (posted.tag) {
    case 'Refused':
      return isHalted ? 'Again' : 'Failed';
    case 'NotSent':
      return 'Again';
    case 'Sent':
    case 'Blocked':
    case 'Lost':
    case 'Withdrawn':
    case 'Stays':
      return posted.tag;
  }
};

export const resultsOf = (tried: readonly Tried[], isHalted: boolean): readonly Result[] =>
  tried.map(({ buyer, posted }) => ({
    buyer,
    outcome: outcomeOf(posted, isHalted),
    message: posted.tag === 'Sent' ? posted.message : null,
  }));

/** Milliseconds of rest after a message that could not be sent for a reason of the network's. */
const breath = 10_000;

/** For how many milliseconds nobody should be written to; null where nothing speaks against going on. */
export const restAfter = (tried: readonly Pick<Tried, 'posted'>[]): number | null => {
  const rests = tried.flatMap(({ posted }) => {
    if (posted.tag === 'NotSent') return [posted.retryAfter ?? breath];
    return posted.tag === 'Lost' ? [breath] : [];
  });
  return rests.length === 0 ? null : Math.max(...rests);
};

/** After so many tries of each kind somebody is left alone, or a message stays where it is. */
export const againAtMost = { lost: 5, putOff: 20 } as const;
