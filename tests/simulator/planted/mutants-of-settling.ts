import { mutant, type PlantedMistake } from './planted-mistake.ts';

const settlement = 'domain/payment/settlement.ts';
const closing = 'domain/order/closing.ts';

export const othersLeftPayable = mutant(
  'leaves the bill open that an order was paid beside',
  ['I3', 'row 19'],
  settlement,
  '        ...over.followUps,\n        ...order.attempts.filter(isLive).map(closeLive(order)),',
  '        ...over.followUps,',
);

export const anotherTransactionBelieved = mutant(
  'believes a status that speaks of another transaction',
  ['I2'],
  settlement,
  'return known === null || known === report.transaction;',
  'return true || known === report.transaction;',
);

export const askedElsewhere = mutant(
  'asks the first gateway about whatever was paid by another',
  ['I2', 'I3', 'row 5', 'row 7', 'row 11', 'row 19', 'row 32', 'row 41'],
  'application/gateways.ts',
  'configured.find((gateway) => gateway.id === id)',
  'configured.find((gateway) => gateway.id !== null || gateway.id === id)',
);

export const mutantsOfSettling: readonly PlantedMistake[] = [
  askedElsewhere,
  mutant(
    'takes every transfer for made that a buyer was asked for',
    ['I2'],
    'adapters/manual-transfer/gateway.ts',
    "received === null ? { tag: 'Pending' } : { tag: 'Completed', at: received.at }",
    "{ tag: 'Completed', at: received?.at ?? (1 as Instant) }",
  ),
  mutant(
    'says that it took a transfer, and keeps nothing of it',
    ['I2', 'I3', 'I5', 'row 24', 'rows 8–10'],
    'domain/payment/confirmation.ts',
    'applyPayment(withAttempt(order, settled), { attempt: settled, now })',
    'applyPayment(order, { attempt: settled, now })',
  ),
  othersLeftPayable,
  anotherTransactionBelieved,
  mutant(
    'leaves a bill open beside money that was too little',
    ['I3', 'row 19'],
    settlement,
    '...order.attempts.filter(isLive).map(closeLive(order)),\n      ],\n    },\n  );\n};\n\n/** More money',
    '],\n    },\n  );\n};\n\n/** More money',
  ),
  mutant(
    'leaves a bill open beside the money of a deposit',
    ['I3', 'row 19'],
    settlement,
    'followUps: [...followUps, ...order.attempts.filter(isLive).map(closeLive(order))]',
    'followUps',
  ),
  mutant(
    'takes the exact amount for too little',
    ['rows 8–10'],
    settlement,
    'return received < amount ? openUnderpaidCase',
    'return received <= amount ? openUnderpaidCase',
  ),
  mutant(
    'sells late for too little',
    ['rows 8–10', 'no use case throws'],
    settlement,
    'received < price ? credited',
    'received < 1 ? credited',
  ),
  mutant(
    'never sells late',
    ['rows 8–10'],
    settlement,
    'received < price ? credited',
    'received < price + 1e9 ? credited',
  ),
  mutant(
    'knows nothing to do with late money when the goods are gone',
    ['row 24', 'I3'],
    settlement,
    '{ ...pay(bought, true, price, receipt), ifShort: credited }',
    'pay(bought, true, price, receipt)',
  ),
  mutant(
    'counts late money as on time',
    ['rows 8–10'],
    settlement,
    '...freshlyPaid(receipt.now), late },\n    {\n      stock',
    '...freshlyPaid(receipt.now), late: false },\n    {\n      stock',
  ),
  mutant(
    'gives a bill up an hour after it was asked for',
    ['I3', 'row 19'],
    settlement,
    'between(attempt.requestedAt, now) >= lifetime',
    'between(attempt.requestedAt, now) >= lifetime / 24',
  ),
  mutant(
    'opens no case for too little money',
    ['I2', 'I3'],
    settlement,
    '      cases: [opened],\n      followUps: [\n        tellOfCase(opened),',
    '      followUps: [\n        tellOfCase(opened),',
  ),
  mutant(
    'tells no owner of too little money',
    ['I3'],
    settlement,
    "        tellOfCase(opened),\n        { tag: 'NotifyBuyer'",
    "        { tag: 'NotifyBuyer'",
  ),
  mutant(
    'tells no owner of more money for an order under review',
    ['I3'],
    settlement,
    'return decision(order, { cases: [opened], followUps: [tellOfCase(opened)] });',
    'return decision(order, { cases: [opened] });',
  ),
  mutant(
    'credits what a deposit was to be, and not what came',
    ['I2'],
    settlement,
    "creditOf(order, 'Deposited', receipt.attempt.received, receipt)",
    "creditOf(order, 'Deposited', receipt.attempt.amount, receipt)",
  ),
  mutant(
    'settles what is settled',
    ['I2', 'I3', 'row 24'],
    settlement,
    "if (attempt === undefined || attempt.tag === 'Settled') return null;",
    'if (attempt === undefined) return null;',
  ),
  mutant(
    'leaves the bill of a closed order open',
    ['I3', 'row 19'],
    closing,
    '  return live === undefined\n',
    '  return live === undefined || live !== undefined\n',
  ),
  mutant(
    'keeps what an expired order held',
    ['I1'],
    closing,
    "{ stock: 'Release', followUps: farewell(order, 'Expired') }",
    "{ followUps: farewell(order, 'Expired') }",
  ),
  mutant(
    'cancels without asking the gateway',
    ['row 19'],
    'application/payment/cancel-order.ts',
    'askGateway(gateways)(order, liveAttempt(order))',
    'askGateway(gateways)(order, liveAttempt({ ...order, attempts: [] }))',
  ),
  mutant(
    'forgets a payment that the gateway does not find at once',
    ['I2', 'I3', 'row 19'],
    'domain/payment/gateway-answer.ts',
    ' || between(attempt.requestedAt, now) < lifetime',
    '',
  ),
  mutant(
    'books two credits for one order as one',
    ['I2', 'I3', 'row 24'],
    'domain/balance/crediting.ts',
    '`payment:${reference}`',
    '`payment:${id}`',
  ),
  mutant(
    'takes a change for made that somebody else was quicker with',
    ['I2', 'I3', 'I6', 'row 13', 'row 24', 'no use case throws'],
    'application/change-order.ts',
    '              return left > 1\n                ? pipe(',
    '              return left > 1 && left < 99\n                ? TE.right(decided.order) : left > 0 ? pipe(',
  ),
  mutant(
    'looks for no order whose timer is lost',
    ['row 18', 'row 5', 'row 19'],
    'application/payment/expire-overdue.ts',
    '-lost)',
    '-lost * 1e6)',
  ),
  mutant(
    'asks about a payment only once',
    ['row 5', 'I3'],
    'application/payment/poll-payment.ts',
    'TE.flatMap((polled) => scheduleNext(deps)(reference, polled))',
    'TE.flatMap((polled) => TE.right(polled))',
  ),
  mutant(
    'asks about a payment once an hour',
    ['row 5'],
    'domain/payment/gateway.ts',
    'age < lifetime ? checks.every : hours(1)',
    'age < lifetime ? hours(1) : hours(1)',
  ),
];
