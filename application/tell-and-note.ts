import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { OrderId } from '../domain/order/order.ts';
import type { SentMessage } from '../domain/order/order-event.ts';
import type { Buyer } from '../domain/people/buyer.ts';
import type { BuyerNews, DeliveryFailure, Messenger, Unreachable } from './ports/messenger.ts';
import type { OrderEvents } from './ports/order-events.ts';

type Deps = {
  readonly messenger: Pick<Messenger, 'notifyBuyer'>;
  readonly orderEvents: Pick<OrderEvents, 'append'>;
};

const noting =
  (orderEvents: Deps['orderEvents']) =>
  (order: OrderId | null, message: SentMessage): TE.TaskEither<never, void> =>
    order === null
      ? TE.right(undefined)
      : TE.fromTask(async () => {
          await orderEvents.append(order, { tag: 'Sent', message }, [], [])();
        });

/** Tells a buyer something, and notes with the order that it was sent. What was sent is not sent again because it could not be noted. */
export const tellIfReached =
  ({ messenger, orderEvents }: Deps) =>
  (
    buyer: Buyer,
    news: BuyerNews,
    order: OrderId | null,
    message: SentMessage,
  ): TE.TaskEither<DeliveryFailure | Unreachable, void> =>
    pipe(
      messenger.notifyBuyer(buyer, news),
      TE.flatMap((): TE.TaskEither<DeliveryFailure | Unreachable, void> =>
        noting(orderEvents)(order, message),
      ),
    );

/** The same where who cannot be reached is left in peace. */
export const tellAndNote =
  (deps: Deps) =>
  (...told: Parameters<ReturnType<typeof tellIfReached>>): TE.TaskEither<DeliveryFailure, void> =>
    pipe(
      tellIfReached(deps)(...told),
      TE.orElse((no): TE.TaskEither<DeliveryFailure, void> =>
        no.tag === 'Unreachable' ? TE.right(undefined) : TE.left(no),
      ),
    );
