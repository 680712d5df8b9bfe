import * as t from 'io-ts';
import type { Order } from '../../../domain/order/order.ts';
import type { OrderLine } from '../../../domain/order/order-line.ts';
import type { OrderWithBuyer } from '../../../application/ports/orders.ts';
import { buyerRow } from '../people/greeting.ts';
import type { Versioned } from '../../../application/ports/versioned.ts';
import { attemptRow } from './attempt-row.ts';
import { voucherTermsColumn } from '../voucher/voucher-row.ts';
import {
  amount,
  buyerIdColumn,
  cartIdColumn,
  codeColumn,
  count,
  lineNumberColumn,
  moment,
  orderIdColumn,
  orNull,
} from '../kit/codecs.ts';

const priceParts = { subtotal: amount, discount: amount, total: amount };

const line: t.Type<OrderLine, unknown> = t.strict({
  number: lineNumberColumn,
  product: codeColumn,
  kind: t.keyof({ unit: null, shared: null, manual: null }),
  name: t.string,
  terms: t.string,
  quantity: count,
  unitPrice: amount,
  ...priceParts,
});

const facts = t.strict({
  id: orderIdColumn,
  buyer: buyerIdColumn,
  cart: orNull(cartIdColumn),
  lines: t.readonlyArray(line),
  ...priceParts,
  placedAt: moment,
  expiresAt: moment,
  voucher: orNull(voucherTermsColumn),
  attempts: t.readonlyArray(attemptRow),
});

const awaitingPayment = t.strict({ tag: t.literal('AwaitingPayment') });

const payment = {
  paidAt: moment,
  paidFrom: t.keyof({ Gateway: null, Balance: null }),
  late: t.boolean,
  waived: amount,
};

const wholeRefund = t.strict({
  lines: t.readonlyArray(lineNumberColumn),
  amount,
  goods: t.keyof({ Returned: null, Burned: null }),
  to: t.union([
    t.strict({ tag: t.literal('Balance') }),
    t.strict({ tag: t.literal('Outside'), reference: t.string }),
  ]),
  reason: t.string,
  by: buyerIdColumn,
  at: moment,
});
const refund = t.intersection([wholeRefund, t.exact(t.partial({ warranty: lineNumberColumn }))]);

const paid = t.strict({
  tag: t.literal('Paid'),
  ...payment,
  unreachableSince: orNull(moment),
  alarmedAt: orNull(moment),
});

const others = [
  t.strict({
    tag: t.literal('Delivered'),
    ...payment,
    deliveredAt: moment,
    unreachableSince: orNull(moment),
    refunds: t.readonlyArray(refund),
  }),
  t.strict({ tag: t.literal('Expired'), expiredAt: moment, unchecked: t.boolean }),
  t.strict({ tag: t.literal('Cancelled'), cancelledAt: moment, unchecked: t.boolean }),
  t.strict({ tag: t.literal('UnderReview'), since: moment, holdsUnits: t.boolean }),
] as const;

/** An order as `orderColumns` spells it, without what its state does not know. */
export const orderRow: t.Type<Order, unknown> = t.intersection([
  facts,
  t.union([awaitingPayment, paid, ...others]),
]);

export const unpaidRow = t.intersection([facts, awaitingPayment]);

const versionOnly = t.type({ version: count });

/** The same with the version beside it. */
export const versionedOrderRow: t.Decoder<unknown, Versioned<Order>> = {
  name: 'a versioned order',
  validate: (input, context) => {
    const version = versionOnly.validate(input, context);
    if (version._tag === 'Left') return version;
    const order = orderRow.validate(input, context);
    return order._tag === 'Left' ? order : t.success({ version: version.right.version, value: order.right });
  },
  decode: (input) => versionedOrderRow.validate(input, [{ key: '', type: versionedOrderRow, actual: input }]),
};

const buyerBeside = t.type({ person: orNull(buyerRow) });

/** The same with its buyer, as `buyerColumn` spells them. */
export const orderWithBuyerRow: t.Decoder<unknown, OrderWithBuyer> = {
  name: 'an order with its buyer',
  validate: (input, context) => {
    const order = versionedOrderRow.validate(input, context);
    if (order._tag === 'Left') return order;
    const buyer = buyerBeside.validate(input, context);
    return buyer._tag === 'Left' ? buyer : t.success({ found: order.right, buyer: buyer.right.person });
  },
  decode: (input) => orderWithBuyerRow.validate(input, [{ key: '', type: orderWithBuyerRow, actual: input }]),
};
