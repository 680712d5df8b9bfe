import { mutant, type PlantedMistake } from './planted-mistake.ts';

const crediting = 'domain/balance/crediting.ts';
const delivery = 'domain/order/delivery.ts';
const delivering = 'application/delivery/deliver-order.ts';
const keys = 'domain/follow-ups/follow-up-key.ts';

export const mutantsOfNotifications: readonly PlantedMistake[] = [
  mutant(
    'tells no owner what it credits',
    ['I3'],
    crediting,
    "    { tag: 'NotifyAdmins', news: { tag: 'MoneyCredited', order: id, reference, kind, amount } },",
    '',
  ),
  mutant(
    'tells a buyer of twice the money',
    ['I2'],
    crediting,
    'news: { key, kind, amount, order: id } }',
    'news: { key, kind, amount: (amount * 2) as typeof amount, order: id } }',
  ),
  mutant(
    'tells a buyer of somebody else’s balance',
    ['I2'],
    'application/notifications/notify-of-money.ts',
    'wallets.balance(id)',
    'wallets.balance((id + 1) as typeof id)',
  ),
  mutant(
    'tells a buyer of the last money only',
    ['I3'],
    keys,
    '`notify-of-money:${followUp.news.key}`',
    '`notify-of-money:${String(followUp.buyer)}`',
  ),
  mutant(
    'tells the last owner only',
    ['I3', 'row 27'],
    keys,
    '`notify-admin:${String(followUp.owner)}:${newsKey(followUp.news)}`',
    '`notify-admin:${newsKey(followUp.news)}`',
  ),
  mutant(
    'gives up what money a buyer is to be told of when the messenger fails',
    ['I3'],
    'application/tell-and-note.ts',
    "no.tag === 'Unreachable' ? TE.right(undefined) : TE.left(no)",
    'TE.right(undefined)',
  ),
  mutant(
    'opens an invoice for a buyer who waits for it, and says nothing',
    ['row 7'],
    'application/apply-answer.ts',
    "decided.order.tag === 'AwaitingPayment' &&",
    "decided.order.tag !== 'AwaitingPayment' &&",
  ),
  mutant(
    'tells no owner of goods that are late',
    ['I3'],
    delivery,
    "            { tag: 'NotifyAdmins', news: { tag: 'DeliveryOverdue', order: order.id } },",
    '',
  ),
  mutant(
    'never finds goods late',
    ['row 12'],
    'application/delivery/alarm-overdue.ts',
    'seconds(60)',
    'seconds(216_000)',
  ),
  mutant(
    'tells no owner of a buyer who cannot be reached',
    ['I3'],
    delivery,
    "{ followUps: [{ tag: 'NotifyAdmins', news: { tag: 'BuyerUnreachable', order: order.id } }] }",
    '{}',
  ),
  mutant(
    'counts goods as delivered to a buyer who cannot be reached',
    ['I4'],
    delivering,
    'E.right(recordUnreachable(now, deps.clock.now()))',
    'E.right(recordDelivery(now, deps.clock.now()))',
  ),
  mutant(
    'takes no note of a buyer who cannot be reached',
    ['row 13'],
    delivering,
    'E.right(recordUnreachable(now, deps.clock.now()))',
    'E.right(null)',
  ),
  mutant(
    'sells one unit twice for a blank',
    ['row 29'],
    'domain/stock/unit-text.ts',
    'asDelivered(content).trim()',
    'asDelivered(content)',
  ),
];
