import { expect } from 'chai';
import { violationsIn } from './checks.ts';
import type { Picture } from './picture.ts';

const now = Date.UTC(2026, 10, 27, 3);
const [siti, budi] = [10_001, 10_002];
const [sold, late, open] = ['tg10001-0000000a', 'tg10002-0000000b', 'tg10002-0000000c'];
const units = ['ramai-a-unit-1:rahasia', 'ramai-a-unit-2:rahasia'];
const spare = 'ramai-a-unit-3:rahasia';

const siti_ = {
  buyer: siti,
  handovers: [{ order: sold, units, first: true }],
  units,
  unansweredTaps: [],
};
const budi_ = { buyer: budi, handovers: [], units: [], unansweredTaps: [] };
const delivered = {
  id: sold,
  buyer: siti,
  state: 'Delivered',
  payBefore: now - 60_000,
  bought: 2,
  goods: units,
};
const reviewed = {
  id: late,
  buyer: budi,
  state: 'UnderReview',
  payBefore: now - 60_000,
  bought: 1,
  goods: [],
};
const waiting = {
  id: open,
  buyer: budi,
  state: 'AwaitingPayment',
  payBefore: now + 5_000,
  bought: 1,
  goods: [],
};

/** A shop at rest: one order sold, one paid late, one not paid yet; one unit is left. */
const aPicture = (more: Partial<Picture> = {}): Picture => ({
  at: now,
  orders: [delivered, reviewed, waiting],
  accounts: [
    { order: sold, received: 20_000, goods: 20_000, cases: 0 },
    { order: late, received: 10_000, goods: 0, cases: 10_000 },
    { order: open, received: 0, goods: 0, cases: 0 },
  ],
  attempts: [
    { reference: sold, order: sold, state: 'Settled', received: 20_000 },
    { reference: late, order: late, state: 'Settled', received: 10_000 },
    { reference: open, order: open, state: 'Payable', received: null },
  ],
  cases: [{ reference: late, order: late, kind: 'PaidLate', amount: 10_000 }],
  jobs: [{ key: `expire:${open}`, runAt: now + 5_000, attempts: 0, maxAttempts: 10, locked: false }],
  stocked: new Map([['RAMAI-A', 3]]),
  audit: [],
  payments: [
    { reference: sold, status: 'completed', amount: 20_000 },
    { reference: late, status: 'completed', amount: 10_000 },
    { reference: open, status: 'pending', amount: 10_000 },
  ],
  chats: [siti_, budi_],
  owners: [`Perlu dicek: Rp 10.000\n🔖 Referensi pembayaran: ${late}`],
  supplies: new Map([['RAMAI-A', { sure: new Set([...units, spare]), perhaps: new Set<string>() }]]),
  acknowledged: [sold],
  before: new Map([[late, 'Expired']]),
  ...more,
});

const namesIn = (more: Partial<Picture>): readonly string[] => [
  ...new Set(violationsIn(aPicture(more)).map(({ name }) => name)),
];

const doctored: Readonly<Record<string, Partial<Picture>>> = {
  'unit shown to two buyers': { chats: [siti_, { ...budi_, units: units.slice(0, 1) }] },
  'unit of somebody else shown': { chats: [siti_, { ...budi_, units: units.slice(0, 1) }] },
  'unit shown that nobody bought': { chats: [siti_, { ...budi_, units: [spare] }] },
  'unit in two orders': {
    orders: [delivered, { ...reviewed, state: 'Delivered', goods: units.slice(0, 1) }, waiting],
  },
  'other goods shown than bought': {
    chats: [
      { ...siti_, handovers: [...siti_.handovers, { order: sold, units: [units[0]!, spare], first: true }] },
      budi_,
    ],
  },
  'other number of units than paid for': { orders: [{ ...delivered, bought: 3 }, reviewed, waiting] },
  'delivered, but not in the chat': { chats: [{ ...siti_, handovers: [], units: [] }, budi_] },
  'paid and not delivered': { orders: [{ ...delivered, state: 'Paid' }, reviewed, waiting] },
  'payment not in the books': {
    payments: [...aPicture().payments.slice(0, 2), { reference: open, status: 'completed', amount: 10_000 }],
  },
  'payment acknowledged and lost': {
    payments: [...aPicture().payments.slice(0, 2), { reference: open, status: 'completed', amount: 10_000 }],
    acknowledged: [sold, open],
  },
  'money that never came': { payments: aPicture().payments.slice(1) },
  'money missing': {
    accounts: [{ order: sold, received: 25_000, goods: 20_000, cases: 0 }],
  },
  'more given than came in': { accounts: [{ order: sold, received: 15_000, goods: 20_000, cases: 0 }] },
  'open case not told to an owner': { owners: [...aPicture().owners, 'Selamat datang'] },
  'unpaid order kept open': { orders: [delivered, reviewed, { ...waiting, payBefore: now - 11_000 }] },
  'follow-up parked': {
    jobs: [{ key: `deliver:${sold}`, runAt: now, attempts: 12, maxAttempts: 12, locked: false }],
  },
  'follow-up not done': {
    jobs: [{ key: `deliver:${sold}`, runAt: now - 11_000, attempts: 0, maxAttempts: 12, locked: true }],
  },
  'stock not kept': { stocked: new Map([['RAMAI-A', 2]]) },
  'unit from nowhere': {
    supplies: new Map([['RAMAI-A', { sure: new Set(units.slice(1)), perhaps: new Set([spare]) }]]),
  },
  'tap left unanswered': { chats: [siti_, { ...budi_, unansweredTaps: ['💠 QRIS'] }] },
  'went back': {
    before: new Map([[late, 'Delivered']]),
    orders: [delivered, { ...reviewed, state: 'Expired' }, waiting],
  },
  'unsound rows': { audit: ['units in a state that is not their order’s: [{"id":1}]'] },
};

describe('the checks of the crash test (row 30)', () => {
  it('find nothing in a shop that kept its promises', () => {
    expect(violationsIn(aPicture())).to.deep.equal([]);
  });

  it('take a repeated message with the same goods for harmless', () => {
    const twice = [...siti_.handovers, ...siti_.handovers];
    expect(namesIn({ chats: [{ ...siti_, handovers: twice }, budi_] })).to.deep.equal([]);
  });

  for (const [name, picture] of Object.entries(doctored)) {
    it(`find: ${name}`, () => {
      expect(namesIn(picture)).to.include(name);
    });
  }
});
