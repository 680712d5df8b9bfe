import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { OrderId } from '../../domain/order/order.ts';
import type { SentMessage } from '../../domain/order/order-event.ts';
import type { Buyer } from '../../domain/people/buyer.ts';
import type { BuyerNews, DeliveryFailure, Messenger, Unreachable } from '../ports/messenger.ts';
import type { OrderEvents } from '../ports/order-events.ts';

type Deps = {
  readonly messenger: Pick<Messenger, 'tellBuyer'>;
  readonly orderEvents: Pick<OrderEvents, 'append'>;
};

/**
 * Tells a buyer something, and notes with the order that it was sent. Who cannot be reached is left in peace. What was
 * sent is not sent again because it could not be noted.
 */
export const tellAndNote =
  ({ messenger, orderEvents }: Deps) =>
  (
    buyer: Buyer,
    news: BuyerNews,
    order: OrderId | null,
    message: SentMessage,
  ): TE.TaskEither<DeliveryFailure, void> =>
    pipe(
      messenger.tellBuyer(buyer, news),
      TE.flatMap((): TE.TaskEither<Unreachable | DeliveryFailure, void> =>
        order === null
          ? TE.right(undefined)
          : pipe(
              orderEvents.append(order, { tag: 'Sent', message }, []),
              TE.orElse(() => TE.of(undefined)),
            ),
      ),
      TE.orElse((no) =>
        no.tag === 'Unreachable' ? TE.right<DeliveryFailure, void>(undefined) : TE.left(no),
      ),
    );
