import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { findOrder } from '../../../application/change-order.ts';
import { expireOrder } from '../../../application/payment/expire-order.ts';
import type { GatewayRefusal } from '../../../application/ports/payment-gateway.ts';
import { decision } from '../../../domain/order/decision.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import type { PlantedMistake } from './planted-mistake.ts';
import { withGateways } from '../shop/ports.ts';

export const expiredUnasked: PlantedMistake = {
  name: 'expires an order without asking the gateway',
  breaks: ['row 11', 'row 41'],
  core: (core, ports) => ({
    ...core,
    work: {
      ...core.work,
      expireOrder: expireOrder(
        withGateways({
          ...ports,
          gateway: {
            ...ports.gateway,
            status: (query) => TE.right({ ...query, sandbox: false, status: { tag: 'Pending' } }),
          },
        }),
      ),
    },
  }),
};

export const paidExpired: PlantedMistake = {
  name: 'expires an order whatever became of it',
  breaks: ['I5', 'I3', 'row 11', 'row 24'],
  core: (core, { orders, clock }) => ({
    ...core,
    work: {
      ...core.work,
      expireOrder: (id) =>
        pipe(
          findOrder(orders)(id),
          TE.flatMap(({ value: order, version }) => {
            const expired = { ...order, tag: 'Expired', expiredAt: clock.now(), unchecked: false } as const;
            const told = { tag: 'NotifyBuyer', order: id, news: 'Expired' } as const;
            return pipe(
              orders.commit(decision(expired, { stock: 'Release', followUps: [told] }), version),
              TE.orElseW((no) => (no.tag === 'StoreFailure' ? TE.left(no) : TE.right(version))),
              TE.map(() => expired),
            );
          }),
        ),
    },
  }),
};

const silenceIsNo = (operation: string): GatewayRefusal => ({
  tag: 'GatewayRefusal',
  operation,
  reason: 'Rejected',
  detail: 'no answer',
});

export const silenceTakenForNo: PlantedMistake = {
  name: 'asks for a second payment while the first may still be paid',
  breaks: ['row 7', 'row 19'],
  ports: (ports) => ({
    ...ports,
    gateway: {
      ...ports.gateway,
      request: (asked) =>
        pipe(
          ports.gateway.request(asked),
          TE.mapLeft((no) => (no.tag === 'GatewayFailure' ? silenceIsNo(no.operation) : no)),
        ),
    },
  }),
};

export const gatewayBeforeBooks: PlantedMistake = {
  name: 'opens a payment before it is in the books',
  breaks: ['row 4'],
  core: (core, { orders, gateway }) => ({
    ...core,
    shop: {
      ...core.shop,
      requestPayment: (command) => {
        if (!gateway.methods.some(({ id }) => id === command.method))
          return core.shop.requestPayment(command);
        return pipe(
          findOrder(orders)(command.order),
          TE.flatMap(({ value: { id, total } }) =>
            pipe(
              gateway.request({ reference: paymentReference(id), method: command.method, amount: total }),
              TE.orElseW(() => TE.right(undefined)),
            ),
          ),
          TE.flatMap(() => core.shop.requestPayment(command)),
        );
      },
    },
  }),
};

export const unanswered: PlantedMistake = {
  name: 'answers a buyer never',
  breaks: ['every story ends'],
  core: (core) => ({
    ...core,
    shop: { ...core.shop, cancelOrder: () => () => new Promise(() => undefined) },
  }),
};

export const hoarding: PlantedMistake = {
  name: 'lets a buyer hold as much unpaid as they like',
  breaks: ['row 18'],
  ports: (ports) => ({ ...ports, policy: () => ({ ...ports.policy(), maxOpenOrders: 100 }) }),
};
