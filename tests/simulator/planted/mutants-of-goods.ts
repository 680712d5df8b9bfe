import { mutant, type PlantedMistake } from './planted-mistake.ts';

const making = ['I9'];
const answering = 'application/manual/answer-task.ts';
const watching = 'application/manual/watch-tasks.ts';
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
];
