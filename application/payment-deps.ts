import type { ShopPolicy } from '../domain/shop-policy.ts';
import type { Clock } from './ports/clock.ts';
import type { Orders } from './ports/orders.ts';
import type { PaymentGateway } from './ports/payment-gateway.ts';

/** What everything needs that asks the gateway about an order. */
export type PaymentDeps = {
  readonly orders: Pick<Orders, 'find' | 'commit'>;
  readonly gateway: PaymentGateway;
  readonly clock: Clock;
  readonly policy: ShopPolicy;
};
