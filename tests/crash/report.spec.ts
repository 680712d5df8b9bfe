import { expect } from 'chai';
import { linesOf, type Report } from './report.ts';

const order = 'tg10001-0000000a';
const handover = { order, units: ['ramai-a-unit-1:rahasia'], shared: [], first: true, fromBalance: true };

const anOrder = {
  id: order,
  buyer: 10_001,
  state: 'Delivered',
  isDeposit: false,
  total: 10_000,
  paidFrom: 'Balance',
  waived: 0,
  expiresAt: 0,
  bought: 1,
  goods: [...handover.units, 'berkas-a-unit-1:rahasia'],
};
const aDeposit = { ...anOrder, isDeposit: true, paidFrom: 'Gateway', bought: 0, goods: [] };

const aReport = (more: Partial<Report> = {}): Report => ({
  violations: [],
  kills: [
    ['node', 6],
    ['postmaster', 3],
    ['backend', 1],
    ['stop', 2],
  ],
  orders: [anOrder, { ...anOrder, paidFrom: 'Gateway' }, aDeposit, { ...aDeposit, paidFrom: null }],
  chats: [
    {
      buyer: 10_001,
      handovers: [handover, handover, { ...handover, first: false }],
      units: handover.units,
      files: [{ name: 'berkas-a-unit-1.key', unit: 'berkas-a-unit-1:rahasia' }],
      unansweredTaps: [],
      credits: [],
      refunds: [],
      made: [],
      blocked: false,
    },
  ],
  cases: [{ answer: 'Credit' }, { answer: null }, { answer: 'Deliver' }],
  deeds: [['two orders from one balance at once', 3]],
  faults: [
    ['telegram breaks', 4],
    ['notice lost', 2],
  ],
  claims: [
    { answer: 'Replaced', by: null },
    { answer: 'Refunded', by: 9_501 },
    { answer: null, by: null },
  ],
  others: [
    { order, code: 'BUATAN', kind: 'manual', task: 'Done', untold: null },
    { order, code: 'BERSAMA-A', kind: 'shared', task: null, untold: null },
  ],
  vouchers: ['Redeemed', 'Returned', 'Redeemed'],
  broadcast: { state: 'Done', unknown: 1, readings: [1, 2, 1] },
  journeys: { ended: 1, givenUp: 0 },
  recoveries: [1_500, 2_500],
  failedStarts: 0,
  deliveries: [900],
  ...more,
});

describe('the report of the crash test', () => {
  it('ends with one line that says it all', () => {
    expect(linesOf(aReport()).at(-1)).to.equal(
      'kills 10 (node 6, database 4), stops in order 2, orders 2 (from the balance 1), deposits 2 (paid 1), cases 3 (answered 2), faults 6 (telegram breaks 4, notice lost 2), repeated messages 1, violations 0',
    );
  });

  it('says what became of vouchers, of goods that do not lie in stock or are files, and of the broadcast', () => {
    expect(linesOf(aReport())).to.include.members([
      'vouchers: Redeemed 2, Returned 1; not of stock: manual Done 1, shared 1; files: sold 2, sent 1',
      'broadcast: Done, 3 readers, 1 twice, 1 unknown',
    ]);
  });

  it('tells the story of an order whose promise was broken, and what the books say of it', () => {
    const story = [
      { at: 1_000, order, text: 'is placed' },
      { at: 2_500, order: null, text: 'kill -9 of node' },
    ];
    const violation = {
      name: 'paid and not delivered',
      order,
      found: 'unit 1',
      story,
      facts: ['order: Paid'],
    };
    expect(linesOf(aReport({ violations: [violation] })).slice(0, 4)).to.deep.equal([
      `VIOLATION: paid and not delivered (${order}): unit 1`,
      '       1.0 s    is placed',
      '       2.5 s  * kill -9 of node',
      '            = order: Paid',
    ]);
  });
});
