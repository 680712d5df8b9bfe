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
import type { OrderId } from '../../../domain/order/order.ts';
import type { ArrivedFile } from '../invariants/files-seen.ts';
import type { Story } from '../runs/story.ts';
import type { Asked, Course, Fate } from '../shop/calls.ts';
import type { Random } from '../time/random.ts';
import type { Faults } from './faults.ts';

/** One of the messages that hand goods over: the words, or one of the files with what is in it, or both in one. */
export type GoodsMessage = {
  readonly news: Extract<BuyerNews, { readonly tag: 'Goods' }>;
  readonly isFirst: boolean;
  readonly file: ArrivedFile | null;
};

/** The messenger, and the phones on which people read what it brings. */
export type Phones = Messenger & {
  readonly handOver: (buyer: BuyerId, message: GoodsMessage) => Task<E.Either<Unreachable, void>>;
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
  readonly fileArrives: (buyer: BuyerId, order: OrderId, file: ArrivedFile) => void;
  readonly ownerReads: (owner: BuyerId, report: OwnerReport) => void;
};

const unreachable: E.Either<Unreachable, never> = E.left({ tag: 'Unreachable' });

/** One for all of them: to trace the way to each would take longer than what it interrupts. */
const noAnswer = new Error('no answer');

const failure = (operation: string, retryAfter: number | null): DeliveryFailure => ({
  tag: 'DeliveryFailure',
  operation,
  retryAfter,
  cause: noAnswer,
});

/** What a message with a file is called among the calls. */
export const sendingFile = 'messenger.sendFile';

export const openPhones = (settings: Settings): Phones => {
  const { random, faults, story, nameOf, buyerReads, buyerMisses, fileArrives, ownerReads } = settings;
  const blocked = new Set<BuyerId>();

  /** A file goes wrong oftener than a word, and a process has more time to die over it. */
  const fateOfFile = <A>(straight: Course<A>, no: A): Course<A> => {
    const course = { ...straight, risk: 20 };
    if (faults.strikes('file fails', 0.03)) return { ...course, done: null, instead: no };
    if (faults.strikes('file shown, answer lost', 0.02))
      return { ...course, instead: no, heardAfter: seconds(5) };
    return faults.strikes('file takes long', 0.03)
      ? { ...course, takes: random.whole(seconds(2), seconds(40)) }
      : course;
  };

  const fate: Fate = <A>({ what }: Asked, call: Task<A>): Course<A> => {
    const straight: Course<A> = { takes: random.whole(30, 300), done: call, instead: null, heardAfter: 0 };
    const no = (retryAfter: number | null) => E.left(failure(what, retryAfter)) as A;
    if (faults.severity() === 0) return straight;
    if (what === sendingFile) return fateOfFile(straight, no(null));
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
    handOver:
      (buyer, { news, isFirst, file }) =>
      () => {
        if (blocked.has(buyer)) {
          buyerMisses(news);
          return Promise.resolve(unreachable);
        }
        const { id } = news.order;
        story.tell(nameOf(buyer), () => `gets ${file === null ? 'the goods' : file.file.name} of ${id}`);
        if (isFirst) buyerReads(buyer, news);
        if (file !== null) fileArrives(buyer, id, file);
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
