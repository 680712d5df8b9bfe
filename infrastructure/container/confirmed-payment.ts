import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { ReceivedMoney } from '../../adapters/manual-transfer/gateway.ts';
import type { Orders } from '../../application/ports/orders.ts';
import { attemptOf } from '../../domain/order/order.ts';

/** What the books say came in for a payment: an owner's confirmation settles its attempt. */
export const confirmedIn =
  ({ findByReference }: Pick<Orders, 'findByReference'>): ReceivedMoney =>
  (reference) =>
    pipe(
      findByReference(reference),
      TE.map(
        O.match(
          () => null,
          ({ value: order }) => {
            const attempt = attemptOf(order, reference);
            return attempt?.tag === 'Settled' ? { amount: attempt.received, at: attempt.receivedAt } : null;
          },
        ),
      ),
    );
