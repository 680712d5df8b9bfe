import { mutant, type PlantedMistake } from './planted-mistake.ts';

const refunding = 'domain/balance/refunding.ts';
const answering = 'domain/cases/case-answer.ts';
const confirming = 'domain/payment/confirmation.ts';
const adjusting = 'application/owner/adjust-balance.ts';

export const refundedBeyondPaid = mutant(
  'gives back more than was paid',
  ['I2'],
  refunding,
  'rupiah(Math.min(refundableAmount(order), sum(lines.map((line) => leftOf(order, line)))))',
  'sum(lines.map((line) => leftOf(order, line)))',
);

export const lineRefundedTwice = mutant(
  'gives the money for one line back twice',
  ['I2', 'I3', 'I7'],
  refunding,
  '!refunds.some((refund) => refund.lines.includes(number))',
  '!refunds.some((refund) => refund.lines.includes(number) && false)',
);

export const transferTakenTwice = mutant(
  'takes one transfer twice',
  ['I2'],
  confirming,
  'hasItsMoney(confirming.order) || wasVouchedFor(confirming)',
  'hasItsMoney(confirming.order)',
);

export const mutantsOfOwners: readonly PlantedMistake[] = [
  refundedBeyondPaid,
  lineRefundedTwice,
  transferTakenTwice,
  mutant(
    'takes the whole total for what an owner saw come',
    ['I2'],
    confirming,
    'received: amount,',
    'received: order.total,',
  ),
  mutant(
    'believes an owner without asking the gateway',
    ['row 32'],
    'application/owner/confirm-payment.ts',
    '      askGatewayFirst(deps)(id),\n',
    '      TE.right(null),\n',
  ),
  mutant(
    'books a second refund under the key of the first',
    ['I3', 'row 24'],
    refunding,
    '`refund:${order.id}:${String(order.refunds.length + 1)}`',
    '`refund:${order.id}`',
  ),
  mutant(
    'puts on the balance what was given back outside',
    ['I2'],
    refunding,
    "entries: to.tag === 'Balance' && amount > nothing ? [entry] : [],",
    'entries: [entry],',
  ),
  mutant(
    'gives the price of one back for many',
    ['I2'],
    refunding,
    'sum(lines.map((line) => leftOf(order, line)))',
    'sum(lines.map(({ unitPrice }) => unitPrice))',
  ),
  mutant(
    'gives all back where one line was named',
    ['I2'],
    refunding,
    'line === null || number === line',
    'line !== undefined || number === line',
  ),
  mutant('refunds to the owner', ['I2'], refunding, '  buyer: order.buyer,\n  kind', '  buyer: by,\n  kind'),
  mutant(
    'tells of another refund than was made',
    ['I2'],
    refunding,
    'news: { key: entry.key, kind, amount, order: order.id }',
    'news: { key: entry.key, kind, amount: order.total, order: order.id }',
  ),
  mutant('ends a review while a case is open', ['I3'], answering, 'others === 0', 'others <= 1'),
  mutant(
    'never ends a review',
    ['I3'],
    answering,
    "order.tag === 'UnderReview' && others === 0",
    "order.tag === 'UnderReview' && others < 0",
  ),
  mutant(
    'credits what a case was to bring',
    ['I2'],
    answering,
    "entryFor(answering, 'CaseCredited', open.amount)",
    "entryFor(answering, 'CaseCredited', order.total)",
  ),
  mutant(
    'books a second change by hand as the first',
    ['I2', 'I3'],
    adjusting,
    '`owner:${once}`',
    '`owner:${String(buyer)}`',
  ),
  mutant(
    'books a change by hand once a tap',
    ['I2', 'I3'],
    adjusting,
    '`owner:${once}`',
    '`owner:${once}:${String(deps.clock.now())}`',
  ),
];
