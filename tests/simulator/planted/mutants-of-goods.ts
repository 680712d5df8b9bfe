import { mutant, type PlantedMistake } from './planted-mistake.ts';

const making = ['I9'];
const answering = 'application/manual/answer-task.ts';
const watching = 'application/manual/watch-tasks.ts';
const keeping = 'adapters/memory/manual-work.ts';
const promising = 'adapters/memory/order-shared.ts';

const beyondTheCeiling = mutant(
  'promises what is the same to everybody to more than its ceiling',
  ['I1'],
  'domain/stock/goods.ts',
  'Math.max(0, ceiling - reserved - sold)',
  'Math.max(0, ceiling - sold)',
);

const doneAndPaidBack = mutant(
  'gives the money back for what was made',
  making,
  answering,
  "task === undefined || task.state === 'Done' || task.since === null",
  'task === undefined || task.since === null',
);

export const mutantsOfGoods: readonly PlantedMistake[] = [
  beyondTheCeiling,
  doneAndPaidBack,
  mutant(
    'keeps what an order was promised that nobody paid',
    ['I1'],
    promising,
    'reserved: reserved - quantity,',
    "reserved: move === 'Release' ? reserved : reserved - quantity,",
  ),
  mutant(
    'counts nothing of what was bought late',
    ['I1'],
    promising,
    'E.right(counted(shared, order, ({ sold }, quantity) => ({ sold: sold + quantity })))',
    'E.right(shared)',
  ),
  mutant(
    'makes what was given back meanwhile',
    making,
    keeping,
    "if (task === undefined || task.state === 'Done' || isGivenBack(order?.value, task))\n        return E.left(notWaiting);\n      if (order?.version !== version || paidAt(order.value) === null) return E.left(stale);",
    "if (task === undefined || task.state === 'Done' || order === undefined) return E.left(notWaiting);",
  ),
  mutant(
    'knows nothing of money that went back when something is made',
    making,
    'domain/balance/refunding.ts',
    'refunds.some(({ lines }) => lines.some((one) => one === line))',
    'refunds.some(({ lines }) => lines.some((one) => one < line))',
  ),
  mutant(
    'gives the money back to whoever asks for it before the time is over',
    making,
    answering,
    "isOverdue(task, deps.clock.now()) ? null : { tag: 'NotWaiting' }",
    'isOverdue(task, deps.clock.now()) ? null : null',
  ),
  mutant(
    'keeps what was written in secret',
    making,
    'domain/manual/manual-input.ts',
    "inputs[at]?.kind === 'secret' ? '' : answer",
    "inputs[at]?.kind === 'choice' ? '' : answer",
  ),
  mutant(
    'sends nothing of what was made',
    making,
    answering,
    "[{ tag: 'SendGoodsAgain', order, asked: deps.clock.now() }]",
    '[]',
  ),
  mutant('tells nobody of what waits to be made', making, watching, 'notificationsOf(task, stage)', '[]'),
  mutant(
    'offers no money for what takes too long',
    making,
    watching,
    "[staff, { tag: 'NotifyBuyer', order, news: 'ManualOverdue' }]",
    '[staff]',
  ),
  mutant(
    'forgets to look at half of the time',
    making,
    'domain/manual/manual-task.ts',
    "hours(within) / 2) ? 'Reminded' : 'Told'",
    "hours(within) / 2) ? 'Told' : 'Told'",
  ),
  mutant(
    'sends a task back without a word',
    making,
    answering,
    "[{ tag: 'NotifyBuyer', order, news: 'ManualReturned' }]",
    '[]',
  ),
  mutant(
    'tries to make for ever what waits for its buyer to come back',
    ['row 24'],
    keeping,
    'paidAt(order.value) === null) return E.left(stale)',
    "order.value.tag !== 'Delivered') return E.left(stale)",
  ),
];
