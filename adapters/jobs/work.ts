import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/buyer.ts';
import type { BuyerNewsKind, OwnerNews } from '../../domain/follow-up.ts';
import type { MoneyNews } from '../../domain/money-news.ts';
import type { Order, OrderId } from '../../domain/order.ts';
import type { PaymentReference } from '../../domain/payment.ts';
import type { Audit } from '../../application/books/audit.ts';
import type { OrderNotFound } from '../../application/change-order.ts';
import type { Polled } from '../../application/payment/poll-payment.ts';
import type { DeliveryFailure } from '../../application/ports/messenger.ts';
import type { GatewayFailure } from '../../application/ports/payment-gateway.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';

/** Why a follow-up did not get done this time. */
export type Undone = OrderNotFound | DeliveryFailure | GatewayFailure | StoreFailure;

type Payment = { readonly order: OrderId; readonly reference: PaymentReference };

/** The use cases that follow-ups and timers run. */
export type Work = {
  readonly deliverOrder: (id: OrderId) => TaskEither<Undone, Order>;
  readonly pollPayment: (payment: Payment) => TaskEither<Undone, Polled>;
  readonly closePayment: (payment: Payment) => TaskEither<Undone, Order>;
  readonly expireOrder: (id: OrderId) => TaskEither<Undone, Order>;
  readonly tellBuyer: (id: OrderId, news: BuyerNewsKind) => TaskEither<Undone, void>;
  readonly tellMoney: (buyer: BuyerId, news: MoneyNews) => TaskEither<Undone, void>;
  readonly tellOwners: (news: OwnerNews) => TaskEither<Undone, void>;
  readonly tellOwner: (owner: BuyerId, news: OwnerNews) => TaskEither<Undone, void>;
  readonly alarmOverdue: () => TaskEither<Undone, readonly Order[]>;
  readonly expireOverdue: () => TaskEither<Undone, readonly OrderId[]>;
  readonly auditBooks: () => TaskEither<Undone, Audit>;
};
