import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { quietUntil } from '../../domain/broadcast/quiet-hours.ts';
import { after, hours, type Instant } from '../../domain/instant.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { awaitsRating, unrated, type BoughtProduct } from '../../domain/rating/rating.ts';
import { findOrder, type OrderNotFound } from '../change-order.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Clock } from '../ports/clock.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { DeliveryFailure, Messenger } from '../ports/messenger.ts';
import type { OrderEvents } from '../ports/order-events.ts';
import type { Orders } from '../ports/orders.ts';
import type { Ratings } from '../ports/ratings.ts';
import type { Settings } from '../ports/settings.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { tellAndNote } from '../tell-and-note.ts';

type Deps = {
  readonly orders: Pick<Orders, 'find'>;
  readonly buyers: Pick<Buyers, 'find' | 'standing'>;
  readonly ratings: Pick<Ratings, 'bought'>;
  readonly orderEvents: Pick<OrderEvents, 'append'>;
  readonly followUps: Pick<FollowUps, 'add'>;
  readonly messenger: Pick<Messenger, 'notifyBuyer'>;
  readonly settings: Pick<Settings, 'current'>;
  readonly clock: Clock;
};

type No = OrderNotFound | DeliveryFailure | StoreFailure;

/** What is made by hand is waited for so long after the rest arrived. */
const patience = hours(24 * 30);

/** When somebody is to be asked instead of now; null where now is right. */
const laterThan = (now: Instant, order: Order, bought: readonly BoughtProduct[]): Instant | null => {
  const isAwaited =
    order.tag === 'Delivered' && awaitsRating(order, bought) && now < after(order.deliveredAt, patience);
  return isAwaited ? after(now, hours(24)) : quietUntil(now);
};

/**
 * Asks a buyer what they think of what came, unless they said so, are blocked, kept nothing that they paid for, or
 * the owner wants nobody asked. By night it waits for the morning, and with what is made by hand until that is there.
 */
export const askRating =
  (deps: Deps) =>
  (id: OrderId): TE.TaskEither<No, void> => {
    const { orders, buyers, ratings, followUps, settings, clock } = deps;
    if (settings.current().ratingAfter === 0) return TE.right(undefined);
    return pipe(
      TE.Do,
      TE.bindW('order', () => findOrder(orders)(id)),
      TE.bindW('bought', () => ratings.bought(id)),
      TE.bindW('buyer', ({ order }) => buyers.find(order.value.buyer)),
      TE.bindW('standing', ({ order }) => buyers.standing(order.value.buyer)),
      TE.flatMap(({ order: { value: order }, bought, buyer, standing }): TE.TaskEither<No, void> => {
        const open = unrated(order, bought);
        const later = laterThan(clock.now(), order, bought);
        if (O.isNone(buyer) || standing.isBlocked) return TE.right(undefined);
        if (later !== null && (open.length > 0 || awaitsRating(order, bought)))
          return followUps.add([{ tag: 'AskRating', order: id, at: later }]);
        const [first] = open;
        if (first === undefined) return TE.right(undefined);
        return tellAndNote(deps)(
          buyer.value,
          { tag: 'RatingAsked', order, product: first },
          id,
          'RatingAsked',
        );
      }),
    );
  };
