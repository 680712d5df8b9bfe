import type { Gateways } from './gateways.ts';
import type { Clock } from './ports/clock.ts';
import type { Orders } from './ports/orders.ts';

/** What everything needs that asks a gateway about an order. */
export type PaymentDeps = {
  readonly orders: Pick<Orders, 'find' | 'commit'>;
  readonly gateways: Gateways;
  readonly clock: Clock;
};
