import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { changeFound, findOrder } from '../../../application/change-order.ts';
import { decision } from '../../../domain/order/decision.ts';
import { withAttempt } from '../../../domain/order/order.ts';
import { attemptFacts, transactionOf } from '../../../domain/payment/payment.ts';
import type { PlantedMistake } from './planted-mistake.ts';

export const leftTakenForClosed: PlantedMistake = {
  name: 'takes an invoice that a buyer left for closed, and tells the gateway nothing',
  breaks: ['row 7', 'row 19'],
  core: (core, { orders }) => ({
    ...core,
    shop: {
      ...core.shop,
      changeMethod: ({ order: id, attempt: place }) =>
        pipe(
          findOrder(orders)(id),
          TE.flatMap((found) =>
            changeFound(orders)(found, (order) => {
              const attempt = order.attempts[place];
              if (order.tag !== 'AwaitingPayment' || attempt?.tag !== 'Payable') return E.right(null);
              const transaction = transactionOf(attempt);
              const closed = { ...attemptFacts(attempt), tag: 'Closed', transaction, total: null } as const;
              return E.right(decision(withAttempt(order, closed)));
            }),
          ),
        ),
    },
  }),
};

export const leftBesideTheNext: PlantedMistake = {
  name: 'opens the next invoice before the one that a buyer left is closed',
  breaks: ['row 7', 'row 19'],
  ports: (ports) => ({
    ...ports,
    gateway: {
      ...ports.gateway,
      cancel: (query) => async () => {
        void ports.gateway.cancel(query)();
        return Promise.resolve(E.right(undefined));
      },
    },
  }),
};
