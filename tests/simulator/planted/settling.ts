import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { applyAnswer } from '../../../application/apply-answer.ts';
import type { PaymentNotice } from '../../../application/ports/payment-gateway.ts';
import type { Orders } from '../../../application/ports/orders.ts';
import { attemptOf, type Order } from '../../../domain/order/order.ts';
import { transactionId, transactionOf, type PaymentReport } from '../../../domain/payment/payment.ts';
import type { Ports } from '../shop/ports.ts';
import type { PlantedMistake } from './planted-mistake.ts';
import { withGateways } from '../shop/ports.ts';

const withOrders = (change: (orders: Orders) => Partial<Orders>) => (ports: Ports) => ({
  ...ports,
  orders: { ...ports.orders, ...change(ports.orders) },
});

/** Commits on whatever stands there now. */
export const withoutCompareAndSet: PlantedMistake = {
  name: 'settles without compare-and-set',
  breaks: ['I1', 'I2', 'I5', 'row 24'],
  ports: withOrders(({ find, commit }) => ({
    commit: (decision, version) =>
      pipe(
        find(decision.order.id),
        TE.flatMap((found) => commit(decision, O.isSome(found) ? found.value.version : version)),
      ),
  })),
};

export const acknowledgedTooEarly: PlantedMistake = {
  name: 'acknowledges a notice before its money is in the books',
  breaks: ['I6'],
  core: (core) => ({
    ...core,
    receiveNotice: (notice) => () => {
      void core.receiveNotice(notice)();
      return Promise.resolve(E.right({ tag: 'Settled' }));
    },
  }),
};

const asReport = (order: Order, { reference, transaction, amount }: PaymentNotice, at: PaymentReport) => {
  const attempt = attemptOf(order, reference);
  const known = attempt === undefined ? null : transactionOf(attempt);
  return { ...at, reference, amount, transaction: known ?? transaction ?? transactionId('txn-none') };
};

export const settledFromTheBody: PlantedMistake = {
  name: 'settles by what the notice says',
  breaks: ['I2'],
  core: (core, ports) => ({
    ...core,
    receiveNotice: (notice) =>
      pipe(
        ports.orders.findByReference(notice.reference),
        TE.flatMap((found) => {
          if (O.isNone(found)) return core.receiveNotice(notice);
          const { value: order } = found.value;
          const status = { tag: 'Completed', at: ports.clock.now() } as const;
          const said = { ...notice, transaction: transactionId(''), sandbox: false, status };
          const report = asReport(order, notice, said);
          return pipe(
            applyAnswer(withGateways(ports))(found.value, { tag: 'Reported', report }),
            TE.flatMap(() => core.receiveNotice(notice)),
          );
        }),
      ),
  }),
};

export const playMoney: PlantedMistake = {
  name: 'takes play money for money',
  breaks: ['I2'],
  ports: (ports) => ({
    ...ports,
    gateway: {
      ...ports.gateway,
      status: (query) =>
        pipe(
          ports.gateway.status(query),
          TE.map((report) => ({ ...report, sandbox: false })),
        ),
    },
  }),
};

const isClosed = ({ tag }: Order): boolean => tag === 'Expired' || tag === 'Cancelled';

export const lateMoneyDropped: PlantedMistake = {
  name: 'drops money that comes for a closed order',
  breaks: ['I2', 'I3', 'I6', 'row 5', 'row 19'],
  ports: withOrders(({ find, commit }) => ({
    commit: (decision, version) =>
      pipe(
        find(decision.order.id),
        TE.flatMap((found) =>
          O.isSome(found) && isClosed(found.value.value) && !isClosed(decision.order)
            ? TE.right(version)
            : commit(decision, version),
        ),
      ),
  })),
};

export const followUpsApart: PlantedMistake = {
  name: 'writes down what follows only after the commit',
  breaks: ['I3', 'row 5', 'row 21'],
  ports: (ports) =>
    withOrders(({ commit }) => ({
      commit: (decision, version) =>
        pipe(
          commit({ ...decision, followUps: [] }, version),
          TE.tap(() => ports.followUps.add(decision.followUps)),
        ),
    }))(ports),
};
