import * as TE from 'fp-ts/lib/TaskEither.js';
import type {
  BuyerNews,
  DeliveryFailure,
  GroupReport,
  Messenger,
  OwnerReport,
  PlaceGone,
  Unreachable,
} from '../../application/ports/messenger.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { AlertPlace } from '../../domain/staff/alert-group.ts';

type ToldOwner = { readonly to: BuyerId; readonly report: OwnerReport };
export type Told = { readonly to: BuyerId; readonly news: BuyerNews } | ToldOwner;

export type ToldGroup = { readonly place: AlertPlace; readonly report: GroupReport };

/** A messenger that remembers whom it told what, and that can be cut off. */
export type MemoryMessenger = Messenger & {
  readonly told: () => readonly Told[];
  /** What the group was told. */
  readonly toldGroup: () => readonly ToldGroup[];
  /** What becomes of every message to a group from now on; null for nothing. */
  readonly losesGroup: (gone: PlaceGone | DeliveryFailure | null) => void;
  readonly block: (person: BuyerId) => void;
  readonly unblock: (person: BuyerId) => void;
  /** The next so many messages do not get through, and may come again after so many milliseconds, if that is said. */
  readonly failNext: (count: number, retryAfter?: number) => void;
};

export const memoryMessenger = (): MemoryMessenger => {
  const told: Told[] = [];
  const toldGroup: ToldGroup[] = [];
  let lost: PlaceGone | DeliveryFailure | null = null;
  const blocked = new Set<BuyerId>();
  let failing = 0;
  let comeAgain: number | null = null;

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
          retryAfter: comeAgain,
          cause,
        })();
      }
      told.push(message);
      return TE.right(undefined)();
    };

  return {
    told: () => told,
    toldGroup: () => toldGroup,
    losesGroup: (gone) => {
      lost = gone;
    },
    block: (person) => blocked.add(person),
    unblock: (person) => blocked.delete(person),
    failNext: (count, retryAfter) => {
      failing = count;
      comeAgain = retryAfter ?? null;
    },
    notifyBuyer: (buyer, news) => tell({ to: buyer.id, news }),
    notifyAdmin: (owner, report) => tell({ to: owner, report }),
    notifyGroup: (place, report) => () => {
      if (lost !== null) return TE.left(lost)();
      toldGroup.push({ place, report });
      return TE.right(undefined)();
    },
  };
};
