import { mutant, type PlantedMistake } from './planted-mistake.ts';

const checkout = 'domain/order/checkout.ts';
const spending = 'domain/balance/balance-payment.ts';
const invoicing = 'domain/payment/invoicing.ts';

export const mutantsOfBuying: readonly PlantedMistake[] = [
  mutant(
    'lets anybody cancel',
    ['strangers', 'I4'],
    'application/change-order.ts',
    'O.filter(({ value }) => value.buyer === buyer)',
    'O.filter(({ value }) => value.buyer === buyer || buyer > 0)',
  ),
  mutant(
    'lets anybody spend a balance',
    ['strangers', 'I2'],
    'application/wallet/pay-from-balance.ts',
    'order.buyer === buyer ?',
    'order.buyer === buyer || buyer > 0 ?',
  ),
  mutant('lets a balance pay too late', ['I5'], spending, ' || now >= order.expiresAt', ''),
  mutant('lets a balance pay for itself', ['I5', 'row 24'], spending, ' || isDeposit(order)', ''),
  mutant(
    'leaves the bill open of what a balance paid',
    ['I3', 'row 19'],
    spending,
    '            .filter(isLive)',
    '            .filter((one) => isLive(one) && false)',
  ),
  mutant(
    'charges a balance once and for all',
    ['row 24', 'I2'],
    spending,
    '`order:${id}`',
    '`order:${String(buyer)}`',
  ),
  mutant(
    'bills too late',
    ['I5'],
    invoicing,
    "if (order.tag !== 'AwaitingPayment' || now >= order.expiresAt)",
    "if (order.tag !== 'AwaitingPayment')",
  ),
  mutant(
    'never asks about a bill',
    ['row 5'],
    invoicing,
    '...decision(next, { followUps: [check] })',
    '...decision(next, { followUps: [] })',
  ),
  mutant(
    'uses a reference twice',
    ['I5', 'I2'],
    'domain/payment/payment.ts',
    'attempts.length === 0 ? id : `${id}-${String(attempts.length + 1)}`',
    'attempts.length < 2 ? id : `${id}-${String(attempts.length + 1)}`',
  ),
  mutant(
    'lets a buyer hold one unpaid order too many',
    ['row 18'],
    'domain/order/placing.ts',
    'openOrders >= policy.maxOpenOrders',
    'openOrders > policy.maxOpenOrders',
  ),
  mutant(
    'lets an order wait twice as long as it says',
    ['row 21'],
    'domain/order/placing.ts',
    "{ tag: 'ExpireOrder', order: id, at: expiresAt }",
    "{ tag: 'ExpireOrder', order: id, at: after(now, policy.paymentWindow * 2) }",
  ),
  mutant(
    'takes deposits without bounds',
    ['row 21'],
    'domain/balance/deposit.ts',
    'amount < min || amount > max',
    'amount < min',
  ),
  mutant(
    'counts one of many in a total',
    ['row 21'],
    'domain/pricing/quote.ts',
    'times(unitPrice, line.quantity)',
    'unitPrice',
  ),
  mutant(
    'raises a price without a word',
    ['row 21'],
    checkout,
    '(now === line.priceSeen ? [] : [repriced])',
    '[]',
  ),
  mutant(
    'says the same new price again and again',
    ['row 21'],
    checkout,
    'item === undefined ? line : { ...line, priceSeen: unitPriceFor(item.variant, line.quantity) }',
    'item === undefined ? line : { ...line }',
  ),
  mutant(
    'charges for each of many what one costs',
    ['row 21'],
    'domain/pricing/quote.ts',
    'unitPriceFor(line.item.variant, line.quantity)',
    'line.item.variant.price',
  ),
  mutant('never sells the last one', ['row 20'], checkout, 'left < line.quantity', 'left <= line.quantity'),
  mutant(
    'puts one more into the cart than was wanted',
    ['row 21'],
    'domain/catalogue/cart.ts',
    'Math.min(wanted, most, mostOf(item))',
    'Math.min(wanted === 0 ? 0 : wanted + 1, most, mostOf(item))',
  ),
];
