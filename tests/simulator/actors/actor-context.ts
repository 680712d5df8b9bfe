import type { Clock } from '../../../application/ports/clock.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { Order, OrderId } from '../../../domain/order/order.ts';
import type { PaymentMethod, PaymentReference } from '../../../domain/payment/payment.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import type { Watch } from '../invariants/watch.ts';
import type { Bank } from '../outside/bank.ts';
import type { Faults } from '../outside/faults.ts';
import type { Gateway } from '../outside/gateway.ts';
import type { Phones } from '../outside/phones.ts';
import type { Telegram } from '../outside/telegram.ts';
import type { Story } from '../runs/story.ts';
import type { Random } from '../time/random.ts';
import type { Scheduler } from '../time/scheduler.ts';

/** What the people of a story live among. */
export type ActorContext = {
  readonly clock: Clock;
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly story: Story;
  readonly watch: Watch;
  readonly telegram: Telegram;
  readonly phones: Phones;
  readonly gateway: Gateway;
  readonly bank: Bank;
  /** All ways to pay. */
  readonly methods: readonly PaymentMethod[];
  readonly pay: (buyer: BuyerId, reference: PaymentReference, amount: Rupiah, sandbox: boolean) => void;
  /** A buyer holds an order in hands. */
  readonly ordered: (order: Order) => void;
  /** An order of anybody's. */
  readonly anyOrder: () => OrderId | null;
  /** The one that was placed last. */
  readonly newestOrder: () => OrderId | null;
  /** The invoice of an order that came to its buyer's phone without being asked for. */
  readonly invoiceShown: (order: OrderId) => PaymentReference | null;
};
