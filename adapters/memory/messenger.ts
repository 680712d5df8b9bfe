import * as TE from 'fp-ts/lib/TaskEither.js';
import type {
  BuyerNews,
  DeliveryFailure,
  Messenger,
  OwnerReport,
  Unreachable,
} from '../../application/ports/messenger.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';

export type Told =
  { readonly to: BuyerId; readonly news: BuyerNews } | { readonly to: BuyerId; readonly report: OwnerReport };

/** A messenger that remembers whom it told what, and that can be cut off. */
export type MemoryMessenger = Messenger & {
  readonly told: () => readonly Told[];
  readonly block: (person: BuyerId) => void;
  readonly unblock: (person: BuyerId) => void;
  /** The next so many messages do not get through. */
  readonly failNext: (count: number) => void;
};

export const memoryMessenger = (): MemoryMessenger => {
  const told: Told[] = [];
  const blocked = new Set<BuyerId>();
  let failing = 0;

  const tell =
    (message: Told): TE.TaskEither<Unreachable | DeliveryFailure, void> =>
    () => {
      if (blocked.has(message.to)) return TE.left<Unreachable>({ tag: 'Unreachable' })();
      if (failing > 0) {
        failing -= 1;
        const cause = new Error('no answer');
        return TE.left<DeliveryFailure>({
          tag: 'DeliveryFailure',
          operation: 'send message',
          retryAfter: null,
          cause,
        })();
      }
      told.push(message);
      return TE.right(undefined)();
    };

  return {
    told: () => told,
    block: (person) => blocked.add(person),
    unblock: (person) => blocked.delete(person),
    failNext: (count) => {
      failing = count;
    },
    notifyBuyer: (buyer, news) => tell({ to: buyer.id, news }),
    notifyAdmin: (owner, report) => tell({ to: owner, report }),
  };
};
