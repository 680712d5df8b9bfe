import * as E from 'fp-ts/lib/Either.js';
import type { Task } from 'fp-ts/lib/Task.js';
import type {
  BuyerNews,
  DeliveryFailure,
  Messenger,
  OwnerReport,
  Unreachable,
} from '../../../application/ports/messenger.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { seconds } from '../../../domain/instant.ts';
import type { Story } from '../runs/story.ts';
import type { Asked, Course, Fate } from '../shop/calls.ts';
import type { Random } from '../time/random.ts';
import type { Faults } from './faults.ts';

/** The messenger, and the phones on which people read what it brings. */
export type Phones = Messenger & {
  readonly fate: Fate;
  readonly block: (person: BuyerId) => void;
  readonly unblock: (person: BuyerId) => void;
  readonly isBlocked: (person: BuyerId) => boolean;
};

type Settings = {
  readonly random: Random;
  readonly faults: Faults;
  readonly story: Story;
  readonly nameOf: (person: BuyerId) => string;
  readonly buyerReads: (buyer: BuyerId, news: BuyerNews) => void;
  readonly buyerMisses: (news: BuyerNews) => void;
  readonly ownerReads: (owner: BuyerId, report: OwnerReport) => void;
};

const unreachable: E.Either<Unreachable, never> = E.left({ tag: 'Unreachable' });

const failure = (operation: string, retryAfter: number | null): DeliveryFailure => ({
  tag: 'DeliveryFailure',
  operation,
  retryAfter,
  cause: new Error('no answer'),
});

export const openPhones = (settings: Settings): Phones => {
  const { random, faults, story, nameOf, buyerReads, buyerMisses, ownerReads } = settings;
  const blocked = new Set<BuyerId>();

  const fate: Fate = <A>({ what }: Asked, call: Task<A>): Course<A> => {
    const straight: Course<A> = { takes: random.whole(30, 300), done: call, instead: null, heardAfter: 0 };
    const no = (retryAfter: number | null) => E.left(failure(what, retryAfter)) as A;
    if (faults.severity() === 0) return straight;
    if (faults.strikes('messenger asks to wait', 0.01))
      return { ...straight, done: null, instead: no(seconds(random.whole(1, 40))) };
    if (faults.strikes('messenger fails', 0.01)) return { ...straight, done: null, instead: no(null) };
    if (faults.strikes('message shown, answer lost', 0.01))
      return { ...straight, instead: no(null), heardAfter: seconds(5) };
    return straight;
  };

  return {
    fate,
    block: (person) => blocked.add(person),
    unblock: (person) => blocked.delete(person),
    isBlocked: (person) => blocked.has(person),
    notifyBuyer: (buyer, news) => () => {
      if (blocked.has(buyer.id)) {
        buyerMisses(news);
        return Promise.resolve(unreachable);
      }
      story.tell(
        nameOf(buyer.id),
        () =>
          `reads ${news.tag} about ${('order' in news ? news.order?.id : 'item' in news ? news.item.variant.code : 'level' in news ? news.level : news.text) ?? 'the balance'}`,
      );
      buyerReads(buyer.id, news);
      return Promise.resolve(E.right(undefined));
    },
    notifyAdmin: (owner, report) => () => {
      story.tell(nameOf(owner), () => `reads ${report.news.tag} about ${report.order?.id ?? 'nobody'}`);
      ownerReads(owner, report);
      return Promise.resolve(E.right(undefined));
    },
    // No owner of a simulated shop has a group.
    notifyGroup: () => () => Promise.resolve(E.left({ tag: 'PlaceGone', what: 'Group' })),
  };
};
