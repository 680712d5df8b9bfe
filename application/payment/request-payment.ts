import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { requestPayment as decideRequest, type AmountOutsideMethod } from '../../domain/payment/invoicing.ts';
import type { AwaitingPayment, NotPayable, Order, OrderId } from '../../domain/order/order.ts';
import type {
  MethodId,
  PaymentMethod,
  PayableAttempt,
  RequestedAttempt,
} from '../../domain/payment/payment.ts';
import { askGateway } from '../ask-gateway.ts';
import { changeVersioned, findOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Versioned } from '../ports/versioned.ts';
import { applyAnswer } from '../apply-answer.ts';
import type { PaymentDeps } from '../payment-deps.ts';
import { isToldAtOnce } from '../told-at-once.ts';

export type RequestPayment = { readonly buyer: BuyerId; readonly order: OrderId; readonly method: MethodId };

export type MethodUnknown = { readonly tag: 'MethodUnknown' };
/** The gateway wants no such payment; another method may do. `isTold`: owners hear of it at once. */
export type PaymentRefused = {
  readonly tag: 'PaymentRefused';
  readonly order: Order;
  readonly isTold: boolean;
};

/** What was asked for is over already, and the order still waits: the way to pay is to be chosen again. */
export type AttemptOver = { readonly tag: 'AttemptOver'; readonly order: AwaitingPayment };

export type PaymentAnswer =
  | { readonly tag: 'Invoiced'; readonly order: Order; readonly attempt: PayableAttempt }
  /** The gateway has not answered yet; asking again is safe and happens by itself too. */
  | { readonly tag: 'Unanswered'; readonly order: Order; readonly attempt: RequestedAttempt };

type Refusal = NotPayable | AmountOutsideMethod | PaymentRefused | AttemptOver | OrderNotFound;
type No = Refusal | MethodUnknown | StoreFailure;

/** The live attempt of the order, made now if there is none. */
const startAttempt = (
  { orders, clock, gateways }: PaymentDeps,
  { buyer, order: id }: RequestPayment,
  offer: PaymentMethod,
): TE.TaskEither<No, Versioned<Order>> =>
  pipe(
    findOwnOrder(orders)(buyer, id),
    TE.flatMap((found) =>
      changeVersioned(orders)<Refusal>(found, (order) =>
        pipe(
          decideRequest(order, offer, gateways.traitsOf, clock.now()),
          E.orElseW((no) => (no.tag === 'AlreadyRequested' ? E.right(null) : E.left(no))),
        ),
      ),
    ),
  );

/** What the newest attempt, the only one that can be live, has come to. */
const answerWith = (order: Order): E.Either<No, PaymentAnswer> => {
  const attempt = order.attempts.at(-1);
  switch (attempt?.tag) {
    case 'Payable':
      return order.tag === 'AwaitingPayment'
        ? E.right({ tag: 'Invoiced', order, attempt })
        : E.left({ tag: 'NotPayable', order });
    case 'Requested':
      return E.right({ tag: 'Unanswered', order, attempt });
    case 'Refused':
      return E.left({ tag: 'PaymentRefused', order, isTold: isToldAtOnce(attempt.reason) });
    case 'Superseded':
    case 'Closed':
      return E.left(
        order.tag === 'AwaitingPayment' ? { tag: 'AttemptOver', order } : { tag: 'NotPayable', order },
      );
    case 'Settled':
    case undefined:
      return E.left({ tag: 'NotPayable', order });
  }
};

/** Asks the gateway while its answer is unknown; its silence leaves the order as it is. */
const openAtGateway =
  (deps: PaymentDeps) =>
  (requested: Versioned<Order>): TE.TaskEither<No, Order> =>
    pipe(
      askGateway(deps.gateways)(
        requested.value,
        requested.value.attempts.find(({ tag }) => tag === 'Requested'),
      ),
      TE.matchEW(
        () => TE.right(requested.value),
        (answer) => (answer === null ? TE.right(requested.value) : applyAnswer(deps)(requested, answer)),
      ),
    );

/**
 * Invoices an order by the chosen method. The attempt is kept before the gateway is called; a second tap, whatever
 * it chose, gets the invoice that is already there.
 */
export const requestPayment =
  (deps: PaymentDeps) =>
  (command: RequestPayment): TE.TaskEither<No, PaymentAnswer> =>
    pipe(
      deps.gateways.methods.find((offer) => offer.id === command.method),
      TE.fromNullable<No>({ tag: 'MethodUnknown' }),
      TE.flatMap((offer) => startAttempt(deps, command, offer)),
      TE.flatMap(openAtGateway(deps)),
      TE.flatMapEither(answerWith),
    );
