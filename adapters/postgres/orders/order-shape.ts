import type { Decision } from '../../../domain/order/decision.ts';
import type { OrderLine } from '../../../domain/order/order-line.ts';
import type { Order } from '../../../domain/order/order.ts';
import { noneGiven } from '../kit/given-rows.ts';
import { hasShape, type Shape } from '../kit/shape.ts';

/*
 * What may travel in a batch. Whoever gives one of these a new field says here whether the statements over many carry
 * it: 'Any' if so, or else a test that only orders without it pass. Those that do not go by the statement over one.
 */

const line: Shape<OrderLine> = {
  number: 'Any',
  product: 'Any',
  kind: (kind) => kind === 'unit',
  name: 'Any',
  terms: 'Any',
  quantity: 'Any',
  unitPrice: 'Any',
  subtotal: 'Any',
  discount: 'Any',
  total: 'Any',
};

const order: Shape<Order> = {
  tag: 'Any',
  id: 'Any',
  buyer: 'Any',
  cart: 'Any',
  lines: (lines) => lines.every(hasShape(line)),
  subtotal: 'Any',
  discount: 'Any',
  total: 'Any',
  placedAt: 'Any',
  expiresAt: 'Any',
  voucher: (voucher) => voucher === null,
  attempts: 'Any',
  paidAt: 'Any',
  paidFrom: 'Any',
  late: 'Any',
  waived: 'Any',
  unreachableSince: 'Any',
  alarmedAt: 'Any',
  deliveredAt: 'Any',
  refunds: 'Any',
  unchecked: 'Any',
  expiredAt: 'Any',
  cancelledAt: 'Any',
  since: 'Any',
  holdsUnits: 'Any',
};

const decision: Shape<Decision> = {
  order: hasShape(order),
  stock: (move) => move !== 'AllocateAndFulfil',
  cases: noneGiven,
  answered: noneGiven,
  entries: noneGiven,
  followUps: 'Any',
  audit: noneGiven,
  ifShort: 'Any',
  ifVoucherGone: 'Any',
};

/** Whether a decision holds nothing but what a statement over many carries. */
export const travelsInBatch: (made: Decision) => boolean = hasShape(decision);
