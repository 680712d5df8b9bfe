import type { Broadcaster } from '../../application/ports/broadcaster.ts';
import type { Progress } from '../../application/ports/broadcasts.ts';
import type { BroadcastMessage } from '../../domain/broadcast/broadcast.ts';
import type { Posted } from '../../domain/broadcast/posting.ts';
import type { Instant } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';

export type Post = {
  readonly to: BuyerId;
  readonly message: BroadcastMessage;
  readonly at: Instant;
};

/** A broadcaster that remembers what it sent, and whose sends can come to something else. */
export type MemoryBroadcaster = Broadcaster & {
  readonly posts: () => readonly Post[];
  /** Who had a message taken back. */
  readonly withdrawals: () => readonly BuyerId[];
  readonly shown: () => readonly Progress[];
  /** What comes of the next sends to this person, or of the next withdrawals from them. */
  readonly answers: (person: BuyerId, ...posted: readonly Posted[]) => void;
};

export const memoryBroadcaster = (): MemoryBroadcaster => {
  const posts: Post[] = [];
  const withdrawals: BuyerId[] = [];
  const shown: Progress[] = [];
  const planned = new Map<BuyerId, Posted[]>();
  const next = (person: BuyerId): Posted | undefined => planned.get(person)?.shift();
  return {
    posts: () => posts,
    withdrawals: () => withdrawals,
    shown: () => shown,
    answers: (person, ...posted) => planned.set(person, [...(planned.get(person) ?? []), ...posted]),
    post:
      ({ buyer }, message, at) =>
      () => {
        const posted = next(buyer) ?? { tag: 'Sent', message: posts.length + 1 };
        if (posted.tag === 'Sent') posts.push({ to: buyer, message, at });
        return Promise.resolve(posted);
      },
    withdraw:
      ({ buyer }) =>
      () => {
        const posted = next(buyer) ?? { tag: 'Withdrawn' };
        if (posted.tag === 'Withdrawn') withdrawals.push(buyer);
        return Promise.resolve(posted);
      },
    showProgress: (progress) => () => {
      shown.push(progress);
      return Promise.resolve();
    },
  };
};
